import type { FormFact } from './form-facts';

/**
 * What a form asks, as one version of it holds it: plain JSON, made on screen, checked by `checkForm`, and unchanged once it is published. A question keeps
 * its code from year to year, and a code its meaning: series join by it.
 */

/** What one counts: « one » of it is told apart from what it is not (docs/glossary.md). `other` is said in the words of the question. */
export const COUNTING_UNITS = [
  'passage',
  'contact',
  'person',
  'household',
  'case',
  'decision',
  'certificate',
  'service',
  'session',
  'place',
  'agent',
  'full_time_equivalent',
  'hour',
  'day',
  'inhabitant',
  'other',
] as const;
export type CountingUnit = (typeof COUNTING_UNITS)[number];

/** Whether a figure is of a day, 31 December, or of the whole period: stocks of two days are never added. */
export type FigureTime = 'stock' | 'flow';

/** How the figures of several CCAS become one: added, added with a warning that somebody may be counted twice, or not at all. */
export type AddingUp = 'sum' | 'sum_with_doubles' | 'none';

/** Who reads an answer once it is validated, beside the CCAS and the coordination: nobody, the EPT (its referent and its CCAS), all CCAS. */
export type AnswerReaders = 'ccas' | 'ept' | 'network';

/** Bounds ask « confirmer et dire pourquoi »; they never refuse. */
export interface FormBounds {
  readonly min: number | null;
  readonly max: number | null;
  /** For each inhabitant of the commune. */
  readonly perInhabitant: { readonly min: number | null; readonly max: number | null } | null;
  /** Per cent of last year's figure that it may move by, up or down. */
  readonly gapToLast: number | null;
}

/** Where a figure may come from before anybody types: the last published value of an indicator, what a feature knows of a CCAS, the answer of last year. */
export type FormPrefill =
  { readonly from: 'indicator'; readonly indicator: string } | { readonly from: 'module'; readonly fact: FormFact } | { readonly from: 'last_year' };

/** What a condition compares an answer with. */
export const CONDITION_TESTS = ['answered', 'not_applicable', 'equals', 'not_equals', 'includes', 'at_least', 'more_than', 'at_most', 'less_than'] as const;
export type ConditionTest = (typeof CONDITION_TESTS)[number];

/** When something is shown: that every one, or any one, of these holds. */
export type FormCondition =
  | { readonly all: readonly FormCondition[] }
  | { readonly any: readonly FormCondition[] }
  | { readonly entry: string; readonly is: ConditionTest; readonly value?: string };

/** One of the answers among which one chooses. */
export interface FormOption {
  readonly code: string;
  readonly label: string;
}

/** What a figure counts, whether typed by itself or in a cell of a table. */
export interface FigureMeaning {
  readonly kind: 'figure';
  readonly unit: CountingUnit;
  /** In French, in the singular, where the unit is `other`. */
  readonly unitWord: string | null;
  readonly time: FigureTime;
  readonly decimals: number;
  readonly bounds: FormBounds | null;
  readonly addsUp: AddingUp;
}
/** Euros, with cents where somebody types them. */
export interface AmountMeaning {
  readonly kind: 'amount';
  readonly time: FigureTime;
  readonly bounds: FormBounds | null;
  readonly addsUp: AddingUp;
}
interface ChoiceMeaning {
  readonly kind: 'choice';
  readonly options: readonly FormOption[];
}
interface TextMeaning {
  readonly kind: 'text';
  readonly longest: number;
}
interface DateMeaning {
  readonly kind: 'date';
}
/** What stands in the cells of a column. */
export type FormCell = FigureMeaning | AmountMeaning | ChoiceMeaning | TextMeaning | DateMeaning;

