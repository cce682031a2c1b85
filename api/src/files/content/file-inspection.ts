import type { FileHazard, FileReading, PersonalDataFinding } from '@maillage/domain';
import type { ConfinedTask, ConfinementLimits } from '../../platform/confinement';

/** What was found out of a file, by its bytes alone. */
export interface InspectedFile {
  readonly mediaType: string;
  readonly reading: FileReading;
  readonly findings: readonly PersonalDataFinding[];
}

/**
 * Why a file is not taken: of no kind that is (an old or foreign format) · under a password · not what it seems to be, or cut · it unpacks to more
 * than a document holds · it acts, or fetches something, when it opens.
 */
export type FileRefusal =
  { readonly refusal: 'kind' | 'protected' | 'damaged' | 'too_heavy' } | { readonly refusal: 'hazards'; readonly hazards: readonly FileHazard[] };

/** Looks into a file: what it is, what it carries, what its text says. */
export const INSPECT_FILE: ConfinedTask<{ path: string }, InspectedFile | FileRefusal> = { name: 'files.inspect' };

/** A scanned convention of 20 MB takes a thirtieth of the time, and a third of the memory. */
export const INSPECTION_LIMITS: ConfinementLimits = { memoryMb: 512, computingSeconds: 30 };
