// The first visit must be light: JavaScript of sign-in and home, with all that they import, as the server sends it (tools/precompress.mjs).
import { existsSync, readFileSync, statSync } from 'node:fs';

const BUDGET_BYTES = 200_000;
const FIRST_SCREENS = ['client/src/main.ts', 'client/src/app/accounts/sign-in/sign-in-page.ts', 'client/src/app/home/home-page.ts'];

const { outputs } = JSON.parse(readFileSync('dist/client/browser-stats.json', 'utf8'));

function outputOf(source) {
  const own = Object.keys(outputs).find((name) => outputs[name].entryPoint === source);
  const holder = own ?? Object.keys(outputs).find((name) => name.endsWith('.js') && source in outputs[name].inputs);
  if (!holder) throw new Error(`${source} is in no file of the client: has it moved?`);
  return holder;
}

function collect(name, files = new Set()) {
  if (files.has(name)) return files;
  files.add(name);
  for (const { path, kind } of outputs[name].imports) if (kind === 'import-statement' && path in outputs) collect(path, files);
  return files;
}

const files = new Set(FIRST_SCREENS.map(outputOf).flatMap((name) => [...collect(name)]));
let total = 0;
for (const name of files) {
  const file = `dist/client/browser/${name}`;
  const size = statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
  total += size;
  console.log(`${(size / 1000).toFixed(1).padStart(7)} kB  ${name}`);
}
console.log(`${(total / 1000).toFixed(1).padStart(7)} kB  of ${BUDGET_BYTES / 1000} kB allowed for sign-in and home`);
process.exitCode = total > BUDGET_BYTES ? 1 : 0;
