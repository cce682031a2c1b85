import { decodeCodeTails } from '@maillage/domain';
import request from 'supertest';
import { arrange } from '../../testing/initiatives-world';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { until } from '../../testing/until';

const PORTRAIT = `query ($networkId: ID!, $territoryId: Int!) { territoryPortrait(networkId: $networkId, territoryId: $territoryId) {
  territory { id name } comparedTo { name } indicatorIds periods values states previousPeriods previousValues previousStates ranks rankedCounts comparedValues comparedStates } }`;
const SERIES = `query ($networkId: ID!, $indicatorId: Int!, $territoryIds: [Int!]!, $withPeers: Boolean!) {
  indicatorSeries(networkId: $networkId, indicatorId: $indicatorId, territoryIds: $territoryIds, withPeers: $withPeers) {
    periods series { territory { id } values states covered members peerMedians } } }`;
const TABLE = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!, $kind: TerritoryKind!) {
  indicatorTable(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: $kind) { territoryIds names groupNames periods values states } }`;
const AT_PERIOD = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!, $kind: TerritoryKind!, $period: Int!) {
  indicatorAtPeriod(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: $kind, period: $period) { territoryIds values states } }`;
const CONTEXT = `query ($networkId: ID!, $territoryId: Int!) { portraitContext(networkId: $networkId, territoryId: $territoryId) {
  indicatorIds lowest highest numerators denominators abovePeriods aboveValues aboveStates } }`;
const MAP = `query ($networkId: ID!, $indicatorId: Int!, $period: Int!) {
  indicatorMap(networkId: $networkId, indicatorId: $indicatorId, period: $period) { period territoriesCount codes numbers states } }`;

