import { formatNumber, formatPercent, plural } from '../../ui/format/format';
import type { Campaign, Reminded } from '../campaigns-gateway';
import { CAMPAIGN_AUDIENCE_WORDS } from './campaign-words';

/** « 31/39, 79 % »: both numbers, and the rate where it means something. */
export function wordRate(numerator: number, denominator: number): string {
  const parts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  // under ten a percentage says more than there is
  return denominator < 10 ? parts : `${parts}, ${formatPercent(numerator / denominator)}`;
}

/** « 1 204 316 habitants sur 1 704 316, 71 % ». */
export const wordPopulation = (answered: number, all: number): string =>
  all === 0 ? '' : `${formatNumber(answered)} habitants sur ${formatNumber(all)}, ${formatPercent(answered / all)}`;

/** Whom a campaign asks. */
export function wordAudience({ audience, audienceName, ept, cohort }: Pick<Campaign, 'audience' | 'audienceName' | 'ept' | 'cohort'>): string {
  if (audience === 'all') return CAMPAIGN_AUDIENCE_WORDS.all;
  if (audience === 'ept') return `Les CCAS de ${audienceName ?? ept?.name ?? 'l’EPT'}`;
  const name = audienceName ?? cohort?.name;
  return name ? `Le groupe «\u00a0${name}\u00a0»` : 'Un groupe qui n’existe plus';
}

/** What became of a reminder: whom it went to, and whom it held back. */
export function wordReminded({ remindedIds, answeredIds, withoutRecipientIds, heldBack }: Reminded): string {
  const held = new Set(heldBack.map(({ responseId }) => responseId).filter((id) => !remindedIds.includes(id))).size;
  const parts = [
    remindedIds.length > 0 ? `${plural(remindedIds.length, 'CCAS relancé', 'CCAS relancés')} par courriel` : 'Aucun courriel n’est parti',
    ...(held > 0
      ? [
          plural(
            held,
            'CCAS n’a pas été relancé\u202f: déjà sollicité cette semaine, ou direction absente',
            'CCAS n’ont pas été relancés\u202f: déjà sollicités cette semaine, ou directions absentes',
          ),
        ]
      : []),
    ...(withoutRecipientIds.length > 0 ? [`${plural(withoutRecipientIds.length, 'CCAS n’a', 'CCAS n’ont')} personne à qui écrire\u202f: à appeler`] : []),
    ...(answeredIds.length > 0 ? [`${plural(answeredIds.length, 'CCAS a', 'CCAS ont')} déjà répondu`] : []),
  ];
  return `${parts.join('. ')}.`;
}
