import { type CellValue, isSameValue, type WorkbookColumn } from '@maillage/domain';
import fc from 'fast-check';
// eslint-disable-next-line @nx/enforce-module-boundaries -- samples are no part of what the domain gives
import { anyEdits, anyTable, edited } from '../../../libs/domain/src/workbooks/workbooks.samples';
import { baseOf } from './base';
import { readFile } from './reading/read-file';
import { comparingReturn } from './returns/compare-return';
import { inTurns } from './returns/in-turns';
import type { WorkbookToWrite } from './writing/workbook-to-write';
import { writeCsv } from './writing/write-csv';
import { writeFile } from './writing/write-file';

const EXPORT_ID = '5d1b6c0e-8f4e-4c7a-9d53-0c8c2f7f1a11';

type Rows = WorkbookToWrite['sheets'][number]['rows'];

const workbookOf = (columns: readonly WorkbookColumn[], rows: Rows): WorkbookToWrite => ({
  ...{ exportId: EXPORT_ID, kind: 'privacy_base', title: 'Essai', networkName: 'Union', byName: 'Cora Dina', at: '12/03/2026 à 10:30', filters: [], help: [] },
  sheets: [{ key: 'essai', name: 'Essai', columns, rows, whereToAdd: '' }],
});

describe('a file that is written, changed and read', () => {
  const cases = anyTable.chain((table) => fc.tuple(fc.constant(table), anyEdits(table), fc.boolean()));

  it.each([
    ['XLSX', writeFile],
    ['CSV', async (workbook: WorkbookToWrite) => writeCsv(workbook)],
  ])(
    'as %s says exactly what was changed in it',
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(cases, async ([table, edits, isTurned]) => {
          const named = table.rows.map((row) => ({ ...row, name: row.id }));
          const content = { title: 'Essai', sheets: [{ key: 'essai', name: 'Essai', columns: table.columns, rows: named, whereToAdd: '' }] };
          const { rows } = edited(table, edits);
          const file = await readFile(await write(workbookOf(table.columns, isTurned ? rows.toReversed() : rows)));
          expect([file.exportId, file.kind, file.sheets.map(({ key }) => key)]).toEqual([EXPORT_ID, 'privacy_base', ['essai']]);
          const found = await inTurns(comparingReturn(file, baseOf(content), content));
          expect([found.conflicts, found.refusals, found.already]).toEqual([[], [], 0]);
          const told = found.changes.map(({ write: { rowId, column } }) => `${rowId} ${column}`).sort();
          expect(told).toEqual(edits.map(({ rowId, column }) => `${rowId} ${column}`).sort());
          for (const { write: cell } of found.changes) {
            const wanted = edits.find(({ rowId, column }) => rowId === cell.rowId && column === cell.column)?.after as CellValue;
            expect(isSameValue(cell.value, wanted, table.columns.find(({ key }) => key === cell.column) as WorkbookColumn)).toBe(true);
          }
        }),
        { numRuns: 25, endOnFailure: true },
      );
    },
    30_000,
  );

  it('is refused where one long text stands in so many cells that they fill the memory of who answers', async () => {
    const column: WorkbookColumn = { key: 'texte', title: 'Texte', kind: 'text', editable: true };
    const rows = Array.from({ length: 1_100 }, (_, at) => ({ id: `ligne-${at}`, version: 1, values: { texte: 'x'.repeat(30_000) } }));
    await expect(readFile(await writeFile(workbookOf([column], rows)))).rejects.toMatchObject({ problem: 'TOO_LARGE' });
    expect((await readFile(await writeFile(workbookOf([column], rows.slice(0, 100))))).sheets[0]?.lines).toHaveLength(100);
  });

  it('tells of what its bearer does not read that it is there, and nothing of what stood there', async () => {
    const columns: WorkbookColumn[] = ['nom', 'réponse', 'secret'].map((key) => ({ key, title: key, kind: 'text', editable: key !== 'nom' }));
    const row = (id: string, answer: string) => ({ id, name: id, version: 1, values: { nom: id, réponse: answer, secret: 'chut' } });
    const sheet = { key: 'essai', name: 'Essai', columns, rows: [row('à elle', 'oui'), row('à eux', 'non')], whereToAdd: '' };
    const base = baseOf({ title: 'Essai', sheets: [sheet] });
    const now = { title: 'Essai', sheets: [{ ...sheet, columns: columns.slice(0, 2), rows: sheet.rows.slice(0, 1) }] };
    const guessed = async (own: string, theirs: string, secret: string) => {
      const headings = columns.map(({ key, title }) => ({ key, title }));
      const lines = [
        { line: 5, id: 'à elle', cells: [own, 'oui', secret] },
        { line: 6, id: 'à eux', cells: ['à eux', theirs, secret] },
      ];
      const file = { exportId: EXPORT_ID, kind: 'privacy_base', sheets: [{ name: 'Essai', key: 'essai', headings, places: [3, 4, 5], lines }] };
      const { sheets, changes, conflicts, refusals } = await inTurns(comparingReturn(file, base, now, false));
      return { sheets, changes, conflicts, codes: refusals.map(({ code, cell }) => [code, cell]) };
    };
    const right = await guessed('à eux', 'non', 'chut');
    expect(right.codes).toEqual([
      ['ROW_GONE', '6'],
      ['COLUMN_UNKNOWN', null],
      ['NOT_EDITABLE', 'C5'],
    ]);
    expect(await guessed('autre', 'oui', 'autre')).toEqual(right);
  });
});
