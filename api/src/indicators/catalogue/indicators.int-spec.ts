import { addIndicator, addValues } from '../../testing/indicators-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { CatalogueLoader } from './catalogue-loader.service';
import { SHARED_CATALOGUE } from './shared-catalogue';

const FIELDS = `id code name definition unit decimals direction theme periodicity aggregation numerator { code } denominator { code } scale weight { code } expression
  isMasked networkId producer licence sourceUrl nextUpdateOn lowerBound upperBound classBounds breaks { period note } periods refreshedAt usedBy { code }
  isArchived canManage version`;
const LIST = `query ($networkId: ID!, $search: String, $theme: IndicatorTheme, $includeArchived: Boolean! = false, $skip: Int! = 0, $take: Int! = 50) {
  indicators(networkId: $networkId, search: $search, theme: $theme, includeArchived: $includeArchived, skip: $skip, take: $take) { totalCount items { ${FIELDS} } } }`;
const ONE = `query ($networkId: ID!, $code: String!) { indicator(networkId: $networkId, code: $code) { ${FIELDS} } }`;
const CREATE = `mutation ($input: CreateIndicatorInput!) { createIndicator(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { ${FIELDS} } }`;
const ARCHIVE = `mutation ($input: ArchiveIndicatorInput!) { archiveIndicator(input: $input) { ${FIELDS} } }`;
const RESTORE = `mutation ($input: ArchiveIndicatorInput!) { restoreIndicator(input: $input) { ${FIELDS} } }`;

type Person = keyof World['people'];
let serial = 0;
const freshCode = (): string => `spec_${(serial += 1)}_of_catalogue`;

