import type { MappedFilter } from '../mapping';
import { isComplete, mappingOf, type Format } from './format';

const AGGREGATES = [
  { column: 'Recettes de fonctionnement', indicatorCode: 'ccas_operating_income' },
  { column: 'Dépenses de fonctionnement', indicatorCode: 'ccas_operating_spending' },
  { column: 'Frais de personnel', indicatorCode: 'ccas_staff_spending' },
  { column: 'Participations des communes', indicatorCode: 'ccas_town_grant' },
];

/**
 * Accounts of the CCAS by the OFGL. It names each CCAS by its SIREN alone: a column of communes, or the SIREN that the product knows, say
 * where it is. A CCAS that closed within the year and the one that took over are added up.
 */
export const readOfgl: Format = (columns) => {
  const aggregate = columns.named('agregat', 'Agrégat');
  const amount = columns.named('montant', 'Montant');
  const period = columns.named('exer', 'exercice', 'Exercice');
  const siren = columns.named('siren', 'Siren', 'SIREN');
  if (!aggregate || !amount || !period || !siren || !columns.named('nom_ccas', 'Nom du CCAS', 'Nom CCAS', 'lbudg', 'type_de_budget')) return null;
  const commune = columns.named('commune', 'code_commune', 'code_insee', 'insee', 'com');
  const communes = commune === null ? columns.head.known.communesBySiren : undefined;
  const filter = (value: string, ...names: string[]): MappedFilter[] => {
    const column = columns.named(...names);
    return column === null ? [] : [{ column, value }];
  };
  const mapping = mappingOf(columns, {
    layout: 'long',
    territoryColumn: commune ?? siren,
    periodColumn: period,
    columns: AGGREGATES,
    indicatorColumn: aggregate,
    valueColumn: amount,
    filters: [...filter('Budget principal', 'type_de_budget', 'Type de budget'), ...filter('CCAS', 'type', 'Type')],
    rules: { isSummed: true, territoryAliases: communes ? Object.fromEntries(communes) : {} },
  });
  return { formatName: 'OFGL – Comptes des CCAS', mapping, isCertain: isComplete(mapping) && (commune !== null || (communes?.size ?? 0) > 0) };
};
