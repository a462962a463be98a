// Finds a Chromium or Chrome to test with, and installs one when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const systemBrowsers = JSON.parse(
  readFileSync(new URL('../../config/browsers.json', import.meta.url), 'utf8')
);

const findSystemBrowser = () =>
  [process.env.CHROMIUM_PATH, ...systemBrowsers].find((path) => path && existsSync(path));

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

const mayInstallPackages = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Playwright's own download, for machines with the internet and no browser. */
async function downloadedBrowser() {
  if (!runs('npx', ['playwright', 'install', 'chromium'])) return undefined;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * The path of a browser to test with: the system's own, else Debian's package where it may be installed,
 * else Playwright's download. Throws with a message to act on when none can be had.
 */
export async function ensureBrowser() {
  const found = findSystemBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome found. Installing one.');
  if (mayInstallPackages()) {
    runs('apt-get', ['update', '-qq']);
    runs('apt-get', ['install', '-y', '-qq', 'chromium']);
  }
  const browser = findSystemBrowser() ?? (await downloadedBrowser());
  if (!browser) {
    throw new Error(
      'No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
    );
  }
  return browser;
}
