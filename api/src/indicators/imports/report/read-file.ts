import type { StagedPair } from '../comparison/staged-pairs';
import type { ReadingNote } from '../reading';
import type { StagedCells } from '../staging/stage-cells';
import type { TerritoryCodes } from '../staging/territory-codes';

/** What was read of a file. */
export interface ReadFile {
  readonly importId: number;
  readonly networkId: string;
  readonly codes: TerritoryCodes;
  readonly geographyYear: number;
  readonly isGeographyTold: boolean;
  readonly staged: StagedCells;
  readonly pairs: readonly StagedPair[];
  readonly notes: readonly ReadingNote[];
  /** In the order of the mapping's columns. */
  readonly indicatorIds: readonly number[];
}
