import type { Viewer } from '../../platform/access/viewer';

/** In whose name values are changed: a person's, or the command line's. */
export type ImportActor = Pick<Viewer, 'accountId' | 'fullName'>;
