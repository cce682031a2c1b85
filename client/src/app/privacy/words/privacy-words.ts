import { PRIVACY_ANSWER_NAMES, PRIVACY_POINT_LABELS, PRIVACY_STATE_NAMES, type PrivacyPoint, type PrivacyRisk, type PrivacyState } from '@maillage/domain';
import type { Tone } from '../../ui/chip/chip';
import type { IconName } from '../../ui/icon/icon-paths';

/** How a point is named, what is asked, and what shows that it is done: in plain words, for whoever is no jurist. */
export interface PointWords {
  readonly label: string;
  /** For the head of a narrow column. */
  readonly short: string;
  readonly asked: string;
  readonly evidence: string;
  /** What is counted, where something is. */
  readonly counts?: { readonly done: string; readonly required: string | null };
}

export const POINT_WORDS: Readonly<Record<PrivacyPoint, PointWords>> = {
  dpo: {
    label: PRIVACY_POINT_LABELS.dpo,
    short: 'DPO',
    asked: 'Le CCAS est un organisme public distinct de la commune\u202f: il désigne son propre DPO auprès de la CNIL, même partagé (RGPD, art. 37).',
    evidence: 'L’accusé de désignation de la CNIL avec son numéro, et la lettre de mission.',
  },
  register: {
    label: PRIVACY_POINT_LABELS.register,
    short: 'Registre',
    asked: 'La liste tenue à jour de ce que le CCAS fait des données\u202f: aides, domiciliation, registre canicule, portage de repas… (art. 30).',
    evidence: 'La date de la dernière revue du registre, et où il se trouve.',
    counts: { done: 'Traitements inscrits', required: null },
  },
  processors: {
    label: PRIVACY_POINT_LABELS.processors,
    short: 'Sous-traitants',
    asked: 'Chaque prestataire qui traite des données pour le CCAS (logiciel social, hébergeur, portage) est lié par les clauses prévues (art. 28).',
    evidence: 'Les contrats ou avenants vérifiés\u202f; la fin du contrat est la fin de la preuve.',
    counts: { done: 'Contrats vérifiés', required: 'Contrats en tout' },
  },
  dpia: {
    label: PRIVACY_POINT_LABELS.dpia,
    short: 'AIPD',
    asked: 'Avant un traitement à risque, dont l’accompagnement social, une analyse d’impact est faite (art. 35).',
    evidence: 'L’analyse signée, avec l’avis du ou de la DPO.',
    counts: { done: 'Analyses faites', required: 'Analyses requises' },
  },
  notices: {
    label: PRIVACY_POINT_LABELS.notices,
    short: 'Information',
    asked: 'Les formulaires, l’accueil et le site disent ce que deviennent les données et comment exercer ses droits (art. 13 et 14).',
    evidence: 'Un formulaire ou une affiche à jour.',
  },
  rights: {
    label: PRIVACY_POINT_LABELS.rights,
    short: 'Droits',
    asked: 'On sait qui reçoit une demande d’accès ou d’effacement, et comment y répondre en un mois (art. 12).',
    evidence: 'La procédure écrite, avec l’adresse donnée au public.',
  },
  breaches: {
    label: PRIVACY_POINT_LABELS.breaches,
    short: 'Violations',
    asked: 'On sait quoi faire d’un dossier perdu ou d’un courriel mal adressé\u202f: le noter, et prévenir la CNIL en 72 heures s’il y a un risque (art. 33).',
    evidence: 'La procédure et le registre des violations, même vide.',
  },
  retention: {
    label: PRIVACY_POINT_LABELS.retention,
    short: 'Durées',
    asked: 'Chaque dossier a une durée au bout de laquelle il est archivé ou détruit (référentiel social de la CNIL, 2023).',
    evidence: 'Le tableau des durées, ou un bordereau d’élimination.',
  },
  security: {
    label: PRIVACY_POINT_LABELS.security,
    short: 'Sécurité',
    asked: 'Mots de passe, habilitations, sauvegardes testées, armoires fermées\u202f: des mesures à la hauteur des données sociales (art. 32).',
    evidence: 'La politique de sécurité, ou le compte rendu d’un test de sauvegarde.',
  },
  awareness: {
    label: PRIVACY_POINT_LABELS.awareness,
    short: 'Agents',
    asked: 'Les agents ont lu la charte informatique et suivi une séance de sensibilisation.',
    evidence: 'La charte, ou la feuille de présence d’une séance\u202f: le nombre suffit, sans les noms.',
  },
  town_agreement: {
    label: PRIVACY_POINT_LABELS.town_agreement,
    short: 'Ville',
    asked: 'Quand la Ville héberge, paie ou gère pour le CCAS, un accord dit qui répond de quoi (art. 26 ou 28).',
    evidence: 'La convention signée, ou le volet RGPD de la convention-cadre.',
  },
  cnil_follow_up: {
    label: PRIVACY_POINT_LABELS.cnil_follow_up,
    short: 'CNIL',
    asked: 'Ce que la CNIL a demandé (contrôle, mise en demeure, rappel) est fait. Sans objet si elle n’a rien demandé.',
    evidence: 'La réponse envoyée, ou la lettre de clôture.',
  },
};

export const STATE_LABELS = PRIVACY_STATE_NAMES;

export const STATE_HINTS: Readonly<Record<PrivacyState, string>> = {
  compliant: 'en place, avec une preuve qui compte encore',
  to_confirm: 'répondu oui, mais la preuve manque ou a expiré',
  in_progress: 'en partie en place',
  non_compliant: 'pas en place',
  not_applicable: 'hors du compte, avec sa raison',
  unknown: 'sans réponse\u202f: ce n’est pas «\u202fnon conforme\u202f»',
};

export const STATE_TONES: Readonly<Record<PrivacyState, Tone>> = {
  compliant: 'good',
  to_confirm: 'warn',
  in_progress: 'info',
  non_compliant: 'bad',
  not_applicable: 'neutral',
  unknown: 'neutral',
};

export const STATE_ICONS: Readonly<Record<PrivacyState, IconName>> = {
  compliant: 'check',
  to_confirm: 'clock',
  in_progress: 'refresh',
  non_compliant: 'ban',
  not_applicable: 'dash',
  unknown: 'question',
};

export const PRIVACY_ANSWER_LABELS = PRIVACY_ANSWER_NAMES;

export const RISK_LABELS: Readonly<Record<PrivacyRisk, string>> = {
  cnil_procedure: 'Procédure de la CNIL',
  breach: 'Violation ouverte',
  non_compliant: 'Non conforme',
  to_confirm: 'À confirmer',
  unknown: 'Non renseigné',
  in_progress: 'En cours',
  without_file: 'Sans pièce',
};

export const RISK_TONES: Readonly<Record<PrivacyRisk, Tone>> = {
  cnil_procedure: 'bad',
  breach: 'bad',
  non_compliant: 'bad',
  to_confirm: 'warn',
  unknown: 'neutral',
  in_progress: 'info',
  without_file: 'neutral',
};

export const RISK_ICONS: Readonly<Record<PrivacyRisk, IconName>> = {
  cnil_procedure: 'alert',
  breach: 'warning',
  non_compliant: 'ban',
  to_confirm: 'clock',
  unknown: 'question',
  in_progress: 'refresh',
  without_file: 'file',
};
