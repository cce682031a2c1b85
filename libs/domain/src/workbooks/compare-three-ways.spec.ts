import fc from 'fast-check';
import { compareInTurns, type ThreeWays, type WorkbookComparison } from './compare-three-ways';
import { matchColumns } from './match-columns';
import { isSameValue, printText } from './workbook-cells';
import { WORKBOOK_REFUSALS, WORKBOOK_REFUSAL_WORDS } from './workbook-refusals';
import type { CellValue, RawCell, WorkbookColumn, WorkbookFileRow, WorkbookRow, WorkbookTable } from './workbook-table';
import { anyEdits, anyTable, asFile, edited } from './workbooks.samples';

const COLUMNS: readonly WorkbookColumn[] = [
  { key: 'ccas', title: 'CCAS', kind: 'text', editable: false },
  {
    key: 'state',
    title: 'État',
    kind: 'choice',
    editable: true,
    required: true,
    choices: [
      { code: 'planned', label: 'Prévu' },
      { code: 'in_place', label: 'En place' },
      { code: 'left', label: 'Abandonné' },
    ],
  },
  { key: 'due', title: 'Échéance', kind: 'date', editable: true },
  { key: 'remark', title: 'Remarque', kind: 'text', editable: true, maxLength: 10 },
];
const row = (id: string, ccas: string, state: string, more: Partial<WorkbookRow> = {}): WorkbookRow => ({
  id,
  version: 1,
  values: { ccas, state, due: '2026-03-12', remark: null },
  ...more,
});
const BASE: WorkbookTable = { columns: COLUMNS, rows: [row('1', 'Pantin', 'planned'), row('2', 'Bondy', 'planned'), row('3', 'Sevran', 'in_place')] };
const with_ = (table: WorkbookTable, id: string, values: Record<string, CellValue>, more: Partial<WorkbookRow> = {}): WorkbookTable => ({
  ...table,
  rows: table.rows.map((one) => (one.id === id ? { ...one, ...more, values: { ...one.values, ...values } } : one)),
});
const LINES = asFile(BASE).rows;
const cells = (id: string, changed: Record<string, RawCell>): WorkbookFileRow[] =>
  LINES.map((line) => (line.id === id ? { ...line, cells: { ...line.cells, ...changed } } : line));
function compareThreeWays(ways: ThreeWays): WorkbookComparison {
  const turns = compareInTurns(ways);
  for (let turn = turns.next(); ; turn = turns.next()) if (turn.done) return turn.value;
}
const compare = (rows: readonly WorkbookFileRow[], now: WorkbookTable = BASE): WorkbookComparison => compareThreeWays({ base: BASE, file: { rows }, now });
const codes = ({ refusals }: WorkbookComparison) => refusals.map(({ code, line, column }) => [code, line, column]);
const NOTHING = { changes: [], conflicts: [], already: 0, refusals: [], missingRows: [], missingColumns: [] };

