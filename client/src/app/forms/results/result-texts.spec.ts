import { entriesOf, FORM_MODELS } from '@maillage/domain';
import { csvOf } from '../../ui/export/table-export';
import { sheetsOf } from '../../ui/export/workbook';
import { answersTable } from './result-tables';
import { panelText, totalHint, totalText } from './result-texts';
import type { ResultCell, ResultTotal } from './results-gateway';

const entries = new Map(FORM_MODELS.flatMap(({ definition }) => entriesOf(definition)).map((entry) => [entry.key, entry]));
const holds = (code: string) => {
  const entry = entries.get(code);
  if (!entry) throw new Error(code);
  return entry.holds;
};
const total = (more: Partial<ResultTotal>): ResultTotal => ({
  ...{ ept: null, expected: 39, count: 18, notApplicable: 0, value: null, numerator: null, denominator: null, population: null },
  ...{ hasEstimates: false, estimated: null, options: null, isUntold: false },
  ...more,
});

describe('results in words', () => {
  it('say a total with what it is over, and a rate with both numbers', () => {
    expect(totalText(total({ value: 1310 }), { rule: 'sum' }, holds('f1'))).toMatch(/^1.310.dossiers$/);
    expect(totalHint(total({ value: 1310, notApplicable: 2, estimated: 0.18, hasEstimates: true }), { rule: 'sum' }, holds('f1'))).toMatch(
      /^18 CCAS sur 39, dont 2 sans objet.; dont 18.% estimé$/,
    );
    expect(totalHint(total({ value: 79.5, numerator: 31, denominator: 39 }), { rule: 'ratio' }, holds('a5'))).toMatch(/^31 sur 39/);
    expect(totalText(total({ isUntold: true }), { rule: 'sum' }, holds('f1'))).toBe('Non publié');
    expect(totalText(total({ value: 0 }), { rule: 'sum' }, holds('f1'))).toMatch(/^0.dossiers$/);
    expect(totalText(total({ count: 0 }), { rule: 'sum' }, holds('f1'))).toBe('Aucune réponse');
  });

  it('move by per cent, a rate by points, and by nothing from 0', () => {
    const panel = { count: 31, value: 110, former: 100, rawFormer: null, rawFormerCount: null };
    expect(panelText({ panel }, holds('f1'))).toMatch(/^\+.10.%/);
    expect(panelText({ panel: { ...panel, value: 60, former: 62.5 } }, holds('a5'))).toMatch(/^−.2,5.points/);
    expect(panelText({ panel: { ...panel, value: 100, former: 100 } }, holds('f1'))).toMatch(/^Stable.: /);
    expect(panelText({ panel: { ...panel, former: 0 } }, holds('f1'))).toMatch(/^0.dossiers puis/);
  });

  it('take six states and two reasons apart down to the file, and a 0 from all of them', () => {
    const cell = (more: Partial<ResultCell>): ResultCell => ({
      ccas: '',
      state: null,
      value: null,
      denominator: null,
      other: null,
      files: null,
      untold: null,
      ...more,
    });
    const cells = [
      cell({ state: 'value', value: '0' }),
      cell({ state: 'estimated', value: '300' }),
      cell({ state: 'to_confirm', value: '9000' }),
      cell({ state: 'not_available' }),
      cell({ state: 'not_applicable' }),
      cell({}),
      cell({ untold: 'secret' }),
      cell({ untold: 'unread' }),
    ];
    const ccas = cells.map((_, i) => ({ __typename: 'CcasRef' as const, id: `${i}`, name: `CCAS ${i}`, ept: null }));
    const table = answersTable('x', [{ ccas, canTag: false, rows: [{ entry: 'f1', cells, tags: [] }] }], entries, []);
    const csv = csvOf(table);
    const told = csv
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.split(';').slice(5, 7));
    expect(told).toEqual([
      ['Valeur', '0'],
      ['Estimé', '300'],
      ['Confirmé', '9000'],
      ['Non disponible', ''],
      ['Sans objet', ''],
      ['Sans réponse', ''],
      ['Secret statistique', ''],
      ['Non communiqué', ''],
    ]);
    const [sheet] = sheetsOf(table, 'x');
    const inWorkbook = (sheet?.data as readonly (readonly ({ readonly value?: unknown } | null)[])[])
      .slice(1)
      .map((row) => [row[5]?.value, row[6]?.value ?? '']);
    expect(inWorkbook).toEqual(told.map(([state, value]) => [state, value === '' ? '' : Number(value)]));
  });
});
