// `npm run bench -- indicators`: figures at the scale of France, 34,900 communes × 60 indicators × 15 years (docs/performance.md).
// BENCH_DIR keeps the loaded databases in a folder from one time to the next; BENCH_API is the folder of the built product.
import { rmSync } from 'node:fs';
import { openDataSets } from './data-sets.mjs';
import { benchImports } from './imports.mjs';
import { benchReads } from './reads.mjs';

const KEPT = process.env.BENCH_DIR;
const API = process.env.BENCH_API ?? 'dist/api';

/** Says whether every answer was the hand-written statement's. */
export async function benchIndicators(seconds) {
  const directory = KEPT ?? 'tmp/bench-indicators';
  if (!KEPT) rmSync(directory, { recursive: true, force: true });
  const urls = await openDataSets(directory, API);
  const isSound = await benchReads(urls, API, seconds);
  return (await benchImports(urls.france, directory, API)) && isSound;
}
