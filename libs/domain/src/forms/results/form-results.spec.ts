import { amount, answer, answers, figure, form, question, table } from '../forms.samples';
import type { FormAnswers } from '../form-answers';
import type { FormDefinition, FormQuestion } from '../form-definition';
import { entriesOf } from '../form-entries';
import { FormResults, type ResultLine, type ResultReader } from './form-results';
import type { ResultCcas } from './result-figures';

const NONE = answer(null, { state: 'not_applicable', reason: 'Pas de service' });
const one = (id: string, group: string, own: FormAnswers | null, more: Partial<ResultCcas> = {}): ResultCcas => ({
  ...{ id, group, population: 10_000, answers: own, former: null },
  ...more,
});
const coordination = (ccas: readonly ResultCcas[]): ResultReader => ({ reads: new Set(ccas.map(({ id }) => id)), groups: new Set(), isInside: true });
const neighbour = (...own: string[]): ResultReader => ({ reads: new Set(own), groups: new Set(['A']), isInside: true });
const PAPER: ResultReader = { reads: new Set(), groups: new Set(), isInside: false };

const linesOf = (definition: FormDefinition, ccas: readonly ResultCcas[], reader = coordination(ccas), breaks = {}): Record<string, ResultLine> =>
  Object.fromEntries(new FormResults(definition, ccas, reader, breaks).lines().map((line) => [line.entry.key, line]));
const share = (code: string): FormQuestion =>
  question(code, {
    ...{ kind: 'share', numerator: 'Présences', denominator: 'Attendues', time: 'flow', perimeter: '', methods: [], bounds: null, prefill: null },
  });

