import { readSiren } from '@maillage/domain';
import { TestApi, type Caller } from '../testing/test-api';
import type { World } from '../testing/world';

const CCAS = `query ($id: ID!) { ccas(id: $id) {
  id name kind siren version canUpdate updatedByName commune { name } ept { name } phone website closedOn successor { name }
  offices { id function personName isCurrent isFictitious endsOn version } } }`;
const LIST = `query ($networkId: ID!, $search: String, $eptId: Int, $skip: Int! = 0, $take: Int! = 100) {
  ccasList(networkId: $networkId, search: $search, eptId: $eptId, skip: $skip, take: $take) {
    totalCount items { id name siren commune { name } ept { id name } directorName directorIsFictitious lastNewsAt blockedCount inPlaceCount answeredCount } } }`;
const CREATE = `mutation ($input: CreateCcasInput!) { createCcas(input: $input) { id name siren phone website canUpdate commune { name } version } }`;
const UPDATE = `mutation ($input: UpdateCcasInput!) { updateCcas(input: $input) { id name phone email city version updatedByName } }`;

/** A SIREN that no other test uses: eight digits and the one that makes their Luhn sum right. */
let serial = 10_000_000;
const freshSiren = (): string => {
  serial += 1;
  return [...'0123456789'].map((last) => `${serial}${last}`).find((siren) => readSiren(siren)) as string;
};

