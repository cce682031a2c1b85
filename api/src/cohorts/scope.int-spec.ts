import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { addConvention } from '../testing/conventions-world';
import { addPlan, arrange } from '../testing/initiatives-world';
import { addIndicator, addValues } from '../testing/indicators-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

type Person = keyof World['people'];

/** Every list that takes a scope: rows that the viewer reads one by one, and their number. Nothing that adds values up may stand here. */
const LISTS: Readonly<Record<string, string>> = {
  blockers: 'blockers(networkId: $networkId, scope: $scope) { totalCount items { id text ccas { id } } }',
  conventions: 'conventions(networkId: $networkId, filter: { scope: $scope }) { totalCount items { id ccas { id } } }',
  crcRecommendations: 'crcRecommendations(networkId: $networkId, scope: $scope) { totalCount items { id ccas { id } } }',
  deadlines: 'deadlines(networkId: $networkId, scope: $scope, upcomingDays: 1830) { totalCount items { key ccas { id } } }',
  indicatorContests: 'indicatorContests(networkId: $networkId, scope: $scope) { totalCount items { id contestedValue proposedValue reason ccas { id } } }',
  privacyActions: 'privacyActions(networkId: $networkId, scope: $scope) { totalCount items { id ccasCount doneCount ccas { ccas { id } } } }',
  privacyWorklist: 'privacyWorklist(networkId: $networkId, scope: $scope, take: 100) { totalCount items { id ccas { id } } }',
};

/**
 * Numbers over a scope of which the same reader has each CCAS, on any day: `conventionCoverage` names every CCAS of the network with its state; the matrix says
 * which CCAS an initiative of `timeline` concerns, and what comes due there is counted over the CCAS of which she reads it one by one; each number of `home`
 * stands with the CCAS that it counts, and so does each of `inventoryBoard`: in its rows, or it is told to who reads every return alone.
 */
const COUNTS_OF_WHAT_IS_NAMED: readonly string[] = ['conventionCoverageHistory', 'home', 'inventoryBoard', 'timeline'];

