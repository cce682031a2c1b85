import {
  CAMPAIGN_CCAS_STATE_NAMES,
  CAMPAIGN_REPLY_NAMES,
  CAMPAIGN_SECTION_NAMES,
  type CampaignAudience,
  type CampaignCcasState,
  type CampaignMail,
  type CampaignState,
} from '@maillage/domain';
import type { Tone } from '../../ui/chip/chip';

export const CAMPAIGN_STATE_LOOKS: Readonly<Record<CampaignState, { readonly label: string; readonly tone: Tone }>> = {
  draft: { label: 'Brouillon', tone: 'neutral' },
  opening: { label: 'Ouverture en cours', tone: 'info' },
  open: { label: 'En cours', tone: 'info' },
  closed: { label: 'Close', tone: 'neutral' },
};

export const CAMPAIGN_AUDIENCE_WORDS: Readonly<Record<CampaignAudience, string>> = {
  all: 'Tous les CCAS du réseau',
  ept: 'Les CCAS d’un EPT',
  cohort: 'Les CCAS d’un groupe',
};

export const CAMPAIGN_SECTION_WORDS = CAMPAIGN_SECTION_NAMES;

export const CAMPAIGN_CCAS_STATE_LOOKS: Readonly<Record<CampaignCcasState, { readonly label: string; readonly tone: Tone }>> = {
  unseen: { label: CAMPAIGN_CCAS_STATE_NAMES.unseen, tone: 'bad' },
  seen: { label: CAMPAIGN_CCAS_STATE_NAMES.seen, tone: 'warn' },
  started: { label: CAMPAIGN_CCAS_STATE_NAMES.started, tone: 'warn' },
  complete: { label: CAMPAIGN_CCAS_STATE_NAMES.complete, tone: 'good' },
  submitted: { label: CAMPAIGN_CCAS_STATE_NAMES.submitted, tone: 'good' },
  excused: { label: CAMPAIGN_CCAS_STATE_NAMES.excused, tone: 'neutral' },
};

export const CAMPAIGN_REPLY_WORDS = CAMPAIGN_REPLY_NAMES;

export const CAMPAIGN_MAIL_WORDS: Readonly<Record<CampaignMail, string>> = {
  opening: 'Annonce',
  unseen: 'Rappel à quinze jours',
  unfinished: 'Rappel à trois jours',
  late: 'Rappel après l’échéance',
  by_hand: 'Relance',
};
