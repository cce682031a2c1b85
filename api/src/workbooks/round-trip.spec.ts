import { type CellValue, isSameValue, type WorkbookColumn } from '@maillage/domain';
import fc from 'fast-check';
// eslint-disable-next-line @nx/enforce-module-boundaries -- samples are no part of what the domain gives
import { anyEdits, anyTable, edited } from '../../../libs/domain/src/workbooks/workbooks.samples';
import { baseOf } from './base';
import { readFile } from './reading/read-file';
import { compareReturn } from './returns/compare-return';
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
          const found = compareReturn(file, baseOf(content), content);
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
});
