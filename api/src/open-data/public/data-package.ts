import { openEditionPath, OPEN_STATUS, OPEN_STATUSES, OPEN_TOLD } from '@maillage/domain';
import { createHash } from 'node:crypto';
import type { OpenedEdition, OpenNetwork } from '../open-data.queries';
import { csvOfTable } from './open-csv';

/** The licence of all that is opened. */
export const OPEN_LICENCE = {
  name: 'etalab-2.0',
  title: 'Licence Ouverte 2.0',
  path: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
} as const;

/** What an open edition holds, as programs read it: a Data Package (datapackage.org, version 2). */
export function dataPackageOf(edition: OpenedEdition, { slug, isDemonstration }: OpenNetwork, site: string): object {
  const homepage = `${site}${openEditionPath(slug, edition.number)}`;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${slug}-${edition.number}`,
    id: homepage,
    title: edition.title,
    description: `Édition n° ${edition.number}, données au ${edition.asOf}. Périmètre : ${edition.perimeter}.${isDemonstration ? ' Réseau de démonstration, données fictives.' : ''}`,
    homepage,
    version: edition.number,
    created: `${edition.openedOn}T00:00:00Z`,
    keywords: ['CCAS', 'action sociale'],
    contributors: [{ title: edition.networkName, roles: ['publisher'] }],
    licenses: [OPEN_LICENCE],
    resources: edition.tables.map(({ file, table }) => {
      const text = csvOfTable(table, 'machine');
      return {
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: file,
        type: 'table',
        title: table.title,
        path: `${file}.csv`,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        sources: table.sources.map((title) => ({ title })),
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: table.fields.map(({ name, title, type }) => ({
            name,
            title,
            type,
            ...(name === OPEN_STATUS.name ? { constraints: { enum: [OPEN_TOLD, ...Object.values(OPEN_STATUSES)] } } : {}),
          })),
          missingValues: [''],
          ...(table.key.length > 0 ? { primaryKey: table.key } : {}),
        },
      };
    }),
  };
}
