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

/** Chromium without its window, which is drawn for every page otherwise: the tests take two thirds of the time. */
const lightBrowser = { package: 'chromium-headless-shell', path: '/usr/bin/chromium-headless-shell' };

/**
 * The path of a browser to test with: Debian's light one where it is or may be installed, else the system's own, else
 * Playwright's download. Throws with a message to act on when none can be had.
 */
export async function ensureBrowser() {
  const isChosen = process.env.CHROMIUM_PATH && existsSync(process.env.CHROMIUM_PATH);
  if (!isChosen && !existsSync(lightBrowser.path) && mayInstallPackages()) {
    console.log('Installing a browser to test with.');
    runs('apt-get', ['update', '-qq']);
    if (!runs('apt-get', ['install', '-y', '-qq', lightBrowser.package]) && !findSystemBrowser())
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
