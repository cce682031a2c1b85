import fc from 'fast-check';
import { printedChoices } from './read-choice';
import { isSameValue, printCell, printText, readCell } from './workbook-cells';
import { anyColumn, anyValueOf, serialOf } from './workbooks.samples';
import type { CellKind, RawCell, WorkbookColumn } from './workbook-table';

const STATES = [
  { code: 'not_planned', label: 'Non prévu' },
  { code: 'in_place', label: 'En place' },
  { code: 'to_start', label: 'À démarrer' },
];
const column = (kind: CellKind, more: Partial<WorkbookColumn> = {}): WorkbookColumn => ({ key: 'k', title: 'Titre', kind, editable: true, ...more });
const choice = column('choice', { choices: STATES });
const choices = column('choices', { choices: STATES });

describe('a cell that is read', () => {
  it.each<[CellKind, RawCell, unknown]>([
    ['decimal', '12,5', 12.5],
    ['decimal', '12.5', 12.5],
    ['decimal', 0.1 + 0.2, 0.3],
    ['decimal', '−3,25', -3.25],
    ['integer', '1 250', 1250],
    ['integer', '1\u202f250\u00a0000', 1_250_000],
    ['integer', 40, 40],
    ['money', '1 250,50 €', 1250.5],
    ['money', '300 euros', 300],
    ['date', '12/03/2026', '2026-03-12'],
    ['date', ' 1/3/2026 ', '2026-03-01'],
    ['date', '12.03.2026', '2026-03-12'],
    ['date', '2026-03-12', '2026-03-12'],
    ['date', '2026-03-12T00:00:00Z', '2026-03-12'],
    ['date', '1er août 2026', '2026-08-01'],
    ['date', new Date('2024-02-29T00:00:00Z'), '2024-02-29'],
    ['date', 46_093, '2026-03-12'],
    ['yes_no', 'Oui', true],
    ['yes_no', 'non', false],
    ['yes_no', true, true],
    ['yes_no', 0, false],
    ['text', '  Réunion du 3\r\nSuite  ', 'Réunion du 3\nSuite'],
    ['text', 2026, '2026'],
    ['text', 12.5, '12,5'],
    ['text', new Date('2026-03-12T00:00:00Z'), '12/03/2026'],
    ['text', '', null],
    ['date', ' ', null],
    ['integer', null, null],
  ])('%s %j is %j', (kind, raw, value) => expect(readCell(raw, column(kind))).toEqual({ value }));

  it.each<[CellKind, RawCell, string]>([
    ['integer', 'environ 300', 'NUMBER_APPROXIMATE'],
    ['integer', '~ 300', 'NUMBER_APPROXIMATE'],
    ['integer', '300 env.', 'NUMBER_APPROXIMATE'],
    ['integer', '1.250', 'NUMBER_AMBIGUOUS'],
    ['decimal', '1,250', 'NUMBER_AMBIGUOUS'],
    ['integer', '2 à 3', 'NUMBER_RANGE'],
    ['integer', '2-3', 'NUMBER_RANGE'],
    ['integer', '12,5', 'NUMBER_NOT_WHOLE'],
    ['integer', '12 25', 'NUMBER_UNREADABLE'],
    ['integer', '300 personnes', 'NUMBER_UNREADABLE'],
    ['decimal', '1,2E+05', 'NUMBER_UNREADABLE'],
    ['decimal', '1.250,50', 'NUMBER_UNREADABLE'],
    ['decimal', Number.NaN, 'NUMBER_UNREADABLE'],
    ['integer', new Date('2026-02-01T00:00:00Z'), 'NUMBER_UNREADABLE'],
    ['money', 12.345, 'MONEY_DECIMALS'],
    ['date', '12/03/26', 'DATE_SHORT_YEAR'],
    ['date', 'mars 2026', 'DATE_INCOMPLETE'],
    ['date', 2026, 'DATE_INCOMPLETE'],
    ['date', '31/02/2026', 'DATE_IMPOSSIBLE'],
    ['date', '03/31/2026', 'DATE_IMPOSSIBLE'],
    ['date', '29/02/2026', 'DATE_IMPOSSIBLE'],
    ['date', '12/03/0026', 'DATE_OUT_OF_RANGE'],
    ['date', 3, 'DATE_OUT_OF_RANGE'],
    ['date', 46_093.5, 'DATE_UNREADABLE'],
    ['date', 'fin du trimestre', 'DATE_UNREADABLE'],
    ['yes_no', 'peut-être', 'YES_NO_UNREADABLE'],
    ['text', '#DIV/0!', 'CELL_ERROR'],
    ['integer', { problem: 'error', text: '#REF!' }, 'CELL_ERROR'],
    ['integer', { problem: 'formula', text: '=A1' }, 'CELL_FORMULA'],
    ['integer', { problem: 'merged', text: '3' }, 'CELL_MERGED'],
  ])('%s %j is refused: %s', (kind, raw, refused) => expect(readCell(raw, column(kind))).toEqual({ refused }));

  it.each(['En place', 'en  place', 'EN PLACE', 'in_place', ' En place'])('knows the choice %j', (raw) => {
    expect(readCell(raw, choice)).toEqual({ value: 'in_place' });
  });

  it('knows a choice without its accents, and several of them in any order', () => {
    expect(readCell('a demarrer', choice)).toEqual({ value: 'to_start' });
    expect(readCell('En place ;non prevu; En place', choices)).toEqual({ value: ['not_planned', 'in_place'] });
    expect(readCell('En place ; fait', choices)).toEqual({ refused: 'CHOICE_UNKNOWN' });
  });

  it('tells two of the same name by what is written beside them, and takes neither for the other', () => {
    const persons = column('choice', {
      choices: [
        { code: 'a', label: 'Jean Dupont' },
        { code: 'b', label: 'Jean Dupont' },
      ],
    });
    expect(printedChoices(persons)).toEqual(['Jean Dupont [a]', 'Jean Dupont [b]']);
    expect(readCell('Jean Dupont [b]', persons)).toEqual({ value: 'b' });
    expect(readCell('jean dupont', persons)).toEqual({ refused: 'CHOICE_AMBIGUOUS' });
  });

  it('counts days from 1904 where the file does', () => {
    expect(readCell(serialOf('2026-03-12', true), column('date'), true)).toEqual({ value: '2026-03-12' });
    expect(serialOf('2026-03-12') - serialOf('2026-03-12', true)).toBe(1462);
  });
});

describe('a value that is printed and read again', () => {
  const printed = anyColumn('k').chain((one) => fc.tuple(fc.constant(one), anyValueOf(one)));

  it('is itself, typed as in a workbook', () => {
    fc.assert(
      fc.property(printed, ([one, value]) => {
        const read = readCell(printCell(value, one), one);
        expect('value' in read && isSameValue(read.value, value, one)).toBe(true);
      }),
    );
  });

  it('is itself, as text in a CSV', () => {
    fc.assert(
      fc.property(printed, ([one, value]) => {
        const read = readCell(printText(value, one), one);
        expect('value' in read && isSameValue(read.value, value, one)).toBe(true);
      }),
    );
  });

  it('is itself for each day as a serial, from 1900 and from 1904', () => {
    fc.assert(
      fc.property(anyValueOf(column('date')), fc.boolean(), (day, from1904) => {
        fc.pre(typeof day === 'string');
        expect(readCell(serialOf(day as string, from1904), column('date'), from1904)).toEqual({ value: day });
      }),
    );
  });
});
