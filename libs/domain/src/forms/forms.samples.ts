import type { FormAnswer, FormAnswers } from './form-answers';
import type { AmountQuestion, FigureQuestion, FormDefinition, FormQuestion, TableQuestion } from './form-definition';

const base = { help: '', isRequired: true, isSensitive: false, readBy: 'ept', shownIf: null } as const;
const counted = { perimeter: '', methods: [], prefill: null, bounds: null, addsUp: 'sum', time: 'flow' } as const;

/** A figure of a form under test. */
export const figure = (code: string, more: Partial<FigureQuestion> = {}): FigureQuestion => ({
  ...base,
  ...counted,
  kind: 'figure',
  code,
  label: code,
  unit: 'household',
  unitWord: null,
  decimals: 0,
  ...more,
});

/** An amount of a form under test. */
export const amount = (code: string, more: Partial<AmountQuestion> = {}): AmountQuestion => ({
  ...base,
  ...counted,
  kind: 'amount',
  code,
  label: code,
  ...more,
});

/** A question of another kind. */
export const question = (code: string, own: Record<string, unknown>): FormQuestion => ({ ...base, code, label: code, ...own }) as FormQuestion;

/** A table of two rows and two columns of figures. */
export const table = (code: string, more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...base,
  kind: 'table',
  code,
  label: code,
  rows: {
    are: 'fixed',
    rows: [
      { code: 'r1', label: 'Premières' },
      { code: 'r2', label: 'Renouvellements' },
    ],
  },
  columns: ['c1', 'c2'].map((column) => ({
    code: column,
    label: column,
    cell: { kind: 'figure', unit: 'certificate', unitWord: null, time: 'flow', decimals: 0, bounds: null, addsUp: 'sum' },
  })),
  totals: 'none',
  ...more,
});

/** A form with one section, or with several by code. */
export const form = (
  sections: readonly FormQuestion[] | Readonly<Record<string, readonly FormQuestion[]>>,
  more: Partial<FormDefinition> = {},
): FormDefinition => ({
  schema: 1,
  introduction: '',
  minutes: 10,
  sections: Object.entries(
    Array.isArray(sections) ? { section: sections as readonly FormQuestion[] } : (sections as Record<string, readonly FormQuestion[]>),
  ).map(([code, questions]) => ({ code, title: code, help: '', shownIf: null, questions })),
  checks: [],
  ...more,
});

/** An answer that somebody stands for. */
export const answer = (value: string | null, more: Partial<FormAnswer> = {}): FormAnswer => ({
  state: 'value',
  value,
  denominator: null,
  other: null,
  reason: null,
  method: null,
  isConfirmed: true,
  ...more,
});

/** Answers by entry. */
export const answers = (values: Readonly<Record<string, string>>): FormAnswers =>
  Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, answer(value)]));
