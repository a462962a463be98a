// Packs the Teams manifest and icons into teams/TeamsSPFxApp.zip, the one name that SharePoint looks for in a
// solution. It stands here because everything in teams/ goes into the package.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';

const inTeams = (name) => fileURLToPath(new URL(`../teams/${name}`, import.meta.url));
const manifest = JSON.parse(await readFile(inTeams('manifest.json'), 'utf8'));
const names = ['manifest.json', manifest.icons.color, manifest.icons.outline];

// A fixed date keeps the file the same from build to build.
const date = new Date(Date.UTC(2026, 0, 1));
const zip = new JSZip();
for (const name of names) zip.file(name, await readFile(inTeams(name)), { date });
await writeFile(
  inTeams('TeamsSPFxApp.zip'),
  await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
);
