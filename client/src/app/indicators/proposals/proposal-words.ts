import type { ProposalStatus } from '@maillage/domain';
import type { IconName, Tone } from '../../ui';

/** Where a proposal stands, in words; tone and icon never go without the word. */
export const PROPOSAL_STATUS_LOOKS: Readonly<Record<ProposalStatus, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  open: { label: 'En attente de décision', tone: 'warn', icon: 'clock' },
  accepted: { label: 'Acceptée', tone: 'good', icon: 'check-circle' },
  refused: { label: 'Refusée', tone: 'neutral', icon: 'ban' },
  withdrawn: { label: 'Retirée', tone: 'neutral', icon: 'history' },
};
