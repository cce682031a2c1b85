import { sheetName } from './export-values';
import { csvOf, type ExportColumn } from './table-export';
import { sheetsOf, workbookCell } from './workbook';

interface Line {
  readonly town: string;
  readonly paidCents: number | null;
  readonly on: string | null;
  readonly rate: number | null;
  readonly isSigned: boolean;
}
const columns: ExportColumn<Line>[] = [
  { header: 'Ville', value: ({ town }) => town },
  { header: 'Versé (€)', value: ({ paidCents }) => paidCents, type: 'euros' },
  { header: 'Terme', value: ({ on }) => on, type: 'date' },
  { header: 'Taux', value: ({ rate }) => rate, type: 'percent' },
  { header: 'Signée', value: ({ isSigned }) => isSigned },
];
const csvLines = (...rows: Line[]): string[] => csvOf({ name: 'x', columns, rows }).split('\r\n');
const line: Line = { town: 'Bobigny', paidCents: 1_250_050, on: '2026-03-12', rate: 0.29499, isSigned: true };

describe('a table as CSV', () => {
  it('opens in a French spreadsheet: mark, semicolons, decimal commas, French dates', () => {
    expect(csvLines(line).slice(0, 2)).toEqual(['\ufeffVille;Versé (€);Terme;Taux;Signée', 'Bobigny;12500,50;12/03/2026;0,2950;oui']);
  });

  it('says where it comes from beside each line, so that no line is not one of data', () => {
    const text = csvOf({ name: 'x', columns: columns.slice(0, 1), rows: [line, line], notes: ['Source\u202f: INSEE.', 'Limites\u202f: aucune.'] });
    const stated = 'Bobigny;Source\u202f: INSEE. Limites\u202f: aucune.';
    expect(text.split('\r\n')).toEqual(['\ufeffVille;Source et limites', stated, stated, '']);
  });

  it('leaves empty what is not known', () => {
    expect(csvLines({ ...line, paidCents: null, on: null, rate: null, isSigned: false })[1]).toBe('Bobigny;;;;non');
  });

  it.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '\rx'])('never lets « %s » be run as a formula', (town) => {
    expect(csvLines({ ...line, town })[1]).toMatch(/^"?'/);
  });

  it('keeps a negative amount a number', () => {
    expect(csvLines({ ...line, paidCents: -5 })[1]).toContain(';-0,05;');
  });

  it('quotes what would break a line', () => {
    expect(csvOf({ name: 'x', columns: columns.slice(0, 1), rows: [{ ...line, town: 'a;b\n"c"' }] })).toContain('"a;b\n""c"""');
  });
});

describe('a workbook', () => {
  it('says where it comes from on a sheet of its own', () => {
    const table = { name: 'x', columns: columns.slice(0, 1), rows: [line], notes: ['Source\u202f: INSEE.', 'Limites\u202f: aucune.'] };
    const [data, notes, ...others] = sheetsOf(table, 'x');
    expect(data?.data).toHaveLength(2);
    expect(notes?.sheet).toBe('Source et limites');
    expect(notes!.data.map(([cell]) => (cell as { value: string }).value)).toEqual(table.notes);
    expect(others).toEqual([]);
    expect(sheetsOf({ ...table, notes: [] }, 'x')).toHaveLength(1);
  });
});

describe('a cell of a workbook', () => {
  it('is a number, a date or a text of its own', () => {
    expect(workbookCell(1_250_050, 'euros')).toMatchObject({ type: Number, value: 12500.5 });
    expect(workbookCell('2026-03-12', 'date')).toMatchObject({ type: Date, value: new Date('2026-03-12T00:00:00Z') });
    expect(workbookCell('=1+1', 'text')).toMatchObject({ type: String, value: '=1+1' });
    expect(workbookCell(null, 'number')).toBeNull();
  });

  it('stands in a sheet whose name a spreadsheet accepts', () => {
    expect(sheetName("Conventions : l'état [2026] du réseau de Seine-Saint-Denis")).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    expect(sheetName('///')).toBe('Feuille');
  });
});
