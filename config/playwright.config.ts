import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import systemBrowsers from './browsers.json';

const root = resolve(__dirname, '..');

/** Keeps the browser itself from calling home, so that every request seen is the page's own. */
const quietBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
];

export default defineConfig({
  testDir: resolve(root, 'tests/browser'),
  outputDir: resolve(root, 'test-results'),
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // Long enough for a busy machine: these end what hangs, they judge no speed.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'en-AU',
    timezoneId: 'Australia/Sydney',
    // Slows every test: `npm run test:browser -- <name> --trace on` writes one where it is wanted.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? systemBrowsers.find((path) => existsSync(path)),
      args: quietBrowser
    }
  }
});
