import { randomUUID } from 'node:crypto';
import { formModel, type FormDefinition } from '@maillage/domain';
import { arrange } from '../../testing/initiatives-world';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';

const FEEDS = `formId networkId title feeds { id entry part extent indicator { id code name unit aggregation isMasked } } free { id }
  collections { id publication publishedAt isWaiting lastRun { publication fedByName outcomes { entry wait newCount changedCount equalCount unplacedCount conflictCount
    conflicts { territoryName part standingValue standingState value state } } } }`;
const READ = `query ($id: ID!) { formFeeds(formId: $id) { ${FEEDS} } }`;
const RELATE = `mutation ($input: RelateFormQuestionInput!) { relateFormQuestion(input: $input) { ${FEEDS} } }`;
const UNRELATE = `mutation ($input: UnrelateFormQuestionInput!) { unrelateFormQuestion(input: $input) { ${FEEDS} } }`;
const FEED = `mutation ($input: FeedIndicatorsInput!) { feedIndicators(input: $input) { ${FEEDS} } }`;
const SERIES = `query ($networkId: ID!, $indicatorId: Int!, $territoryIds: [Int!]!) {
  indicatorSeries(networkId: $networkId, indicatorId: $indicatorId, territoryIds: $territoryIds, withPeers: false) { periods series { values states covered members } } }`;
const SOURCES = `query ($networkId: ID!, $indicatorId: Int!) { indicatorValueSources(networkId: $networkId, indicatorId: $indicatorId) { period title personName territoryIds subject { type id name } } }`;
const HISTORY = `query ($networkId: ID!, $indicatorId: Int!, $territoryId: Int!) {
  valueHistory(networkId: $networkId, indicatorId: $indicatorId, territoryId: $territoryId) { period oldValue newValue oldState newState origin personName importFileName } }`;
const CONTEST = `mutation ($input: ContestValueInput!) { contestValue(input: $input) { id } }`;

interface Feeds {
  readonly feeds: readonly {
    readonly entry: string;
    readonly part: string;
    readonly extent: string;
    readonly indicator: { readonly id: number; readonly unit: string };
  }[];
  readonly collections: readonly {
    readonly id: string;
    readonly isWaiting: boolean;
    readonly lastRun: { readonly outcomes: readonly Record<string, unknown>[] } | null;
  }[];
}

/** Counts of persons that everybody of the network reads, one that the EPT reads, a share, and an amount. */
function definition(): FormDefinition {
  const flash = formModel('heatwave_flash')?.definition as FormDefinition;
  const [section] = flash.sections;
  const [sample] = section?.questions ?? [];
  if (!section || sample?.kind !== 'figure') throw new Error('another model');
  const base = { ...sample, bounds: null, prefill: null, methods: [], shownIf: null, isRequired: false };
  const of = (code: string, more: object) => ({ ...base, code, label: code, unit: 'household' as const, time: 'flow' as const, ...more });
  const share = { kind: 'share' as const, code: 'part', label: 'Présence', numerator: 'Présences', denominator: 'Convoqués', readBy: 'network' as const };
  const { unit: _, unitWord: __, decimals: ___, addsUp: ____, ...shareBase } = base;
  return {
    ...flash,
    checks: [],
    sections: [
      {
        ...section,
        questions: [
          of('menages', { readBy: 'network' }),
          of('suivis', { readBy: 'ept', addsUp: 'sum_with_doubles' }),
          of('refus', { readBy: 'network', isSensitive: true }),
          of('heures', { readBy: 'ept', addsUp: 'none' }),
          { ...shareBase, ...share, help: '', perimeter: '' },
        ] as never,
      },
    ],
  };
}

