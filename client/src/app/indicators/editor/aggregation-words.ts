import type { Aggregation } from '@maillage/domain';

/** What each way of adding up means for the figures of an EPT, a département, a région or France. */
export const AGGREGATION_EXPLANATIONS: Readonly<Record<Aggregation, string>> = {
  sum: 'Des effectifs ou des montants\u202f: la valeur d’un EPT ou du département est la somme de ses communes, avec leur nombre («\u202f37 communes sur 39\u202f»).',
  ratio: 'Une part ou un taux dont on connaît les deux termes\u202f: la somme du numérateur est rapportée à celle du dénominateur. Jamais une moyenne de taux.',
  weighted_mean:
    'Un taux dont les termes ne sont pas publiés\u202f: la moyenne des communes, pondérée par un effectif. Le résultat est toujours dit «\u202festimé\u202f».',
  published_only: 'Une médiane, un décile, un indice\u202f: il ne s’additionne pas. Seule la valeur publiée pour l’EPT ou le département est montrée.',
  computed: 'Une formule sur d’autres indicateurs, appliquée à chaque territoire avec ses propres valeurs.',
};
