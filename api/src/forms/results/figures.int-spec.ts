import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formModel } from '@maillage/domain';
import { addCollection, returnAnswers, type SaidAnswer } from '../../testing/forms-world';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const READ = `query ($input: FormResultsInput!) { formResults(input: $input) { formerTitle coverage { answered } lines { entry
  total { value numerator denominator count notApplicable hasEstimates } byEpt { value } panel { count value former rawFormer rawFormerCount } } } }`;

const MATRIX = `query ($input: FormResultsInput!, $section: String!) { formResultMatrix(input: $input, section: $section) {
  rows { entry cells { ccas state value denominator untold } } } }`;

/** As `three-ccas.spec.ts` explains it: what three CCAS typed in each of three years, and their total as whoever adds it up by hand has it. */
const TABLE = readFileSync(join(import.meta.dirname, '../../../../libs/domain/src/forms/results/three-ccas.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', ...years] = line.split(' | ');
    return {
      code,
      years: years.map((year) => {
        const [typed = '', total = ''] = year.split(' = ');
        return { typed: typed.split(' '), total };
      }),
    };
  });
const YEARS = [2022, 2023, 2024];

function said(entry: string, typed: string): SaidAnswer {
  if (typed === '-') return { entry, state: 'not_applicable', reason: 'Pas de service' };
  if (typed === 'x') return { entry, state: 'not_available', reason: 'Pas compté' };
  const [value = '', denominator = null] = typed.replace('~', '').split('/');
  return typed.startsWith('~') ? { entry, state: 'estimated', value, method: 'Échantillon' } : { entry, state: 'value', value, denominator };
}
const rate = (total: string): number => {
  const [numerator = '', denominator] = total.split('/');
  return denominator ? (100 * Number(numerator)) / Number(denominator) : Number(numerator);
};

interface Line {
  readonly entry: string;
  readonly total: { readonly value: number; readonly numerator: number | null; readonly denominator: number | null; readonly count: number };
  readonly byEpt: readonly { readonly value: number | null }[];
  readonly panel: { readonly count: number; readonly rawFormer: number } | null;
}

describe('the 48 key figures of three CCAS over three years, answered, submitted and validated', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let lines: Map<string, Line>[];
  let collections: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const { formId } = await addCollection(api.owner, world, 'activity_report');
    collections = await Promise.all(
      YEARS.map(async (year) => {
        const [made] = await arrange<{ id: string }>(
          api.owner,
          `INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
           SELECT network_id, form_id, form_version_id, 'Bilan ' || $2::text, make_date($2::integer, 1, 1), make_date($2::integer, 12, 31) FROM form_collection WHERE form_id = $1 LIMIT 1 RETURNING id`,
          [formId, year],
        );
        return made?.id ?? '';
      }),
    );
    for (const [year, collectionId] of collections.entries())
      for (const [place, ccasId] of world.ccasIds.slice(0, 3).entries()) {
        const typed = TABLE.map(({ code, years }) => said(code, years[year]?.typed[place] ?? ''));
        await returnAnswers(coordinator, { collectionId, ccasId }, typed);
      }
    lines = await Promise.all(
      collections.map(async (collectionId) => {
        const { formResults } = await coordinator.ask(READ, { input: { collectionId } });
        expect(formResults.coverage.answered).toBe(3);
        return new Map(formResults.lines.map((line: Line) => [line.entry, line]));
      }),
    );
  }, 120_000);
  afterAll(() => api.stop());

  it('add up in each year as by hand, a typed 0 and « sans objet » as 0, « non disponible » as nothing', () => {
    const told = TABLE.map(({ code, years }) => [code, ...years.map((_, year) => lines[year]?.get(code)?.total.value)]);
    expect(told).toEqual(TABLE.map(({ code, years }) => [code, ...years.map(({ total }) => rate(total))]));
  });

  it('are over the CCAS that gave them, with both numbers of a rate', () => {
    const told = TABLE.map(({ code }) => {
      const total = lines[2]?.get(code)?.total;
      return [code, total?.count, total?.numerator === null || !total ? null : `${total.numerator}/${total.denominator}`];
    });
    const byHand = TABLE.map(({ code, years }) => {
      const { typed = [], total = '' } = years[2] ?? {};
      const isRate = total.includes('/');
      return [code, typed.filter((one) => one !== 'x' && !(isRate && one === '-')).length, isRate ? total : null];
    });
    expect(told).toEqual(byHand);
  });

  it('move over those that gave both years, with their own number, beside the raw total of then', () => {
    const told = TABLE.map(({ code }) => [code, lines[2]?.get(code)?.panel?.count, lines[2]?.get(code)?.panel?.rawFormer]);
    const byHand = TABLE.map(({ code, years: [, before, now] }) => {
      const isRate = now?.total.includes('/');
      const isGiven = (typed: string | undefined): boolean => typed !== 'x' && !(isRate && typed === '-');
      return [code, now?.typed.filter((typed, i) => isGiven(typed) && isGiven(before?.typed[i])).length, rate(before?.total ?? '')];
    });
    expect(told).toEqual(byHand);
    expect(lines[2]?.get('c2')?.panel).toEqual({ count: 2, value: 24_500, former: 22_050, rawFormer: 23_550, rawFormerCount: 3 });
  });

  it('stay in the answers of each CCAS what was typed: 0, an estimate, « non disponible » and « sans objet » are four things, and a blank is none of them', async () => {
    const cells = new Map<
      string,
      readonly { readonly ccas: string; readonly state: string | null; readonly value: string | null; readonly denominator: string | null }[]
    >();
    for (const { code } of formModel('activity_report')?.definition.sections ?? []) {
      const { formResultMatrix } = await coordinator.ask(MATRIX, { input: { collectionId: collections[0] }, section: code });
      for (const row of formResultMatrix.rows) cells.set(row.entry, row.cells);
    }
    const told = TABLE.map(({ code }) =>
      world.ccasIds.slice(0, 3).map((id) => {
        const { state, value, denominator } = cells.get(code)?.find(({ ccas }) => ccas === id) ?? {};
        return [code, state, value, denominator];
      }),
    );
    const typed = TABLE.map(({ code, years }) =>
      (years[0]?.typed ?? []).map((one) => {
        const { state, value = null, denominator = null } = said(code, one);
        return [code, state, value, denominator];
      }),
    );
    expect(told).toEqual(typed);
    expect(typed.flat().some(([, , value]) => value === '0')).toBe(true);
    expect(cells.get('c_change')?.map(({ state, value }) => [state, value])).toContainEqual([null, null]);
  });

  it('are the sum of their EPT', () => {
    for (const { code, years } of TABLE) {
      if (years[2]?.total.includes('/')) continue;
      const line = lines[2]?.get(code);
      expect(line?.byEpt.reduce((all, { value }) => all + (value ?? 0), 0)).toBeCloseTo(line?.total.value ?? 0, 6);
    }
  });
});
