import type { DeadlineWords } from './deadline-words.type';

/** What is to be done about what comes due of the RGPD, as screens and mails say it. */
export const PRIVACY_DEADLINE_WORDS = {
  privacy_evidence: {
    label: 'Preuve à renouveler',
    act: 'Renouveler',
    todo: (day) => `Renouveler la preuve avant le ${day}`,
    late: (day) => `Renouveler la preuve, expirée le ${day}`,
  },
  privacy_dpo_missing: {
    label: 'DPO',
    act: 'Désigner',
    todo: (day) => `Désigner un DPO avant le ${day}`,
    late: (day) => `Désigner un DPO\u202f: le CCAS n’en a pas (situation au ${day})`,
  },
  privacy_cnil_procedure: {
    label: 'CNIL',
    act: 'Répondre',
    todo: (day) => `Répondre à la CNIL avant le ${day}`,
    late: (day) => `Répondre à la CNIL\u202f: c’était attendu pour le ${day}`,
  },
  privacy_breach_notification: {
    label: 'Violation de données',
    act: 'Notifier',
    todo: (day) => `Notifier la violation à la CNIL (72 heures), au plus tard le ${day}`,
    late: (day) => `Notifier la violation à la CNIL et dire pourquoi elle l’est après le ${day}`,
  },
  privacy_rights_request: {
    label: 'Exercice de droits',
    act: 'Répondre',
    todo: (day) => `Répondre à la demande d’exercice de droits avant le ${day}`,
    late: (day) => `Répondre à la demande d’exercice de droits, en retard depuis le ${day}`,
  },
  privacy_action: {
    label: 'Action du plan RGPD',
    act: 'Terminer',
    todo: (day) => `Terminer l’action avant le ${day}`,
    late: (day) => `Terminer l’action, ou en changer la date\u202f: elle était prévue le ${day}`,
  },
} as const satisfies Readonly<Record<string, DeadlineWords>>;
