import { parisDayOf } from '@maillage/domain';
import type { Tone } from '../ui/chip/chip';
import { formatDate, formatNumber } from '../ui/format/format';
import type { IconName } from '../ui/icon/icon-paths';
import { heldBackText } from '../pickers/held-back';
import type { Attention, Reminded } from './home-gateway';

const ccas = (count: number, one: string, many: string): string => `${formatNumber(count)} CCAS ${count < 2 ? one : many}`;

/** What stands in place of the button once it was pressed: never « envoyée » for a mail that did not leave. */
export const reminderMark = ({ remindedCcasIds }: Reminded): { readonly tone: Tone; readonly icon: IconName; readonly text: string } =>
  remindedCcasIds.length > 0
    ? { tone: 'good', icon: 'check', text: ccas(remindedCcasIds.length, 'relancé', 'relancés') }
    : { tone: 'neutral', icon: 'info', text: 'Aucun courriel envoyé' };

/** What a reminder did, in as many sentences as there are outcomes. */
export const reminderOutcome = ({ remindedCcasIds, alreadyRemindedCcasIds, heldBack, withoutRecipientCcasIds }: Reminded): string =>
  [
    remindedCcasIds.length ? ccas(remindedCcasIds.length, 'est relancé par courriel.', 'sont relancés par courriel.') : 'Aucun courriel n’est parti.',
    alreadyRemindedCcasIds.length ? ccas(alreadyRemindedCcasIds.length, 'l’a déjà été cette semaine.', 'l’ont déjà été cette semaine.') : '',
    heldBackText(heldBack),
    withoutRecipientCcasIds.length ? ccas(withoutRecipientCcasIds.length, 'n’a personne à qui écrire.', 'n’ont personne à qui écrire.') : '',
  ]
    .filter(Boolean)
    .join(' ');

/** « 2 CCAS relancés aujourd’hui par Camille Exemple, prochaine relance possible le 8 décembre 2026 »: what was done already, and until when it cannot be again. */
export function doneText({ ccasIds, lastAt, byName, againAt }: NonNullable<Attention['done']>, today: string): string {
  const day = parisDayOf(new Date(lastAt));
  const when = day === today ? 'aujourd’hui' : `le ${formatDate(day)}`;
  const who = byName ? ` par ${byName}` : '';
  return `${ccas(ccasIds.length, 'relancé', 'relancés')} ${when}${who}, prochaine relance possible le ${formatDate(parisDayOf(new Date(againAt)))}`;
}
