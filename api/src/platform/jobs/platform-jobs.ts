import { CreationKeys } from '../creations/creation-keys.service';
import { IncomingFiles } from '../http/incoming-files';
import type { JobDeclaration } from './job-declaration';

/** What the platform does in the background for itself. */
export const PLATFORM_JOBS: readonly JobDeclaration[] = [
  { name: 'incoming_files_forget', work: IncomingFiles, every: 'hour', isAtStart: true },
  { name: 'creation_keys_forget', work: CreationKeys, every: 'day' },
];
