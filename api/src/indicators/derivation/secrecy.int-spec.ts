import { decodeCodeTails } from '@maillage/domain';
import fc from 'fast-check';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const SERIES = `query ($networkId: ID!, $indicatorId: Int!, $territoryIds: [Int!]!) {
  indicatorSeries(networkId: $networkId, indicatorId: $indicatorId, territoryIds: $territoryIds, withPeers: true) { periods series { territory { id } values states covered members peerMedians } } }`;
const TABLE = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!, $kind: TerritoryKind!) {
  indicatorTable(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: $kind) { territoryIds periods values states } }`;
const AT_PERIOD = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!, $kind: TerritoryKind!, $period: Int!) {
  indicatorAtPeriod(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: $kind, period: $period) { territoryIds values states } }`;
const CONTEXT = `query ($networkId: ID!, $territoryId: Int!) { portraitContext(networkId: $networkId, territoryId: $territoryId) {
  indicatorIds lowest highest numerators denominators abovePeriods aboveValues aboveStates } }`;
const CATALOGUE = `query ($networkId: ID!, $territoryId: Int) { indicators(networkId: $networkId, territoryId: $territoryId, take: 100) {
  items { id } recent { periods values states } } }`;
const MAP = `query ($networkId: ID!, $indicatorId: Int!, $period: Int!) { indicatorMap(networkId: $networkId, indicatorId: $indicatorId, period: $period) { codes numbers states } }`;
const PORTRAIT = `query ($networkId: ID!, $territoryId: Int!) { territoryPortrait(networkId: $networkId, territoryId: $territoryId) {
  indicatorIds periods values states previousPeriods previousValues previousStates ranks rankedCounts comparedValues comparedStates } }`;

const PERIODS = [202300, 202400] as const;
const COUNT_MAX = 30;
/** More than any total that the test makes: the attacker tries every number up to it. */
const TRIED_MAX = 6 * COUNT_MAX + 10;

/** Everything that an attacker read: what is shown of a territory at a period, under the key `territory period`. */
type Shown = Map<string, number>;

