import type { JournalTable } from '../../faces';
import { byAction, CCAS, day, instant, longText, NETWORK, number, oneOf, reference, TERM, text, untold, yesOrNo } from '../../faces/journal-table';
import { CNIL_PROCEDURE_LABELS, DPO_MODE_LABELS } from './dpo-words';
import { ACTIVITY_LABELS } from './maturity-words';
import { POINT_WORDS, PRIVACY_ANSWER_LABELS } from './privacy-words';

/** Tables of privacy in the history. */
export const PRIVACY_TABLES = {
  privacy_validity: {
    noun: ['durée de preuve', 'durées de preuve'],
    tell: byAction('a fixé une durée de validité', 'a modifié une durée de validité', 'a retiré une durée de validité'),
    columns: { network_id: NETWORK, point: oneOf('Point du socle', POINT_WORDS), months: number('Durée de validité, en mois') },
  },
  privacy_answer: {
    noun: ['point RGPD', 'points RGPD'],
    tell: byAction('a répondu à un point du socle RGPD', 'a mis à jour un point du socle RGPD', 'a effacé un point du socle RGPD'),
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      point: oneOf('Point du socle', POINT_WORDS),
      answer: oneOf('Réponse', PRIVACY_ANSWER_LABELS),
      not_applicable_reason: longText('Pourquoi sans objet'),
      evidence_reference: longText('Preuve'),
      evidence_on: day('Date de la preuve'),
      evidence_ends_on: day('Fin de validité'),
      done_count: number('Réalisés'),
      required_count: number('Requis'),
      comment: longText('Commentaire'),
    },
  },
  maturity_campaign: {
    noun: ['campagne', 'campagnes'],
    tell: byAction('a ouvert la campagne de maturité', 'a modifié la campagne de maturité', 'a supprimé la campagne de maturité'),
    columns: { network_id: NETWORK, title: text('Titre'), starts_on: day('Début'), ends_on: day('Fin') },
  },
  maturity_assessment: {
    noun: ['autoévaluation', 'autoévaluations'],
    tell: (facts) => {
      if (facts.begins('validated_at')) return 'a validé l’évaluation de maturité';
      return byAction('a commencé l’évaluation de maturité', 'a modifié l’évaluation de maturité', 'a supprimé l’évaluation de maturité')(facts);
    },
    columns: {
      campaign_id: reference('Campagne'),
      ccas_id: CCAS,
      assessor_name: text('Évaluation par'),
      assessed_on: day('Date de l’évaluation'),
      validated_at: instant('Validée le'),
      validated_by_id: untold('Validée par'),
    },
  },
  maturity_level: {
    noun: ['niveau de maturité', 'niveaux de maturité'],
    tell: byAction('a évalué une activité', 'a réévalué une activité', 'a effacé une évaluation'),
    columns: {
      assessment_id: untold('Évaluation'),
      activity: oneOf('Activité', ACTIVITY_LABELS),
      met_levels: text('Niveaux atteints'),
      target_level: number('Cible'),
      comment: longText('Commentaire'),
    },
  },
  dpo_designation: {
    noun: ['désignation de DPO', 'désignations de DPO'],
    tell: byAction('a enregistré la désignation du DPO', 'a modifié la désignation du DPO', 'a supprimé la désignation du DPO'),
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      mode: oneOf('Mode', DPO_MODE_LABELS),
      organisation: text('Organisme'),
      dpo_name: text('DPO'),
      dpo_email: text('Adresse électronique'),
      dpo_phone: text('Téléphone'),
      cnil_number: text('Numéro CNIL'),
      designated_on: day('Désignation à la CNIL'),
      mission_letter_on: day('Lettre de mission'),
      ...TERM,
      is_fictitious: yesOrNo('Personne fictive'),
    },
  },
  cnil_procedure: {
    noun: ['procédure de la CNIL', 'procédures de la CNIL'],
    tell: (facts) => {
      if (facts.begins('closed_on')) return 'a clos une procédure de la CNIL';
      return byAction('a enregistré une procédure de la CNIL', 'a modifié une procédure de la CNIL', 'a supprimé une procédure de la CNIL')(facts);
    },
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      kind: oneOf('Nature', CNIL_PROCEDURE_LABELS),
      reference: text('Référence'),
      opened_on: day('Ouverte le'),
      due_on: day('Date limite'),
      closed_on: day('Close le'),
      outcome: longText('Issue'),
    },
  },
  privacy_breach: {
    noun: ['violation', 'violations'],
    tell: (facts) => {
      if (facts.begins('notified_at')) return 'a daté la notification d’une violation de données';
      return byAction('a enregistré une violation de données', 'a modifié une violation de données', 'a supprimé une violation de données')(facts);
    },
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      discovered_at: instant('Découverte'),
      notified_at: instant('Notifiée à la CNIL'),
      persons_informed_on: day('Personnes informées le'),
      is_without_risk: yesOrNo('Sans risque pour les personnes'),
      closed_on: day('Close le'),
    },
  },
  rights_request: {
    noun: ['demande d’exercice de droits', 'demandes d’exercice de droits'],
    tell: (facts) => {
      if (facts.begins('answered_on')) return 'a daté la réponse à une demande de droits';
      return byAction('a enregistré une demande de droits', 'a modifié une demande de droits', 'a supprimé une demande de droits')(facts);
    },
    columns: {
      network_id: NETWORK,
      ccas_id: CCAS,
      received_on: day('Reçue le'),
      is_extended: yesOrNo('Délai prolongé'),
      answered_on: day('Répondue le'),
    },
  },
  privacy_action: {
    noun: ['action RGPD', 'actions RGPD'],
    tell: (facts) => {
      if (facts.begins('abandoned_reason')) return 'a abandonné une action du plan RGPD';
      return byAction('a ajouté une action au plan RGPD', 'a modifié une action du plan RGPD', 'a supprimé une action du plan RGPD')(facts);
    },
    columns: {
      network_id: NETWORK,
      point: oneOf('Point du socle', POINT_WORDS),
      title: text('Action'),
      description: longText('Description'),
      owner_account_id: reference('Responsable'),
      owner_name: text('Responsable'),
      due_on: day('Échéance'),
      priority: number('Priorité'),
      evidence_reference: longText('Preuve'),
      abandoned_reason: longText('Motif d’abandon'),
    },
  },
  privacy_action_ccas: {
    noun: ['action RGPD', 'actions RGPD'],
    tell: (facts) => {
      if (facts.begins('done_on')) return 'a déclaré faite une action du plan RGPD';
      return byAction('a confié au CCAS une action du plan RGPD', 'a modifié une action du plan RGPD', 'a retiré au CCAS une action du plan RGPD')(facts);
    },
    columns: { action_id: reference('Action'), ccas_id: CCAS, done_on: day('Faite le') },
  },
} as const satisfies Readonly<Record<string, JournalTable>>;
