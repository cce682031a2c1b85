import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormAnswers } from '../form-answers';
import { answer } from '../forms.samples';
import { ACTIVITY_REPORT } from '../models/activity-report';
import { FormResults, type ResultLine } from './form-results';
import type { ResultCcas } from './result-figures';

/**
 * Three invented CCAS over three years, as typed, with the totals that whoever adds them up by hand has: `-` is « sans objet », 0 in a sum and out of a rate; `x` is
 * « non disponible »; `~` an estimate; `58/85` both numbers of a rate. The API is held to the same table (`figures.int-spec.ts`).
 */
const TYPED = readFileSync(join(import.meta.dirname, 'three-ccas.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', earlier = '', before = '', now = ''] = line.split(' | ');
    return { code, earlier: yearOf(earlier), before: yearOf(before), now: yearOf(now) };
  });
interface Year {
  readonly typed: readonly string[];
  readonly total: string;
}
function yearOf(text: string): Year {
  const [typed = '', total = ''] = text.split(' = ');
  return { typed: typed.split(' '), total };
}

const CLASSES = { c5: ['moins_3j', 'de_8_a_15j', 'de_8_a_15j'], e6: ['oui', 'non', 'oui'], f6: ['de_3_a_7j', 'de_3_a_7j', 'plus_30j'] };

function read(typed: string) {
  if (typed === '-') return answer(null, { state: 'not_applicable', reason: 'Pas de service' });
  if (typed === 'x') return answer(null, { state: 'not_available', reason: 'Pas compté' });
  const [value = '', denominator] = typed.replace('~', '').split('/');
  return answer(value, { ...(denominator ? { denominator } : {}), ...(typed.startsWith('~') ? { state: 'estimated', method: 'Échantillon' } : {}) });
}
const answersOf = (ccas: number, year: 'earlier' | 'before' | 'now'): FormAnswers => ({
  ...Object.fromEntries(TYPED.map((line) => [line.code, read(line[year].typed[ccas] ?? '')])),
  ...Object.fromEntries(Object.entries(CLASSES).map(([code, given]) => [code, answer(given[ccas] ?? '')])),
  ...Object.fromEntries([['a3_sans_rdv', answer('24')] as const, ['b9_agents', answer(['33', '4', '60'][ccas] ?? '')] as const]),
});
const POPULATIONS = [39_000, 12_500, 61_000];
/** What the results of a year tell, beside the year before it. */
const linesOf = (year: 'before' | 'now', former: 'earlier' | 'before'): Readonly<Record<string, ResultLine>> => {
  const ccas = POPULATIONS.map((population, i): ResultCcas => ({
    id: `c${i}`,
    group: i < 2 ? 'A' : 'B',
    population,
    answers: answersOf(i, year),
    former: answersOf(i, former),
  }));
  const results = new FormResults(ACTIVITY_REPORT, ccas, { reads: new Set(ccas.map(({ id }) => id)), groups: new Set(), isInside: true });
  return Object.fromEntries(results.lines().map((line) => [line.entry.key, line]));
};
const LINES = linesOf('now', 'before');
const BEFORE = linesOf('before', 'earlier');
const rate = (text: string): number => {
  const [numerator = '', denominator] = text.split('/');
  return denominator ? (100 * Number(numerator)) / Number(denominator) : Number(numerator);
};

describe('the 48 key figures of three CCAS', () => {
  it.each(TYPED)('$code adds up as by hand', ({ code, now }) => {
    const total = LINES[code]?.total;
    expect(total?.value).toBe(rate(now.total));
    if (now.total.includes('/')) expect(`${total?.numerator}/${total?.denominator}`).toBe(now.total);
    const isRate = now.total.includes('/');
    expect(total?.count).toBe(now.typed.filter((typed) => typed !== 'x' && !(isRate && typed === '-')).length);
    expect(total?.hasEstimates).toBe(now.typed.some((typed) => typed.startsWith('~')));
    const groups = LINES[code]?.groups ?? [];
    if (!isRate) expect(groups.reduce((all, group) => all + (group.value ?? 0), 0)).toBeCloseTo(total?.value ?? 0, 6);
  });

  it.each(TYPED)('$code is compared over those that gave it twice', ({ code, before, now }) => {
    const panel = LINES[code]?.panel;
    expect(panel?.rawFormer).toBe(rate(before.total));
    const isRate = now.total.includes('/');
    const isGiven = (typed: string | undefined): boolean => typed !== 'x' && !(isRate && typed === '-');
    expect(panel?.count).toBe(now.typed.filter((typed, i) => isGiven(typed) && isGiven(before.typed[i])).length);
  });

  it.each(TYPED)('$code did so a year earlier, beside the first of the three years', ({ code, earlier, before }) => {
    expect(BEFORE[code]?.total.value).toBe(rate(before.total));
    expect(BEFORE[code]?.panel?.rawFormer).toBe(rate(earlier.total));
  });

  it('leave out of the panel who did not count a year, on both sides', () => {
    expect(LINES['e2']?.panel).toEqual({ count: 2, value: 1323, former: 1190, rawFormer: 1190, rawFormerCount: 2 });
    expect(LINES['c2']?.panel).toEqual({ count: 2, value: 24_500, former: 22_050, rawFormer: 23_550, rawFormerCount: 3 });
  });

  it('are 48, each told by a line at least', () => {
    const families = new Set(Object.keys(LINES).flatMap((code) => /^[a-h]\d/.exec(code)?.[0] ?? []));
    expect(families.size).toBe(48);
  });

  it('make the totals and the rates of the form out of sums: never a mean of rates', () => {
    expect(LINES['d1']?.total.value).toBe(560);
    expect(LINES['e3']?.total.value).toBe(1257);
    expect(LINES['f4']?.total.value).toBe(418_600.5);
    expect(LINES['f2']?.total.value).toBeCloseTo((100 * 2802) / (2802 + 851 + 177), 10);
    expect(LINES['b9']?.total.value).toBeCloseTo(244.5 / 97, 10);
  });

  it('are told for each inhabitant of the same CCAS, and by classes without a mean', () => {
    expect(LINES['f4_secours']?.total).toMatchObject({ value: 168_200.5, population: 112_500 });
    expect(LINES['c5']?.total).toMatchObject({ value: null, count: 3 });
    expect(LINES['c5']?.total.options?.filter(({ count }) => count > 0)).toEqual([
      { code: 'moins_3j', count: 1 },
      { code: 'de_8_a_15j', count: 2 },
    ]);
    expect(LINES['a3_sans_rdv']?.total).toMatchObject({ value: null, count: 3 });
    expect(LINES['c1']?.total.estimated).toBeCloseTo(2600 / 44_920, 10);
  });
});