describe('figures of a form that feed indicators', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let formId: string;
  let versionId: string;
  /** Six of the first EPT, three of the second. */
  let ccas: string[];
  let communes: ReadonlyMap<string, number>;
  let now: string;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const read = async (): Promise<Feeds> => (await coordinator.ask(READ, { id: formId })).formFeeds as Feeds;
  const relate = async (entry: string, more: object = {}): Promise<Feeds> =>
    (await coordinator.ask(RELATE, { input: { formId, entry, ...more } })).relateFormQuestion as Feeds;
  const feed = async (collectionId: string, replaced: string[] = []): Promise<Feeds> =>
    (await coordinator.ask(FEED, { input: { collectionId, replaced } })).feedIndicators as Feeds;
  const indicatorOf = async (entry: string, part = 'value'): Promise<number> =>
    (await read()).feeds.find((one) => one.entry === entry && one.part === part)?.indicator.id ?? 0;
  const outcome = (feeds: Feeds, collectionId: string, entry: string) =>
    feeds.collections.find(({ id }) => id === collectionId)?.lastRun?.outcomes.find((one) => one['entry'] === entry);
  const communeOf = (i: number): number => communes.get(ccas[i] ?? '') ?? 0;
  /** What a person is shown of an indicator, by territory, at the last period. */
  const shown = async (
    person: keyof World['people'],
    indicatorId: number,
    territoryIds: number[],
  ): Promise<[number | null, string, number | null, number | null][]> => {
    const { periods, series } = (await (await as(person)).ask(SERIES, { networkId: world.networkId, indicatorId, territoryIds })).indicatorSeries;
    const last = (periods as number[]).length - 1;
    return (series as { values: (number | null)[]; states: string; covered: (number | null)[]; members: (number | null)[] }[]).map((one) => [
      one.values[last] ?? null,
      one.states[last] ?? '.',
      one.covered[last] ?? null,
      one.members[last] ?? null,
    ]);
  };
  const answered = (value: string | null, more: object = {}) => ({
    ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
    ...more,
  });
  const asTest = <T>(work: (query: (sql: string, parameters: unknown[]) => Promise<unknown>) => Promise<T>): Promise<T> =>
    api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'test', true)`);
      return work((sql, parameters) => manager.query(sql, parameters));
    });
  const validated = (collectionId: string, ccasId: string | undefined, values: Readonly<Record<string, object>>, number = 1): Promise<unknown> =>
    asTest((query) =>
      query(
        `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', now(), now())
                      ON CONFLICT (collection_id, ccas_id) DO UPDATE SET validated_at = now() RETURNING id)
         INSERT INTO form_return_edition (return_id, number, answers, reason, validated_at, validated_by_id)
         SELECT r.id, $4, $3, CASE WHEN $4 > 1 THEN 'Erreur de saisie' END, now(), (SELECT id FROM account LIMIT 1) FROM r`,
        [collectionId, ccasId, JSON.stringify(values), number],
      ),
    );
  const collect = async (year: number, period: [string, string] = [`${year}-01-01`, `${year}-12-31`]): Promise<string> => {
    const [added] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [world.networkId, formId, versionId, `Bilan ${year}`, ...period],
    );
    return added?.id ?? '';
  };
  const publish = async (collectionId: string): Promise<void> => {
    await coordinator.ask(`mutation ($id: ID!) { publishFormResults(collectionId: $id) { id } }`, { id: collectionId });
  };
  const answersOf = (i: number) => ({
    // two small counts, which hide others with them
    menages: answered(String(i === 0 ? 3 : i === 1 ? 2 : 40 + i)),
    suivis: answered(String(100 + i)),
    refus: answered('12'),
    heures: answered('20'),
    part: answered('30', { denominator: '50' }),
  });

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await as('coordinator');
    ccas = [world.ccasIds[0] ?? '', world.ccasIds[1] ?? '', ...(await addCcas(api.owner, world, 0, ['Un', 'Deux', 'Trois', 'Quatre']))];
    ccas.push(world.ccasIds[2] ?? '', ...(await addCcas(api.owner, world, 1, ['Cinq', 'Six'])));
    const rows = (await api.owner.query(`SELECT id, territory_id AS "territoryId" FROM ccas WHERE id = ANY ($1::uuid[])`, [ccas])) as {
      id: string;
      territoryId: number;
    }[];
    communes = new Map(rows.map(({ id, territoryId }) => [id, territoryId]));
    const [form] = await arrange<{ id: string; versionId: string }>(
      api.owner,
      `WITH f AS (INSERT INTO form (network_id, title) VALUES ($1, 'Bilan') RETURNING id)
       INSERT INTO form_version (form_id, number, definition, published_at) SELECT id, 1, $2, '2026-01-05' FROM f RETURNING form_id AS id, id AS "versionId"`,
      [world.networkId, JSON.stringify(definition())],
    );
    [formId, versionId] = [form?.id ?? '', form?.versionId ?? ''];
    now = await collect(2025);
  });
  afterAll(() => api.stop());

  it('are related by the coordination alone, each to an indicator that is made of it, with its unit and its words', async () => {
    for (const person of ['director', 'contributor', 'referent'] as const)
      for (const [query, variables] of [
        [READ, { id: formId }],
        [RELATE, { input: { formId, entry: 'menages' } }],
        [UNRELATE, { input: { formId, entry: 'menages' } }],
        [FEED, { input: { collectionId: now } }],
      ] as const)
        expect(await (await as(person)).refusal(query, variables)).toBe('NOT_ALLOWED');
    for (const person of ['funder', 'nobody', 'foreignCoordinator', 'dpo', 'admin'] as const)
      expect(await (await as(person)).refusal(READ, { id: formId })).toBe(await (await as(person)).refusal(READ, { id: randomUUID() }));

    const key = randomUUID();
    await relate('menages', { key });
    await relate('menages', { key });
    await relate('suivis');
    const { feeds } = await relate('part');
    expect(feeds).toMatchObject([
      { entry: 'menages', part: 'value', extent: 'communes', indicator: { unit: 'ménages', aggregation: 'sum', isMasked: true, name: 'menages' } },
      { entry: 'suivis', part: 'value', extent: 'totals', indicator: { unit: 'ménages', aggregation: 'published_only' } },
      { entry: 'part', part: 'numerator', indicator: { unit: 'présences', aggregation: 'sum', isMasked: true, name: 'Présence\u202f: Présences' } },
      { entry: 'part', part: 'denominator', indicator: { unit: 'convoqués' } },
      { entry: 'part', part: 'rate', indicator: { unit: '%', aggregation: 'ratio' } },
    ]);
    expect(await coordinator.refusal(RELATE, { input: { formId, entry: 'menages' } })).toBe('FORM_FEED_TAKEN');
  });

  it('are refused in words where they do not fit: a sensitive breakdown, no total and no readers, another unit, a share on a count, counts that are not masked', async () => {
    const why = async (input: object) => (await coordinator.send(RELATE, { input: { formId, ...input } })).errors?.[0]?.extensions;
    expect(await why({ entry: 'refus' })).toMatchObject({ reason: 'FORM_FEED_REFUSED', params: { why: 'sensitive' } });
    expect(await why({ entry: 'heures' })).toMatchObject({ reason: 'FORM_FEED_REFUSED', params: { why: 'no_total' } });
    expect(await why({ entry: 'inconnu' })).toMatchObject({ reason: 'INVALID_INPUT' });
    await coordinator.ask(UNRELATE, { input: { formId, entry: 'menages' } });
    const own = (columns: object) => addIndicator(api.owner, { network_id: world.networkId, aggregation: 'sum', ...columns });
    const [meals, open, masked] = [
      await own({ unit: 'repas', is_masked: true }),
      await own({ unit: 'ménages' }),
      await own({ unit: 'Ménages ', is_masked: true }),
    ];
    expect(await why({ entry: 'menages', indicatorId: meals })).toMatchObject({ reason: 'FORM_FEED_MISFIT', params: { why: 'unit' } });
    expect(await why({ entry: 'menages', indicatorId: open })).toMatchObject({ reason: 'FORM_FEED_MISFIT', params: { why: 'not_masked' } });
    await coordinator.ask(UNRELATE, { input: { formId, entry: 'part' } });
    expect(await why({ entry: 'part', indicatorId: masked })).toMatchObject({ reason: 'FORM_FEED_MISFIT', params: { why: 'aggregation' } });
    expect(await why({ entry: 'menages', indicatorId: await addIndicator(api.owner, { unit: 'ménages' }) })).toMatchObject({ reason: 'INVALID_INPUT' });
    await relate('part');
    expect((await relate('menages', { indicatorId: masked })).feeds.find(({ entry }) => entry === 'menages')?.indicator.id).toBe(masked);
  });

  it('wait for the publication of the results: a validation alone moves nothing', async () => {
    for (const [i, id] of ccas.entries()) await validated(now, id, answersOf(i));
    expect(await coordinator.refusal(FEED, { input: { collectionId: now } })).toBe('FORM_RESULTS_UNPUBLISHED');
    expect((await read()).collections[0]).toMatchObject({ isWaiting: false, lastRun: null });
    await publish(now);
    expect((await read()).collections[0]).toMatchObject({ isWaiting: true });
  });

  it('flow then, once however often it is said, with their coverage, and totals alone of what others do not read', async () => {
    const twice = await Promise.all([feed(now), feed(now)]);
    expect(twice.map((one) => outcome(one, now, 'menages')?.['newCount']).sort()).toEqual([0, ccas.length]);
    const [menages, suivis, rate] = [await indicatorOf('menages'), await indicatorOf('suivis'), await indicatorOf('part', 'rate')];
    expect(await shown('otherDirector', rate, [communeOf(2), world.departementId])).toEqual([
      [60, 'p', 1, 1],
      [60, 'p', ccas.length, ccas.length],
    ]);
    const totals = await shown('director', suivis, [world.departementId, ...world.eptIds, communeOf(0)]);
    expect(totals).toEqual([
      [936, 'p', 9, 9],
      [615, 'p', 6, 6],
      [321, 'p', 3, 3],
      [null, '.', null, null],
    ]);
    expect((await shown('director', menages, [communeOf(8)]))[0]?.slice(0, 2)).toEqual([48, 'p']);
    expect(await read()).toMatchObject({ collections: [{ isWaiting: false, lastRun: { publication: 1 } }] });
    expect((await (await as('director')).ask(SOURCES, { networkId: world.networkId, indicatorId: menages })).indicatorValueSources).toMatchObject([
      {
        period: 202500,
        title: 'Bilan 2025, publication 1',
        territoryIds: expect.arrayContaining([communeOf(8)]),
        subject: { type: 'form_collection', id: now },
      },
    ]);
    // who reads indicators of the network and no collection is told what gave them, and no way there
    const dpo = await as('dpo');
    expect((await dpo.ask(SOURCES, { networkId: world.networkId, indicatorId: menages })).indicatorValueSources).toMatchObject([{ subject: null }]);
    expect(await (await as('foreignCoordinator')).refusal(SOURCES, { networkId: world.networkId, indicatorId: menages })).not.toBeNull();
  });

  it('tell nobody more than the results do: what is hidden there is a secret here, and is in no total', async () => {
    const menages = await indicatorOf('menages');
    const matrix = `query ($input: FormResultsInput!) { formResultMatrix(input: $input, section: "canicule") { rows { entry cells { ccas value untold } } } }`;
    const told = ((await (await as('foreignDirector')).send(matrix, { input: { collectionId: now } })).errors ?? []).length;
    expect(told).toBeGreaterThan(0);
    const { rows } = (await (await as('otherDirector')).ask(matrix, { input: { collectionId: now } })).formResultMatrix as {
      rows: { entry: string; cells: { ccas: string; value: string | null; untold: string | null }[] }[];
    };
    const own = ccas[1];
    const cells = (rows.find(({ entry }) => entry === 'menages')?.cells ?? []).filter((cell) => cell.ccas !== own);
    const inIndicator = await shown(
      'otherDirector',
      menages,
      cells.map((cell) => communes.get(cell.ccas) ?? 0),
    );
    expect(cells.filter(({ untold }) => untold === 'secret').length).toBeGreaterThan(0);
    for (const [i, { value, untold }] of cells.entries()) expect(inIndicator[i]?.slice(0, 2)).toEqual(untold === 'secret' ? [null, 's'] : [Number(value), 'p']);
    const [[total, , covered]] = (await shown('otherDirector', menages, [world.departementId])) as [[number, string, number, number]];
    const [ownShown] = await shown('otherDirector', menages, [communeOf(1)]);
    expect(ownShown?.[1]).toBe('s');
    const shownSum = inIndicator.reduce((sum, [value]) => sum + (value ?? 0), 0);
    expect(total).toBe(shownSum);
    expect(covered).toBe(inIndicator.filter(([value]) => value !== null).length);
    // the raw numbers stand nowhere among the indicators
    const kept = (await api.owner.query(
      `SELECT value FROM indicator_own_value WHERE indicator_id = $1 AND territory_id = ANY ($2) UNION ALL SELECT value FROM indicator_value WHERE indicator_id = $1 AND territory_id = ANY ($2)`,
      [menages, [communeOf(0), communeOf(1)]],
    )) as { value: number | null }[];
    expect(kept.every(({ value }) => value === null)).toBe(true);
  });

  it('are corrected where they were answered, and not beside it', async () => {
    const menages = await indicatorOf('menages');
    const input = {
      networkId: world.networkId,
      indicatorId: menages,
      period: 202500,
      territoryId: communeOf(0),
      proposedValue: 4,
      reason: 'Erreur',
      source: 'Registre',
    };
    expect(await (await as('director')).refusal(CONTEST, { input })).toBe('VALUE_FED');
    await validated(
      now,
      ccas[7],
      { ...answersOf(7), menages: answered('60', { state: 'estimated', method: 'Deux semaines témoins.' }), suivis: answered('200') },
      2,
    );
    expect(outcome(await feed(now), now, 'menages')).toMatchObject({ newCount: 0, changedCount: 0 });
    await publish(now);
    expect(outcome(await feed(now), now, 'menages')).toMatchObject({ changedCount: 1, equalCount: ccas.length - 1 });
    expect((await shown('director', menages, [communeOf(7)]))[0]?.slice(0, 2)).toEqual([60, 'e']);
    const history = (
      await (await as('director')).ask(HISTORY, { networkId: world.networkId, indicatorId: await indicatorOf('suivis'), territoryId: world.departementId })
    ).valueHistory as unknown[];
    expect(history).toMatchObject([
      { oldValue: 936, newValue: 1029, origin: 'import', importFileName: 'Bilan 2025, publication 2' },
      { newValue: 936, origin: 'arrival', importFileName: 'Bilan 2025, publication 1' },
    ]);
  });

  it('leave what somebody else gave, tell it, and replace it when that is asked for', async () => {
    const before = await collect(2024);
    for (const [i, id] of ccas.entries()) await validated(before, id, answersOf(i));
    const menages = await indicatorOf('menages');
    await addValues(
      api,
      menages,
      202400,
      [
        [communeOf(7), 999],
        [communeOf(8), 48],
      ],
      { isOwn: true },
    );
    await publish(before);
    const fed = outcome(await feed(before), before, 'menages');
    expect(fed).toMatchObject({
      conflictCount: 1,
      conflicts: [{ territoryName: 'Cinq', standingValue: 999, standingState: 'published', value: 47, state: 'published' }],
    });
    expect(outcome(await feed(before, ['menages']), before, 'menages')).toMatchObject({ conflictCount: 0, changedCount: 1 });
    expect(
      await api.owner.query(`SELECT value FROM indicator_own_value WHERE indicator_id = $1 AND period = 202400 AND territory_id = $2 ORDER BY id`, [
        menages,
        communeOf(7),
      ]),
    ).toEqual([{ value: 999 }, { value: 47 }]);
  });

  it('tell a break of the series as the version of the form says it, and wait where that version asks something else', async () => {
    const next = definition();
    const [section] = next.sections;
    const questions = (section?.questions ?? []).map((question) =>
      question.code === 'suivis' ? { ...question, unit: 'person' } : question.code === 'menages' ? { ...question, help: 'Sans les passages.' } : question,
    );
    const changed = { ...next, sections: [{ ...section, questions }] };
    const [version] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO form_version (form_id, number, definition, breaks, published_at) VALUES ($1, 2, $2, $3, '2026-06-05') RETURNING id`,
      [formId, JSON.stringify(changed), JSON.stringify({ menages: 'Les passages ne comptent plus.', suivis: 'Des personnes, non des ménages.' })],
    );
    versionId = version?.id ?? '';
    const later = await collect(2026);
    for (const [i, id] of ccas.entries()) await validated(later, id, answersOf(i));
    await publish(later);
    const feeds = await feed(later);
    expect(outcome(feeds, later, 'suivis')).toMatchObject({ wait: 'unit', newCount: 0 });
    expect(outcome(feeds, later, 'menages')).toMatchObject({ wait: null, newCount: ccas.length });
    const [menages, suivis] = [await indicatorOf('menages'), await indicatorOf('suivis')];
    expect(await api.owner.query(`SELECT indicator_id AS id, period, note FROM indicator_break WHERE indicator_id = ANY ($1)`, [[menages, suivis]])).toEqual([
      { id: menages, period: 202600, note: 'Les passages ne comptent plus.' },
    ]);
    const quarter = await collect(2023, ['2023-01-01', '2023-03-31']);
    for (const [i, id] of ccas.entries()) await validated(quarter, id, answersOf(i));
    await publish(quarter);
    expect(outcome(await feed(quarter), quarter, 'menages')).toMatchObject({ wait: 'period' });
  });

  it('give nothing for a commune that two CCAS answer for', async () => {
    await arrange(api.owner, `UPDATE ccas SET territory_id = $2 WHERE id = $1`, [ccas[5], communeOf(4)]);
    const again = await collect(2022);
    for (const [i, id] of ccas.entries()) await validated(again, id, answersOf(i));
    await publish(again);
    expect(outcome(await feed(again), again, 'part')).toMatchObject({ unplacedCount: 2 });
  });
});
