import { type ConventionClue, findConventionClues } from '@maillage/domain';
import type { ConfinedWork } from '../../platform/confinement';
import type { CluesAsked } from './find-clues';

/** What the pages say: matched where a text made to take long ends its process, and nothing else. */
export const findCluesWork: ConfinedWork<CluesAsked, readonly ConventionClue[]> = async function* ({ pages, ccas }) {
  yield findConventionClues(pages, ccas);
};
