import {
  COUNTING_UNITS,
  FORM_FACT_CODES,
  FORM_FACTS,
  type FormFact,
  EXPRESSION_MAX_LENGTH,
  FORM_LIMITS,
  type FormBounds,
  type FormPrefill,
  type FormQuestion,
  type TableQuestion,
  type TableRows,
} from '@maillage/domain';
import { ACCEPTED_LABEL } from '../../files';
import { type Choice, choicesOf, type RecordField, type RecordValues } from '../../ui/record-form/record-field';
import type { PrefillSource } from '../forms-gateway';
import { UNIT_WORDS } from '../words/figure-words';
import { optionsOf } from './drafts';

/** Whether a figure is of a day or of a period. */
export const TIMES = { flow: 'Sur toute la période (flux)', stock: 'Au dernier jour (stock)' } as const;
const ADDING = { sum: 'S’additionne', sum_with_doubles: 'S’additionne, doublons possibles', none: 'Ne s’additionne pas' } as const;
const READERS = { ccas: 'Le CCAS et la coordination', ept: 'Aussi les CCAS de son territoire', network: 'Aussi tous les CCAS du réseau' } as const;
const TOTALS = { none: 'Aucun', columns: 'De chaque colonne', rows: 'De chaque ligne', both: 'Des deux' } as const;
/** What one counts. */
export const UNITS = { ...Object.fromEntries(Object.entries(UNIT_WORDS).map(([unit, [, plural]]) => [unit, plural])), other: 'autre, à nommer' } as Record<
  (typeof COUNTING_UNITS)[number],
  string
>;

const group = (name: string, fields: readonly RecordField[]): RecordField[] => fields.map((field, index) => (index === 0 ? { ...field, group: name } : field));
const hasOpenRows = ({ rows }: RecordValues): boolean => lines(rows).length === 0;
const isOther = ({ unit }: RecordValues): boolean => unit === 'other';

const figureFields: readonly RecordField[] = [
  { key: 'unit', label: 'On compte des', kind: 'choice', isRequired: true, choices: choicesOf(COUNTING_UNITS, UNITS) },
  { key: 'unitWord', label: 'Ce que l’on compte', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.wordLength, isAsked: isOther },
];
const timeField: RecordField = { key: 'time', label: 'Quand', kind: 'choice', isRequired: true, choices: choicesOf(['flow', 'stock'], TIMES) };
const addsUpField: RecordField = {
  key: 'addsUp',
  label: 'Au total du réseau',
  kind: 'choice',
  isRequired: true,
  choices: choicesOf(['sum', 'sum_with_doubles', 'none'], ADDING),
};
const decimalsField: RecordField = { key: 'decimals', label: 'Chiffres après la virgule', kind: 'number', range: { min: 0, max: FORM_LIMITS.decimals } };
const boundFields = group('Ce qui fait demander «\u202fconfirmer et dire pourquoi\u202f»', [
  { key: 'min', label: 'Au moins', kind: 'decimal' },
  { key: 'max', label: 'Au plus', kind: 'decimal' },
  { key: 'perMin', label: 'Au moins, par habitant', kind: 'decimal' },
  { key: 'perMax', label: 'Au plus, par habitant', kind: 'decimal' },
  { key: 'gapToLast', label: 'Écart à l’an dernier', kind: 'decimal', unit: '%', hint: '30\u00a0% est un bon début.' },
]);
const LAST_YEAR: Choice = { value: 'last_year', label: 'Ce que le CCAS a répondu l’an dernier' };
/** What may fill a figure in; an indicator that is listed no more is named by its code. */
function prefillChoices(question: FormQuestion, sources: readonly PrefillSource[]): Choice[] {
  const [chosen, listed] = [shownPrefill(question), sources.map(({ code, name }): Choice => ({ value: code, label: name }))];
  const isListed = chosen === null || chosen === LAST_YEAR.value || listed.some(({ value }) => value === chosen);
  return [LAST_YEAR, ...(isListed ? [] : [{ value: chosen, label: chosen }]), ...listed];
}
const countedFieldsWith = (choices: readonly Choice[]): readonly RecordField[] => [
  {
    key: 'perimeter',
    label: 'Périmètre',
    kind: 'text',
    isWide: true,
    maxLength: FORM_LIMITS.labelLength,
    hint: 'Siège et antennes, hors permanences de partenaires.',
  },
  { key: 'methods', label: 'Façons de compter, une par ligne', kind: 'long', hint: 'Sans rien, elle n’est pas demandée.' },
  {
    key: 'prefill',
    label: 'Pré-rempli par',
    kind: 'choice',
    choices,
    hint: 'Sans rien, le CCAS tape le chiffre.',
    isAsked: ({ fact }) => !fact,
  },
  {
    key: 'fact',
    label: 'Ou par ce que Maillage sait du CCAS',
    kind: 'choice',
    choices: FORM_FACT_CODES.map((value) => ({ value, label: FORM_FACTS[value].label })),
    hint: 'Proposé avec sa source et sa date, à confirmer par le CCAS.',
  },
];
const optionFields: readonly RecordField[] = [
  { key: 'options', label: 'Réponses possibles, une par ligne', kind: 'long', isRequired: true },
  { key: 'hasOther', label: 'Proposer «\u202fAutre\u202f», à préciser', kind: 'check' },
];

