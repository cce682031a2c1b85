import type { CampaignAudience, CampaignCcasState, CampaignMail, CampaignReply, CampaignSectionKind, CampaignState } from '@maillage/domain';
import type { Tone } from '../../ui';

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

export const CAMPAIGN_SECTION_WORDS: Readonly<Record<CampaignSectionKind, string>> = {
  adoption_news: 'Nouvelles des initiatives',
  privacy_points: 'Points du RGPD',
  convention_lacks: 'Ce qui manque aux conventions',
};

export const CAMPAIGN_CCAS_STATE_LOOKS: Readonly<Record<CampaignCcasState, { readonly label: string; readonly tone: Tone }>> = {
  unseen: { label: 'Pas encore ouverte', tone: 'bad' },
  seen: { label: 'Ouverte, sans réponse', tone: 'warn' },
  started: { label: 'Commencée', tone: 'warn' },
  complete: { label: 'Tout est répondu', tone: 'good' },
  submitted: { label: 'Envoyée', tone: 'good' },
  excused: { label: 'Dispensée', tone: 'neutral' },
};

export const CAMPAIGN_REPLY_WORDS: Readonly<Record<CampaignReply, string>> = { unchanged: 'Rien de nouveau', unavailable: 'Non disponible' };

export const CAMPAIGN_MAIL_WORDS: Readonly<Record<CampaignMail, string>> = {
  opening: 'Annonce',
  unseen: 'Rappel à quinze jours',
  unfinished: 'Rappel à trois jours',
  late: 'Rappel après l’échéance',
  by_hand: 'Relance',
};