/** What every question says of itself. */
interface QuestionBase {
  readonly code: string;
  readonly label: string;
  /** Its definition: what it is, what it is not. Light markdown. */
  readonly help: string;
  /** Whether it wants an answer, of whatever state, before the whole is submitted. */
  readonly isRequired: boolean;
  /** A breakdown by reason, health, handicap or violence: 0 to 4 is masked there, not 1 to 4. */
  readonly isSensitive: boolean;
  readonly readBy: AnswerReaders;
  readonly shownIf: FormCondition | null;
}
/** What is counted of whom, from where, and by what means: of figures alone. */
interface Counted {
  /** « Siège et antennes, hors permanences de partenaires ». */
  readonly perimeter: string;
  /** Ways of counting among which the answer says its own; none is asked where there are none. */
  readonly methods: readonly string[];
  readonly prefill: FormPrefill | null;
}

/** A number of something. */
export type FigureQuestion = QuestionBase & Counted & FigureMeaning;
/** An amount in euros. */
export type AmountQuestion = QuestionBase & Counted & AmountMeaning;
/** Both numbers of a rate, which is computed and never typed. */
export type ShareQuestion = QuestionBase &
  Counted & { readonly kind: 'share'; readonly numerator: string; readonly denominator: string; readonly time: FigureTime; readonly bounds: FormBounds | null };
/** Computed of other entries, never typed: a formula of `parseExpression` over `[entry]`. */
export type TotalQuestion = QuestionBase & {
  readonly kind: 'total';
  readonly formula: string;
  readonly unit: CountingUnit | 'euro' | 'percent';
  readonly unitWord: string | null;
  readonly decimals: number;
  readonly addsUp: AddingUp;
};
/** One answer of several. */
export type ChoiceQuestion = QuestionBase & ChoiceMeaning & { readonly hasOther: boolean };
/** Several answers of several. */
export type ChoicesQuestion = QuestionBase & {
  readonly kind: 'choices';
  readonly options: readonly FormOption[];
  readonly hasOther: boolean;
  readonly most: number | null;
};
/** Words. */
export type TextQuestion = QuestionBase & TextMeaning;
/** A civil date. */
export type DateQuestion = QuestionBase & DateMeaning;
/** Rows that the form names, or rows that whoever answers adds. */
export type TableRows =
  { readonly are: 'fixed'; readonly rows: readonly FormOption[] } | { readonly are: 'open'; readonly most: number; readonly noun: string };
/** Rows by columns, each cell answered by itself. */
export type TableQuestion = QuestionBase & {
  readonly kind: 'table';
  readonly rows: TableRows;
  readonly columns: readonly (FormOption & { readonly cell: FormCell })[];
  /** What is added up and shown: each column, each row, both or nothing. */
  readonly totals: 'columns' | 'rows' | 'both' | 'none';
};
/** Files of the CCAS; whoever sends one says that no person of the public is named there. */
export type FileQuestion = QuestionBase & { readonly kind: 'file'; readonly most: number };

/** What can be asked. */
export type FormQuestion =
  | FigureQuestion
  | AmountQuestion
  | ShareQuestion
  | TotalQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | TextQuestion
  | DateQuestion
  | TableQuestion
  | FileQuestion;
/** Its word. */
export type QuestionKind = FormQuestion['kind'];

/** Questions that are answered together, and a step on a phone. */
export interface FormSection {
  readonly code: string;
  readonly title: string;
  readonly help: string;
  readonly shownIf: FormCondition | null;
  readonly questions: readonly FormQuestion[];
}

/** Figures that must agree: `left compare right`, give or take. Where one of them is missing nothing is said. */
export interface FormCheck {
  readonly code: string;
  readonly left: string;
  readonly compare: '<=' | '=' | '>=';
  readonly right: string;
  readonly tolerance: number;
  /** What disagrees, said to whoever answers. */
  readonly message: string;
}

/** A form, as one version of it holds it. */
export interface FormDefinition {
  readonly schema: 1;
  /** Light markdown. */
  readonly introduction: string;
  /** How long it takes, as told before one begins. */
  readonly minutes: number;
  readonly sections: readonly FormSection[];
  readonly checks: readonly FormCheck[];
}