/** What is set of a question of a kind; `sources`: the indicators that may fill it in. */
export function fieldsOfQuestion(question: FormQuestion, sources: readonly PrefillSource[]): readonly RecordField[] {
  const { kind } = question;
  const countedFields = countedFieldsWith(prefillChoices(question, sources));
  const own: Record<FormQuestion['kind'], readonly RecordField[]> = {
    figure: [...figureFields, timeField, decimalsField, addsUpField, ...countedFields, ...boundFields],
    amount: [timeField, addsUpField, ...countedFields, ...boundFields],
    share: [
      { key: 'numerator', label: 'Premier nombre', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.labelLength },
      { key: 'denominator', label: 'Sur', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.labelLength },
      timeField,
      ...countedFields,
      ...boundFields,
    ],
    total: [
      {
        key: 'formula',
        label: 'Calcul',
        kind: 'text',
        isRequired: true,
        isWide: true,
        maxLength: EXPRESSION_MAX_LENGTH,
        hint: 'Les codes entre crochets\u202f: [premieres] + [renouvelees].',
      },
      {
        key: 'unit',
        label: 'En',
        kind: 'choice',
        isRequired: true,
        choices: [...choicesOf(COUNTING_UNITS, UNITS), { value: 'euro', label: 'euros' }, { value: 'percent', label: '%' }],
      },
      { key: 'unitWord', label: 'Ce que l’on compte', kind: 'text', isRequired: true, maxLength: FORM_LIMITS.wordLength, isAsked: isOther },
      decimalsField,
      addsUpField,
    ],
    choice: optionFields,
    choices: [...optionFields, { key: 'most', label: 'Au plus', kind: 'number', range: { min: 1, max: FORM_LIMITS.options } }],
    text: [{ key: 'longest', label: 'Signes au plus', kind: 'number', range: { min: 1, max: FORM_LIMITS.textLength } }],
    date: [],
    file: [
      {
        key: 'most',
        label: 'Fichiers au plus',
        kind: 'number',
        isRequired: true,
        range: { min: 1, max: FORM_LIMITS.files },
        hint: `${ACCEPTED_LABEL}, 20\u00a0Mo au plus par fichier.`,
      },
    ],
    table: [
      { key: 'rows', label: 'Lignes, une par ligne', kind: 'long', hint: 'Sans rien, le CCAS ajoute les siennes.' },
      {
        key: 'noun',
        label: 'Une ligne que l’on ajoute s’appelle',
        kind: 'text',
        maxLength: FORM_LIMITS.wordLength,
        hint: 'Logiciel, partenaire…',
        isAsked: hasOpenRows,
      },
      {
        key: 'mostRows',
        label: 'Lignes au plus',
        kind: 'number',
        isRequired: true,
        range: { min: 1, max: FORM_LIMITS.openRows },
        isAsked: hasOpenRows,
      },
      { key: 'totals', label: 'Totaux', kind: 'choice', isRequired: true, choices: choicesOf(['none', 'columns', 'rows', 'both'], TOTALS) },
    ],
  };
  return [
    { key: 'label', label: 'Question', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.labelLength },
    { key: 'help', label: 'Ce que c’est, ce que ce n’est pas', kind: 'long', isLight: true, maxLength: FORM_LIMITS.helpLength },
    ...own[kind],
    ...group('Qui répond, qui lit', [
      { key: 'readBy', label: 'Une fois validé, lu par', kind: 'choice', isRequired: true, choices: choicesOf(['ccas', 'ept', 'network'], READERS) },
      ...(kind === 'total' ? [] : [{ key: 'isRequired', label: 'Demande une réponse avant l’envoi', kind: 'check' } as const]),
      { key: 'isSensitive', label: 'Ventilation sensible\u202f: masquée de 0 à 4', kind: 'check' },
      {
        key: 'code',
        label: 'Code',
        kind: 'text',
        isRequired: true,
        maxLength: FORM_LIMITS.codeLength,
        hint: 'Gardé d’une année à l’autre\u202f: la série se reconnaît par lui.',
      },
    ]),
  ];
}

