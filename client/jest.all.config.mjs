import { fileURLToPath } from 'node:url';
import { inGroups } from '../jest.groups.mjs';
import client from './jest.config.mjs';

/** What asks for words that nobody asked for yet, or before each test of its file, and what a chart shows beside others of its page. */
const ALONE = [
  'client/src/app/core/graph-gateway.spec.ts',
  'client/src/app/errors/messages.spec.ts',
  'client/src/app/features.spec.ts',
  'client/src/app/ui/chart/line-chart.spec.ts',
];

/** All tests of the client, for `npm test`; one file by itself: `nx test client -- matrix`. */
export default inGroups({ ...client, rootDir: fileURLToPath(new URL('..', import.meta.url)), maxWorkers: 2 }, 'client/src/**/*.spec.ts', 12, ALONE);
