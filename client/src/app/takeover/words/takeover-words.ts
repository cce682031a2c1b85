import type { TakeoverCertainty, TakeoverLayout, TakeoverProblem, TakeoverRefusal, TakeoverRole, TakeoverState } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import type { Tone } from '../../ui/chip/chip';
import { plural } from '../../ui/format/format';

export const TAKEOVER_STATE_LABELS: Readonly<Record<TakeoverState, string>> = {
  mapping: 'À préparer',
  applying: 'Création en cours',
  applied: 'Reprise faite',
  undoing: 'Annulation en cours',
  undone: 'Annulée',
  given_up: 'Abandonnée',
};

export const TAKEOVER_STATE_TONES: Readonly<Record<TakeoverState, Tone>> = {
  mapping: 'info',
  applying: 'info',
  applied: 'good',
  undoing: 'info',
  undone: 'neutral',
  given_up: 'neutral',
};

export const LAYOUT_LABELS: Readonly<Record<TakeoverLayout, string>> = {
  initiatives: 'Une ligne par initiative',
  ccas: 'Une ligne par CCAS',
  pairs: 'Une ligne par initiative et par CCAS',
};

export const ROLE_LABELS: Readonly<Record<TakeoverRole, string>> = {
  left: 'Ne pas lire',
  title: 'Intitulé de l’initiative',
  number: 'Numéro',
  purpose: 'Objectif',
  owner: 'Responsable',
  deputy: 'Suppléant',
  starts_on: 'Début',
  ends_on: 'Fin',
  milestone: 'Date d’un jalon',
  ccas: 'CCAS (nom ou code)',
  state: 'Avancement',
};

/** What an « avancement » column is of, which its header names. */
export const STATE_OF: Readonly<Record<TakeoverLayout, string>> = {
  initiatives: 'Avancement de ce CCAS',
  ccas: 'Avancement de cette initiative',
  pairs: 'Avancement de cette initiative dans ce CCAS',
};

export const CERTAINTY_LABELS: Readonly<Record<TakeoverCertainty, string>> = {
  decided: 'Choisi',
  sure: 'Reconnu',
  suggested: 'Suggéré',
  doubtful: 'À confirmer',
  unknown: 'À dire',
};

export const CERTAINTY_TONES: Readonly<Record<TakeoverCertainty, Tone>> = {
  decided: 'good',
  sure: 'good',
  suggested: 'info',
  doubtful: 'warn',
  unknown: 'warn',
};

export const REFUSAL_WORDS: Readonly<Record<TakeoverRefusal, string>> = {
  title_missing: 'Ligne ou colonne sans intitulé\u202f: complétez-le dans le classeur, ou ne la lisez pas.',
  title_too_long: 'Intitulé de plus de 200 caractères\u202f: raccourcissez-le dans le classeur.',
  title_twice: 'Intitulé déjà lu plus haut\u202f: seule la première ligne compte.',
  initiative_known: 'Déjà dans le plan\u202f: elle reste telle quelle, et reçoit l’avancement que personne n’a encore donné.',
  too_many: 'Au-delà de 200 initiatives\u202f: reprenez le reste dans un second classeur.',
  number_unreadable: 'Numéro illisible\u202f: le suivant libre sera pris.',
  number_taken: 'Numéro déjà pris\u202f: le suivant libre sera pris.',
  text_too_long: 'Texte trop long\u202f: il sera coupé à 4\u202f000 caractères.',
  date_unreadable: 'Date illisible\u202f: écrivez-la comme 12/03/2026.',
  end_before_start: 'La fin précède le début\u202f: aucune des deux n’est lue.',
  error_cell: 'La case affiche une erreur\u202f: corrigez la formule dans le classeur.',
  formula_without_result: 'La formule n’a pas de résultat\u202f: ouvrez le classeur, enregistrez-le, puis déposez-le de nouveau.',
  state_undecided: 'Dites plus haut ce que veut dire ce mot.',
  ccas_undecided: 'Dites plus haut de quel CCAS il s’agit.',
  ccas_twice: 'Ce CCAS est déjà lu ailleurs\u202f: seule la première place compte.',
  person_undecided: 'Dites plus haut de qui il s’agit\u202f: l’initiative sera créée sans responsable.',
  state_known: 'Ce CCAS a déjà donné des nouvelles de cette initiative\u202f: elles restent.',
};

