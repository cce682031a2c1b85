import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, instant, longText, NETWORK, number, oneOf, quoted, reference, text, untold, yesOrNo } from '../../faces/journal-table';
import { CAMPAIGN_AUDIENCE_WORDS, CAMPAIGN_MAIL_WORDS, CAMPAIGN_REPLY_WORDS, CAMPAIGN_SECTION_WORDS, CAMPAIGN_STATE_LOOKS } from './campaign-words';

const CAMPAIGN = untold('Campagne');
const RESPONSE = untold('Réponse');

/** Tables of campaigns in the history. */
export const CAMPAIGNS_TABLES = {
  update_campaign: {
    noun: ['campagne', 'campagnes'],
    tell: (facts) => {
      if (facts.begins('opened_at')) return 'a ouvert la campagne';
      if (facts.begins('closed_at')) return 'a clos la campagne';
      if (facts.ends('closed_at')) return 'a rouvert la campagne';
      if (facts.touchesOnly('due_on')) return 'a déplacé la date limite de la campagne';
      return byAction('a préparé la campagne', 'a modifié la campagne', 'a supprimé la campagne')(facts) + quoted(facts.value('title'));
    },
    columns: {
      network_id: NETWORK,
      title: text('Titre'),
      purpose: longText('À quoi serviront les réponses'),
      message: longText('Message'),
      audience: oneOf('Destinataires', CAMPAIGN_AUDIENCE_WORDS),
      ept_id: reference('EPT'),
      cohort_id: reference('Groupe'),
      audience_name: untold('Destinataires'),
      minutes: number('Minutes'),
      due_on: day('Date limite'),
      first_due_on: day('Première date limite'),
      state: oneOf('État', CAMPAIGN_STATE_LOOKS),
      opened_at: instant('Ouverte le'),
      opened_by_id: untold('Ouverte par'),
      closed_at: instant('Close le'),
      created_by_id: untold('Préparée par'),
    },
  },
  update_campaign_section: {
    tell: byAction('a ajouté une demande à la campagne', 'a modifié une demande de la campagne', 'a retiré une demande de la campagne'),
    columns: { campaign_id: CAMPAIGN, kind: oneOf('Demande', CAMPAIGN_SECTION_WORDS), items: untold('Ce qui est demandé') },
  },
  update_campaign_ccas: {
    noun: ['réponse', 'réponses'],
    tell: (facts) => {
      if (facts.begins('submitted_at')) return facts.to('is_on_behalf') === 'true' ? 'a envoyé la réponse au nom du CCAS' : 'a envoyé la réponse du CCAS';
      if (facts.begins('excused_at')) return 'a dispensé le CCAS de répondre';
      if (facts.ends('excused_at')) return 'a de nouveau demandé une réponse au CCAS';
      if (facts.begins('reopened_at') || facts.ends('submitted_at')) return 'a rouvert la réponse du CCAS';
      if (facts.begins('first_seen_at')) return 'a ouvert la page de la campagne';
      if (facts.begins('completed_at')) return 'a répondu à tout';
      if (facts.touchesOnly('due_on')) return 'a changé la date limite du CCAS';
      return byAction('a adressé la campagne au CCAS', 'a modifié la réponse du CCAS', 'a retiré la campagne au CCAS')(facts);
    },
    columns: {
      campaign_id: CAMPAIGN,
      ccas_id: CCAS,
      due_on: day('Date limite'),
      first_seen_at: untold('Page ouverte le'),
      completed_at: untold('Tout répondu le'),
      first_submitted_at: untold('Premier envoi le'),
      submitted_at: instant('Envoyée le'),
      submitted_by_id: untold('Envoyée par'),
      is_on_behalf: yesOrNo('Au nom du CCAS'),
      reopened_at: untold('Rouverte le'),
      reopen_reason: longText('Motif de la réouverture'),
      excused_at: untold('Dispensée le'),
      excuse_reason: longText('Motif de la dispense'),
    },
  },
  update_campaign_reply: {
    tell: (facts) =>
      byAction('a répondu', 'a changé sa réponse', 'a retiré sa réponse')(facts) + quoted(facts.action === 'deleted' ? null : facts.value('kind')),
    columns: {
      response_id: RESPONSE,
      item_id: untold('Question'),
      kind: oneOf('Réponse', CAMPAIGN_REPLY_WORDS),
      reason: longText('Motif'),
      said_at: untold('Dit le'),
      said_by_id: untold('Dit par'),
    },
    said: ['kind'],
  },
  update_campaign_delegation: {
    tell: byAction('a confié une partie de la réponse', 'a confié à quelqu’un d’autre une partie de la réponse', 'a repris une partie de la réponse'),
    columns: { response_id: RESPONSE, section_id: untold('Demande'), account_id: reference('À qui') },
  },
  update_campaign_mail: {
    tell: (facts) => `a écrit au CCAS${quoted(facts.value('kind'))}`,
    columns: {
      response_id: RESPONSE,
      kind: oneOf('Courriel', CAMPAIGN_MAIL_WORDS),
      sent_at: untold('Envoyé le'),
      sent_by_id: untold('Envoyé par'),
      recipients_count: number('Destinataires'),
      held_back_count: number('Retenus cette semaine'),
    },
    said: ['kind'],
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