describe('the catalogue of indicators', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  const as = (person: Person): Promise<Caller> => api.as(world.people[person]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await as('coordinator');
  });

  const input = (change: object = {}) => ({
    networkId: world.networkId,
    isShared: false,
    code: freshCode(),
    name: 'Domiciliations actives',
    theme: 'ccas',
    aggregation: 'sum',
    ...change,
  });
  /** Shared ones are the administration's to make. */
  const create = async (change: { isShared?: boolean; [field: string]: unknown } = {}) =>
    (await (change.isShared ? await as('admin') : coordinator).ask(CREATE, { input: input(change) })).createIndicator;
  const update = async (row: { id: number; version: number }, change: object) =>
    (await coordinator.ask(UPDATE, { input: { id: row.id, version: row.version, networkId: world.networkId, ...change } })).updateIndicator;
  const fieldsOf = async (document: string, variables: Record<string, unknown>) =>
    (await (variables['isShared'] ? await as('admin') : coordinator).send(document, { input: variables })).errors?.[0]?.extensions.fields;
  const read = async (code: string, person: Person = 'coordinator') => (await (await as(person)).ask(ONE, { networkId: world.networkId, code })).indicator;

  it('is added to by the coordinator, read by whoever works in the network, and empty where nothing was said', async () => {
    const { code } = await create({
      isMasked: true,
      unit: ' personnes ',
      sourceUrl: 'https://union.example/domiciliation',
      breaks: [{ period: 202400, note: 'Nouveau décompte' }],
    });
    for (const person of ['director', 'contributor', 'referent', 'dpo'] as const)
      expect(await read(code, person)).toMatchObject({
        name: 'Domiciliations actives',
        unit: 'personnes',
        definition: '',
        decimals: 0,
        direction: 'neutral',
        periodicity: 'year',
        scale: 1,
        isMasked: true,
        networkId: world.networkId,
        classBounds: null,
        nextUpdateOn: null,
        breaks: [{ period: 202400, note: 'Nouveau décompte' }],
        periods: [],
        refreshedAt: null,
        usedBy: [],
        canManage: false,
        version: 1,
      });
    expect(await read(code)).toMatchObject({ canManage: true });
  });

  it('keeps what is a network’s own from every other network, and unknown networks get the same answer', async () => {
    const own = await create();
    const shared = await create({ isShared: true });
    for (const person of ['foreignCoordinator', 'foreignDirector'] as const) {
      const caller = await as(person);
      for (const networkId of [world.networkId, world.otherNetworkId, '00000000-0000-4000-8000-000000000000', 'rien']) {
        expect(await caller.refusal(ONE, { networkId, code: own.code })).toBe('NOT_FOUND');
        const { items } = (await caller.ask(LIST, { networkId, search: 'of_catalogue', take: 100 })).indicators;
        const codes = items.map(({ code }: { code: string }) => code);
        expect([codes.includes(own.code), codes.includes(shared.code)]).toEqual([false, true]);
      }
    }
    for (const person of ['funder', 'nobody'] as const) {
      expect(await (await as(person)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
      expect(await (await as(person)).refusal(ONE, { networkId: world.networkId, code: shared.code })).toBe('NOT_ALLOWED');
    }
    expect(await api.anonymous().refusal(LIST, { networkId: world.networkId })).toBe('NOT_SIGNED_IN');
  });

  it('is written by who may manage the network’s own, or the shared ones, whatever network the input names', async () => {
    const own = await create();
    const shared = await create({ isShared: true });
    const refusals = async (person: Person, { id, version }: { id: number; version: number }, networkId: string) => {
      const caller = await as(person);
      const archive = { input: { id, networkId, version } };
      return [
        await caller.refusal(UPDATE, { input: { ...archive.input, name: 'Autre' } }),
        await caller.refusal(ARCHIVE, archive),
        await caller.refusal(RESTORE, archive),
      ];
    };
    expect(await refusals('director', own, world.networkId)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await refusals('director', shared, world.networkId)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await refusals('foreignCoordinator', own, world.otherNetworkId)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await refusals('admin', own, world.networkId)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
    expect(await refusals('coordinator', { id: 2_147_483_647, version: 1 }, world.networkId)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);

    expect(await (await as('foreignCoordinator')).refusal(CREATE, { input: input() })).toBe('NOT_FOUND');
    for (const isShared of [true, false]) expect(await (await as('director')).refusal(CREATE, { input: input({ isShared }) })).toBe('NOT_ALLOWED');
    const admin = await as('admin');
    expect((await admin.ask(UPDATE, { input: { id: shared.id, networkId: world.networkId, version: 1, name: 'Corrigé' } })).updateIndicator).toMatchObject({
      name: 'Corrigé',
      canManage: true,
      version: 2,
    });
    // a shared definition is no coordinator's to change: neither by its own network nor by another
    for (const person of ['coordinator', 'foreignCoordinator'] as const) {
      expect(await refusals(person, { ...shared, version: 2 }, world.networkId)).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED', 'NOT_ALLOWED']);
      expect(await (await as(person)).refusal(CREATE, { input: input({ isShared: true }) })).toBe('NOT_ALLOWED');
    }
    expect(await read(shared.code)).toMatchObject({ name: 'Corrigé', canManage: false, version: 2 });
  });

  it('refuses what an old view would overwrite, breaks included, and shows what stands now', async () => {
    const row = await create();
    await update(row, { breaks: [{ period: 202300, note: 'Rupture' }] });
    const stale = await coordinator.send(UPDATE, { input: { id: row.id, networkId: world.networkId, version: 1, name: 'Autre' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { name: 'Domiciliations actives', version: 2 } } });
    const changed = await update({ ...row, version: 2 }, { name: 'Autre', definition: 'Texte', unit: null });
    expect(changed).toMatchObject({ name: 'Autre', definition: 'Texte', unit: '', breaks: [{ period: 202300 }], version: 3 });
    expect(await update(changed, { definition: null, breaks: [] })).toMatchObject({ definition: '', breaks: [] });
  });

  it('finds by name, code and definition, names first, and narrows by theme', async () => {
    const mark = `zq${serial}`;
    await create({ name: `Âgés ${mark}`, theme: 'autonomy' });
    await create({ name: 'Sans mention', definition: `Compte les ${mark}.`, theme: 'population' });
    await create({ name: `Logements ${mark}`, theme: 'housing' });
    const names = async (variables: object) =>
      (await coordinator.ask(LIST, { networkId: world.networkId, ...variables })).indicators.items.map(({ name }: { name: string }) => name);
    expect(await names({ search: mark.toUpperCase() })).toEqual([`Logements ${mark}`, `Âgés ${mark}`, 'Sans mention']);
    expect(await names({ search: `ages ${mark}` })).toEqual([`Âgés ${mark}`]);
    expect(await names({ search: mark, theme: 'autonomy' })).toEqual([`Âgés ${mark}`]);
    expect(await names({ search: '%', theme: 'autonomy' })).toEqual([]);
    expect((await coordinator.ask(LIST, { networkId: world.networkId, search: mark, skip: 1, take: 1 })).indicators).toMatchObject({
      totalCount: 3,
      items: [{ name: `Âgés ${mark}` }],
    });
    expect(await coordinator.refusal(LIST, { networkId: world.networkId, take: 101 })).toBe('INVALID_INPUT');
  });

  it('says what is computed from what, and keeps that in use', async () => {
    const [part, whole] = [await create(), await create()];
    const ratio = await create({ aggregation: 'ratio', numeratorId: part.id, denominatorId: whole.id, scale: 100 });
    const formula = await create({ aggregation: 'computed', expression: `2 * [${ratio.code}]` });
    expect(ratio).toMatchObject({ numerator: { code: part.code }, denominator: { code: whole.code }, scale: 100 });
    expect((await read(part.code)).usedBy).toEqual([{ code: ratio.code }]);
    expect((await read(ratio.code)).usedBy).toEqual([{ code: formula.code }]);

    const archive = (row: { id: number; version: number }) => ({ input: { id: row.id, networkId: world.networkId, version: row.version } });
    const inUse = await coordinator.send(ARCHIVE, archive(ratio));
    expect(inUse.errors?.[0]?.extensions).toMatchObject({ reason: 'INDICATOR_IN_USE', params: { codes: [formula.code] } });
    const median = await coordinator.send(UPDATE, { input: { ...archive(part).input, aggregation: 'published_only' } });
    expect(median.errors?.[0]?.extensions).toMatchObject({ reason: 'INDICATOR_IN_USE', params: { codes: [ratio.code] } });

    const gone = (await coordinator.ask(ARCHIVE, archive(formula))).archiveIndicator;
    expect(gone.isArchived).toBe(true);
    const archivedRatio = (await coordinator.ask(ARCHIVE, archive(ratio))).archiveIndicator;
    const listed = async (includeArchived: boolean) =>
      (await coordinator.ask(LIST, { networkId: world.networkId, search: formula.code, includeArchived })).indicators.totalCount;
    expect([await listed(false), await listed(true)]).toEqual([0, 1]);
    expect(await fieldsOf(RESTORE, archive(gone).input)).toEqual([{ path: 'expression', reason: 'UNKNOWN_INDICATOR' }]);
    expect((await coordinator.ask(RESTORE, archive(archivedRatio))).restoreIndicator.isArchived).toBe(false);
    expect((await coordinator.ask(RESTORE, archive(gone))).restoreIndicator.isArchived).toBe(false);
  });

  it('never computes a shared indicator from a network’s own, nor one from itself', async () => {
    const own = await create();
    const shared = await create({ isShared: true });
    const foreign = { id: await addIndicator(api.owner, { network_id: world.otherNetworkId }) };
    const ratio = { aggregation: 'ratio', numeratorId: own.id, denominatorId: shared.id };
    expect((await create(ratio)).numerator.code).toBe(own.code);
    expect(await fieldsOf(CREATE, input({ ...ratio, isShared: true }))).toEqual([{ path: 'numeratorId', reason: 'UNKNOWN_INDICATOR' }]);
    expect(await fieldsOf(CREATE, input({ ...ratio, numeratorId: foreign.id }))).toEqual([{ path: 'numeratorId', reason: 'UNKNOWN_INDICATOR' }]);
    expect(await fieldsOf(CREATE, input({ isShared: true, aggregation: 'computed', expression: `[${own.code}]` }))).toEqual([
      { path: 'expression', reason: 'UNKNOWN_INDICATOR' },
    ]);

    const first = await create({ aggregation: 'computed', expression: `[${own.code}] + 1` });
    const second = await create({ aggregation: 'computed', expression: `[${first.code}] + 1` });
    const circle = { id: first.id, networkId: world.networkId, version: first.version, expression: `[${second.code}]` };
    expect(await fieldsOf(UPDATE, circle)).toEqual([{ path: 'expression', reason: 'CIRCULAR_REFERENCE' }]);
  });

  it('tells another network that a shared indicator is in use, not by what', async () => {
    const shared = await create({ isShared: true });
    await create({ aggregation: 'computed', expression: `[${shared.code}] * 2` });
    const foreigner = await as('foreignCoordinator');
    expect((await foreigner.ask(ONE, { networkId: world.otherNetworkId, code: shared.code })).indicator.usedBy).toEqual([]);
    const archiving = { id: shared.id, networkId: world.otherNetworkId, version: 1 };
    const refused = await foreigner.send('mutation ($input: ProposeDefinitionInput!) { proposeDefinition(input: $input) { id } }', {
      input: { networkId: world.otherNetworkId, reason: 'Plus publié', archiving },
    });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: 'INDICATOR_IN_USE', params: { codes: [] } });
  });

  it('refuses a code that is taken, by whichever network, and what has no form', async () => {
    const { code } = await create();
    const taken = await (await as('admin')).send(CREATE, { input: input({ code, isShared: true }) });
    expect(taken.errors?.[0]?.extensions).toMatchObject({ reason: 'INDICATOR_CODE_TAKEN', fields: [{ path: 'code' }] });
    const refused: [object, string, string][] = [
      [{ code: 'Foyers RSA' }, 'code', 'INVALID_FORMAT'],
      [{ name: ' ' }, 'name', 'REQUIRED'],
      [{ decimals: 7 }, 'decimals', 'OUT_OF_RANGE'],
      [{ scale: 0 }, 'scale', 'OUT_OF_RANGE'],
      [{ sourceUrl: 'insee' }, 'sourceUrl', 'NOT_A_URL'],
      [{ classBounds: [10, 5] }, 'classBounds', 'NOT_IN_ORDER'],
      [{ lowerBound: 5, upperBound: 1 }, 'upperBound', 'NOT_IN_ORDER'],
      [{ breaks: [{ period: 202313, note: 'x' }] }, 'breaks.0.period', 'NOT_A_PERIOD'],
      [{ breaks: [{ period: 202300, note: '' }] }, 'breaks.0.note', 'REQUIRED'],
      [{ isShared: true, isMasked: true }, 'isMasked', 'NOT_IN_LIST'],
      [{ aggregation: 'computed', expression: '2 +' }, 'expression', 'EXPRESSION_SYNTAX'],
    ];
    for (const [change, path, reason] of refused) expect(await fieldsOf(CREATE, input(change))).toEqual([{ path, reason }]);
  });

  it('fixes whether counts are masked once there are some', async () => {
    const row = await create({ isMasked: true });
    const open = await update(row, { isMasked: false });
    const masked = await update(open, { isMasked: true });
    await addValues(api, row.id, 202400, [[world.communeIds[0] as number, 3]], { isOwn: true });
    expect(await fieldsOf(UPDATE, { id: row.id, networkId: world.networkId, version: masked.version, isMasked: false })).toEqual([
      { path: 'isMasked', reason: 'VALUES_EXIST' },
    ]);
    expect(await update(masked, { isMasked: true, name: 'Renommé' })).toMatchObject({ name: 'Renommé' });
  });

  it('computes values again when what decides of them changes, and tells for which periods there are some', async () => {
    const [aubigny = 0] = world.communeIds;
    const [part, whole] = [await create(), await create()];
    await addValues(api, part.id, 202400, [[aubigny, 20]]);
    await addValues(api, whole.id, 202400, [[aubigny, 80]]);
    const ratio = await create({ aggregation: 'ratio', numeratorId: part.id, denominatorId: whole.id, scale: 100 });
    const valueOf = async (id: number) =>
      (await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [id, aubigny]))[0]?.value;
    expect(ratio).toMatchObject({ periods: [202400], refreshedAt: expect.any(String) });
    expect(await valueOf(ratio.id)).toBe(25);
    const perThousand = await update(ratio, { scale: 1000 });
    expect(await valueOf(ratio.id)).toBe(250);
    const formula = await update(perThousand, { aggregation: 'computed', expression: `[${whole.code}] - [${part.code}]` });
    expect(formula).toMatchObject({ numerator: null, denominator: null, periods: [202400] });
    expect(await valueOf(ratio.id)).toBe(60);
  });

  it('is read in one statement, whatever its length', async () => {
    const base = await create({ isShared: true });
    for (let i = 0; i < 5; i++) await create({ aggregation: 'computed', expression: `[${base.code}] + ${i}` });
    const director = await as('director');
    const statements = await api.statements(() => director.ask(LIST, { networkId: world.networkId, take: 100 }));
    expect(statements.filter((statement) => !statement.includes('FROM session'))).toHaveLength(1);
  });
});

