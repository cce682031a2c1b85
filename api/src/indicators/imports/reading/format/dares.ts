import type { MappedFilter } from '../mapping';
import { isComplete, mappingOf, type Format } from './format';

/**
 * Job-seekers of categories A, B, C by commune (`dares_defm_communales-brutes`): the mean of a quarter, rounded to a multiple of five, cut by
 * sex and age. The fourth quarter, which is often the only one, stands for the year as well.
 */
export const readDares: Format = (columns) => {
  const value = columns.named('nombre_de_demandeurs_d_emploi', "Nombre de demandeurs d'emploi", 'nb_demandeurs_emploi');
  const territory = columns.named('code_commune', 'Code commune');
  const period = columns.named('date', 'trimestre', 'période');
  if (!value || !territory || !period) return null;
  const filter = (wanted: string, ...names: string[]): MappedFilter[] => {
    const column = columns.named(...names);
    return column === null ? [] : [{ column, value: wanted }];
  };
  const mapping = mappingOf(columns, {
    layout: 'long',
    territoryColumn: territory,
    periodColumn: period,
    columns: [
      { column: '', indicatorCode: 'jobseekers_abc' },
      { column: '', indicatorCode: 'jobseekers_abc_year' },
    ],
    valueColumn: value,
    filters: [
      ...filter('ABC', 'categorie', 'Catégorie'),
      ...filter('Total', 'sexe', 'Sexe'),
      ...filter('Total', 'tranche_d_age', "Tranche d'âge"),
      ...filter('Brutes', 'type_de_donnees', 'Type de données'),
    ],
    rules: { of: { jobseekers_abc: { isRounded: true }, jobseekers_abc_year: { isRounded: true, isOfLastQuarter: true } } },
  });
  return { formatName: 'DARES – Demandeurs d’emploi inscrits (communes)', mapping, isCertain: isComplete(mapping) };
};
