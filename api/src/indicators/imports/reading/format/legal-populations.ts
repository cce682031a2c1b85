import { yearInName } from '../value/period-text';
import { hasPeriods, mappingOf, type Format } from './format';

/** INSEE's legal populations. The year stands nowhere in the table: in the name of the file, or else it is asked. */
export const readLegalPopulations: Format = (columns) => {
  const population = columns.named('PMUN');
  const territory = columns.named('COM', 'CODGEO', 'DEPCOM');
  if (!population || !territory || !columns.named('PTOT')) return null;
  const fixedPeriod = columns.head.names.map(yearInName).find((period) => period !== null) ?? null;
  const mapping = mappingOf(columns, {
    layout: 'wide',
    territoryColumn: territory,
    fixedPeriod,
    columns: [{ column: population, indicatorCode: 'municipal_population' }],
  });
  const year = fixedPeriod === null ? '' : ` ${fixedPeriod / 100}`;
  return { formatName: `INSEE – Populations légales${year} (communes)`, mapping, isCertain: mapping.columns.length > 0 && hasPeriods(mapping) };
};
