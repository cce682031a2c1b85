import { withoutInvisible } from '../text/invisible';
import type { AnswerState } from './form-answers';

/** What may be meant: one tap each. */
export interface FigureProposal {
  readonly state: AnswerState;
  /** A decimal with a point; null where the state has none. */
  readonly value: string | null;
}

/** Why one has to ask: « 1.250 » is two numbers, « environ 300 » an estimate, « 2 à 3 » a range, « < 5 » a bound, « néant », « - » or « NC » words for what may be several states. */
export type FigureDoubt = 'two_meanings' | 'about' | 'range' | 'bound' | 'nothing' | 'not_known' | 'not_concerned' | 'thousands';

/** Why what was typed is no figure here. */
export type FigureFault = 'not_a_number' | 'too_many_decimals' | 'too_large' | 'negative' | 'percent';

/**
 * What was typed in the field of a figure: a number that can be one alone, something to ask about with what may be meant, a fault, or a blank, which is no
 * answer. Nothing is dropped, halved or guessed.
 */
export type TypedFigure =
  | { readonly is: 'blank' }
  | { readonly is: 'figure'; readonly value: string }
  | { readonly is: 'asked'; readonly why: FigureDoubt; readonly proposals: readonly FigureProposal[] }
  | { readonly is: 'refused'; readonly why: FigureFault };

/** What a field takes. */
export interface FigureField {
  readonly decimals: number;
  /** Whether it may be below 0: amounts alone. */
  readonly isSigned?: boolean;
  /** Whether « % » may stand behind it. */
  readonly isPercent?: boolean;
}

const MOST_DIGITS = 15;
const ROUND_WORDS: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1_000,
};
const UNIT_WORDS =
  '(?:€|euros?|eur|h|heures?|hab|habitants?|personnes?|menages?|foyers?|passages?|appels?|dossiers?|demandes?|decisions?|repas|jours?|agents?|etp|ccas)';
