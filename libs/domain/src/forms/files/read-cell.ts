import { answerFault } from '../answer-faults';
import type { FormCell, FormQuestion } from '../form-definition';
import { type FigureField, type FigureProposal, readFigure, type TypedFigure } from '../read-figure';
import { readDateText } from '../../workbooks/read-date';
import { cellText, type FileAnswer, fileAnswer, fileFault, type FormFileRead, type FormFileCell, plainWords } from './form-file';

type Holds = FormQuestion | FormCell;

const OTHER = 'other';
const CENTS = 2;
/** Digits that a spreadsheet vouches for: 0.1 + 0.2 is 0.3 there too. */
const EXACT_DIGITS = 15;
const SHARE = /^(.+?)\s*(?:\/|\bsur\b|;)\s*(.+)$/i;

const understood = (holds: Holds, answer: FileAnswer): FormFileRead => {
  const fault = answerFault(holds, answer);
  return fault ? { is: 'refused', why: fileFault(fault) } : { is: 'understood', answer };
};

/** What may be meant, with the words of the file as the reason or the method: whoever takes one reads them. */
function proposed({ state, value }: FigureProposal, typed: string): FileAnswer {
  const said = `Lu dans le fichier\u202f: «\u202f${typed.slice(0, 200)}\u202f».`;
  if (value === null) return fileAnswer(null, { state, reason: said });
  return fileAnswer(value, { state, method: state === 'estimated' ? said : null });
}

function readTyped(holds: Holds, typed: string, field: FigureField): FormFileRead {
  const reading = readFigure(typed, field);
  if (reading.is === 'blank') return reading;
  if (reading.is === 'refused') return reading;
  if (reading.is === 'figure') return understood(holds, fileAnswer(reading.value));
  return { is: 'asked', why: reading.why, proposals: reading.proposals.map((proposal) => proposed(proposal, typed)) };
}

/** A number of a spreadsheet is that number and no other; one that is finer than what is asked may be rounded, by who says so. */
function readNumber(holds: Holds, cell: number, { decimals, isSigned }: FigureField): FormFileRead {
  const value = String(Number(cell.toPrecision(EXACT_DIGITS)));
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return { is: 'refused', why: 'too_large' };
  if (value.startsWith('-') && !isSigned) return { is: 'refused', why: 'negative' };
  if ((value.split('.')[1]?.length ?? 0) <= decimals) return understood(holds, fileAnswer(value));
  return { is: 'asked', why: 'decimals', proposals: [fileAnswer(String(Number(cell.toFixed(decimals))))] };
}

/** « NC », « sans objet », « - »: words for having no value, of whatever is asked. */
function readStateless(typed: string): FormFileRead | null {
  const reading = readFigure(typed, { decimals: 0 });
  if (reading.is !== 'asked') return null;
  const proposals = reading.proposals.filter(({ value }) => value === null).map((proposal) => proposed(proposal, typed));
  return proposals.length > 0 ? { is: 'asked', why: reading.why, proposals } : null;
}

/** Both numbers of a rate; where one may be several things, every pair that can stand there is proposed. */
function readShare(holds: Holds, typed: string): FormFileRead {
  const parts = SHARE.exec(typed)
    ?.slice(1)
    .map((part) => readFigure(part, { decimals: CENTS }));
  const [numerator, denominator] = parts ?? [];
  if (!numerator || !denominator) return readStateless(typed) ?? { is: 'refused', why: 'share' };
  if (numerator.is === 'figure' && denominator.is === 'figure') return understood(holds, fileAnswer(numerator.value, { denominator: denominator.value }));
  const pairs = meantBy(numerator).flatMap((above) => meantBy(denominator).map((below) => ({ above, below })));
  const proposals = pairs
    .map(({ above, below }) => ({ ...proposed(above.state === 'estimated' ? above : { ...below, value: above.value }, typed), denominator: below.value }))
    .filter((answer) => answerFault(holds, answer) === null);
  const why = numerator.is === 'asked' ? numerator.why : denominator.is === 'asked' ? denominator.why : null;
  return why && proposals.length > 0 ? { is: 'asked', why, proposals } : (readStateless(typed) ?? { is: 'refused', why: 'share' });
}

function meantBy(reading: TypedFigure): readonly FigureProposal[] {
  if (reading.is === 'figure') return [{ state: 'value', value: reading.value }];
  return reading.is === 'asked' ? reading.proposals.filter(({ value }) => value !== null) : [];
}

function readOption(holds: Extract<Holds, { kind: 'choice' | 'choices' }>, typed: string): FormFileRead {
  const codeOf = (words: string): string | undefined => holds.options.find(({ code, label }) => [code, plainWords(label)].includes(plainWords(words)))?.code;
  const one = codeOf(typed);
  if (one !== undefined) return understood(holds, fileAnswer(one));
  if (holds.kind === 'choices') {
    for (const between of [/[;\n|]/, /,/]) {
      const codes = typed.split(between).map(codeOf);
      if (codes.length > 1 && codes.every((code) => code !== undefined)) return understood(holds, fileAnswer([...new Set(codes)].join(',')));
    }
  }
  const stateless = readStateless(typed);
  if (stateless) return stateless;
  const hasOther = 'hasOther' in holds && holds.hasOther && typed.length <= 300;
  return hasOther ? { is: 'asked', why: 'other_option', proposals: [fileAnswer(OTHER, { other: typed })] } : { is: 'refused', why: 'option' };
}

/** What a cell of a file says of what is asked there. */
export function readFormCell(holds: Holds, cell: FormFileCell | undefined): FormFileRead {
  const typed = cellText(cell);
  if (cell === undefined || typed === '') return { is: 'blank' };
  switch (holds.kind) {
    case 'figure':
    case 'amount': {
      const field = holds.kind === 'amount' ? { decimals: CENTS, isSigned: true } : { decimals: holds.decimals };
      return typeof cell === 'number' ? readNumber(holds, cell, field) : readTyped(holds, typed, field);
    }
    case 'share':
      return readShare(holds, typed);
    case 'date': {
      const read = readDateText(typed.replace(/T[\d:]+$/, ''));
      return 'day' in read ? understood(holds, fileAnswer(read.day)) : (readStateless(typed) ?? { is: 'refused', why: 'date' });
    }
    case 'choice':
    case 'choices':
      return readOption(holds, typed);
    case 'text':
      return understood(holds, fileAnswer(typed));
    default:
      return { is: 'refused', why: 'computed' };
  }
}
