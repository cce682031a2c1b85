import type { ConventionKind } from '@maillage/domain';
import type { CcasChoice } from '../../pickers';
import { CONVENTION_KIND_LABELS } from '../words/convention-words';

/** What a convention of that kind is usually called; null where its kind does not say it. */
export const titleOf = (kind: ConventionKind, ccas: CcasChoice | undefined): string | null =>
  ccas && kind !== 'other' ? `${CONVENTION_KIND_LABELS[kind]} Ville/CCAS de ${ccas.commune.name}` : null;