describe('CCAS', () => {
  let api: TestApi;
  let world: World;
  const as = async (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const newCcas = (more: Record<string, unknown> = {}) => ({
    networkId: world.networkId,
    kind: 'ccas',
    name: 'CCAS de Bellerive',
    siren: freshSiren(),
    territoryId: world.communeIds[1],
    ...more,
  });

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  /** One plan of the year, one initiative, and the news of CCAS on it. */
  const giveNews = (news: { ccasId: string | undefined; stage: string; blocker?: string }[]): Promise<void> =>
    api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      const [plan] = await manager.query(`INSERT INTO plan (network_id, year, title) VALUES ($1, 2026, 'Plan 2026') RETURNING id`, [world.networkId]);
      const [old] = await manager.query(`INSERT INTO plan (network_id, year, title) VALUES ($1, 2025, 'Plan 2025') RETURNING id`, [world.networkId]);
      for (const { id } of [plan, old]) {
        const [initiative] = await manager.query(`INSERT INTO initiative (plan_id, number, title) VALUES ($1, 1, 'Une initiative') RETURNING id`, [id]);
        for (const { ccasId, stage, blocker } of news) {
          await manager.query(
            `INSERT INTO adoption (initiative_id, ccas_id, stage, blocker, blocked_since, last_news_at) VALUES ($1, $2, $3, $4, $5, '2026-11-02T08:00:00Z')`,
            [initiative.id, ccasId, stage, blocker ?? null, blocker ? '2026-11-01' : null],
          );
        }
      }
    });

  describe('the page of one', () => {
    it('shows it to whoever works in its network, with what each may do', async () => {
      const expected = { coordinator: true, referent: true, director: true, otherDirector: false, contributor: false, admin: true };
      for (const [person, canUpdate] of Object.entries(expected)) {
        const { ccas } = await (await as(person as keyof World['people'])).ask(CCAS, { id: world.ccasIds[0] });
        expect(ccas).toMatchObject({ name: 'CCAS d’Aubigny', kind: 'ccas', commune: { name: 'Aubigny' }, ept: { name: 'EPT Ouest' }, canUpdate });
      }
    });

    it('answers somebody of another network, and an unknown or impossible id, in the same way', async () => {
      const foreigner = await as('foreignCoordinator');
      for (const id of [world.ccasIds[0], '00000000-0000-4000-8000-000000000000', 'rien', '']) expect(await foreigner.refusal(CCAS, { id })).toBe('NOT_FOUND');
    });

    it('is closed to funders and to the signed-out', async () => {
      expect(await (await as('funder')).refusal(CCAS, { id: world.ccasIds[0] })).toBe('NOT_ALLOWED');
      expect(await api.anonymous().refusal(CCAS, { id: world.ccasIds[0] })).toBe('NOT_SIGNED_IN');
    });

    it('takes three statements, however many offices it has', async () => {
      const director = await as('director');
      const count = async () => (await api.statements(() => director.ask(CCAS, { id: world.ccasIds[0] }))).length;
      const before = await count();
      await api.owner.transaction(async (manager) => {
        await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
        await manager.query(`INSERT INTO office (ccas_id, function, person_name) SELECT $1, 'contact', 'Personne ' || n FROM generate_series(1, 30) n`, [
          world.ccasIds[0],
        ]);
      });
      expect(await count()).toBe(before);
    });
  });

  describe('the list', () => {
    it('holds the open CCAS of the network in the order of their communes', async () => {
      const { ccasList } = await (await as('coordinator')).ask(LIST, { networkId: world.networkId });
      expect(ccasList.totalCount).toBe(3);
      expect(ccasList.items.map(({ commune }: { commune: { name: string } }) => commune.name)).toEqual(['Aubigny', 'Bellerive', 'Clairval']);
    });

    it('leaves out a closed one', async () => {
      const coordinator = await as('coordinator');
      await coordinator.ask(UPDATE, { input: { id: world.ccasIds[2], version: 1, closedOn: '2026-11-23' } });
      expect((await coordinator.ask(LIST, { networkId: world.networkId })).ccasList.totalCount).toBe(2);
    });

    it('is searched whatever case and accents, by EPT, and by page', async () => {
      const coordinator = await as('coordinator');
      const names = async (variables: Record<string, unknown>) =>
        (await coordinator.ask(LIST, { networkId: world.networkId, ...variables })).ccasList.items.map(
          ({ commune }: { commune: { name: string } }) => commune.name,
        );
      expect(await names({ search: 'CCÂS D AUBIGNÿ' })).toEqual(['Aubigny']);
      expect(await names({ search: '100 %_' })).toEqual([]);
      expect(await names({ eptId: world.eptIds[1] })).toEqual(['Clairval']);
      expect(await names({ skip: 1, take: 1 })).toEqual(['Bellerive']);
      expect(await coordinator.refusal(LIST, { networkId: world.networkId, take: 101 })).toBe('INVALID_INPUT');
    });

    it('counts the news of the current plan alone, and hides blockers from other directors', async () => {
      await giveNews([
        { ccasId: world.ccasIds[0], stage: 'in_place' },
        { ccasId: world.ccasIds[1], stage: 'committed', blocker: 'Pas de poste' },
      ]);
      const items = async (person: keyof World['people']) =>
        (await (await as(person)).ask(LIST, { networkId: world.networkId })).ccasList.items.map(
          ({ answeredCount, inPlaceCount, blockedCount, lastNewsAt }: Record<string, unknown>) => [answeredCount, inPlaceCount, blockedCount, lastNewsAt],
        );
      const at = '2026-11-02T08:00:00.000Z';
      expect(await items('coordinator')).toEqual([
        [1, 1, 0, at],
        [1, 0, 1, at],
        [0, 0, 0, null],
      ]);
      expect(await items('director')).toEqual([
        [1, 1, 0, at],
        [1, 0, 0, at],
        [0, 0, 0, null],
      ]);
      expect((await items('otherDirector'))[1]).toEqual([1, 0, 1, at]);
    });

    it('is refused to other networks and to funders', async () => {
      expect(await (await as('foreignCoordinator')).refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
      expect(await (await as('funder')).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
      expect(await (await as('coordinator')).refusal(LIST, { networkId: 'rien' })).toBe('NOT_FOUND');
    });
  });

  describe('createCcas', () => {
    it('adds one, its SIREN and telephone in the form in which they are kept', async () => {
      const { createCcas } = await (
        await as('coordinator')
      ).ask(CREATE, { input: newCcas({ siren: '929 940 146', phone: '+33143939393', website: 'ville.example/ccas' }) });
      expect(createCcas).toMatchObject({
        siren: '929940146',
        phone: '01 43 93 93 93',
        website: 'https://ville.example/ccas',
        canUpdate: true,
        version: 1,
        commune: { name: 'Bellerive' },
      });
    });

    it('adds a CIAS to an EPT', async () => {
      const { createCcas } = await (await as('coordinator')).ask(CREATE, { input: newCcas({ kind: 'cias', territoryId: world.eptIds[0] }) });
      expect(createCcas).toMatchObject({ canUpdate: true, commune: { name: 'EPT Ouest' } });
    });

    it('is refused to another network’s coordinator as if the network did not exist, and to whoever has no such right', async () => {
      expect(await (await as('foreignCoordinator')).refusal(CREATE, { input: newCcas() })).toBe('NOT_FOUND');
      for (const person of ['referent', 'director', 'contributor', 'funder', 'nobody'] as const)
        expect(await (await as(person)).refusal(CREATE, { input: newCcas() })).toBe('NOT_ALLOWED');
    });

    it.each([
      [{ siren: '929940147' }, { path: 'siren', reason: 'NOT_A_SIREN' }],
      [{ name: '  ' }, { path: 'name', reason: 'REQUIRED' }],
      [{ name: 'x'.repeat(201) }, { path: 'name', reason: 'TOO_LONG' }],
      [{ phone: '12 34' }, { path: 'phone', reason: 'NOT_A_PHONE' }],
      [{ email: 'ici' }, { path: 'email', reason: 'NOT_AN_EMAIL' }],
      [{ postalCode: '9320' }, { path: 'postalCode', reason: 'NOT_A_POSTAL_CODE' }],
      [{ website: 'javascript:alert(1)' }, { path: 'website', reason: 'NOT_A_URL' }],
      [{ territoryId: 2_147_483_647 }, { path: 'territoryId', reason: 'UNKNOWN_REFERENCE' }],
    ])('refuses %o at its field', async (values, field) => {
      const { errors } = await (await as('coordinator')).send(CREATE, { input: newCcas(values) });
      expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', fields: [field] });
    });

    it('refuses a commune of another network, and a CIAS in a commune', async () => {
      const foreign = (await api.owner.query('SELECT territory_id FROM ccas WHERE id = $1', [world.foreignCcasId]))[0].territory_id;
      const coordinator = await as('coordinator');
      const fields = async (values: Record<string, unknown>) => (await coordinator.send(CREATE, { input: newCcas(values) })).errors?.[0]?.extensions.fields;
      expect(await fields({ territoryId: foreign })).toEqual([{ path: 'territoryId', reason: 'UNKNOWN_REFERENCE' }]);
      expect(await fields({ kind: 'cias' })).toEqual([{ path: 'territoryId', reason: 'NOT_IN_LIST' }]);
      expect(await fields({ territoryId: world.eptIds[0] })).toEqual([{ path: 'territoryId', reason: 'NOT_IN_LIST' }]);
    });

    it('lets one of two people who enter the same SIREN at once win', async () => {
      const coordinator = await as('coordinator');
      const input = newCcas();
      const reasons = await Promise.all([1, 2].map(() => coordinator.refusal(CREATE, { input })));
      expect(reasons).toEqual(expect.arrayContaining([null, 'SIREN_TAKEN']));
    });
  });

  describe('updateCcas', () => {
    const change = (more: Record<string, unknown> = {}) => ({ input: { id: world.ccasIds[0], version: 1, phone: '0143939393', ...more } });

    it('is open to its director, to the referent of its EPT and to the coordinator', async () => {
      for (const [index, person] of (['director', 'referent', 'coordinator'] as const).entries()) {
        const { updateCcas } = await (await as(person)).ask(UPDATE, change({ version: index + 1, city: person }));
        expect(updateCcas).toMatchObject({ city: person, phone: '01 43 93 93 93', version: index + 2 });
      }
    });

    it('names who changed it', async () => {
      expect((await (await as('director')).ask(UPDATE, change())).updateCcas.updatedByName).toBe('Diane Recteur');
    });

    it('is refused to whoever may only read it, and looks unknown to the rest', async () => {
      expect(await (await as('otherDirector')).refusal(UPDATE, change())).toBe('NOT_ALLOWED');
      expect(await (await as('referent')).refusal(UPDATE, change({ id: world.ccasIds[2] }))).toBe('NOT_ALLOWED');
      expect(await (await as('foreignDirector')).refusal(UPDATE, change())).toBe('NOT_FOUND');
      for (const person of ['contributor', 'funder'] as const) expect(await (await as(person)).refusal(UPDATE, change())).toBe('NOT_ALLOWED');
    });

    it('leaves what is absent, clears what is null or empty, and never clears the name', async () => {
      const director = await as('director');
      await director.ask(UPDATE, change({ city: 'Aubigny', email: 'ccas@aubigny.example' }));
      expect((await director.ask(UPDATE, change({ version: 2, phone: null, email: ' ' }))).updateCcas).toMatchObject({
        phone: null,
        email: null,
        city: 'Aubigny',
      });
      expect((await director.send(UPDATE, change({ version: 3, name: null }))).errors?.[0]?.extensions.fields).toEqual([{ path: 'name', reason: 'REQUIRED' }]);
    });

    it('answers a stale version with the present values', async () => {
      const director = await as('director');
      await director.ask(UPDATE, change({ city: 'Aubigny' }));
      const { errors } = await director.send(UPDATE, change({ city: 'Ailleurs' }));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'STALE_VERSION', params: { current: { city: 'Aubigny', version: 2 } } });
    });

    it('refuses a closing before the opening, at its field', async () => {
      const { errors } = await (await as('director')).send(UPDATE, change({ openedOn: '2020-01-01', closedOn: '2019-12-31' }));
      expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'closedOn', reason: 'END_BEFORE_START' }]);
    });
  });
});
