// Every npm script begins here, with whatever Node the machine has (18 or later): installs the locked dependencies when
// needed, then works with node_modules/.bin first on PATH, so with the Node of the lock file.
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { run, toolsFirst } from './process.mjs';

const build = ['nx', 'run-many', '-t', 'build', '-p', 'api', 'client'];
const commands = {
  start: [build, ['node', 'dist/api/main.js']],
  dev: [['nx', 'run-many', '-t', 'serve', '-p', 'api', 'client']],
  build: [build],
  test: [['node', 'tools/test.mjs']],
  'check:gates': [['node', 'tools/check-gates.mjs']],
  'check-lock': [['node', 'tools/check-lock.mjs']],
  codegen: [
    ['nx', 'build', 'api'],
    ['node', 'dist/api/schema.js', 'api/schema.graphql'],
    ['graphql-codegen', '-c', 'codegen.ts'],
  ],
  drift: [
    ['nx', 'build', 'api'],
    ['node', 'tools/drift.mjs'],
  ],
  bench: [build, ['node', 'tools/bench/main.mjs']],
  load: [
    ['nx', 'build', 'api'],
    ['node', '--enable-source-maps', 'dist/api/load.js'],
  ],
  import: [
    ['nx', 'build', 'api'],
    // V8 would let a million values grow to 500 MB before it collects 100 MB of live objects
    ['node', '--max-semi-space-size=4', '--heap-growing-percent=20', '--enable-source-maps', 'dist/api/import.js'],
  ],
};

const [name, ...extra] = process.argv.slice(2);
if (!commands[name]) throw new Error(`Unknown command "${name}": one of ${Object.keys(commands).join(', ')}`);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await install();
toolsFirst();
for (const [index, [command, ...args]] of commands[name].entries()) {
  const isLast = index === commands[name].length - 1;
  const code = await run(command, isLast ? [...args, ...extra] : args);
  if (code !== 0) process.exit(code);
}
