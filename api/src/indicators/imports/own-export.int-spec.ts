import { decodeValueState, exactNumberText, OWN_FORM_COLUMNS, OWN_FORM_STATES, type Periodicity, periodText } from '@maillage/domain';
import fc from 'fast-check';
import { applyImport, giveCodes, importFile } from '../../testing/imports-world';
import { addIndicator, addValues, type ArrangedValue } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const TABLE = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!) {
  indicatorTable(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId) { territoryIds formerIds codes periods values states } }`;

interface Exported {
  readonly id: number;
  readonly code: string;
  readonly periodicity: Periodicity;
}

describe('what is exported to be imported again', () => {
  let api: TestApi;
  let world: World;
  let communeIds: readonly number[];
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start({ keepsAnswers: false });
    world = await api.world();
    const codes = await giveCodes(api.owner, world);
    // a merger of last year: the former commune has the code and the place of the present one
    await arrange(api.owner, `UPDATE territory SET valid_from = '2025-01-01' WHERE id = $1`, [world.communeIds[0]]);
    const [former] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO territory (kind, code, name, valid_to) VALUES ('commune', $1, 'Aubigny', '2025-01-01') RETURNING id`,
      [codes[0]],
    );
    const formerId = (former as { id: number }).id;
    for (const ancestor of [world.departementId, world.eptIds[0], formerId])
      await arrange(api.owner, 'INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2)', [ancestor, formerId]);
    await arrange(api.owner, `INSERT INTO territory_passage (old_id, new_id, passed_on, nature) VALUES ($1, $2, '2025-01-01', 'merged')`, [
      formerId,
      world.communeIds[0],
    ]);
    communeIds = [formerId, ...world.communeIds];
  }, 120_000);
  afterAll(() => api.stop());

  /** The file of « CSV à réimporter », of several indicators. */
  async function exportAll(indicators: readonly Exported[]): Promise<string> {
    const coordinator = await api.as(world.people.coordinator);
    const lines = [OWN_FORM_COLUMNS.join(';')];
    for (const { id, code, periodicity } of indicators) {
      const { indicatorTable: table } = await coordinator.ask(TABLE, { networkId: world.networkId, indicatorId: id, withinId: world.departementId });
      for (const [row, territoryId] of table.territoryIds.entries()) {
        if (table.formerIds.includes(territoryId)) continue;
        for (const [column, period] of table.periods.entries()) {
          const place = row * table.periods.length + column;
          const state = decodeValueState(table.states.charAt(place));
          const value: number | null = table.values[place];
          if (state)
            lines.push(
              [table.codes[row], code, periodText(period, periodicity), value === null ? '' : exactNumberText(value), OWN_FORM_STATES[state]].join(';'),
            );
        }
      }
    }
    return `\ufeff${lines.join('\r\n')}\r\n`;
  }

  /** All that is kept of those indicators, shown and hidden. */
  const kept = async (ids: readonly number[]): Promise<unknown> => ({
    shown: await api.owner.query(
      'SELECT indicator_id, period, territory_id, value, state, import_id, covered, members FROM indicator_value WHERE indicator_id = ANY ($1) ORDER BY 1, 2, 3',
      [ids],
    ),
    own: await api.owner.query('SELECT indicator_id, period, territory_id, value, state FROM indicator_own_value WHERE indicator_id = ANY ($1) ORDER BY id', [
      ids,
    ]),
    periods: await api.owner.query('SELECT indicator_id, period, geography_year, import_id FROM indicator_period WHERE indicator_id = ANY ($1) ORDER BY 1, 2', [
      ids,
    ]),
  });

  const someCount: fc.Arbitrary<ArrangedValue> = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
    fc.constantFrom({ value: null, state: 's' }, { value: null, state: 'n' }, { value: null, state: 'x' }),
  );
  const someFigure: fc.Arbitrary<ArrangedValue> = fc.oneof(
    fc.record({
      value: fc.oneof(
        fc.integer({ min: 0, max: 99_999 }).map((n) => n / 1000),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => n + 0),
      ),
      state: fc.constantFrom('p', 'b', 'r', 'e'),
    }),
    fc.constantFrom({ value: null, state: 's' }, { value: null, state: 'n' }, { value: null, state: 'x' }),
  );
  const ofCommunes = (some: fc.Arbitrary<ArrangedValue>) => fc.array(fc.option(some, { nil: undefined }), { minLength: 4, maxLength: 4 });

  it('changes nothing, whatever the indicator: masked, counted, published, a rate, a mean, a formula; secret, missing, bounded, rounded, estimated', async () => {
    await fc.assert(
      fc.asyncProperty(ofCommunes(someCount), ofCommunes(someCount), ofCommunes(someCount), ofCommunes(someFigure), async (masked, some, others, figures) => {
        const base = `round_${++serial}`;
        const exported: Exported[] = [];
        const add = async (name: string, columns: Record<string, unknown>, periodicity: Periodicity = 'year'): Promise<number> => {
          const code = `${base}_${name}`;
          const id = await addIndicator(api.owner, { code, periodicity, decimals: 1, ...columns });
          exported.push({ id, code, periodicity });
          return id;
        };
        const give = async (id: number, period: number, values: readonly (ArrangedValue | undefined)[], isOwn = false): Promise<void> => {
          const told = values.flatMap((value, place) => (value === undefined ? [] : [[communeIds[place] as number, value] as const]));
          // a former perimeter has values of its time alone
          const ofTime = period < 202500 ? told.filter(([id_]) => id_ !== communeIds[1]) : told.filter(([id_]) => id_ !== communeIds[0]);
          if (ofTime.length > 0) await addValues(api, id, period, ofTime, { isOwn, geographyYear: period < 202500 ? 2024 : 2026 });
        };
        const own = await add('masked', { network_id: world.networkId, is_masked: true, decimals: 0 });
        const numerator = await add('numerator', {});
        const denominator = await add('denominator', {});
        const published = await add('published', { aggregation: 'published_only', decimals: 2 });
        const monthly = await add('monthly', { aggregation: 'published_only' }, 'month');
        const weighted = await add('weighted', { aggregation: 'weighted_mean', weight_id: denominator });
        await add('rate', { aggregation: 'ratio', numerator_id: numerator, denominator_id: denominator, scale: 100 });
        await add('formula', { aggregation: 'computed', expression: `100 * [${base}_numerator] / ([${base}_denominator] + 3)`, decimals: 0 });
        for (const period of [202300, 202600]) {
          await give(own, period, masked, true);
          await give(numerator, period, some);
          await give(denominator, period, others);
          await give(published, period, figures);
          await give(weighted, period, figures);
        }
        await give(monthly, 202603, figures);
        const ids = exported.map(({ id }) => id);
        const before = await kept(ids);
        const file = await exportAll(exported);
        if (file.trim().split('\n').length < 2) return;
        const { status, report } = await importFile(api, world, file);
        expect({ status, errors: report.errors, changes: report.changes, newCount: report.newCount, leftCount: report.leftCount }).toEqual({
          status: 'unchanged',
          errors: [],
          changes: [],
          newCount: 0,
          leftCount: 0,
        });
        expect(await kept(ids)).toEqual(before);
      }),
      { numRuns: 6 },
    );
  }, 300_000);

  it('leaves the counts that we masked ourselves as they are, with all that is made of them', async () => {
    const id = await addIndicator(api.owner, { code: 'domiciled', network_id: world.networkId, is_masked: true });
    const counts = [120, 3, 41].map((count, place) => [world.communeIds[place] as number, count] as const);
    await addValues(api, id, 202600, counts, { isOwn: true });
    const before = await kept([id]);
    const found = await importFile(api, world, await exportAll([{ id, code: 'domiciled', periodicity: 'year' }]));
    if (found.status === 'ready') await applyImport(api, world, found.id);
    expect(await kept([id])).toEqual(before);
    expect(found).toMatchObject({ status: 'unchanged', report: { secretCount: 1 } });
  });

  it('leaves a rate alone that a table gave with the decimals that are shown of it', async () => {
    const [numerator, denominator] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const code = `rounded_${++serial}`;
    const rate = await addIndicator(api.owner, { code, aggregation: 'ratio', numerator_id: numerator, denominator_id: denominator, scale: 100, decimals: 1 });
    const [, aubigny = 0] = communeIds;
    await addValues(api, denominator, 202600, [[aubigny, 300]]);
    await addValues(api, numerator, 202600, [[aubigny, 100]]);
    const [{ code: insee }] = await api.owner.query('SELECT code FROM territory WHERE id = $1', [aubigny]);
    const table = (value: string) => `territoire;indicateur;periode;valeur\n${insee};${code};2026;${value}\n`;
    expect(await importFile(api, world, table('33,3'))).toMatchObject({ status: 'unchanged', report: { equalCount: 1 } });
    expect(await importFile(api, world, table('33,4'))).toMatchObject({ status: 'ready', report: { newCount: 1 } });
    expect(await importFile(api, world, table('33'))).toMatchObject({ status: 'ready', report: { newCount: 1 } });
    expect(await api.owner.query('SELECT members FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [rate, aubigny])).toEqual([
      { members: 1 },
    ]);
  });
});
