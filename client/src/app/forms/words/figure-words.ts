import type { CountingUnit, FormCell, FormQuestion, TotalQuestion } from '@maillage/domain';

/** What is counted, in the singular and in the plural. */
export const UNIT_WORDS: Readonly<Record<Exclude<CountingUnit, 'other'>, readonly [string, string]>> = {
  passage: ['passage', 'passages'],
  contact: ['contact', 'contacts'],
  person: ['personne', 'personnes'],
  household: ['ménage', 'ménages'],
  case: ['dossier', 'dossiers'],
  decision: ['décision', 'décisions'],
  certificate: ['attestation', 'attestations'],
  service: ['prestation', 'prestations'],
  session: ['séance', 'séances'],
  place: ['place', 'places'],
  agent: ['agent', 'agents'],
  full_time_equivalent: ['ETP', 'ETP'],
  hour: ['heure', 'heures'],
  day: ['jour', 'jours'],
  inhabitant: ['habitant', 'habitants'],
};

/** What one of a unit is, and what it is not. */
export const UNIT_MEANINGS: Readonly<Partial<Record<CountingUnit, string>>> = {
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

/** The unit of a number in the plural: « passages », « € »; nothing where there is none. */
export function unitOf(holds: Holds): string {
  if (holds.kind === 'amount') return '€';
  if (holds.kind !== 'figure' && holds.kind !== 'total') return '';
  if (holds.unit === 'euro') return '€';
  if (holds.unit === 'percent') return '%';
  return holds.unit === 'other' ? (holds.unitWord ?? '') : UNIT_WORDS[holds.unit][1];
}

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
