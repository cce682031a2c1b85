import {
  PRIVACY_ANSWER_NAMES,
  PRIVACY_ANSWERS,
  PRIVACY_COUNT,
  PRIVACY_LIMITS,
  PRIVACY_STATE_NAMES,
  PRIVACY_STATES,
  type WorkbookColumn,
} from '@maillage/domain';

const count = { kind: 'integer', editable: true, width: 10, help: `De ${PRIVACY_COUNT.min} à ${PRIVACY_COUNT.max}.` } as const;

/** Columns of the base: those that can be changed have the names of the fields of `AnswerPrivacyPointInput`. */
export const BASE_COLUMNS: readonly WorkbookColumn[] = [
  { key: 'ccas', title: 'CCAS', kind: 'text', editable: false, width: 24 },
  { key: 'point', title: 'Point', kind: 'text', editable: false, width: 34 },
  {
    ...{ key: 'answer', title: 'Réponse', kind: 'choice', editable: true, required: true, width: 16 },
    choices: PRIVACY_ANSWERS.map((code) => ({ code, label: PRIVACY_ANSWER_NAMES[code] })),
  },
  { key: 'evidenceOn', title: 'Preuve du', kind: 'date', editable: true, width: 13, help: 'Aujourd’hui au plus tard.' },
  {
    key: 'evidenceEndsOn',
    title: 'Preuve valable jusqu’au',
    kind: 'date',
    editable: true,
    width: 13,
    help: 'Seulement si la preuve a une fin à elle, comme un contrat.',
  },
  {
    ...{ key: 'evidenceReference', title: 'Preuve\u202f: quoi, où', kind: 'text', editable: true, width: 36, maxLength: PRIVACY_LIMITS.evidenceReference },
    help: 'Sans donnée sur les personnes accompagnées.',
  },
  { key: 'doneCount', title: 'Faits', ...count },
  { key: 'requiredCount', title: 'Sur', ...count },
  {
    ...{ key: 'notApplicableReason', title: 'Pourquoi sans objet', kind: 'text', editable: true, width: 30, maxLength: PRIVACY_LIMITS.notApplicableReason },
    help: 'Pour la réponse «\u202fSans objet\u202f», qui la demande.',
  },
  {
    ...{ key: 'comment', title: 'Remarque', kind: 'text', editable: true, width: 36, maxLength: PRIVACY_LIMITS.comment },
    help: 'Sans donnée sur les personnes accompagnées.',
  },
  {
    key: 'state',
    title: 'État',
    kind: 'choice',
    choices: PRIVACY_STATES.map((code) => ({ code, label: PRIVACY_STATE_NAMES[code] })),
    editable: false,
    width: 16,
  },
  { key: 'validUntil', title: 'Compte jusqu’au', kind: 'date', editable: false, width: 13 },
  { key: 'ept', title: 'EPT', kind: 'text', editable: false, width: 10 },
];

/** What only who answers for a CCAS reads of it. */
export const BASE_DETAIL: ReadonlySet<string> = new Set(['evidenceReference', 'doneCount', 'requiredCount', 'notApplicableReason', 'comment']);

/** What the sheet « Aide » says of this workbook. */
export const BASE_HELP: readonly string[] = [
  'L’état d’un point se déduit de sa réponse et de sa preuve\u202f: il ne se saisit pas.',
  'Les pièces se joignent à l’écran, dans la page RGPD du CCAS.',
];
