import type { ContestStatus, ValueState } from '@maillage/domain';
import type { IconName, Tone } from '../../ui';

/** Where a contested value stands, in words; tone and icon never go without the word. */
export const CONTEST_STATUS_LOOKS: Readonly<Record<ContestStatus, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  open: { label: 'En attente de décision', tone: 'warn', icon: 'clock' },
  accepted: { label: 'Acceptée', tone: 'good', icon: 'check-circle' },
  refused: { label: 'Refusée', tone: 'neutral', icon: 'ban' },
  withdrawn: { label: 'Retirée', tone: 'neutral', icon: 'history' },
};

/** Why a value cannot be contested where it stands; null when it can. `isFed`: a collection gave it. */
export function whyNotContestable(
  indicator: { readonly aggregation: string; readonly isMasked: boolean },
  state: ValueState | null,
  isFed = false,
): string | null {
  if (indicator.aggregation === 'ratio' || indicator.aggregation === 'computed')
    return 'Cette valeur est calculée à partir d’autres indicateurs\u202f: contestez celle dont elle provient.';
  if (state === null) return 'Aucune valeur à cette période.';
  if (isFed) return 'Cette valeur vient d’une collecte. Demandez à la coordination de rouvrir la réponse du CCAS\u202f: la correction suivra ici.';
  if (state === 'secret' && !indicator.isMasked) return 'Le producteur garde cette valeur secrète\u202f: il n’y a rien à corriger.';
  return null;
}
