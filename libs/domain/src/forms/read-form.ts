import { EXPRESSION_MAX_LENGTH } from '../indicators/expression';
import {
  CONDITION_TESTS,
  COUNTING_UNITS,
  type FormBounds,
  type FormCell,
  type FormCheck,
  type FormCondition,
  type FormDefinition,
  type FormOption,
  type FormPrefill,
  type FormQuestion,
  type FormSection,
  type TableRows,
} from './form-definition';
import { FORM_FACT_CODES } from './form-facts';
import type { FormFault } from './form-faults';
import { FORM_CODE, FORM_LIMITS as MOST } from './form-limits';
import { byWord, fields, flag, list, number, oneOf, orNull, Reading, type Shape, text } from './form-shapes';

const LARGEST = 1e12;
const formula = text(EXPRESSION_MAX_LENGTH, false);
const word = orNull(text(60, false));
const label = text(MOST.labelLength, false);

const code: Shape<string> = (value, at) => {
  if (typeof value === 'string' && FORM_CODE.test(value)) return value;
  at.fault('code', typeof value === 'string' ? value.slice(0, 40) : null);
  return '';
};
/** A code, or that of a cell. */
const entry = text(60, false);

const limit = orNull(number(-LARGEST, LARGEST, false));
const bounds: Shape<FormBounds | null> = orNull(
  fields<FormBounds>({ min: limit, max: limit, perInhabitant: orNull(fields({ min: limit, max: limit })), gapToLast: orNull(number(0, 10_000, false)) }),
);
const prefill: Shape<FormPrefill | null> = orNull((value, at) =>
  byWord<FormPrefill>('from', {
    indicator: fields({ from: oneOf(['indicator']), indicator: text(60, false) }),
    module: fields({ from: oneOf(['module']), fact: oneOf(FORM_FACT_CODES) }),
    last_year: fields({ from: oneOf(['last_year']) }),
  })(value, at),
);

const time = oneOf(['stock', 'flow'] as const);
const addsUp = oneOf(['sum', 'sum_with_doubles', 'none'] as const);
const decimals = number(0, MOST.decimals);
const option: Shape<FormOption> = fields({ code, label });
const options = list(option, MOST.options, 1);

const figure = { unit: oneOf(COUNTING_UNITS), unitWord: word, time, decimals, bounds, addsUp };
const amount = { time, bounds, addsUp };
const cell = byWord<FormCell>('kind', {
  figure: fields({ kind: oneOf(['figure']), ...figure }),
  amount: fields({ kind: oneOf(['amount']), ...amount }),
  choice: fields({ kind: oneOf(['choice']), options }),
  text: fields({ kind: oneOf(['text']), longest: number(1, MOST.textLength) }),
  date: fields({ kind: oneOf(['date']) }),
});

/** Its depth is bounded before anything walks it. */
const conditionTo =
  (depth: number): Shape<FormCondition> =>
  (value, at) => {
    const group = typeof value === 'object' && value !== null ? (['all', 'any'] as const).find((key) => Object.hasOwn(value, key)) : undefined;
    if (!group)
      return fields<{ entry: string; is: (typeof CONDITION_TESTS)[number]; value: string }>({ entry, is: oneOf(CONDITION_TESTS), value: optionalText })(
        value,
        at,
      );
    if (depth === 0) at.fault('too_many');
    const parts = list(depth === 0 ? () => ({ all: [] }) : conditionTo(depth - 1), MOST.conditions, 1);
    return group === 'all' ? fields({ all: parts })(value, at) : fields({ any: parts })(value, at);
  };
const optionalText: Shape<string> = (value, at) => (value === undefined || value === null ? '' : text(200)(value, at));
const shownIf = orNull(conditionTo(MOST.conditionDepth));

const base = { code, label, help: text(MOST.helpLength), isRequired: flag, isSensitive: flag, readBy: oneOf(['ccas', 'ept', 'network'] as const), shownIf };
const counted = { perimeter: text(MOST.labelLength), methods: list(label, MOST.methods), prefill };
const rows = byWord<TableRows>('are', {
  fixed: fields({ are: oneOf(['fixed']), rows: list(option, MOST.fixedRows, 1) }),
  open: fields({ are: oneOf(['open']), most: number(1, MOST.openRows), noun: text(60, false) }),
});
const columns = list(fields({ code, label, cell: cell as Shape<FormCell> }), MOST.columns, 1);

const question = byWord<FormQuestion>('kind', {
  figure: fields({ ...base, ...counted, kind: oneOf(['figure']), ...figure }, true),
  amount: fields({ ...base, ...counted, kind: oneOf(['amount']), ...amount }, true),
  share: fields({ ...base, ...counted, kind: oneOf(['share']), numerator: label, denominator: label, time, bounds }, true),
  total: fields(
    { ...base, kind: oneOf(['total']), formula, unit: oneOf([...COUNTING_UNITS, 'euro', 'percent'] as const), unitWord: word, decimals, addsUp },
    true,
  ),
  choice: fields({ ...base, kind: oneOf(['choice']), options, hasOther: flag }, true),
  choices: fields({ ...base, kind: oneOf(['choices']), options, hasOther: flag, most: orNull(number(1, MOST.options)) }, true),
  text: fields({ ...base, kind: oneOf(['text']), longest: number(1, MOST.textLength) }, true),
  date: fields({ ...base, kind: oneOf(['date']) }, true),
  table: fields(
    { ...base, kind: oneOf(['table']), rows: rows as Shape<TableRows>, columns, totals: oneOf(['columns', 'rows', 'both', 'none'] as const) },
    true,
  ),
  file: fields({ ...base, kind: oneOf(['file']), most: number(1, MOST.files) }, true),
});

const check: Shape<FormCheck> = fields(
  { code, left: formula, compare: oneOf(['<=', '=', '>='] as const), right: formula, tolerance: number(0, LARGEST, false), message: label },
  true,
);
const section: Shape<FormSection> = fields(
  { code, title: text(MOST.titleLength, false), help: text(MOST.helpLength), shownIf, questions: list(question as Shape<FormQuestion>, MOST.questions) },
  true,
);
const form: Shape<FormDefinition> = fields({
  schema: (value, at) => (value === 1 ? 1 : (at.fault('shape'), 1)),
  introduction: text(MOST.introductionLength),
  minutes: number(0, MOST.minutes),
  sections: list(section, MOST.sections),
  checks: list((value, at) => check(value, new Reading('checks', null, at.faults)), MOST.checks),
});

/** Reads a form out of any JSON: what is not on the list of what may stand there is a fault, and nothing of it is kept. Its meaning is for `checkForm`. */
export function readForm(json: unknown): { readonly definition: FormDefinition } | { readonly faults: readonly FormFault[] } {
  const faults: FormFault[] = [];
  const definition = form(json, new Reading('', null, faults));
  return faults.length > 0 ? { faults } : { definition };
}
