import type { ConventionClue, NamedCcas } from '@maillage/domain';
import type { ConfinedTask } from '../../platform/confinement';

export interface CluesAsked {
  readonly pages: readonly string[];
  readonly ccas: readonly NamedCcas[];
}

/** What the text of a convention says of it. */
export const FIND_CLUES: ConfinedTask<CluesAsked, readonly ConventionClue[]> = { name: 'conventions.findClues' };
