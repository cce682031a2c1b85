import {
  CAMPAIGN_CCAS_STATE_NAMES,
  CAMPAIGN_ITEM_STATE_NAMES,
  CAMPAIGN_LIMITS,
  CAMPAIGN_REPLY_NAMES,
  CAMPAIGN_SECTION_NAMES,
  type CellChoice,
  type WorkbookColumn,
} from '@maillage/domain';

const choices = (names: Readonly<Record<string, string>>): CellChoice[] => Object.entries(names).map(([code, label]) => ({ code, label }));

/** Columns of what a campaign asks: what is said in the campaign itself can be changed, what is answered where it belongs is there to read. */
export const ANSWER_COLUMNS: readonly WorkbookColumn[] = [
  { key: 'ccas', title: 'CCAS', kind: 'text', editable: false, width: 24 },
  { key: 'section', title: 'Rubrique', kind: 'choice', choices: choices(CAMPAIGN_SECTION_NAMES), editable: false, width: 26 },
  { key: 'item', title: 'Ce qui est demandé', kind: 'text', editable: false, width: 40 },
  {
    ...{ key: 'reply', title: 'Dit dans la campagne', kind: 'choice', choices: choices(CAMPAIGN_REPLY_NAMES), editable: true, width: 20 },
    help: '«\u202fRien de nouveau\u202f» confirme la dernière réponse d’un point du RGPD, ou ce qui manque encore à une convention avec ce qui est prévu\u202f; «\u202fNon disponible\u202f» demande pourquoi.',
  },
  {
    ...{ key: 'reason', title: 'Pourquoi non disponible', kind: 'text', editable: true, maxLength: CAMPAIGN_LIMITS.reason, width: 36 },
    help: 'Pour «\u202fNon disponible\u202f», et pour ce qui manque encore à une convention (prévu pour quand), qui la demandent.',
  },
  { key: 'state', title: 'Où en est la réponse', kind: 'choice', choices: choices(CAMPAIGN_ITEM_STATE_NAMES), editable: false, width: 18 },
  { key: 'statedOn', title: 'Répondu le', kind: 'date', editable: false, width: 13 },
  { key: 'statedBy', title: 'Répondu par', kind: 'text', editable: false, width: 24 },
  { key: 'lastAnswer', title: 'Dernière réponse', kind: 'text', editable: false, width: 22 },
  { key: 'lastAnswerOn', title: 'Dernière réponse du', kind: 'date', editable: false, width: 13 },
  { key: 'ccasState', title: 'Où en est le CCAS', kind: 'choice', choices: choices(CAMPAIGN_CCAS_STATE_NAMES), editable: false, width: 22 },
  { key: 'submittedOn', title: 'Envoyé le', kind: 'date', editable: false, width: 13 },
  { key: 'isOnBehalf', title: 'Envoyé au nom du CCAS', kind: 'yes_no', editable: false, width: 13 },
  { key: 'dueOn', title: 'À répondre avant le', kind: 'date', editable: false, width: 13 },
];

/** What only who may answer reads. */
export const LAST_ANSWER: ReadonlySet<string> = new Set(['lastAnswer', 'lastAnswerOn']);

/** What the sheet « Aide » says of this workbook. */
export const ANSWERS_HELP: readonly string[] = [
  'Les réponses elles-mêmes se donnent là où elles restent\u202f: nouvelles des initiatives dans la matrice, points du RGPD dans le socle, actes des conventions dans le registre. Chacun de ces écrans a son classeur. Ici se rapporte ce qui se dit dans la campagne.',
  'Ce que la coordination rapporte ici pour un CCAS porte son nom à elle. Envoyer la réponse d’un CCAS reste un geste à l’écran.',
];
