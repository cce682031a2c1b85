import { CONVENTION_LIMITS, type ConventionClue, type ConventionClueKind } from '@maillage/domain';
import { type CcasChoice, ccasOption } from '../../pickers';
import { formatDate } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { IDENTITY_FIELDS, TERM_FIELDS } from '../convention-form/convention-fields';
import { RENEWAL_LABELS } from '../words/convention-words';

const SIGNATORY = { kind: 'text', maxLength: CONVENTION_LIMITS.signatoryName } as const;
const CAPACITY = { kind: 'text', maxLength: CONVENTION_LIMITS.signatoryCapacity } as const;

const ACT_FIELDS: readonly RecordField[] = [
  { key: 'caDeliberatedOn', label: 'Délibération du conseil d’administration', kind: 'date', group: 'Actes' },
  { key: 'councilDeliberatedOn', label: 'Délibération du conseil municipal', kind: 'date' },
  { key: 'signedOn', label: 'Signature', kind: 'date' },
  { key: 'transmittedOn', label: 'Transmission à la préfecture', kind: 'date' },
  { key: 'receivedOn', label: 'Accusé de réception de la préfecture', kind: 'date' },
];

const SIGNATORY_FIELDS: readonly RecordField[] = [
  {
    key: 'townSignatoryName',
    label: 'Signataire pour la ville',
    ...SIGNATORY,
    group: 'Signataires',
    hint: 'Vide\u202f: d’après les fonctions connues le jour de la signature.',
  },
  { key: 'townSignatoryCapacity', label: 'Sa qualité (ville)', ...CAPACITY },
  { key: 'ccasSignatoryName', label: 'Signataire pour le CCAS', ...SIGNATORY, hint: 'Vide\u202f: d’après les fonctions connues le jour de la signature.' },
  { key: 'ccasSignatoryCapacity', label: 'Sa qualité (CCAS)', ...CAPACITY },
];

/** The whole of a convention of paper in one form, each field with what the file says of it. */
export function existingFields(ccas: readonly CcasChoice[], clues: readonly ConventionClue[]): RecordField[] {
  const [kind, title, ...identity] = IDENTITY_FIELDS.filter(({ key }) => key !== 'comment');
  const comment = IDENTITY_FIELDS.filter(({ key }) => key === 'comment');
  const only = ccas.length === 1 ? ccas[0] : undefined;
  const fields: RecordField[] = [
    { key: 'ccasId', label: 'CCAS', kind: 'choice', isRequired: true, initial: only?.id ?? null, choices: ccas.map(ccasOption), group: 'La convention' },
    ...(kind ? [{ ...kind, initial: 'framework' }] : []),
    ...(title ? [{ ...title, isRequired: false, hint: 'Vide\u202f: «\u202fConvention-cadre Ville/CCAS de…\u202f», d’après le type et le CCAS.' }] : []),
    ...identity,
    ...TERM_FIELDS.map((field, index) => (index === 0 ? { ...field, group: 'Durée' } : field)),
    ...ACT_FIELDS,
    ...SIGNATORY_FIELDS,
    ...comment,
  ];
  return fields.map((field) => ({ ...field, hint: readHint(clues, field, ccas) ?? field.hint }));
}

/** What was read in the file about a field, with its page: one thing, or several among which the person chooses. */
function readHint(clues: readonly ConventionClue[], { key }: RecordField, ccas: readonly CcasChoice[]): string | undefined {
  const [first, ...others] = clues.filter(({ about }) => about === key);
  if (!first) return undefined;
  if (others.length === 0) return `Lu dans le fichier, page ${first.page}\u202f: «\u202f${first.excerpt}\u202f»`;
  const all = [first, ...others].map((clue) => `${wordOfClue(clue, ccas)} (page ${clue.page})`);
  return `Lu dans le fichier, à choisir\u202f: ${all.join(', ')}`;
}

const DATES: readonly ConventionClueKind[] = ['effectiveOn', 'endsOn', 'caDeliberatedOn', 'councilDeliberatedOn', 'signedOn', 'transmittedOn', 'receivedOn'];

function wordOfClue({ about, value }: ConventionClue, ccas: readonly CcasChoice[]): string {
  if (DATES.includes(about)) return formatDate(String(value));
  if (about === 'renewal') return RENEWAL_LABELS[value as keyof typeof RENEWAL_LABELS];
  return ccas.find(({ id }) => about === 'ccasId' && id === value)?.commune.name ?? String(value);
}

/** What the file says one thing of: put into its field, to be compared by the person. */
export const settledClues = (clues: readonly ConventionClue[]): ConventionClue[] =>
  clues.filter(({ about }) => clues.filter((other) => other.about === about).length === 1);
