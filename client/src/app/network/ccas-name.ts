import type { CcasKind } from '@maillage/domain';
import { CCAS_KIND_LABELS } from '../ui';

const VOWEL = /^[aeiouyàâäéèêëîïôöùûüœæ]/i;

/** « d’Aubervilliers », « de Bobigny », « du Raincy », « des Lilas ». */
const ofPlace = (name: string): string => {
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
};

/** The name proposed for a new CCAS; whoever creates it may write another one. */
export const proposeCcasName = (kind: CcasKind, placeName: string): string => `${CCAS_KIND_LABELS[kind]} ${ofPlace(placeName)}`;
