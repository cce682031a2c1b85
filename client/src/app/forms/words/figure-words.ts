import { type CountingUnit, type FormCell, type FormQuestion, type TotalQuestion, UNIT_WORDS, unitOf } from '@maillage/domain';

export { UNIT_WORDS, unitOf } from '@maillage/domain';

/** What one of a unit is, and what it is not. */
const UNIT_MEANINGS: Readonly<Partial<Record<CountingUnit, string>>> = {
  passage: 'une visite à l’accueil, la même personne autant de fois qu’elle vient',
  contact: 'un appel ou un message traité, et non présenté',
  person: 'un être humain, compté une fois sur la période',
  household: 'des personnes qui vivent ensemble et partagent un budget, comptées une fois',
  case: 'une demande pour un droit ou une aide\u202f: une personne en dépose plusieurs',
  decision: 'une réponse donnée sur la période (accord, refus, ajournement), et non une demande',
  certificate: 'une attestation délivrée, et non une personne domiciliée',
  service: 'une unité délivrée (repas, heure, nuitée), et non un bénéficiaire',
};

type Holds = FormQuestion | FormCell;

/** « au 31 décembre » or « sur la période »: nothing of what is no figure. */
export const timeOf = (holds: Holds): string => ('time' in holds ? (holds.time === 'stock' ? 'au dernier jour de la période' : 'sur toute la période') : '');

/** What a field of a number takes. */
export function figureField(holds: Holds): { readonly decimals: number; readonly isSigned: boolean } {
  if (holds.kind === 'amount') return { decimals: 2, isSigned: true };
  if (holds.kind === 'share') return { decimals: 2, isSigned: false };
  return { decimals: holds.kind === 'figure' ? holds.decimals : 0, isSigned: false };
}

/** A total as one reads it; nothing where it is not known. */
export const totalText = (total: TotalQuestion, value: number | null): string =>
  value === null ? '' : `${writeFigure(String(Number(value.toFixed(total.decimals))))}\u00a0${unitOf(total)}`.trim();

/** A number as one writes it: « 14 320,5 ». */
export function writeFigure(value: string | null): string {
  if (value === null) return '';
  const [whole = '', decimals] = value.replace('-', '').split('.');
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${value.startsWith('-') ? '−' : ''}${spaced}${decimals ? `,${decimals}` : ''}`;
}

/** What a question counts, when and where, in a sentence or two; nothing of what counts nothing. */
export function countedText(question: FormQuestion): string {
  const unit = unitOf(question);
  const what = [unit === '€' ? 'En euros' : unit && `En nombre de ${unit}`, timeOf(question)].filter(Boolean).join(', ');
  const perimeter = 'perimeter' in question && question.perimeter !== '' ? `Périmètre\u202f: ${question.perimeter}.` : '';
  const named = question.kind === 'figure' && question.unit !== 'other' && question.help === '' ? question.unit : null;
  const meaning = named && UNIT_MEANINGS[named];
  const one = named && meaning ? `Par «\u202f${UNIT_WORDS[named][0]}\u202f», on entend ${meaning}.` : '';
  return [what && `${what.charAt(0).toUpperCase()}${what.slice(1)}.`, one, perimeter].filter(Boolean).join(' ');
}
