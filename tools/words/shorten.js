'use strict';

const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { transformSync } = require('esbuild');

const folder = join(__dirname, '../../lib/loc');

/** Takes the blanks and line ends out of the files of words that are about to be bundled. */
function shortenWords() {
  for (const path of readdirSync(folder, { recursive: true })) {
    if (!path.endsWith('.js')) continue;
    const file = join(folder, path);
    writeFileSync(file, transformSync(readFileSync(file, 'utf8'), { minify: true, charset: 'utf8' }).code);
  }
}

module.exports = { shortenWords };
