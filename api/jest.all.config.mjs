import { inGroups } from '../jest.groups.mjs';
import integration from './jest.int.config.mjs';

/** All integration tests, for `npm test`; one file by itself: `nx test-int api -- adoption`. */
export default inGroups(integration, 'api/src/**/*.int-spec.ts', 16);
