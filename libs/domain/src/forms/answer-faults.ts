import { type AnswerState, type FormAnswer, STATES_WITHOUT_VALUE } from './form-answers';
import type { FormCell, FormQuestion } from './form-definition';

/** Why an answer is none of what is asked there. */
export type AnswerFault = 'state' | 'value' | 'decimals' | 'option' | 'too_long' | 'denominator' | 'reason' | 'method' | 'other';

type Said = Omit<FormAnswer, 'isConfirmed'>;

const DECIMAL = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d{1,4}))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CENTS = 2;
/** A figure that is counted may be estimated, or confirmed though one asks about it; words and choices are what they are. */
const NUMERIC = ['figure', 'amount', 'share'];

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function numberFault(value: string, decimals: number, isSigned: boolean): AnswerFault | null {
  const match = DECIMAL.exec(value);
  if (!match || (value.startsWith('-') && (!isSigned || Number(value) === 0))) return 'value';
  return (match[1]?.length ?? 0) > decimals ? 'decimals' : null;
}

function choiceFault(
  codes: readonly string[],
  offered: readonly { readonly code: string }[],
  most: number | null,
  hasOther: boolean,
  other: string | null,
): AnswerFault | null {
  if (new Set(codes).size < codes.length || (most !== null && codes.length > most)) return 'value';
  if (codes.includes('other') && hasOther) return other ? null : 'other';
  return codes.every((code) => offered.some((option) => option.code === code)) ? null : 'option';
}

function valueFault(holds: FormQuestion | FormCell, { value, denominator, other }: Said): AnswerFault | null {
  const said = value ?? '';
  switch (holds.kind) {
    case 'figure':
      return numberFault(said, holds.decimals, false);
    case 'amount':
      return numberFault(said, CENTS, true);
    case 'share':
      return (
        numberFault(said, CENTS, false) ??
        (denominator !== null && numberFault(denominator, CENTS, false) === null && Number(denominator) >= Number(said) ? null : 'denominator')
      );
    case 'date':
      return isDay(said) ? null : 'value';
    case 'text':
      return said.trim() === '' ? 'value' : [...said].length > holds.longest ? 'too_long' : null;
    case 'choice':
      return choiceFault([said], holds.options, 1, 'hasOther' in holds && holds.hasOther, other);
    case 'choices':
      return choiceFault(said.split(','), holds.options, holds.most, holds.hasOther, other);
    case 'file':
      return /^(?:0|[1-9]\d?)$/.test(said) && Number(said) <= holds.most ? null : 'value';
    default:
      return 'state';
  }
}

const statesOf = (holds: FormQuestion | FormCell): readonly AnswerState[] => {
  if (holds.kind === 'total') return [];
  if (holds.kind === 'table') return STATES_WITHOUT_VALUE;
  return NUMERIC.includes(holds.kind) ? ['value', 'estimated', 'to_confirm', ...STATES_WITHOUT_VALUE] : ['value', ...STATES_WITHOUT_VALUE];
};

/** What keeps an answer from standing there; null where nothing does. That one asks about a figure keeps nobody from giving it. */
export function answerFault(holds: FormQuestion | FormCell, said: Said): AnswerFault | null {
  if (!statesOf(holds).includes(said.state)) return 'state';
  if (STATES_WITHOUT_VALUE.includes(said.state)) return said.value !== null ? 'value' : said.reason ? null : 'reason';
  const fault = said.value === null ? 'value' : valueFault(holds, said);
  if (fault) return fault;
  if (said.state === 'estimated' && !said.method) return 'method';
  return said.state === 'to_confirm' && !said.reason ? 'reason' : null;
}
