// `npm test`: every check in turn, each with its duration, whatever the ones before it gave. The last line counts tests;
// a check that is not made of tests (lint, types…) counts for one. A skipped test counts as failed: nothing is left out silently.
// Checks that take one core stand in two lanes, which go on beside each other; what they say is shown when they have ended.
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowser } from './browser.mjs';
import { run } from './process.mjs';

const reports = (...names) => names.map((name) => `tmp/reports/${name}.json`);

const steps = [
  { title: 'Lint', command: 'eslint --max-warnings 0 .', lane: 'lint' },
  { title: 'Format', command: 'prettier --check --log-level warn .', lane: 'other' },
  { title: 'Unused code', command: 'knip', lane: 'other' },
  // a rule that only its own tests follow is none: but for those that SQL mirrors and a test compares
  { title: 'Unused rules', command: 'knip --production -c knip.production.json --include exports,types', lane: 'other' },
  { title: 'Gates', command: 'node tools/check-gates.mjs', reports: reports('gates'), lane: 'other' },
  { title: 'Lock file', command: 'node tools/check-lock.mjs', lane: 'other' },
  { title: 'Types', command: 'nx run-many -t typecheck' },
  { title: 'Unit tests', command: 'nx run-many -t test -p domain api', reports: reports('domain', 'api') },
  { title: 'Unit tests, client', command: 'nx test-all client', reports: reports('client') },
  { title: 'Integration tests', command: 'nx test-all api', reports: reports('integration') },
  { title: 'Build', command: 'nx run-many -t build -p api client' },
  { title: 'Drift', command: 'node tools/drift.mjs' },
  { title: 'Client budget', command: 'node tools/client-budget.mjs' },
  { title: 'Browser', action: async () => void (process.env.CHROMIUM_PATH = await provideBrowser()) },
  { title: 'Journeys', command: 'playwright test -c e2e/playwright.config.ts', reports: reports('journeys') },
];

const only = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = steps.filter(({ title }) => only.length === 0 || only.some((word) => title.toLowerCase().includes(word)));
process.env.CI ??= '1'; // snapshots are compared, never written
const results = [];
const inLanes = chosen.filter(({ lane }) => lane);
await Promise.all(
  [...new Set(inLanes.map(({ lane }) => lane))].map(async (lane) => {
    for (const step of inLanes.filter((one) => one.lane === lane)) {
      const file = `tmp/reports/${step.title}.log`;
      mkdirSync('tmp/reports', { recursive: true });
      const log = openSync(file, 'w');
      const result = await perform(step, ['ignore', log, log]);
      closeSync(log);
      console.log(`\n▶ ${step.title} (${chosen.indexOf(step) + 1} of ${chosen.length})\n${readFileSync(file, 'utf8')}`);
      results.push(result);
    }
  }),
);
for (const step of chosen.filter(({ lane }) => !lane)) {
  console.log(`\n▶ ${step.title} (${chosen.indexOf(step) + 1} of ${chosen.length})`);
  results.push(await perform(step));
}

console.log('');
for (const { title, seconds, failed } of results) {
  console.log(`${failed ? '✘' : '✔'} ${title.padEnd(20)}${seconds.toFixed(1).padStart(6)} s${failed ? `   ${failed} failed` : ''}`);
}
for (const failure of results.flatMap(({ wrong }) => wrong ?? [])) console.log(`✘ ${failure}`);
// green at the second attempt alone: a slow moment, or a fault that shows now and then
for (const name of results.flatMap(({ flaky }) => flaky ?? [])) console.log(`~ flaky: ${name}`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') ? 1 : 0;

async function perform({ title, command, action, reports: files = [] }, stdio = 'inherit') {
  const started = Date.now();
  for (const file of files) rmSync(file, { force: true });
  const isGreen = await (command ? run(...split(command), { stdio }).then((code) => code === 0) : action().then(() => true)).catch((error) => {
    console.error(error.message);
    return false;
  });
  const counts = files.map((file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1 }));
  const passed = counts.reduce((total, count) => total + count.passed, 0);
  const failed = counts.reduce((total, count) => total + count.failed, 0);
  const flaky = counts.flatMap((count) => count.flaky ?? []);
  const wrong = counts.flatMap((count) => count.wrong ?? []);
  const seconds = (Date.now() - started) / 1000;
  if (files.length === 0) return { title, seconds, passed: Number(isGreen), failed: Number(!isGreen) };
  return { title, seconds, passed, failed: isGreen ? failed : Math.max(failed, 1), flaky, wrong };
}

function split(line) {
  const [command, ...args] = line.split(' ');
  return [command, args];
}