describe('a scope', () => {
  let api: TestApi;
  let world: World;
  let cohorts: Record<'both' | 'one' | 'many' | 'manyButOne' | 'foreign', string>;
  const callers = new Map<Person, Caller>();
  const as = async (person: Person): Promise<Caller> => {
    const caller = callers.get(person) ?? (await api.as(world.people[person]));
    callers.set(person, caller);
    return caller;
  };
  const cohort = async (person: Person, networkId: string, ccasIds: readonly string[]): Promise<string> => {
    const document = 'mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }';
    return (await (await as(person)).ask(document, { input: { networkId, name: randomUUID(), ccasIds } })).createCohort.id;
  };
  const read = async (person: Person, list: string, scope: object | null = null) => {
    const document = `query ($networkId: ID!, $scope: ScopeInput) { ${LISTS[list] ?? ''} }`;
    const { data, errors } = await (await as(person)).send(document, { networkId: world.networkId, scope });
    return errors ? null : (data[list] as { totalCount: number; items: ({ ccas: { id: string } } & Record<string, unknown>)[] });
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    const [first = '', second = '', third = ''] = world.ccasIds;
    const others = await addCcas(api.owner, world, 1, ['Dormeuil', 'Épinoy', 'Fresnes']);
    const all = [first, second, third, ...others];
    cohorts = {
      both: await cohort('coordinator', world.networkId, [first, third]),
      one: await cohort('coordinator', world.networkId, [first]),
      many: await cohort('coordinator', world.networkId, all),
      manyButOne: await cohort('coordinator', world.networkId, all.slice(1)),
      foreign: await cohort('foreignCoordinator', world.otherNetworkId, [world.foreignCcasId]),
    };
    const coordinator = await as('coordinator');
    for (const id of [first, second, third]) {
      await addConvention(coordinator, id, {}, [['signature', '2025-02-01']]);
      const recommendation = { ccasId: id, body: 'Signer', conventionIds: [], followUp: 'open', reportedOn: '2026-01-10' };
      await coordinator.ask('mutation ($input: CreateCrcRecommendationInput!) { createCrcRecommendation(input: $input) { id } }', { input: recommendation });
    }
    await coordinator.ask('mutation ($input: CreatePrivacyActionInput!) { createPrivacyAction(input: $input) { id } }', {
      input: { networkId: world.networkId, ccasIds: [first, second, third], title: 'Revoir', priority: 1, dueOn: '2026-12-31' },
    });
    await addPlan(api.owner, world);
    for (const id of [first, second]) {
      await arrange(
        api.owner,
        `INSERT INTO adoption (initiative_id, ccas_id, stage, blocker, blocked_since, last_news_at)
        SELECT i.id, $1, 'informed', 'Pas de logiciel', '2026-06-01', '2026-06-01' FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $2`,
        [id, world.networkId],
      );
    }
    const indicatorId = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
    await addValues(api, indicatorId, 202400, [[world.communeIds[0] as number, 40]], { isOwn: true });
    await (
      await as('director')
    ).ask('mutation ($input: ContestValueInput!) { contestValue(input: $input) { id } }', {
      input: { networkId: world.networkId, indicatorId, period: 202400, territoryId: world.communeIds[0], proposedValue: 44, reason: 'Faux', source: 'CCAS' },
    });
  });
  afterAll(() => api?.stop());

  it('narrows the register to an EPT, a CCAS, a group, and to what stands in all that it names', async () => {
    const [first, , third] = world.ccasIds;
    const ids = async (scope: object) => ((await read('coordinator', 'conventions', scope))?.items ?? []).map(({ ccas }) => ccas.id).sort();
    expect(await ids({ ept: world.eptCodes[1] })).toEqual([third]);
    expect(await ids({ ccas: first })).toEqual([first]);
    expect(await ids({ cohort: cohorts.both })).toEqual([first, third].sort());
    expect(await ids({ cohort: cohorts.both, ept: world.eptCodes[1] })).toEqual([third]);
    expect((await read('coordinator', 'conventions', {}))?.totalCount).toBe(3);
  });

  it.each(Object.keys(LISTS))('only ever takes rows away: %s', async (list) => {
    let isSomethingSeen = false;
    for (const person of ['coordinator', 'dpo', 'referent', 'director', 'otherDirector', 'contributor', 'funder', 'admin', 'foreignCoordinator'] as const) {
      const whole = await read(person, list);
      for (const scope of [{ ept: world.eptCodes[0] }, { ccas: world.ccasIds[1] }, { cohort: cohorts.both }, { cohort: cohorts.many }]) {
        const narrowed = await read(person, list, scope);
        if (whole === null) expect([person, scope, narrowed]).toEqual([person, scope, null]);
        else expect(whole.items).toEqual(expect.arrayContaining(narrowed?.items as object[]));
        isSomethingSeen ||= (narrowed?.totalCount ?? 0) > 0;
      }
    }
    expect(isSomethingSeen).toBe(true);
  });

  it.each(Object.keys(LISTS))('that is unknown, foreign or hostile holds nothing, and says nothing: %s', async (list) => {
    const hostile = [randomUUID(), "' OR true --", '', '\u0000', 'x'.repeat(20)];
    const scopes = [
      { cohort: cohorts.foreign },
      { ccas: world.foreignCcasId },
      ...hostile.flatMap((value) => [{ cohort: value }, { ccas: value }, ...(value ? [{ ept: value }] : [])]),
    ];
    for (const scope of scopes) expect([scope, (await read('director', list, scope))?.totalCount ?? 0]).toEqual([scope, 0]);
  });

  it('of a group holds nothing for whoever may not read groups', async () => {
    expect((await read('contributor', 'conventions'))?.totalCount).toBe(1);
    expect((await read('contributor', 'conventions', { cohort: cohorts.one }))?.totalCount).toBe(0);
    expect((await read('director', 'conventions', { cohort: cohorts.one }))?.totalCount).toBe(1);
  });

  it('never changes a number that a row tells, so that two groups that differ by one CCAS give nothing by subtraction', async () => {
    const rowOf = async (person: Person, scope: object | null) => (await read(person, 'privacyActions', scope))?.items[0];
    for (const person of ['coordinator', 'director', 'dpo'] as const) {
      const whole = await rowOf(person, null);
      for (const id of [cohorts.many, cohorts.both, cohorts.one]) expect(await rowOf(person, { cohort: id })).toEqual(whole);
    }
    const masked = (await read('otherDirector', 'indicatorContests'))?.items;
    expect(masked).toEqual([expect.objectContaining({ contestedValue: null, proposedValue: null, reason: '' })]);
    for (const id of [cohorts.many, cohorts.one]) expect((await read('otherDirector', 'indicatorContests', { cohort: id }))?.items).toEqual(masked);
    expect((await read('otherDirector', 'indicatorContests', { cohort: cohorts.manyButOne }))?.items).toEqual([]);
  });

  it('is taken by lists of rows alone: no total, rate or figure of the API is had over a group, but for what it names one by one', () => {
    const takesScope = (type: unknown): boolean => {
      const named = getNamedType(type as never) as unknown;
      return isInputObjectType(named) && (named.name === 'ScopeInput' || Object.values(named.getFields()).some((field) => takesScope(field.type)));
    };
    const queries = Object.values(api.app.get(GraphQLSchemaHost).schema.getQueryType()?.getFields() ?? {});
    expect(
      queries
        .filter(({ args }) => args.some(({ type }) => takesScope(type)))
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...Object.keys(LISTS), ...COUNTS_OF_WHAT_IS_NAMED].sort());
  });
});
