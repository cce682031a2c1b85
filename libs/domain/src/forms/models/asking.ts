import { typeset } from '../../text/typeset';
import type {
  AmountQuestion,
  ChoiceQuestion,
  FigureQuestion,
  FormBounds,
  FormCheck,
  FormPrefill,
  FormQuestion,
  FormSection,
  ShareQuestion,
  TableQuestion,
  TextQuestion,
  TotalQuestion,
} from '../form-definition';
import { type Options, optionsOf, said, type Saying } from './saying';

const asked = (saying: Saying) => said(saying, true, 'ept');

/** Last year's figure is shown beside, in grey: taking it over is an act of who answers. */
const LAST_YEAR: FormPrefill = { from: 'last_year' };
const counted = { perimeter: 'CCAS, tous sites', methods: [], prefill: LAST_YEAR, addsUp: 'sum', unitWord: null } as const;

/** Bounds that ask why, and never refuse: a move of 30 % from one year to the next asks too. */
export const between = (min: number | null, max: number | null, more: Partial<FormBounds> = {}): FormBounds => ({
  min,
  max,
  perInhabitant: null,
  gapToLast: 30,
  ...more,
});

/** A figure of the whole year. */
export const flow = (saying: Saying, unit: FigureQuestion['unit'], more: Partial<FigureQuestion> = {}): FigureQuestion => ({
  ...asked(saying),
  ...counted,
  kind: 'figure',
  unit,
  time: 'flow',
  decimals: 0,
  bounds: between(0, null),
  ...more,
});

/** A figure of 31 December. */
export const stock = (saying: Saying, unit: FigureQuestion['unit'], more: Partial<FigureQuestion> = {}): FigureQuestion =>
  flow(saying, unit, { time: 'stock', ...more });

/** Euros of the whole year. */
export const euros = (saying: Saying, more: Partial<AmountQuestion> = {}): AmountQuestion => ({
  ...asked(saying),
  kind: 'amount',
  perimeter: 'Budget principal',
  methods: [],
  prefill: LAST_YEAR,
  time: 'flow',
  bounds: between(0, null),
  addsUp: 'sum',
  ...more,
});

/** Both numbers of a rate. */
export const share = (saying: Saying, numerator: string, denominator: string, more: Partial<ShareQuestion> = {}): ShareQuestion => ({
  ...asked(saying),
  kind: 'share',
  numerator: typeset(numerator),
  denominator: typeset(denominator),
  perimeter: 'CCAS',
  methods: [],
  prefill: LAST_YEAR,
  time: 'flow',
  bounds: between(0, 100, { gapToLast: null }),
  ...more,
});

/** What is computed of other answers. */
export const total = (saying: Saying, formula: string, unit: TotalQuestion['unit'], more: Partial<TotalQuestion> = {}): TotalQuestion => ({
  ...asked(saying),
  kind: 'total',
  formula,
  unit,
  unitWord: null,
  decimals: 0,
  addsUp: 'sum',
  ...more,
});

/** One answer of several, as `code: label`. */
export const choice = (saying: Saying, of: Options, more: Partial<ChoiceQuestion> = {}): ChoiceQuestion => ({
  ...asked(saying),
  kind: 'choice',
  options: optionsOf(of),
  hasOther: false,
  ...more,
});

/** Reasons, and a number for each: of persons, so small numbers are masked, and nobody beside the CCAS and the coordination reads them. */
export const byReason = (saying: Saying, of: Options, column: TableQuestion['columns'][number], more: Partial<TableQuestion> = {}): TableQuestion => ({
  ...asked(saying),
  kind: 'table',
  rows: { are: 'fixed', rows: optionsOf(of) },
  columns: [column],
  totals: 'columns',
  ...more,
});

/** Their sum, as a formula. */
export const sumOf = (table: TableQuestion): string =>
  (table.rows.are === 'fixed' ? table.rows.rows : []).map((row) => `[${table.code}__${row.code}__${table.columns[0]?.code ?? ''}]`).join(' + ');

const NO_PERSON = 'Aucun nom ni situation qui ferait reconnaître une personne.';

/** Words of whoever answers, which nobody has to write. */
export const words = ([code, label, help]: Saying, longest = 600): TextQuestion => ({
  ...asked([code, label, [help, NO_PERSON].filter(Boolean).join(' ')]),
  isRequired: false,
  kind: 'text',
  longest,
});

/** A section of figures ends in what changed, and in an example. */
export function section(code: string, title: string, help: string, questions: readonly FormQuestion[]): FormSection {
  return { code, title: typeset(title), help: typeset(help), shownIf: null, questions };
}

/** What changed since last year, and one example: what no figure says. */
export const toldOf = (code: string): TextQuestion[] => [
  words([`${code}_change`, 'Ce qui a changé', 'Depuis l’an dernier, et pourquoi.']),
  words([`${code}_exemple`, 'Un exemple', 'Une action, une demi-journée, un partenariat.']),
];

/** Figures that must agree. */
export const check = (code: string, left: string, compare: FormCheck['compare'], right: string, message: string, tolerance = 0): FormCheck => ({
  code,
  left,
  compare,
  right,
  tolerance,
  message: typeset(message),
});

/** Classes of a delay: never a mean. */
export const DELAYS = {
  moins_3j: 'Moins de 3 jours',
  de_3_a_7j: '3 à 7 jours',
  de_8_a_15j: '8 à 15 jours',
  de_16_a_30j: '16 à 30 jours',
  plus_30j: 'Plus de 30 jours',
} as const;