describe('a count under secrecy', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  /** Two EPT of three communes each. */
  let groups: { readonly id: number; readonly communes: readonly number[] }[];

  beforeAll(async () => {
    api = await TestApi.start({ keepsAnswers: false });
    world = await api.world();
    director = await api.as(world.people.otherDirector);
    const [west = 0, east = 0] = world.eptIds;
    const [aubigny = 0, bellerive = 0, clairval = 0] = world.communeIds;
    const add = async (name: string, groupId: number): Promise<number> => {
      const [row] = await arrange<{ id: number }>(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('commune', $1, $2) RETURNING id`, [
        `S-${name}`,
        name,
      ]);
      const id = (row as { id: number }).id;
      for (const ancestor of [world.departementId, groupId, id])
        await arrange(api.owner, 'INSERT INTO territory_inclusion (ancestor_id, territory_id) VALUES ($1, $2)', [ancestor, id]);
      return id;
    };
    groups = [
      { id: west, communes: [aubigny, bellerive, await add('Dourville', west)] },
      { id: east, communes: [clairval, await add('Estrée', east), await add('Fontaine', east)] },
    ];
  });
  afterAll(() => api.stop());

  /** Asks everything that can be asked of the indicator, at every level and of every neighbour. */
  async function readAll(indicatorId: number): Promise<Shown> {
    const shown: Shown = new Map();
    const { networkId, departementId, eptIds } = world;
    const communes = groups.flatMap((group) => group.communes);
    const note = (territoryId: number | undefined, period: number | undefined, value: number | null | undefined): void => {
      if (typeof value === 'number') shown.set(`${territoryId} ${period}`, value);
    };
    const { indicatorSeries } = await director.ask(SERIES, { networkId, indicatorId, territoryIds: [...communes, ...eptIds, departementId] });
    for (const { territory, values } of indicatorSeries.series)
      values.forEach((value: number | null, i: number) => note(territory.id, indicatorSeries.periods[i], value));
    for (const kind of ['commune', 'ept'] as const) {
      for (const withinId of [departementId, ...eptIds]) {
        const { indicatorTable: table } = await director.ask(TABLE, { networkId, indicatorId, withinId, kind });
        table.values.forEach((value: number | null, i: number) =>
          note(table.territoryIds[Math.floor(i / table.periods.length)], table.periods[i % table.periods.length], value),
        );
      }
    }
    // the map of one period, which its neighbours' reading ahead and its export are
    for (const period of PERIODS) {
      for (const kind of ['commune', 'ept'] as const) {
        const { indicatorAtPeriod: map } = await director.ask(AT_PERIOD, { networkId, indicatorId, withinId: departementId, kind, period });
        map.territoryIds.forEach((id: number, place: number) => note(id, period, map.values[place]));
      }
    }
    // small curves, and the strips of a portrait: extremes of nobody whose number is not shown
    for (const territoryId of [...communes, ...eptIds, departementId]) {
      const { indicators } = await director.ask(CATALOGUE, { networkId, territoryId });
      const recent = indicators.recent[indicators.items.findIndex(({ id }: { id: number }) => id === indicatorId)];
      recent.values.forEach((value: number | null, place: number) => note(territoryId, recent.periods[place], value));
      const { portraitContext: context } = await director.ask(CONTEXT, { networkId, territoryId });
      const at = context.indicatorIds.indexOf(indicatorId);
      if (at < 0) continue;
      const { territoryPortrait: portrait } = await director.ask(PORTRAIT, { networkId, territoryId });
      const period = portrait.periods[portrait.indicatorIds.indexOf(indicatorId)];
      const numbers = communes.flatMap((id) => shown.get(`${id} ${period}`) ?? []);
      for (const extreme of [context.lowest[at], context.highest[at]]) if (extreme !== null) expect(numbers).toContain(extreme);
      note(groups.find((group) => group.communes.includes(territoryId))?.id, context.abovePeriods[at * 4], context.aboveValues[at * 4]);
      if (territoryId !== departementId) note(departementId, context.abovePeriods[at * 4 + 1], context.aboveValues[at * 4 + 1]);
    }
    const codes: { id: number; code: string }[] = await api.owner.query('SELECT id, code FROM territory WHERE id = ANY ($1)', [communes]);
    for (const period of PERIODS) {
      const { indicatorMap: map } = await director.ask(MAP, { networkId, indicatorId, period });
      const numbers = map.numbers.split(' ');
      decodeCodeTails(map.codes).forEach((code, i) => note(codes.find((row) => row.code === code)?.id, period, numbers[i] === '' ? null : Number(numbers[i])));
    }
    for (const territoryId of communes) {
      const { territoryPortrait: portrait } = await director.ask(PORTRAIT, { networkId, territoryId });
      const at = portrait.indicatorIds.indexOf(indicatorId);
      if (at < 0) continue;
      note(territoryId, portrait.periods[at], portrait.values[at]);
      note(territoryId, portrait.previousPeriods[at], portrait.previousValues[at]);
      note(groups.find((group) => group.communes.includes(territoryId))?.id, portrait.periods[at], portrait.comparedValues[at * 5]);
      note(departementId, portrait.periods[at], portrait.comparedValues[at * 5 + 1]);
    }
    return shown;
  }

  /** Which of those numbers a commune could have, to somebody who knows what is shown, that totals are sums and that counts are whole. */
  function possibleValues(shown: Shown, period: number, communeId: number, candidates: readonly number[] = [1, 2, 3, 4]): Set<number> {
    const possibleSums = (communes: readonly number[], fixed: readonly [id: number, value: number] | null): Set<number> =>
      communes.reduce(
        (sums, id) => {
          const known = fixed?.[0] === id ? fixed[1] : shown.get(`${id} ${period}`);
          const options = known === undefined ? Array.from({ length: TRIED_MAX + 1 }, (_, n) => n) : [known];
          return new Set([...sums].flatMap((sum) => options.map((option) => sum + option)));
        },
        new Set([0]),
      );
    const total = shown.get(`${world.departementId} ${period}`);
    const isPossible = (value: number): boolean => {
      const groupSums = groups.map(({ id, communes }) => {
        const sums = possibleSums(communes, communes.includes(communeId) ? [communeId, value] : null);
        const known = shown.get(`${id} ${period}`);
        return known === undefined ? sums : new Set([...sums].filter((sum) => sum === known));
      });
      const [west = new Set<number>(), east = new Set<number>()] = groupSums;
      if (west.size === 0 || east.size === 0) return false;
      return total === undefined || [...west].some((sum) => east.has(total - sum));
    };
    return new Set(candidates.filter(isPossible));
  }

  it('cannot be had from anything that the API shows, by subtraction across levels, views and periods', async () => {
    const someCount = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: COUNT_MAX }));
    await fc.assert(
      fc.asyncProperty(fc.array(someCount, { minLength: 12, maxLength: 12 }), async (counts) => {
        const indicatorId = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
        const communes = groups.flatMap((group) => group.communes);
        for (const [i, period] of PERIODS.entries())
          await addValues(
            api,
            indicatorId,
            period,
            communes.map((id, place) => [id, counts[i * communes.length + place] as number]),
            { isOwn: true },
          );
        const shown = await readAll(indicatorId);
        for (const [i, period] of PERIODS.entries()) {
          const secrets = communes.flatMap((id, place) => {
            const count = counts[i * communes.length + place] as number;
            return count >= 1 && count <= 4 ? [{ id, count }] : [];
          });
          for (const { id } of secrets) {
            expect(shown.has(`${id} ${period}`)).toBe(false);
            const possible = possibleValues(shown, period, id);
            for (const value of [1, 2, 3, 4]) expect(possible).toContain(value);
          }
          // a director who knows her own hidden count as well
          for (const [place, ownId] of communes.entries()) {
            if (shown.has(`${ownId} ${period}`)) continue;
            const known = new Map(shown).set(`${ownId} ${period}`, counts[i * communes.length + place] as number);
            for (const { id, count } of secrets.filter((secret) => secret.id !== ownId)) {
              const isLeft = [1, 2, 3, 4].some((value) => value !== count && possibleValues(known, period, id, [value]).size > 0);
              expect({ counts, place, id, isLeft }).toMatchObject({ isLeft: true });
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
