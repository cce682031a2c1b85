import { openEditionPath } from '@maillage/domain';
import type { ListedEdition, OpenNetwork } from '../open-data.queries';
import { csvLines } from './open-csv';

/** Longest text of a cell of that schema. */
const CELL = 140;
const SCALES: Readonly<Record<string, string>> = { departement: 'Départementale', region: 'Régionale', ept: 'Intercommunale', commune: 'Communale' };

/**
 * What a network opens as the « Catalogue » of the Socle commun des données locales (SCDL, schema 0.1.3), which catalogues of the State take in. It wants the SIRET
 * of who publishes.
 */
export function scdlCatalogue(
  { slug, name, siret, territoryKind, territoryName }: OpenNetwork & { readonly siret: string },
  editions: readonly (ListedEdition & { readonly tables: readonly string[] })[],
  site: string,
): string {
  const head = [
    ...['COLL_NOM', 'COLL_SIRET', 'ID', 'TITRE', 'DESCRIPTION', 'THEME', 'PRODUCTEUR_NOM', 'PRODUCTEUR_SIRET', 'COUV_SPAT_MAILLE', 'COUV_SPAT_NOM'],
    ...['COUV_TEMP_DEBUT', 'COUV_TEMP_FIN', 'DATE_PUBL', 'FREQ_MAJ', 'DATE_MAJ', 'MOTS_CLES', 'LICENCE', 'NOMBRE_RESSOURCES', 'FORMAT_RESSOURCES', 'URL'],
  ];
  const short = (text: string): string => [...text].slice(0, CELL).join('');
  const rows = editions.map((one) => [
    ...[short(name), siret, `${slug}-${one.number}`, short(`${one.title} (${one.number})`)],
    ...[short(`Édition n° ${one.number} du réseau des CCAS, données au ${one.asOf}.`), 'Action sociale', short(name), siret],
    ...[SCALES[territoryKind] ?? 'Autre', short(territoryName), one.periodFrom, one.periodTo, one.publishedOn, 'Ponctuelle', one.openedOn],
    ...['ccas;action sociale', 'Licence Ouverte-LO', one.tables.length * 2, 'csv', `${site}${openEditionPath(slug, one.number)}`],
  ]);
  return csvLines([head, ...rows], 'machine');
}