describe('results of a collection', () => {
  it('add what was given, « sans objet » as 0, and say over how many and what is estimated', () => {
    const ccas = [
      one('a', 'A', { x: answer('10') }),
      one('b', 'A', { x: answer('0') }),
      one('c', 'B', { x: answer('30', { state: 'estimated', method: 'Pointage' }) }),
      one('d', 'B', { x: NONE }),
      one('e', 'B', { x: answer(null, { state: 'not_available', reason: 'Logiciel' }) }),
      one('f', 'B', {}),
      one('g', 'B', null),
      one('h', 'B', { x: answer('1000', { isConfirmed: false }) }),
    ];
    const { x } = linesOf(form([figure('x')]), ccas);
    expect(x?.total).toMatchObject({ value: 40, count: 4, notApplicable: 1, expected: 8, hasEstimates: true, estimated: 0.75, isUntold: false });
    expect(x?.groups.map(({ group, value, count }) => [group, value, count])).toEqual([
      ['A', 10, 2],
      ['B', 30, 2],
    ]);
    expect(new FormResults(form([figure('x')]), ccas, coordination(ccas)).coverage()).toEqual({
      ...{ answered: 7, expected: 8, population: 70_000, populationExpected: 80_000 },
    });
  });

  it('make a rate of two sums over those that gave both, and never of the rates', () => {
    const of = (value: string, denominator: string | null) => ({ r: answer(value, { denominator }) });
    const ccas = [one('a', 'A', of('1', '2')), one('b', 'A', of('90', '100')), one('c', 'A', of('5', null)), one('d', 'A', { r: NONE })];
    expect(linesOf(form([share('r')]), ccas)['r']?.total).toMatchObject({ numerator: 91, denominator: 102, value: (100 * 91) / 102, count: 2 });
  });

  it('compute a rate of the form over the sums of its parts', () => {
    const rate = question('t', { kind: 'total', formula: '100 * [oui] / ([oui] + [non])', unit: 'percent', unitWord: null, decimals: 1, addsUp: 'none' });
    const definition = form([figure('oui'), figure('non'), rate]);
    const ccas = [one('a', 'A', answers({ oui: '1', non: '1' })), one('b', 'A', answers({ oui: '98', non: '0' })), one('c', 'A', answers({ oui: '7' }))];
    expect(linesOf(definition, ccas)['t']?.total).toMatchObject({ value: 99, count: 2 });
  });

  it('tell amounts for each inhabitant as a sum over a sum, with quartiles of the CCAS', () => {
    const ccas = [10, 20, 30, 40, 100].map((value, i) => one(`c${i}`, 'A', { m: answer(String(value * 1000)) }, { population: i === 4 ? 50_000 : 10_000 }));
    const { m } = linesOf(form([amount('m')]), ccas);
    expect(m?.total).toMatchObject({ value: 200_000, population: 90_000 });
    expect(m?.spreadPerInhabitant).toEqual({ count: 5, lower: 2, median: 2, upper: 3 });
  });

  it('count the CCAS of each class, without a mean', () => {
    const delay = question('d', {
      kind: 'choice',
      hasOther: true,
      options: [
        { code: 'court', label: 'Court' },
        { code: 'long', label: 'Long' },
      ],
    });
    const ccas = ['court', 'court', 'long', 'other'].map((value, i) => one(`c${i}`, 'A', { d: answer(value) }));
    expect(linesOf(form([delay]), ccas)['d']?.total).toMatchObject({
      value: null,
      count: 4,
      options: [
        { code: 'court', count: 2 },
        { code: 'long', count: 1 },
        { code: 'other', count: 1 },
      ],
    });
  });

  it('count the CCAS that gave files, and name these to who reads the answer alone', () => {
    const files = [{ id: 'f', versionId: 'v', title: 'Rapport', name: 'rapport.pdf', sha256: '' }];
    const report = question('pj', { kind: 'file', most: 3, readBy: 'ept' });
    const ccas = [one('a', 'A', { pj: answer('2', { files }) }), one('b', 'A', { pj: answer('0') }), one('c', 'B', { pj: NONE }), one('d', 'B', {})];
    const definition = form([report]);
    const { pj } = linesOf(definition, ccas);
    expect(pj?.total).toMatchObject({ value: null, count: 1, notApplicable: 1, options: null, expected: 4 });
    const [entry] = entriesOf(definition);
    if (!entry) throw new Error();
    const named = (reader: ResultReader) =>
      new FormResults(definition, ccas, reader).cells(entry).map((cell) => cell.files?.map(({ title }) => title).join() ?? '');
    expect([coordination(ccas), neighbour('b'), neighbour('d'), PAPER].map((reader) => named(reader)[0])).toEqual(['Rapport', 'Rapport', 'Rapport', '']);
    expect(named({ reads: new Set(['d']), groups: new Set(['B']), isInside: true })[0]).toBe('');
  });

  it('count the CCAS of each year of a day, and never add up rows that each CCAS adds for itself', () => {
    const cell = { kind: 'figure', unit: 'agent', unitWord: null, time: 'stock', decimals: 0, bounds: null, addsUp: 'sum' } as const;
    const rows = { are: 'open', most: 3, noun: 'outil' } as const;
    const tools = table('outils', { rows, columns: [{ code: 'postes', label: 'Postes', cell }] });
    const ccas = ['2024-03-01', '2024-11-30', '2025-01-15'].map((day, i) => one(`c${i}`, 'A', answers({ adopte: day, outils__r1__postes: '12' })));
    const definition = form([question('adopte', { kind: 'date' }), tools]);
    const lines = linesOf(definition, [...ccas, one('d', 'A', {})]);
    expect(Object.keys(lines)).toEqual(['adopte']);
    expect(lines['adopte']?.total).toMatchObject({
      count: 3,
      expected: 4,
      options: [
        { code: '2024', count: 2 },
        { code: '2025', count: 1 },
      ],
    });
    expect(linesOf(definition, ccas, PAPER)['adopte']?.total.isUntold).toBe(true);
  });

  it('compare with last year over the CCAS that gave both, beside the raw totals, and say where a series breaks', () => {
    const ccas = [
      one('a', 'A', answers({ x: '12' }), { former: answers({ x: '10' }) }),
      one('b', 'A', answers({ x: '100' })),
      one('c', 'A', {}, { former: answers({ x: '7' }) }),
    ];
    const { x } = linesOf(form([figure('x')]), ccas, undefined, { x: 'On compte des foyers' });
    expect(x?.total.value).toBe(112);
    expect(x?.panel).toEqual({ count: 1, value: 12, former: 10, rawFormer: 17, rawFormerCount: 2 });
    expect(x?.break).toBe('On compte des foyers');
  });
});

