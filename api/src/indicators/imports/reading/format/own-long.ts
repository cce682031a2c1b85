import type { KnownIndicator } from '../import-source';
import { plain } from '../value/plain-words';
import { isComplete, mappingOf, type Format } from './format';

/** Names of the columns of our own form, as the product exports values: a table in it needs no mapping. */
export const readOwnLong: Format = (columns) => {
  const indicator = columns.named('indicateur', 'indicator');
  const period = columns.named('periode', 'période', 'period');
  const value = columns.named('valeur', 'value');
  const territory = columns.named('code_territoire', 'territory_code', 'territoire', 'territory', 'codgeo');
  if (!indicator || !period || !value || !territory) return null;
  const { indicators } = columns.head.known;
  const mapping = mappingOf(columns, {
    layout: 'long',
    territoryColumn: territory,
    levelColumn: columns.named('niveau', 'level', 'kind'),
    periodColumn: period,
    columns: [...indicators.map(({ code }) => ({ column: code, indicatorCode: code })), ...tellingNames(indicators)],
    indicatorColumn: indicator,
    valueColumn: value,
    statusColumn: columns.named('etat', 'état', 'state'),
  });
  return { formatName: 'Valeurs au format de Maillage', mapping, isCertain: isComplete(mapping) };
};

/** Names that say which indicator is meant: no code, and of one indicator alone. */
function tellingNames(indicators: readonly KnownIndicator[]): { column: string; indicatorCode: string }[] {
  const codes = new Set(indicators.map(({ code }) => plain(code)));
  const byName = Map.groupBy(indicators, ({ name }) => plain(name));
  return [...byName].flatMap(([name, [indicator, ...others]]) =>
    indicator && others.length === 0 && !codes.has(name) ? [{ column: indicator.name, indicatorCode: indicator.code }] : [],
  );
}