const decimal = (value: unknown): number | null => (value === null || value === undefined || value === '' ? null : Number(value));
const lines = (value: unknown): string[] =>
  String(value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Rows that an open table offers at most, where nothing else is said. */
const MOST_ROWS = 20;

/** A question as its form reads it. */
export function recordOf(question: FormQuestion, version: number): { id: string; version: number } {
  const bounds = 'bounds' in question ? question.bounds : null;
  const record = {
    ...question,
    id: question.code,
    version,
    ...(bounds && { min: bounds.min, max: bounds.max, perMin: bounds.perInhabitant?.min, perMax: bounds.perInhabitant?.max, gapToLast: bounds.gapToLast }),
    ...('methods' in question && { methods: question.methods.join('\n') }),
    prefill: shownPrefill(question),
    fact: shownFact(question),
    ...('options' in question && { options: question.options.map(({ label }) => label).join('\n') }),
    ...(question.kind === 'table' && tableRecord(question)),
  };
  return record;
}

/** What a module of ours knows that fills it in. */
function shownFact(question: FormQuestion): FormFact | null {
  const prefill = 'prefill' in question ? question.prefill : null;
  return prefill?.from === 'module' ? prefill.fact : null;
}

/** The code of an indicator; of what else fills it in, its word. */
function shownPrefill(question: FormQuestion): string | null {
  const prefill = 'prefill' in question ? question.prefill : null;
  if (prefill?.from === 'indicator') return prefill.indicator;
  return prefill?.from === 'last_year' ? String(LAST_YEAR.value) : null;
}

/** What was chosen: what a module knows goes before. */
function prefillWith(chosen: string | null, fact: FormFact | null): FormPrefill | null {
  if (fact) return { from: 'module', fact };
  if (!chosen) return null;
  return chosen === LAST_YEAR.value ? { from: 'last_year' } : { from: 'indicator', indicator: chosen };
}

const tableRecord = ({ rows }: TableQuestion): object => ({
  rows: rows.are === 'fixed' ? rows.rows.map(({ label }) => label).join('\n') : '',
  noun: rows.are === 'open' ? rows.noun : null,
  mostRows: rows.are === 'open' ? rows.most : MOST_ROWS,
});

/** A question with what was typed in its form. */
export function questionWith(question: FormQuestion, typed: RecordValues): FormQuestion {
  const { min, max, perMin, perMax, gapToLast, methods, prefill, fact, options, rows, noun, mostRows, ...plain } = typed;
  const texts = { help: (plain['help'] as string | null) ?? '' };
  const ends = { min: decimal(min), max: decimal(max), perMin: decimal(perMin), perMax: decimal(perMax), gapToLast: decimal(gapToLast) };
  const isBound = Object.values(ends).some((end) => end !== null);
  const bounds: FormBounds | null = isBound
    ? {
        min: ends.min,
        max: ends.max,
        perInhabitant: ends.perMin === null && ends.perMax === null ? null : { min: ends.perMin, max: ends.perMax },
        gapToLast: ends.gapToLast,
      }
    : null;
  const counted = {
    ...('bounds' in question && { bounds }),
    ...('methods' in question && { methods: lines(methods), perimeter: (plain['perimeter'] as string | null) ?? '' }),
    ...('prefill' in question && { prefill: prefillWith(prefill as string | null, (fact ?? null) as FormFact | null) }),
    ...('unitWord' in question && { unitWord: plain['unit'] === 'other' ? (plain['unitWord'] ?? null) : null }),
    ...('options' in question && { options: optionsOf(String(options ?? ''), question.options) }),
    ...(question.kind === 'table' && { rows: rowsWith(question, lines(rows), noun as string | null, decimal(mostRows)) }),
  };
  return { ...question, ...plain, ...texts, ...counted } as FormQuestion;
}

function rowsWith({ rows: before }: TableQuestion, rows: readonly string[], noun: string | null, most: number | null): TableRows {
  if (rows.length > 0) return { are: 'fixed', rows: optionsOf(rows.join('\n'), before.are === 'fixed' ? before.rows : []) };
  return { are: 'open', most: most ?? MOST_ROWS, noun: noun ?? 'Ligne' };
}