describe('a file that came back', () => {
  it('changes nothing where nobody changed it, whatever stands now', () => {
    expect(compare(LINES)).toEqual(NOTHING);
    expect(compare(LINES, with_(BASE, '1', { state: 'left', due: null }))).toEqual(NOTHING);
  });

  it('changes what was changed in it, with the version that stands now', () => {
    const now = with_(BASE, '2', { remark: 'vu' }, { version: 4 });
    expect(compare(cells('2', { state: 'en PLACE', due: '01/04/2026' }), now).changes).toEqual([
      { rowId: '2', column: 'state', line: 3, before: 'planned', after: 'in_place', version: 4 },
      { rowId: '2', column: 'due', line: 3, before: '2026-03-12', after: '2026-04-01', version: 4 },
    ]);
  });

  it('says both values where somebody else changed the cell since, and nothing where both say the same', () => {
    const file = cells('1', { state: 'En place' });
    const { changes, conflicts, already } = compare(file, with_(BASE, '1', { state: 'left' }, { version: 2 }));
    expect([changes, conflicts, already]).toEqual([
      [],
      [{ rowId: '1', column: 'state', line: 2, base: 'planned', file: 'in_place', now: 'left', version: 2 }],
      0,
    ]);
    expect(compare(file, with_(BASE, '1', { state: 'in_place' }))).toEqual({ ...NOTHING, already: 1 });
  });

  it('empties a cell that may be empty, and refuses to empty one that may not', () => {
    const { changes, refusals } = compare(cells('1', { due: null, state: '' }));
    expect(changes).toMatchObject([{ column: 'due', after: null }]);
    expect(refusals).toEqual([{ code: 'REQUIRED', line: 2, column: 'state', rowId: '1', found: '' }]);
  });

  it('refuses by cell what cannot be read, is locked or is there to read, and takes the rest of the row', () => {
    const now = with_(BASE, '1', {}, { locked: new Set(['state']) });
    const found = compare(cells('1', { ccas: 'Le Pantin', state: 'En place', due: 'fin mars', remark: 'un texte trop long' }), now);
    expect(codes(found)).toEqual([
      ['NOT_EDITABLE', 2, 'ccas'],
      ['LOCKED', 2, 'state'],
      ['DATE_UNREADABLE', 2, 'due'],
      ['TOO_LONG', 2, 'remark'],
    ]);
    const taken = compare(cells('1', { due: '#DIV/0!', remark: 'vu' }));
    expect([codes(taken), taken.changes.map(({ after }) => after)]).toEqual([[['CELL_ERROR', 2, 'due']], ['vu']]);
  });

  it('says nothing of a cell that shows what was exported, even where it could not be typed any more', () => {
    const base = with_(BASE, '1', { state: 'retired_code' });
    expect(compareThreeWays({ base, file: asFile(base), now: with_(base, '1', { state: 'planned' }) })).toEqual(NOTHING);
  });

  it('knows a day that a spreadsheet shortened, and refuses another one that says no century', () => {
    expect(compare(cells('1', { due: '12/03/26' }))).toEqual(NOTHING);
    expect(codes(compare(cells('1', { due: '13/03/26' })))).toEqual([['DATE_SHORT_YEAR', 2, 'due']]);
  });

  it('reads rows in any order and leaves those that are not in it', () => {
    const file = [...cells('3', { remark: 'vu' })].reverse().filter(({ id }) => id !== '2');
    expect(compare(file)).toMatchObject({ changes: [{ rowId: '3', column: 'remark', after: 'vu' }], refusals: [], missingRows: ['2'] });
  });

  it('leaves a deleted column as it is, and says which', () => {
    const file = LINES.map(({ cells: { due: _, ...kept }, ...line }) => ({ ...line, cells: { ...kept, remark: 'vu' } }));
    expect(compare(file)).toMatchObject({ changes: [{ column: 'remark' }, { column: 'remark' }, { column: 'remark' }], missingColumns: ['due'] });
  });

  it('takes no row that is there twice, unknown, added, gone, or of two rows', () => {
    const twice = [...cells('1', { state: 'En place' }), { ...LINES[0], line: 9, cells: { ...LINES[0]?.cells, state: 'Prévu' } } as WorkbookFileRow];
    expect(codes(compare(twice))).toEqual([
      ['ROW_TWICE', 2, null],
      ['ROW_TWICE', 9, null],
    ]);
    const added = { line: 7, id: '', cells: { ccas: 'Drancy' } };
    const empty = { line: 8, id: ' ', cells: { ccas: ' ', state: null } };
    expect(codes(compare([...LINES, { ...added, id: 'of another export' }, added, empty]))).toEqual([
      ['ROW_UNKNOWN', 7, null],
      ['ROW_ADDED', 7, null],
    ]);
    const gone = { ...BASE, rows: BASE.rows.slice(1) };
    expect(codes(compare(cells('1', { remark: 'vu' }), gone))).toEqual([['ROW_GONE', 2, null]]);
    expect(compare(LINES, gone)).toEqual(NOTHING);
    // the names were sorted, the identifiers and states were not
    expect(codes(compare(cells('1', { ccas: 'Bondy', state: 'En place' })))).toEqual([['ROW_MIXED', 2, 'ccas']]);
  });
});

