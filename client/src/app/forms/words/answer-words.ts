import type { AnswerDoubt, AnswerReaders, AnswerState, FigureDoubt, FigureFault, FormAnswer, FormCell, FormQuestion } from '@maillage/domain';
import { formatDate, formatPercent, plural } from '../../ui';
import { unitOf, writeFigure } from './figure-words';

/** The states of an answer. */
export const ANSWER_STATE_WORDS: Readonly<Record<AnswerState, string>> = {
  value: 'Valeur',
  estimated: 'Estimé',
  to_confirm: 'Confirmé',
  not_available: 'Non disponible',
  not_applicable: 'Sans objet',
};

/** Who will read an answer, told before one types. */
export const READER_WORDS: Readonly<Record<AnswerReaders, string>> = {
  ccas: 'Lu par votre CCAS et la coordination, par personne d’autre.',
  ept: 'Lu par la coordination, puis par votre territoire une fois validé.',
  network: 'Lu par la coordination, puis par tous les CCAS du réseau une fois validé.',
};

/** Reasons offered in one tap; any other may be written. */
export const REASONS: Readonly<Record<'not_available' | 'not_applicable' | 'to_confirm', readonly string[]>> = {
  not_available: ['Pas compté cette année', 'Le logiciel ne le donne pas', 'Compteur ou relevé en panne', 'Connu de la ville seulement'],
  not_applicable: ['Ce service n’existe pas ici', 'Assuré par la ville', 'Assuré par un autre organisme'],
  to_confirm: ['Changement de périmètre', 'Activité réellement plus forte', 'Activité réellement plus faible', 'Mode de comptage différent'],
};
/** Ways to estimate, after those that the question offers. */
export const ESTIMATES: readonly string[] = ['Extrapolé de quelques mois', 'D’après un échantillon', 'À dire d’agents'];

/** Why a figure is asked about. */
export const FIGURE_DOUBT_WORDS: Readonly<Record<FigureDoubt, (typed: string) => string>> = {
  two_meanings: (typed) => `«\u202f${typed}\u202f» se lit de deux façons. Laquelle\u202f?`,
  about: (typed) => `«\u202f${typed}\u202f»\u202f: est-ce une estimation\u202f?`,
  range: (typed) => `«\u202f${typed}\u202f» donne deux nombres. Lequel retenir, comme estimation\u202f?`,
  bound: (typed) => `«\u202f${typed}\u202f» est une limite\u202f: écrivez le nombre lui-même, ou une estimation.`,
  nothing: (typed) => `«\u202f${typed}\u202f»\u202f: que faut-il comprendre\u202f?`,
  not_known: (typed) => `«\u202f${typed}\u202f»\u202f: le chiffre existe, mais ne peut pas être donné\u202f?`,
  not_concerned: (typed) => `«\u202f${typed}\u202f»\u202f: ce service n’existe-t-il pas chez vous\u202f?`,
  thousands: (typed) => `«\u202f${typed}\u202f»\u202f: est-ce bien ce nombre\u202f?`,
};

/** Why what was typed is no figure. */
export const FIGURE_FAULT_WORDS: Readonly<Record<FigureFault, string>> = {
  not_a_number: 'Ce n’est pas un nombre. Écrivez-le en chiffres, ou choisissez «\u202fNon disponible\u202f» ou «\u202fSans objet\u202f».',
  too_many_decimals: 'Il y a plus de chiffres après la virgule que cette question n’en prend.',
  too_large: 'Ce nombre est trop grand pour être un chiffre d’activité. Vérifiez les zéros.',
  negative: 'Un nombre sous zéro n’a pas de sens ici.',
  percent: 'Écrivez le nombre lui-même\u202f: le taux se calcule seul.',
};

/** Why one asks to confirm. */
export function doubtText({ why, against, check }: AnswerDoubt, holds: FormQuestion | FormCell, year: string | null): string {
  const told = against === null ? '' : `${writeFigure(String(against))}\u00a0${holds.kind === 'share' ? '%' : unitOf(holds)}`.trim();
  switch (why) {
    case 'below':
      return `C’est moins que ${told}, ce que l’on attend au moins.`;
    case 'above':
      return `C’est plus que ${told}, ce que l’on attend au plus.`;
    case 'below_per_inhabitant':
      return `C’est moins que ${told} par habitant, ce que l’on attend au moins.`;
    case 'above_per_inhabitant':
      return `C’est plus que ${told} par habitant, ce que l’on attend au plus.`;
    case 'moved':
      return `Le chiffre de ${year ?? 'l’an dernier'} était ${told}\u202f: l’écart est grand.`;
    case 'check':
      return check?.message ?? '';
  }
}

/** An answer as one reads it. */
export function answerText(
  answer: Pick<FormAnswer, 'value' | 'denominator' | 'other' | 'files'> & { readonly state: AnswerState | null },
  holds: FormQuestion | FormCell,
): string {
  const { state, value, denominator, other, files = [] } = answer;
  if (state === 'not_available' || state === 'not_applicable') return ANSWER_STATE_WORDS[state];
  if (value === null) return '';
  switch (holds.kind) {
    case 'figure':
    case 'amount':
    case 'total':
      return `${writeFigure(value)}\u00a0${unitOf(holds)}`.trim();
    case 'share': {
      const rate = Number(denominator) > 0 ? ` (${formatPercent(Number(value) / Number(denominator))})` : '';
      return `${writeFigure(value)} sur ${writeFigure(denominator)}${rate}`;
    }
    case 'date':
      return formatDate(value);
    case 'choice':
    case 'choices': {
      const labels = value
        .split(',')
        .map((code) => (code === OTHER ? (other ?? 'Autre') : (holds.options.find((option) => option.code === code)?.label ?? code)));
      return labels.join(', ');
    }
    case 'file':
      if (files.length > 0) return files.map(({ title }) => title).join(', ');
      return Number(value) > 0 ? plural(Number(value), 'fichier', 'fichiers') : 'Aucun fichier';
    default:
      return value;
  }
}

/** The code of « Autre » in a choice. */
export const OTHER = 'other';
