import type { CrcFollowUp } from '@maillage/domain';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/icon-paths';

/** What was done of a recommendation, in words; tone and icon never go without the word. */
export const CRC_FOLLOW_UP_LOOKS: Readonly<Record<CrcFollowUp, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  open: { label: 'Sans suite pour l’instant', tone: 'warn', icon: 'alert' },
  in_progress: { label: 'En cours', tone: 'info', icon: 'clock' },
  implemented: { label: 'Mise en œuvre', tone: 'good', icon: 'check-circle' },
  refused: { label: 'Non suivie', tone: 'neutral', icon: 'ban' },
};
