import { defineConfig, devices } from '@playwright/test';
import { rmSync } from 'node:fs';
import { installedBrowser, launchOptions } from '../tools/browser.mjs';
import { freePort } from './support/free-port';

const dataDir = 'tmp/e2e-data';

// Workers read this file again, with the environment that the first reading leaves.
if (!process.env['E2E_PORT']) {
  rmSync(dataDir, { recursive: true, force: true });
  process.env['E2E_PORT'] = freePort();
}
const port = process.env['E2E_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

// The built product, with the demonstration network in a database of its own. `npm test` brings the browser.
export default defineConfig({
  testDir: '.',
  outputDir: '../tmp/e2e-results',
  fullyParallel: true,
  workers: 2,
  // a machine half as fast as the slowest known, and one moment at which it did something else: what is green at its second attempt alone is named
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 1,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list'], ['./support/counts-reporter.ts']],
  use: {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block', // what one keeps no journey sees on its way; the one about it allows it
    trace: 'off', // it takes as much time as the journey itself; by hand: `--trace on`
    screenshot: 'only-on-failure',
    launchOptions: { ...launchOptions, executablePath: installedBrowser() },
  },
  // a journey made for a phone says so in its file's name
  projects: [
    { name: 'desktop', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testMatch: '**/*.phone.spec.ts', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: 'node dist/api/main.js',
    cwd: '..',
    url: `${baseURL}/health`,
    env: { PORT: port, PUBLIC_URL: baseURL, DATA_DIR: dataDir, DEMO: '1' },
    reuseExistingServer: false,
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