describe('the columns of a file', () => {
  const headings = (...titles: string[]) => titles.map((title) => ({ key: '', title }));

  it('are known by their keys, whatever they are called, and by their titles where keys are gone', () => {
    const renamed = [
      { key: 'due', title: 'Date prévue' },
      { key: 'ccas', title: 'CCAS' },
    ];
    expect(matchColumns(renamed, COLUMNS)).toEqual({ keys: ['due', 'ccas'], refusals: [] });
    expect(matchColumns(headings('REMARQUE', 'etat', '', 'CCAS'), COLUMNS)).toEqual({ keys: ['remark', 'state', null, 'ccas'], refusals: [] });
  });

  it('are not read where they are twice or of nobody, which is said', () => {
    const { keys, refusals } = matchColumns(headings('État', 'Avis du maire', 'Etat', 'CCAS'), COLUMNS);
    expect(keys).toEqual([null, null, null, 'ccas']);
    expect(refusals.map(({ code, found }) => [code, found])).toEqual([
      ['COLUMN_TWICE', 'État'],
      ['COLUMN_UNKNOWN', 'Avis du maire'],
      ['COLUMN_TWICE', 'Etat'],
    ]);
  });
});

it('has words for each refusal, and no line that breaks before a sign', () => {
  expect(Object.keys(WORKBOOK_REFUSAL_WORDS)).toEqual([...WORKBOOK_REFUSALS]);
  for (const words of Object.values(WORKBOOK_REFUSAL_WORDS)) expect(words).not.toMatch(/ [:;!?»]|« /);
});

describe('any table with any edits', () => {
  const edits = anyTable.chain((table) => fc.tuple(fc.constant(table), anyEdits(table), anyEdits(table), fc.infiniteStream(fc.nat())));
  const key = ({ rowId, column }: { rowId: string; column: string }): string => `${rowId} ${column}`;

  it.each([
    ['a workbook', undefined],
    ['a CSV', printText],
  ])('comes back as %s with exactly those edits, in any order of rows', (_, print) => {
    fc.assert(
      fc.property(edits, ([table, changed, , order]) => {
        const { rows } = asFile(edited(table, changed), print);
        const shuffled = rows.map((one) => [order.next().value as number, one] as const).sort(([a], [b]) => a - b);
        const found = compareThreeWays({ base: table, file: { rows: shuffled.map(([, one]) => one) }, now: table });
        expect([found.conflicts, found.refusals, found.already]).toEqual([[], [], 0]);
        expect(found.changes.map(key).sort()).toEqual(changed.map(key).sort());
        for (const { column, after, ...change } of found.changes) {
          const wanted = changed.find((edit) => key(edit) === key({ column, ...change }));
          const shape = table.columns.find((one) => one.key === column) as WorkbookColumn;
          expect(isSameValue(after, wanted?.after, shape)).toBe(true);
        }
      }),
    );
  });

  it('meets what others changed since: each of their cells is a conflict, or says the same, or is theirs alone', () => {
    fc.assert(
      fc.property(edits, ([table, mine, theirs]) => {
        const found = compareThreeWays({ base: table, file: asFile(edited(table, mine)), now: edited(table, theirs) });
        const both = mine.filter((edit) => theirs.some((other) => key(other) === key(edit)));
        expect(found.conflicts.length + found.already).toBe(both.length);
        expect(found.changes.map(key).sort()).toEqual(
          mine
            .filter((edit) => !both.includes(edit))
            .map(key)
            .sort(),
        );
        expect(found.refusals).toEqual([]);
      }),
    );
  });
});
