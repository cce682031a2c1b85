import type { CampaignCcasState, CampaignItemState, CampaignReply } from './campaign-enums';
import type { CampaignSectionKind } from './section-kinds';

/** What a campaign can ask, in French. */
export const CAMPAIGN_SECTION_NAMES: Readonly<Record<CampaignSectionKind, string>> = {
  adoption_news: 'Nouvelles des initiatives',
  privacy_points: 'Points du RGPD',
  convention_lacks: 'Ce qui manque aux conventions',
  form: 'Collectes',
};

/** How far a CCAS is, in French. */
export const CAMPAIGN_CCAS_STATE_NAMES: Readonly<Record<CampaignCcasState, string>> = {
  unseen: 'Pas encore ouverte',
  seen: 'Ouverte, sans réponse',
  started: 'Commencée',
  complete: 'Tout est répondu',
  submitted: 'Envoyée',
  excused: 'Dispensée',
};

/** What is said in a campaign itself, in French. */
export const CAMPAIGN_REPLY_NAMES: Readonly<Record<CampaignReply, string>> = { unchanged: 'Rien de nouveau', unavailable: 'Non disponible' };

/** What became of an asked thing, in French, within a sentence. */
export const CAMPAIGN_ITEM_STATE_NAMES: Readonly<Record<CampaignItemState, string>> = {
  blank: 'sans réponse',
  answered: 'répondu',
  unchanged: 'rien de nouveau',
  unavailable: 'non disponible',
};
