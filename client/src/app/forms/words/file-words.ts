import type { FileDoubt, FileFault, FormFileProblem, FormFileReading, RegisterFigure, RegisterNature } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { FIGURE_DOUBT_WORDS, FIGURE_FAULT_WORDS } from './answer-words';

/** How a file may be read. */
export const READING_WORDS: Readonly<Record<FormFileReading, { readonly label: string; readonly hint: string }>> = {
  figures: { label: 'Un fichier de chiffres', hint: 'Une question par ligne, avec sa valeur dans une colonne\u202f: un bilan déjà rempli, un export.' },
  register: {
    label: 'Le tableur des domiciliations',
    hint: 'Une ligne par personne domiciliée. Seuls des nombres sont comptés\u202f: noms, adresses et numéros sont effacés à la lecture, et rien n’est gardé du fichier.',
  },
  months: { label: 'Des comptages par mois', hint: 'Une ligne par mois, une colonne par chiffre\u202f: les mois de la période sont additionnés.' },
};

/** Why something of a file is asked about. */
export const doubtWords = (why: FileDoubt, typed: string): string => {
  switch (why) {
    case 'decimals':
      return `«\u202f${typed.replace('.', ',')}\u202f» est plus fin que ce que prend la question. Arrondir\u202f?`;
    case 'other_option':
      return `«\u202f${typed}\u202f» n’est pas une des réponses proposées.`;
    case 'months_missing':
      return 'Des mois manquent, ou ne disent pas de nombre\u202f: est-ce une estimation\u202f?';
    default:
      return FIGURE_DOUBT_WORDS[why](typed);
  }
};

const FAULTS: Readonly<Record<Exclude<FileFault, keyof typeof FIGURE_FAULT_WORDS>, string>> = {
  share: 'Il faut les deux nombres d’un taux, par exemple «\u202f8 sur 12\u202f».',
  date: 'Ce n’est pas un jour complet, comme 12/03/2025.',
  option: 'Ce n’est pas une des réponses proposées.',
  too_long: 'Ce texte est plus long que ce que prend la question.',
  computed: 'Ce chiffre se calcule, ou se joint\u202f: il ne se reprend pas d’un fichier.',
  said_twice: 'Plusieurs lignes du fichier répondent à cette question. Laquelle retenir\u202f? Reliez les autres à «\u202fAucune question\u202f».',
};

/** Why something of a file is no answer. */
export const faultWords = (why: FileFault): string =>
  why in FAULTS ? FAULTS[why as keyof typeof FAULTS] : FIGURE_FAULT_WORDS[why as keyof typeof FIGURE_FAULT_WORDS];

/** What a register counts. */
export const REGISTER_WORDS: Readonly<Record<RegisterFigure, string>> = {
  in_force: 'Élections de domicile en vigueur, le dernier jour de la période',
  persons: 'Personnes domiciliées, le dernier jour de la période',
  first: 'Premières élections, dans la période',
  renewed: 'Renouvellements, dans la période',
  refused: 'Refus, dans la période',
  struck: 'Radiations, dans la période',
};

/** What a word of the column of decisions means. */
export const NATURE_WORDS: Readonly<Record<RegisterNature, string>> = {
  first: 'Première élection',
  renewed: 'Renouvellement',
  refused: 'Refus',
  struck: 'Radiation',
  ignored: 'Ne pas compter',
};

const PROBLEMS: Readonly<Record<FormFileProblem, string>> = {
  PROTECTED: 'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis déposez-la.',
  OTHER_FORMAT: 'Ce format n’est pas lu. Ouvrez le fichier, enregistrez-le au format XLSX, ODS ou CSV, puis déposez-le.',
  TOO_LARGE: 'Ce classeur est trop lourd. Gardez la feuille utile dans un nouveau fichier, puis déposez-le.',
  TOO_SPREAD: 'Une case est remplie très loin des autres. Supprimez les lignes et colonnes inutiles, enregistrez, puis déposez de nouveau.',
  DAMAGED: 'Ce fichier est abîmé, ou n’est pas un classeur. Ouvrez-le, enregistrez-le au format XLSX, puis déposez-le.',
  NOT_A_TABLE: 'Ce fichier n’est pas un tableau. Déposez un classeur XLSX ou ODS, ou un fichier CSV.',
  EMPTY: 'Ce fichier est vide. Vérifiez que c’est le bon.',
  TOO_HEAVY: 'Ce classeur demande trop de calcul pour être lu. Gardez la feuille utile dans un nouveau fichier, puis déposez-le.',
  TOO_MANY_CELLS: 'Ce classeur a trop de cases. Gardez la feuille utile dans un nouveau fichier, puis déposez-le.',
};

/** Why a file was refused, and what to do. */
export function fileRefusalWords(error: unknown): string {
  const { reason, params } = toApiError(error);
  const problem = reason === 'FORM_FILE_UNREADABLE' ? PROBLEMS[params['problem'] as FormFileProblem] : undefined;
  return problem ?? messageOf(error);
}
