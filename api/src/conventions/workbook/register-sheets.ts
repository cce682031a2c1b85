import {
  type CellChoice,
  CONVENTION_ACT_KINDS,
  CONVENTION_ACT_NAMES,
  CONVENTION_KIND_NAMES,
  CONVENTION_KINDS,
  CONVENTION_LIMITS,
  CONVENTION_RENEWAL_NAMES,
  CONVENTION_RENEWALS,
  CONVENTION_STATUS_NAMES,
  CONVENTION_STATUSES,
  PARTY_SIDE_NAMES,
  PARTY_SIDES,
  type WorkbookColumn,
} from '@maillage/domain';

const choices = <T extends string>(codes: readonly T[], names: Readonly<Record<T, string>>): CellChoice[] =>
  codes.map((code) => ({ code, label: names[code] }));

const CCAS: WorkbookColumn = { key: 'ccas', title: 'CCAS', kind: 'text', editable: false, width: 24 };
const CONVENTION: WorkbookColumn = { key: 'convention', title: 'Convention', kind: 'text', editable: false, width: 40 };
const optionalText = (key: string, title: string, maxLength: number, width = 24): WorkbookColumn => ({
  key,
  title,
  kind: 'text',
  editable: true,
  maxLength,
  width,
});
const date = (key: string, title: string, help?: string): WorkbookColumn => ({
  key,
  title,
  kind: 'date',
  editable: true,
  width: 14,
  ...(help ? { help } : {}),
});
const months = (key: string, title: string, { min, max }: { min: number; max: number }): WorkbookColumn => ({
  key,
  title,
  kind: 'integer',
  editable: true,
  width: 12,
  help: `De ${min} à ${max}.`,
});

/** Columns of the conventions themselves; those that can be changed have the names of the fields of `UpdateConventionInput`. */
export const CONVENTION_COLUMNS: readonly WorkbookColumn[] = [
  CCAS,
  { key: 'title', title: 'Intitulé', kind: 'text', editable: true, required: true, maxLength: CONVENTION_LIMITS.title, width: 40 },
  { key: 'kind', title: 'Type', kind: 'choice', choices: choices(CONVENTION_KINDS, CONVENTION_KIND_NAMES), editable: true, required: true, width: 28 },
  optionalText('reference', 'Référence', CONVENTION_LIMITS.reference, 18),
  date('effectiveOn', 'Prise d’effet'),
  date('endsOn', 'Terme convenu', 'Vide\u202f: sans terme.'),
  { key: 'renewal', title: 'Reconduction', kind: 'choice', choices: choices(CONVENTION_RENEWALS, CONVENTION_RENEWAL_NAMES), editable: true, required: true },
  months('renewalMonths', 'Mois par reconduction', CONVENTION_LIMITS.renewalMonths),
  months('renewalsMax', 'Reconductions au plus', CONVENTION_LIMITS.renewalsMax),
  months('noticeMonths', 'Préavis en mois', CONVENTION_LIMITS.noticeMonths),
  { ...months('preparationMonths', 'Mois pour préparer la suite', CONVENTION_LIMITS.preparationMonths), required: true },
  { key: 'isRecharged', title: 'Moyens refacturés', kind: 'yes_no', editable: true, width: 12 },
  { ...optionalText('comment', 'Remarque', CONVENTION_LIMITS.comment, 40), help: 'Sans donnée personnelle.' },
  { key: 'status', title: 'Statut', kind: 'choice', choices: choices(CONVENTION_STATUSES, CONVENTION_STATUS_NAMES), editable: false, width: 24 },
  { key: 'termOn', title: 'Terme en cours', kind: 'date', editable: false, width: 14 },
  { key: 'noticeOn', title: 'Dénoncer avant le', kind: 'date', editable: false, width: 14 },
  { key: 'ept', title: 'EPT', kind: 'text', editable: false, width: 10 },
];

/** Columns of the parties and of who signs for them: fields of `SaveConventionPartyInput`. */
export const PARTY_COLUMNS: readonly WorkbookColumn[] = [
  CCAS,
  CONVENTION,
  { key: 'side', title: 'Côté', kind: 'choice', choices: choices(PARTY_SIDES, PARTY_SIDE_NAMES), editable: false, width: 14 },
  { key: 'name', title: 'Partie', kind: 'text', editable: true, required: true, maxLength: CONVENTION_LIMITS.name, width: 32 },
  { ...optionalText('siren', 'SIREN', 11, 14), help: 'Neuf chiffres.' },
  optionalText('signatoryName', 'Signataire', CONVENTION_LIMITS.signatoryName),
  optionalText('signatoryCapacity', 'En qualité de', CONVENTION_LIMITS.signatoryCapacity),
  date('mandateStartsOn', 'Mandat depuis le'),
  date('mandateEndsOn', 'Mandat jusqu’au'),
];

/** Columns of the acts: fields of `RecordConventionActInput`. */
export const ACT_COLUMNS: readonly WorkbookColumn[] = [
  CCAS,
  CONVENTION,
  { key: 'kind', title: 'Acte', kind: 'choice', choices: choices(CONVENTION_ACT_KINDS, CONVENTION_ACT_NAMES), editable: false, width: 36 },
  { ...date('happenedOn', 'Date'), required: true },
  { key: 'year', title: 'Année du bilan', kind: 'integer', editable: true, width: 10, help: 'L’année d’un bilan annuel.' },
  optionalText('reference', 'Numéro', CONVENTION_LIMITS.reference, 18),
  { ...optionalText('note', 'Note', CONVENTION_LIMITS.note, 40), help: 'Sans donnée personnelle.' },
];

/** What the sheet « Aide » says of this workbook. */
export const REGISTER_HELP: readonly string[] = [
  'Le statut d’une convention se déduit de ses actes et de ses dates\u202f: il ne se saisit pas.',
  'Une date inhabituelle (une durée de plus de dix ans, un acte dans l’avenir…) se confirme à l’écran, dans la page de la convention.',
];
