import type { ImportOutcome } from '@maillage/domain';

/** What becomes of a value of a file, in a word or two. */
export const OUTCOME_WORDS: Readonly<Record<ImportOutcome, string>> = {
  new: 'ajoutée',
  changed: 'modifiée',
  over_secret: 'à la place d’un secret',
  equal: 'identique',
  waits: 'attend la décision d’un autre réseau',
  stands_elsewhere: 'laissée\u202f: une valeur figure déjà dans ce territoire, qui n’est d’aucun réseau',
  secret_kept: 'laissée\u202f: un secret n’efface pas un effectif que Maillage masque lui-même',
  uncounted: 'laissée\u202f: seules les communes du réseau ont des effectifs masqués',
};
