import type { FeedExtent, FeedPart, FeedWait, ValueState } from '@maillage/domain';

/** What of a question an indicator shows. */
export const EXTENT_WORDS: Readonly<Record<FeedExtent, string>> = {
  communes: 'Commune par commune',
  totals: 'Totaux des EPT et du réseau',
};

/** Parts of a share. */
export const PART_WORDS: Readonly<Record<FeedPart, string>> = {
  value: 'valeur',
  numerator: 'numérateur',
  denominator: 'dénominateur',
  rate: 'taux',
};

/** Why a question gives nothing, and what to do. */
export const WAIT_WORDS: Readonly<Record<FeedWait, string>> = {
  not_a_number: 'Ce n’est pas un nombre.',
  open_table: 'Chaque CCAS ajoute ses propres lignes. Reliez plutôt un total.',
  sensitive: 'Ventilation sensible\u202f: de 0 à 4, elle est masquée, et un indicateur montre le zéro. Reliez plutôt le total de la question.',
  no_total: 'Tout le réseau ne la lit pas, et elle ne s’additionne pas. Pour la relier, publiez une version où tout le réseau la lit.',
  unit: 'L’unité n’est plus celle de l’indicateur. Détachez la question, puis créez un indicateur à partir d’elle.',
  aggregation: 'L’indicateur se calcule autrement au-dessus des communes. Rétablissez son mode de calcul, ou reliez-en un autre.',
  not_masked: 'L’indicateur montrerait des effectifs de moins de 5. Reliez-en un qui les masque.',
  periodicity: 'L’indicateur n’est pas annuel. Reliez-en un autre.',
  removed: 'Cette version du formulaire ne pose pas la question.',
  readers: 'Dans cette version du formulaire, tout le réseau ne lit pas la réponse\u202f: rien n’est donné par commune.',
  period: 'La collecte ne couvre pas une année civile entière.',
  archived: 'L’indicateur est archivé. Reprenez-le, ou reliez-en un autre.',
};

/** What is known of a value that has no number. */
export const STATE_WORDS: Readonly<Partial<Record<ValueState, string>>> = {
  secret: 'secret',
  not_available: 'non disponible',
  not_applicable: 'sans objet',
};