const ABOUT = /^(?:environ|env\.?|a peu pres|approximativement|approx\.?|autour de|pres de|~|≈|\+\/-|±)\s*/;
const BOUND = /^(?:<|>|≤|≥|<=|>=|moins de|plus de|au moins|au plus|jusqu'a|inferieur a|superieur a)\s*/;
const NOT_KNOWN = /^(?:nc|n\.c\.|nd|n\.d\.|ns|non (?:communique|disponible|connu|renseigne|suivi|compte)e?s?|inconnu|\?+|ne sais? pas|nsp)$/;
const NOT_CONCERNED = /^(?:n\/a|na|so|s\.o\.|sans objet|non concerne|pas de service)$/;
const NOTHING = /^(?:neant|aucune?|rien|zero|-+|–+|—+|\/|x|vide)$/;
const RANGE = /^(?:entre )?(\S+)\s*(?:a|-|–|et|ou|\/)\s*(\S+)$/;

const folded = (typed: string): string =>
  withoutInvisible(typed)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** Digits with what separates them: one decimal of it at most two ways. */
function numbersIn(text: string): string[] {
  const sign = /^[-−]/.test(text) ? '-' : '';
  const digits = text.slice(sign.length).replace(/^\+/, '');
  if (/^\d+$/.test(digits)) return [sign + digits];
  // « 14 320 », « 14'320,5 »: spaces and apostrophes separate thousands alone
  const spaced = /^(\d{1,3}(?:[ '’]\d{3})+)(?:[.,](\d+))?$/.exec(digits);
  if (spaced) return [sign + (spaced[1] ?? '').replace(/\D/g, '') + (spaced[2] ? `.${spaced[2]}` : '')];
  const mixed = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(digits);
  if (mixed && mixed[2] !== mixed[3]) return [`${sign}${(mixed[1] ?? '').replace(/\D/g, '')}.${mixed[4]}`];
  if (/^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/.test(digits)) return [sign + digits.replace(/\D/g, '')];
  const decimal = /^(\d*)[.,](\d+)$/.exec(digits);
  if (!decimal) return [];
  const asDecimal = `${sign}${decimal[1] || '0'}.${decimal[2]}`;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) ? [sign + digits.replace(/\D/g, ''), asDecimal] : [asDecimal];
}

/** One way of writing: no zero in front or behind, no point without a digit behind it. */
function canonical(number: string): string {
  const [whole = '', behind = ''] = number.replace('-', '').split('.');
  const decimals = behind.replace(/0+$/, '');
  const text = `${whole.replace(/^0+(?=\d)/, '')}${decimals && `.${decimals}`}`;
  return number.startsWith('-') && text !== '0' ? `-${text}` : text;
}

function faultOf(value: string, field: FigureField): FigureFault | null {
  if (value.replace(/\D/g, '').length > MOST_DIGITS) return 'too_large';
  if (value.startsWith('-') && !field.isSigned) return 'negative';
  return (value.split('.')[1]?.length ?? 0) > field.decimals ? 'too_many_decimals' : null;
}

function readNumber(text: string, field: FigureField): { readonly values: readonly string[]; readonly fault: FigureFault } {
  const meant = numbersIn(text).map(canonical);
  const values = meant.filter((value) => faultOf(value, field) === null);
  const [first] = meant;
  return { values, fault: (first !== undefined && faultOf(first, field)) || 'not_a_number' };
}

const estimates = (values: readonly string[]): FigureProposal[] => [...new Set(values)].map((value) => ({ state: 'estimated', value }));

function readWords(text: string, field: FigureField): TypedFigure | null {
  const notAvailable: FigureProposal = { state: 'not_available', value: null };
  const notApplicable: FigureProposal = { state: 'not_applicable', value: null };
  if (NOT_KNOWN.test(text)) return { is: 'asked', why: 'not_known', proposals: [notAvailable] };
  if (NOT_CONCERNED.test(text)) return { is: 'asked', why: 'not_concerned', proposals: [notApplicable, notAvailable] };
  if (NOTHING.test(text)) return { is: 'asked', why: 'nothing', proposals: [{ state: 'value', value: '0' }, notApplicable, notAvailable] };
  const round = /^(?:(?:une?|quelques|plusieurs|des) )?([a-z]+?)s?(?: de| d')?$/.exec(text.replace(ABOUT, ''));
  const about = round?.[1] && Object.hasOwn(ROUND_WORDS, round[1]) ? ROUND_WORDS[round[1]] : undefined;
  if (about !== undefined) return { is: 'asked', why: 'about', proposals: /^(?:quelques|plusieurs|des) /.test(text) ? [] : estimates([String(about)]) };
  if (ABOUT.test(text)) return { is: 'asked', why: 'about', proposals: estimates(readNumber(text.replace(ABOUT, ''), field).values) };
  if (BOUND.test(text)) return { is: 'asked', why: 'bound', proposals: [] };
  return null;
}

function readRange(text: string, field: FigureField): TypedFigure | null {
  const ends = RANGE.exec(text)
    ?.slice(1)
    .map((end) => readNumber(end, field).values);
  return ends?.every((values) => values.length === 1) ? { is: 'asked', why: 'range', proposals: estimates(ends.flat()) } : null;
}

/** Reads what was typed in the field of a figure (docs/glossary.md, « état d’une réponse »). */
export function readFigure(typed: string, field: FigureField): TypedFigure {
  const text = folded(typed);
  if (text === '') return { is: 'blank' };
  const words = readWords(text, field);
  if (words) return words;
  if (text.endsWith('%') && !field.isPercent) return { is: 'refused', why: 'percent' };
  const bare = text.replace(new RegExp(`\\s*(?:${UNIT_WORDS}|%)$`), '').trim();
  const thousands = /^(\S+) ?(?:k|mille)$/.exec(bare.replace(/\s*€$/, ''))?.[1] ?? /^(\S+) ?k€$/.exec(text)?.[1];
  if (thousands !== undefined) return readThousands(thousands, field);
  const { values, fault } = readNumber(bare, field);
  const isAmbiguous = numbersIn(bare).length > 1;
  if (isAmbiguous && values.length > 0) return { is: 'asked', why: 'two_meanings', proposals: values.map((value) => ({ state: 'value', value })) };
  if (values[0] !== undefined) return { is: 'figure', value: values[0] };
  return readRange(text.replace(new RegExp(`\\s*${UNIT_WORDS}$`), ''), field) ?? { is: 'refused', why: fault };
}

function readThousands(text: string, field: FigureField): TypedFigure {
  const [value] = readNumber(text, { ...field, decimals: MOST_DIGITS }).values;
  const whole = value === undefined ? Number.NaN : Math.round(Number(value) * 1_000);
  return Number.isFinite(whole)
    ? { is: 'asked', why: 'thousands', proposals: [{ state: 'value', value: String(whole) }] }
    : { is: 'refused', why: 'not_a_number' };
}
