// What is generated and committed must be what generating gives today: the API's schema, the client's typed documents.
// The schema is the API's manual, so nothing in it stays without a description.
// (Entities against migrations: api/src/platform/database/migrations.int-spec.ts.)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { undescribed } from './described.mjs';

const fresh = 'tmp/schema.graphql';
const call = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

function firstDifference(committed, generated) {
  const [was, is] = [committed.split('\n'), generated.split('\n')];
  for (let line = 0; line < Math.max(was.length, is.length); line++) {
    if (was[line] !== is[line]) return `line ${line + 1}\n  committed: ${was[line] ?? '(end)'}\n  generated: ${is[line] ?? '(end)'}`;
  }
  return undefined;
}

mkdirSync('tmp', { recursive: true });
if (!call('node', ['dist/api/schema.js', fresh])) process.exit(1);
const [committed, generated] = ['api/schema.graphql', fresh].map((file) => readFileSync(file, 'utf8'));

const difference = firstDifference(committed, generated);
console.log(difference ? `api/schema.graphql differs at ${difference}` : 'The committed schema is the generated one.');
const areDocumentsFresh = call('graphql-codegen', ['-c', 'codegen.ts', '--check']);
if (difference || !areDocumentsFresh) console.log('Run `npm run codegen` and commit the result.');

const silent = undescribed(generated);
console.log(silent.length ? `Without description: ${silent.join(', ')}` : 'Everything in the schema is described.');
process.exitCode = difference || !areDocumentsFresh || silent.length ? 1 : 0;