const NOTES: Readonly<Record<string, (count: number, cell: string) => string>> = {
  macros: () => 'Le classeur contient des macros\u202f: elles ne sont ni lues ni exécutées.',
  external_links: () => 'Des formules renvoient à d’autres fichiers\u202f: leur dernier résultat enregistré est lu.',
  embedded: () => 'Des objets incorporés sont laissés de côté.',
  other_sheets: () => 'Les feuilles de graphique sont laissées de côté.',
  text_damaged: (_, cell) => `Des caractères sont abîmés, d’abord ligne ${cell}.`,
  quote_unclosed: (count, cell) => `${plural(count, 'ligne a un guillemet ouvert', 'lignes ont un guillemet ouvert')} et n’est pas lue, d’abord ligne ${cell}.`,
  line_too_long: (_, cell) => `Une ligne est trop longue et n’est pas lue\u202f: ligne ${cell}.`,
  merged: (count, cell) => `${plural(count, 'plage fusionnée', 'plages fusionnées')}, d’abord ${cell}\u202f: sa première case vaut pour ses lignes.`,
  hidden_rows: (count, cell) => `${plural(count, 'ligne masquée', 'lignes masquées')}, d’abord ligne ${cell}.`,
  hidden_columns: (count, cell) => `${plural(count, 'colonne masquée', 'colonnes masquées')}, d’abord ${cell}.`,
  errors: (count, cell) => `${plural(count, 'case en erreur', 'cases en erreur')}, d’abord ${cell}.`,
  formulas_without_result: (count, cell) =>
    `${plural(count, 'formule sans résultat', 'formules sans résultat')}, d’abord ${cell}\u202f: ouvrez le classeur et enregistrez-le.`,
  cells_cut: (count, cell) => `${plural(count, 'texte trop long est coupé', 'textes trop longs sont coupés')}, d’abord ${cell}.`,
};

/** What there is to know of how a file was read. */
export const noteWords = ({ kind, cell, count }: { readonly kind: string; readonly cell: string | null; readonly count: number }): string =>
  NOTES[kind]?.(count, cell ?? '') ?? '';

const PROBLEMS: Readonly<Record<TakeoverProblem, string>> = {
  PROTECTED: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis déposez-la.',
  OTHER_FORMAT: 'Ce format n’est pas lu. Ouvrez le fichier, enregistrez-le au format XLSX, ODS ou CSV, puis déposez-le.',
  TOO_LARGE: 'Ce classeur est trop lourd. Gardez la feuille du suivi dans un nouveau fichier, puis déposez-le.',
  TOO_SPREAD: 'Une case est remplie très loin des autres. Supprimez les lignes et colonnes inutiles, enregistrez, puis déposez de nouveau.',
  DAMAGED: 'Ce fichier est abîmé, ou n’est pas un classeur. Ouvrez-le, enregistrez-le au format XLSX, puis déposez-le.',
  NOT_A_TABLE: 'Ce fichier n’est pas un tableau. Déposez un classeur XLSX ou ODS, ou un fichier CSV.',
  EMPTY: 'Ce classeur est vide. Vérifiez que c’est le bon fichier.',
  TOO_HEAVY: 'Ce classeur demande trop de calcul pour être lu. Gardez la feuille du suivi dans un nouveau fichier, puis déposez-le.',
  TOO_MANY_CELLS: 'Ce classeur a trop de cases pour être celui d’un plan. Gardez la feuille du suivi dans un nouveau fichier, puis déposez-le.',
};

/** Why a file was refused, and what to do. */
export function fileRefusalWords(error: unknown): string {
  const { reason, params } = toApiError(error);
  const problem = reason === 'TAKEOVER_FILE_UNREADABLE' ? PROBLEMS[params['problem'] as TakeoverProblem] : undefined;
  return problem ?? messageOf(error);
}

const FAILURES: Readonly<Record<string, string>> = {
  PLAN_YEAR_TAKEN: 'Un plan de cette année existe déjà. Choisissez-le, ou changez d’année.',
  TAKEOVER_CHANGED_SINCE: 'Ce qui a été repris a été modifié ou utilisé depuis\u202f: rien n’a été annulé.',
};

/** Why creating or taking back failed. */
export const failureWords = (failure: string): string => FAILURES[failure] ?? 'L’opération n’a pas abouti. Rien n’a changé\u202f: recommencez dans un instant.';

/** « 15 initiatives, 3 jalons et l’avancement de 585 cases » */
export function countWords({
  initiatives,
  milestones,
  states,
}: {
  readonly initiatives: number;
  readonly milestones: number;
  readonly states: number;
}): string {
  const parts = [
    ...(initiatives > 0 ? [plural(initiatives, 'initiative', 'initiatives')] : []),
    ...(milestones > 0 ? [plural(milestones, 'jalon', 'jalons')] : []),
    ...(states > 0 ? [plural(states, 'case d’avancement', 'cases d’avancement')] : []),
  ];
  const last = parts.at(-1);
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} et ${last}` : (last ?? 'rien');
}
