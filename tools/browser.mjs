// Finds a Chromium for the journeys, or brings one. Each candidate must truly start: a snap stub or a missing library
// is found out here, not as thirty failing journeys.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium as playwright } from '@playwright/test';

const USUAL_PATHS = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((folder) => join(process.env[folder] ?? '', 'Google/Chrome/Application/chrome.exe')),
};

/** As root and in containers there is no sandbox, and /dev/shm is small. */
export const launchOptions = { chromiumSandbox: false, args: ['--disable-dev-shm-usage', '--disable-gpu'] };

/** The browser already on this machine, if any. */
export const installedBrowser = () =>
  [process.env.CHROMIUM_PATH, ...(USUAL_PATHS[process.platform] ?? []), playwright.executablePath()].find((path) => path && existsSync(path));

const SOURCES = {
  'this machine': installedBrowser,
  "Debian's package": fromApt,
  '@sparticuz/chromium': fromNpm,
  "Playwright's download": fromPlaywright,
};

/** The path of a browser that starts; throws one line when no source gives any. */
export async function provideBrowser() {
  for (const [origin, find] of Object.entries(SOURCES)) {
    const path = await find();
    if (path && (await starts(path))) {
      console.log(`Browser from ${origin}: ${path}`);
      return path;
    }
  }
  throw new Error('No Chromium could be found, installed or started: install Chromium or Chrome, or set CHROMIUM_PATH.');
}

async function starts(executablePath) {
  try {
    const browser = await playwright.launch({ ...launchOptions, executablePath, timeout: 60_000 });
    const page = await browser.newPage();
    await page.setContent('<p>ok</p>');
    await browser.close();
    return true;
  } catch (error) {
    console.log(`${executablePath} does not start: ${error.message.split('\n')[0]}`);
    return false;
  }
}

function fromApt() {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser here: installing Chromium with apt-get…');
  const apt = (...args) =>
    spawnSync('apt-get', ['-q', '-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20', ...args], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium') ? '/usr/bin/chromium' : undefined;
}

/** A headless Chromium for Linux x64 inside the npm package, with the libraries that a bare machine lacks. */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const folder = resolve('tmp/chromium');
  rmSync(folder, { recursive: true, force: true }); // maybe cut off halfway
  mkdirSync(folder, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder; // where the package unpacks
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    const binary = await chromium.executablePath();
    if (await starts(binary)) return binary;
    await inflate(resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'));
    const wrapper = join(folder, 'chromium-with-libraries');
    writeFileSync(wrapper, `#!/bin/sh\nLD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_PATH='${folder}/fonts' exec '${binary}' "$@"\n`);
    chmodSync(wrapper, 0o755);
    return wrapper;
  } catch (error) {
    console.log(`@sparticuz/chromium: ${error.message}`);
    return undefined;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function fromPlaywright() {
  const { status } = spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0 ? playwright.executablePath() : undefined;
}
