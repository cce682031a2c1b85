import { entriesOf, type FormDefinition } from '@maillage/domain';
import { csvOf } from '../../ui/export/table-export';
import { openTablesOf } from './open-tables';
import { answersTable, openRowsTable } from './result-tables';
import type { ResultCell } from './results-gateway';

const said = { help: '', isRequired: false, isSensitive: false, readBy: 'network', shownIf: null } as const;
const definition: FormDefinition = {
  ...{ schema: 1, introduction: '', minutes: 1, checks: [] },
  sections: [
    {
      ...{ code: 's', title: 'Outils', help: '', shownIf: null },
      questions: [
        {
          ...{ ...said, kind: 'table', code: 'outils', label: 'Vos outils', totals: 'none' },
          rows: { are: 'open', most: 3, noun: 'outil' },
          columns: [
            { code: 'nom', label: 'Nom', cell: { kind: 'text', longest: 60 } },
            { code: 'fin', label: 'Fin du contrat', cell: { kind: 'date' } },
          ],
        },
      ],
    },
  ],
};
const entries = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
const CCAS = ['Bagnolet', 'Bondy', 'Stains', 'Pantin'].map((name) => ({ __typename: 'CcasRef' as const, id: name, name, ept: null }));
const cell = (ccas: string, more: Partial<ResultCell>): ResultCell =>
  ({ ccas, state: null, value: null, denominator: null, other: null, untold: null, files: [], ...more }) as ResultCell;
const valued = (ccas: string, value: string) => cell(ccas, { state: 'value', value });
const none = (ccas: string) => cell(ccas, { state: 'not_applicable' });
const unread = (ccas: string) => cell(ccas, { untold: 'unread' });
const CELLS: Readonly<Record<string, readonly ResultCell[]>> = {
  outils__r1__nom: [valued('Bagnolet', 'Millésime'), none('Bondy'), unread('Stains'), cell('Pantin', {})],
  outils__r1__fin: [valued('Bagnolet', '2027-06-30'), none('Bondy'), unread('Stains'), cell('Pantin', {})],
  outils__r2__nom: [valued('Bagnolet', 'Sillage'), none('Bondy'), unread('Stains'), cell('Pantin', {})],
  outils__r2__fin: [cell('Bagnolet', {}), none('Bondy'), unread('Stains'), cell('Pantin', {})],
};
const rows = Object.entries(CELLS).flatMap(([entry, cells]) => {
  const of = entries.get(entry);
  return of ? [{ entry: of, cells }] : [];
});

describe('rows that each CCAS adds to a table', () => {
  it('are read row by row, and of whoever added none is said why', () => {
    const [table] = openTablesOf(rows, CCAS);
    expect(table?.rows.map(({ ccas, cells }) => [ccas.name, ...cells.map(({ text }) => text.replace(/\s/g, ' '))])).toEqual([
      ['Bagnolet', 'Millésime', '30 juin 2027'],
      ['Bagnolet', 'Sillage', ''],
    ]);
    expect(table?.silent.map(({ ccas, state }) => [ccas.name, state])).toEqual([
      ['Bondy', 'Sans objet'],
      ['Stains', 'Non communiqué'],
      ['Pantin', 'Sans réponse'],
    ]);
  });

  it('are exported as they are on screen, and among all answers without the rows that nobody added', () => {
    const [table] = openTablesOf(rows, CCAS);
    const own = csvOf(openRowsTable('outils', table as NonNullable<typeof table>, []));
    expect(
      own
        .split('\r\n')
        .slice(1, -1)
        .map((line) => line.split(';')[2]),
    ).toEqual(['Valeur', 'Valeur', 'Sans objet', 'Non communiqué', 'Sans réponse']);
    const matrix = { ccas: CCAS, canTag: false, rows: Object.entries(CELLS).map(([entry, cells]) => ({ entry, cells: [...cells], tags: [] })) };
    const all = csvOf(answersTable('x', [matrix], entries, []));
    // two columns of the first row for each of four CCAS, and the name that one of them gave in the second
    expect(all.split('\r\n').slice(1, -1)).toHaveLength(9);
  });
});