describe('the shared catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());

  it('is loaded once, refers to itself by code, and is not touched where somebody edited it', async () => {
    const loader = api.app.get(CatalogueLoader);
    expect(await loader.loadMissing()).toBe(SHARED_CATALOGUE.length);
    expect(await loader.loadMissing()).toBe(0);
    const world = await api.world();
    const coordinator = await api.as(world.people.coordinator);
    const get = async (code: string) => (await coordinator.ask(ONE, { networkId: world.networkId, code })).indicator;
    expect(await get('rsa_share')).toMatchObject({
      numerator: { code: 'rsa_households' },
      denominator: { code: 'caf_households' },
      scale: 100,
      unit: '%',
      canManage: false,
    });
    expect(await get('taxed_households_share')).toMatchObject({ aggregation: 'weighted_mean', weight: { code: 'fiscal_households' } });
    expect(await get('median_income')).toMatchObject({ breaks: [{ period: 202300 }], networkId: null, nextUpdateOn: null });
    expect(await get('municipal_population')).toMatchObject({ nextUpdateOn: '2027-01-01', licence: 'Licence Ouverte 2.0' });

    const { id, version } = await get('gp_accessibility');
    await (
      await api.as(world.people.admin)
    ).ask(UPDATE, {
      input: { id, version, networkId: world.networkId, name: 'Nom de l’union', breaks: [{ period: 202200, note: 'Méthode revue' }] },
    });
    expect(await loader.loadMissing()).toBe(0);
    expect(await get('gp_accessibility')).toMatchObject({ name: 'Nom de l’union', breaks: [{ period: 202200 }] });
  });

  it('adds what a later version brings, and leaves out what would rest on a code that a network took', async () => {
    const another = await TestApi.start();
    try {
      const world = await another.world();
      await addIndicator(another.owner, { code: 'caf_households', network_id: world.networkId });
      expect(await another.app.get(CatalogueLoader).loadMissing()).toBe(SHARED_CATALOGUE.length - 2);
      const missing = await another.owner.query(`SELECT code FROM indicator WHERE code IN ('rsa_share', 'rsa_households', 'caf_coverage_share') ORDER BY code`);
      expect(missing).toEqual([{ code: 'caf_coverage_share' }, { code: 'rsa_households' }]);
    } finally {
      await another.stop();
    }
  });
});