describe('who does not read every CCAS', () => {
  const yearly = (count: number): ResultCcas[] =>
    Array.from({ length: count }, (_, i) => one(`c${i}`, 'A', answers({ x: String(40 + i) }), { former: answers({ x: String(30 + i) }) }));

  it('is told no raw total of last year where a CCAS of it is no more among these', () => {
    const rawOf = (reader: ResultReader, isFormerWhole: boolean) =>
      new FormResults(form([figure('x')]), yearly(8), reader, {}, isFormerWhole).lines()[0]?.panel?.rawFormer;
    expect(rawOf(neighbour('c0'), true)).toBe(268);
    expect(rawOf(neighbour('c0'), false)).toBeNull();
    expect(rawOf(coordination(yearly(8)), false)).toBe(268);
  });

  it('is told quartiles over eight CCAS or more: those of five are three of their figures', () => {
    const spreadOf = (count: number) => linesOf(form([figure('x')]), yearly(count), neighbour('c0'))['x']?.spread?.count ?? null;
    expect([5, 7, 8].map(spreadOf)).toEqual([null, null, 8]);
  });

  const twelve = (values: readonly number[], code = 'x') =>
    values.map((value, i) => one(`c${i}`, i < values.length / 2 ? 'A' : 'B', { [code]: answer(String(value)) }));

  it('is told a line over five CCAS or more, and no part of it over one or two', () => {
    expect(linesOf(form([amount('x')]), twelve([50, 60, 70, 80]), PAPER)['x']?.total).toMatchObject({ isUntold: true, value: null, count: null });
    const small = [...twelve([50, 60, 70, 80, 90, 95, 55, 65]), one('z', 'Z', answers({ x: '77' }))];
    const { x } = linesOf(form([amount('x')]), small, PAPER);
    expect(x?.total.value).toBe(642);
    // the EPT of one, and a second one without which the total would tell it
    expect(x?.groups.map(({ group, isUntold }) => [group, isUntold])).toEqual([
      ['A', true],
      ['B', false],
      ['Z', true],
    ]);
  });

  it('is shown no count of 1 to 4, nor what gives it away, and her own whole', () => {
    const ccas = twelve([3, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140]);
    const definition = form([figure('x', { readBy: 'network' })]);
    const results = new FormResults(definition, ccas, neighbour('c1'));
    const [entry] = entriesOf(definition);
    if (!entry) throw new Error();
    const cells = results.cells(entry);
    expect(cells[0]).toMatchObject({ value: null, untold: 'secret' });
    expect(cells[1]).toMatchObject({ value: '40', untold: null });
    expect(cells.filter(({ untold }) => untold === 'secret').length).toBeGreaterThan(1);
    expect(new FormResults(definition, ccas, coordination(ccas)).cells(entry)[0]).toMatchObject({ value: '3' });
    expect(new FormResults(definition, ccas, neighbour('c0')).cells(entry)[0]).toMatchObject({ value: '3', untold: null });
  });

  it('reads the answers of others as the form says before one types', () => {
    const definition = form([figure('own', { readBy: 'ccas' }), figure('ept', { readBy: 'ept' }), figure('all', { readBy: 'network' })]);
    const ccas = ['a', 'b', 'c'].map((id) => one(id, id === 'c' ? 'B' : 'A', answers({ own: '50', ept: '60', all: '70' })));
    const seen = (reader: ResultReader) =>
      entriesOf(definition).map((entry) => new FormResults(definition, ccas, reader).cells(entry).map(({ value, untold }) => value ?? untold));
    expect(seen(neighbour('a'))).toEqual([
      ['50', 'unread', 'unread'],
      ['60', '60', 'unread'],
      ['70', '70', '70'],
    ]);
    expect(seen(PAPER).flat()).toEqual(Array.from({ length: 9 }, () => 'unread'));
  });

  it('is told no rate whose numerator, or what is left of it, is 1 to 4', () => {
    const of = (value: number) => ({ r: answer(String(value), { denominator: '100' }) });
    const ccas = [98, 60, 50, 40, 30, 2].map((value, i) => one(`c${i}`, 'A', of(value)));
    const definition = form([question('r', { ...share('r'), readBy: 'network' })]);
    const [entry] = entriesOf(definition);
    if (!entry) throw new Error();
    const cells = new FormResults(definition, ccas, neighbour()).cells(entry);
    expect([cells[0], cells[5]].map((cell) => cell?.untold)).toEqual(['secret', 'secret']);
  });

  it('is told no 0 of a sensitive breakdown', () => {
    const definition = form([table('t', { isSensitive: true, readBy: 'network' })]);
    const [, entry] = entriesOf(definition);
    if (!entry) throw new Error();
    const ccas = [0, 50, 60, 70, 80, 90].map((value, i) => one(`c${i}`, 'A', { [entry.key]: answer(String(value)) }));
    expect(new FormResults(definition, ccas, neighbour()).cells(entry)[0]).toMatchObject({ state: null, value: null, untold: 'secret' });
  });

  it('is not told a total over one CCAS less than its parts, whose difference is that one’s answer', () => {
    const total = question('t', { kind: 'total', formula: '[un] + [deux]', unit: 'household', unitWord: null, decimals: 0, addsUp: 'sum' });
    const ccas = twelve([10, 20, 30, 40, 50, 60, 70, 80], 'un').map((each, i) => ({
      ...each,
      answers: { ...each.answers, ...(i > 0 ? { deux: answer('30') } : {}) },
    }));
    const definition = form([figure('un'), figure('deux'), total]);
    const lines = linesOf(definition, ccas, PAPER);
    expect([lines['un'], lines['t']].map((line) => line?.total.isUntold)).toEqual([false, true]);
    expect(linesOf(definition, ccas)['t']?.total).toMatchObject({ isUntold: false, count: 7 });
  });

  it('is not told a constant panel that leaves one or two CCAS out', () => {
    const ccas = twelve([10, 20, 30, 40, 50, 60, 70, 80]);
    const both = ccas.map((each) => ({ ...each, former: answers({ x: '25' }) }));
    const definition = form([figure('x')]);
    expect(linesOf(definition, both, PAPER)['x']?.panel).toMatchObject({ count: 8, value: 360, former: 200 });
    const butOne = both.map((each, i) => (i === 0 ? { ...each, former: null } : each));
    expect(linesOf(definition, butOne, PAPER)['x']?.panel).toBeNull();
    expect(linesOf(definition, butOne)['x']?.panel).toMatchObject({ count: 7, value: 350 });
  });
});
