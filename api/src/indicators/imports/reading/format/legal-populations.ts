import { yearInName } from '../value/period-text';
import { hasPeriods, mappingOf, type Format } from './format';
import { isByCode, territoryColumn, territoryRules } from './territory-column';

/**
 * INSEE's legal populations: the file of data, with technical names, or its table (« ensemble »), whose code of a commune lacks the département.
 * The year stands nowhere in the table: in the name of the file, or else it is asked.
 */
export const readLegalPopulations: Format = (columns) => {
  const population = columns.named('PMUN', 'Population municipale');
  if (!population || !columns.named('PTOT', 'Population totale')) return null;
  const territory = territoryColumn(columns);
  if (!territory) return null;
  const fixedPeriod = columns.head.names.map(yearInName).find((period) => period !== null) ?? null;
  const mapping = mappingOf(columns, {
    layout: 'wide',
    territoryColumn: territory.column,
    fixedPeriod,
    columns: [{ column: population, indicatorCode: 'municipal_population' }],
    rules: territoryRules(territory),
  });
  const year = fixedPeriod === null ? '' : ` ${fixedPeriod / 100}`;
  const isCertain = mapping.columns.length > 0 && hasPeriods(mapping) && isByCode(territory);
  return { formatName: `INSEE – Populations légales${year} (communes)`, mapping, isCertain };
};