describe('values of indicators', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let indicatorId: number;
  let ownId: number;
  let names: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    director = await api.as(world.people.director);
    const [aubigny = 0, bellerive = 0, clairval = 0] = world.communeIds;
    names = ['Aubigny', 'Bellerive', 'Clairval'];
    indicatorId = await addIndicator(api.owner);
    ownId = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
    await addValues(api, indicatorId, 202300, [
      [aubigny, 8],
      [bellerive, null],
    ]);
    await addValues(api, indicatorId, 202400, [
      [aubigny, 10.5],
      [bellerive, null],
      [clairval, { value: 5, state: 'b' }],
    ]);
    await addValues(
      api,
      ownId,
      202400,
      [
        [aubigny, 3],
        [bellerive, 300],
        [clairval, 40],
      ],
      { isOwn: true },
    );
  });
  afterAll(() => api.stop());

  const variables = (more: Record<string, unknown>) => ({ networkId: world.networkId, ...more });
  const all = () =>
    [
      [PORTRAIT, variables({ territoryId: world.communeIds[0] })],
      [SERIES, variables({ indicatorId: ownId, territoryIds: [...world.communeIds, world.departementId], withPeers: true })],
      [TABLE, variables({ indicatorId: ownId, withinId: world.departementId, kind: 'commune' })],
      [TABLE, variables({ indicatorId: ownId, withinId: world.departementId, kind: 'ept' })],
      [AT_PERIOD, variables({ indicatorId: ownId, withinId: world.departementId, kind: 'commune', period: 202400 })],
      [CONTEXT, variables({ territoryId: world.communeIds[0] })],
      [MAP, variables({ indicatorId: ownId, period: 202400 })],
    ] as const;

  it('make a portrait: what is known of a territory, beside the levels above it', async () => {
    const { territoryPortrait: portrait } = await director.ask(PORTRAIT, variables({ territoryId: world.communeIds[0] }));
    expect(portrait).toMatchObject({ territory: { name: 'Aubigny' }, comparedTo: [{ name: 'EPT Ouest' }, { name: 'Département d’essai' }, null, null] });
    const at = portrait.indicatorIds.indexOf(indicatorId);
    const own = portrait.indicatorIds.indexOf(ownId);
    expect([portrait.periods[at], portrait.values[at], portrait.states[at], portrait.previousPeriods[at], portrait.previousValues[at]]).toEqual([
      202400,
      10.5,
      'p',
      202300,
      8,
    ]);
    expect(portrait.comparedValues.slice(at * 5, at * 5 + 5)).toEqual([10.5, 15.5, null, null, null]);
    expect(portrait.comparedStates.slice(at * 5, at * 5 + 5)).toBe('pe...');
    expect([portrait.values[own], portrait.states[own], portrait.previousStates[own], portrait.ranks[own]]).toEqual([null, 's', '.', null]);
  });

  it('make series in the order asked for, with a place for each period', async () => {
    const [aubigny, , clairval] = world.communeIds;
    const { indicatorSeries } = await director.ask(
      SERIES,
      variables({ indicatorId, territoryIds: [clairval, aubigny, world.departementId], withPeers: false }),
    );
    expect(indicatorSeries).toEqual({
      periods: [202300, 202400],
      series: [
        { territory: { id: clairval }, values: [null, 5], states: '.b', covered: [null, null], members: [null, null], peerMedians: [] },
        { territory: { id: aubigny }, values: [8, 10.5], states: 'pp', covered: [null, null], members: [null, null], peerMedians: [] },
        { territory: { id: world.departementId }, values: [null, 15.5], states: 'ne', covered: [1, 2], members: [3, 3], peerMedians: [] },
      ],
    });
  });

  it('make a table of a territory: communes by name, all periods of each', async () => {
    const { indicatorTable } = await director.ask(TABLE, variables({ indicatorId, withinId: world.departementId, kind: 'commune' }));
    expect(indicatorTable).toMatchObject({ names, groupNames: ['EPT Ouest', 'EPT Ouest', 'EPT Est'], periods: [202300, 202400] });
    expect(indicatorTable.values).toEqual([8, 10.5, null, null, null, 5]);
    expect(indicatorTable.states).toBe('ppss.b');
  });

  it('are asked for one period at a time: what a map of it shows, and nothing of any other one', async () => {
    const [aubigny, bellerive, clairval] = world.communeIds;
    const at = async (period: number) => {
      const { indicatorAtPeriod: answer } = await director.ask(AT_PERIOD, variables({ indicatorId, withinId: world.departementId, kind: 'commune', period }));
      return new Map(answer.territoryIds.map((id: number, place: number) => [id, [answer.values[place], answer.states[place]]]));
    };
    expect(await at(202300)).toEqual(new Map([[aubigny, [8, 'p']], [bellerive, [null, 's']]])); // prettier-ignore
    expect(await at(202400)).toEqual(new Map([[aubigny, [10.5, 'p']], [bellerive, [null, 's']], [clairval, [5, 'b']]])); // prettier-ignore
    expect(await at(199900)).toEqual(new Map());
  });

  it('stand in a portrait beside the extremes of the département, both numbers of a rate, and what is last known above', async () => {
    const [aubigny = 0, bellerive = 0] = world.communeIds;
    const [women, all] = [await addIndicator(api.owner), await addIndicator(api.owner)];
    const rate = await addIndicator(api.owner, { aggregation: 'ratio', numerator_id: women, denominator_id: all });
    const published = await addIndicator(api.owner, { aggregation: 'published_only' });
    for (const [id, values] of [[women, [30, 10]], [all, [100, 50]], [rate, [30, 20]]] as const) // prettier-ignore
      await addValues(api, id, 202400, [[aubigny, values[0]], [bellerive, values[1]]]); // prettier-ignore
    await addValues(api, published, 202300, [[world.departementId, 12]]);
    await addValues(api, published, 202400, [[aubigny, 9]]);
    const { portraitContext: context } = await director.ask(CONTEXT, variables({ territoryId: aubigny }));
    const at = context.indicatorIds.indexOf(rate);
    expect([context.lowest[at], context.highest[at], context.numerators[at], context.denominators[at]]).toEqual([20, 30, 30, 100]);
    const above = context.indicatorIds.indexOf(published) * 4;
    expect([context.abovePeriods.slice(above, above + 2), context.aboveValues.slice(above, above + 2)]).toEqual([[null, 202300], [null, 12]]); // prettier-ignore
    expect(context.aboveStates.slice(above, above + 4)).toBe('.p..');
    const bounded = context.indicatorIds.indexOf(indicatorId);
    // « 5 at most » is no number that a place could be given by
    expect([context.lowest[bounded], context.highest[bounded]]).toEqual([10.5, 10.5]);
  });

  it('make a map of all communes, by code', async () => {
    const { indicatorMap } = await director.ask(MAP, variables({ indicatorId, period: 202400 }));
    const codes = decodeCodeTails(indicatorMap.codes);
    expect(codes).toEqual([...codes].sort());
    expect(indicatorMap.territoriesCount).toBe(3);
    expect([...indicatorMap.states].sort().join('')).toBe('bps');
    expect(indicatorMap.numbers.split(' ').sort()).toEqual(['', '10.5', '5']);
  });

  it('answer each in one statement after the session', async () => {
    const live = await api.another({ keepsAnswers: false });
    const caller = await live.as(world.people.director);
    for (const [document, values] of all()) {
      const statements = await live.statements(() => caller.ask(document, values));
      expect(statements.filter((sql) => !sql.includes('FROM session'))).toHaveLength(1);
    }
    await live.stop();
  });

  it('never hold the number of a masked count, whoever asks and however', async () => {
    for (const who of ['coordinator', 'director', 'otherDirector', 'referent', 'dpo', 'contributor', 'admin'] as const) {
      const caller = await api.as(world.people[who]);
      for (const [document, values] of all().slice(1)) {
        const answer = JSON.stringify(await caller.ask(document, values));
        const shown = [
          ...answer.matchAll(/"(?:values|numbers|comparedValues|previousValues|lowest|highest|numerators|denominators|aboveValues)":(\[[^\]]*\]|"[^"]*")/g),
        ].flatMap(([, list = '']) => list.match(/[\d.]+/g) ?? []);
        expect(shown).not.toContain('3');
        expect(shown.length).toBeGreaterThan(0);
      }
    }
  });

  it('of a network are not there for another one, and none are for a funder', async () => {
    const foreign = await api.as(world.people.foreignCoordinator);
    for (const [document, values] of all()) {
      expect(await (await api.as(world.people.funder)).refusal(document, values)).toBe('NOT_ALLOWED');
      expect(await foreign.refusal(document, values)).toBe('NOT_FOUND');
      expect(await api.anonymous().refusal(document, values)).toBe('NOT_SIGNED_IN');
    }
    const asStranger = { networkId: world.otherNetworkId, indicatorId: ownId, period: 202400 };
    expect(await foreign.refusal(MAP, asStranger)).toBe('NOT_FOUND');
    expect((await foreign.ask(MAP, { ...asStranger, indicatorId })).indicatorMap.territoriesCount).toBe(3);
  });

  it('are refused with a reason for territories, periods and numbers that do not exist', async () => {
    expect(await director.refusal(PORTRAIT, variables({ territoryId: 2 ** 31 - 1 }))).toBe('NOT_FOUND');
    expect(await director.refusal(SERIES, variables({ indicatorId, territoryIds: [2 ** 31 - 1], withPeers: false }))).toBe('NOT_FOUND');
    expect(await director.refusal(SERIES, variables({ indicatorId, territoryIds: Array(13).fill(world.communeIds[0]), withPeers: false }))).toBe(
      'INVALID_INPUT',
    );
    expect(await director.refusal(SERIES, variables({ indicatorId, territoryIds: [], withPeers: false }))).toBe('INVALID_INPUT');
    expect(await director.refusal(MAP, variables({ indicatorId, period: 199900 }))).toBe('NOT_FOUND');
    expect(await director.refusal(MAP, { networkId: 'x\u0000', indicatorId, period: 202400 })).toBe('NOT_FOUND');
    expect(await director.refusal(TABLE, variables({ indicatorId: -1, withinId: 0, kind: 'commune' }))).toBe('NOT_FOUND');
  });

  describe('kept by the version of the data', () => {
    const ask = async (cookie: string | null, territoryId = world.communeIds[0], more: Record<string, string> = {}) => {
      const query = new URLSearchParams({ query: PORTRAIT, variables: JSON.stringify(variables({ territoryId })) });
      const get = request(api.app.getHttpServer())
        .get(`/graphql?${query}`)
        .set({ 'x-maillage': '1', ...more });
      if (cookie) get.set('cookie', cookie);
      return get;
    };
    const statementsOf = (work: () => Promise<unknown>) => api.statements(work);

    it('are sent again without asking the database, until a value changes', async () => {
      const cookie = await api.cookieOf(world.people.director);
      await ask(cookie);
      let again: Awaited<ReturnType<typeof ask>> | undefined;
      expect(await statementsOf(async () => (again = await ask(cookie)))).toEqual([]);
      expect(again?.body.data.territoryPortrait.territory.name).toBe('Aubigny');
      const changedId = await addIndicator(api.owner);
      await addValues(api, changedId, 202400, [[world.communeIds[0] as number, 77]]);
      // announced by the database a moment after the commit
      await until(async () => (await ask(cookie)).body.data.territoryPortrait.values.includes(77));
    });

    it('are told unchanged by their ETag', async () => {
      const cookie = await api.cookieOf(world.people.director);
      const { headers } = await ask(cookie);
      expect(headers).toMatchObject({ 'cache-control': 'private, no-cache' });
      expect((await ask(cookie, world.communeIds[0], { 'if-none-match': headers['etag'] as string })).status).toBe(304);
      expect((await ask(cookie, world.communeIds[1], { 'if-none-match': headers['etag'] as string })).status).toBe(200);
    });

    it('are for those alone who have the rights, from the moment these change', async () => {
      const cookie = await api.cookieOf(world.people.otherDirector);
      await ask(cookie);
      expect((await ask(null)).body.errors[0].extensions.reason).toBe('NOT_SIGNED_IN');
      expect((await ask(await api.cookieOf(world.people.funder))).body.errors[0].extensions.reason).toBe('NOT_ALLOWED');
      expect((await ask(cookie, world.communeIds[0], { origin: 'https://elsewhere.example' })).status).toBe(403);
      await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.otherDirector]);
      await until(async () => (await ask(cookie)).body.errors?.[0].extensions.reason === 'NOT_SIGNED_IN');
    });
  });
});
