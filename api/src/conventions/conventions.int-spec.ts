import { addConvention, CREATE_CONVENTION, GET_CONVENTION, SOUND_ACTS } from '../testing/conventions-world';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const UPDATE = `mutation ($input: UpdateConventionInput!) { updateConvention(input: $input) { id title status effectiveOn endsOn termOn noticeOn renewal renewalMonths comment version replacedBy { id } } }`;
const ARCHIVE = `mutation ($input: ArchiveConventionInput!) { archiveConvention(input: $input) { isArchived version } }`;
const RESTORE = `mutation ($input: ArchiveConventionInput!) { restoreConvention(input: $input) { isArchived version } }`;
const FILES = `query ($parentType: String!, $parentId: ID!) { files(parentType: $parentType, parentId: $parentId) { canWrite } }`;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe('a convention', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let elsewhereId: string;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', , elsewhereId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
  });

  const input = (more: Record<string, unknown> = {}) => ({ input: { ccasId, kind: 'framework', title: ' Convention cadre ', ...more } });

  it('is created by the director, to start, with its town and its CCAS as parties', async () => {
    const { createConvention } = await director.ask(CREATE_CONVENTION, input());
    expect(createConvention).toMatchObject({
      title: 'Convention cadre',
      status: 'to_start',
      renewal: 'none',
      preparationMonths: 3,
      termOn: null,
      noticeOn: null,
      coveredVoletsCount: 0,
      canManage: true,
      version: 1,
      ccas: { id: ccasId, communeName: 'Aubigny', ept: { name: 'EPT Ouest' } },
      acts: [],
    });
    expect(createConvention.parties).toMatchObject([
      { side: 'town', name: 'Ville d’Aubigny', signatoryName: null, signatoryCapacity: null },
      { side: 'ccas', name: 'CCAS d’Aubigny', siren: expect.stringMatching(/^\d{9}$/) },
    ]);
    expect(createConvention.volets).toHaveLength(13);
    expect(createConvention.volets[0]).toEqual({ volet: 'support_functions', coverage: null, article: null });
  });

  it('takes the signatories from the offices held, so that the mayor does not sign twice', async () => {
    const hold = (office: string, name: string, endsOn: string | null) =>
      arrange(api.owner, `INSERT INTO office (ccas_id, function, person_name, starts_on, ends_on) VALUES ($1, $2, $3, '2020-07-01', $4)`, [
        ccasId,
        office,
        name,
        endsOn,
      ]);
    await hold('president', 'Mélanie Mairet', null);
    await hold('vice_president', 'Ancien Élu', '2026-03-20');
    const alone = (await director.ask(CREATE_CONVENTION, input())).createConvention.parties;
    expect(alone).toMatchObject([{ signatoryName: null }, { signatoryName: 'Mélanie Mairet', signatoryCapacity: 'Président ou Présidente' }]);
    await hold('vice_president', 'Vincent Présidel', null);
    const both = (await director.ask(CREATE_CONVENTION, input())).createConvention.parties;
    expect(both).toMatchObject([
      { signatoryName: 'Mélanie Mairet', signatoryCapacity: 'Maire', mandateStartsOn: '2020-07-01' },
      { signatoryName: 'Vincent Présidel', signatoryCapacity: 'Vice-président ou Vice-présidente' },
    ]);
  });

  it('is created by the contributor, the referent of the EPT and the coordinator too', async () => {
    for (const who of ['contributor', 'referent', 'coordinator'] as const) {
      expect((await (await api.as(world.people[who])).ask(CREATE_CONVENTION, input())).createConvention.canManage).toBe(true);
    }
  });

  it('is not created for another CCAS of the network, nor by who merely reads, nor by a funder', async () => {
    expect(await director.refusal(CREATE_CONVENTION, input({ ccasId: elsewhereId }))).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.referent)).refusal(CREATE_CONVENTION, input({ ccasId: elsewhereId }))).toBe('NOT_ALLOWED');
    for (const who of ['dpo', 'funder', 'admin'] as const) {
      expect(await (await api.as(world.people[who])).refusal(CREATE_CONVENTION, input())).toBe('NOT_ALLOWED');
    }
  });

  it('is not created for a CCAS that is unknown or foreign', async () => {
    for (const unknown of [world.foreignCcasId, UNKNOWN, 'x\0']) {
      expect(await director.refusal(CREATE_CONVENTION, input({ ccasId: unknown }))).toBe('NOT_FOUND');
    }
  });

  it('is read by its CCAS and by the network, and does not exist for another CCAS, another network or a funder', async () => {
    const { id } = await addConvention(director, ccasId);
    for (const who of ['director', 'contributor', 'referent', 'dpo', 'coordinator'] as const) {
      const { convention } = await (await api.as(world.people[who])).ask(GET_CONVENTION, { id });
      expect(convention).toMatchObject({ id, canManage: who !== 'dpo' });
    }
    expect(await (await api.as(world.people.otherDirector)).refusal(GET_CONVENTION, { id })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(GET_CONVENTION, { id })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(GET_CONVENTION, { id })).toBe('NOT_ALLOWED');
    for (const unknown of [UNKNOWN, 'x\0']) expect(await director.refusal(GET_CONVENTION, { id: unknown })).toBe('NOT_FOUND');
  });

  it('comes into force by its acts, and says its term, its notice and its life', async () => {
    const terms = { renewal: 'tacit', renewalMonths: 12, renewalsMax: 2, noticeMonths: 3 };
    const convention: Record<string, unknown> = await addConvention(director, ccasId, terms, SOUND_ACTS);
    expect(convention).toMatchObject({ status: 'in_force', statusSince: '2025-03-01', termOn: '2028-02-29', noticeOn: '2027-11-29' });
    expect((convention['periods'] as { status: string }[]).map(({ status }) => status)).toEqual(expect.arrayContaining(['signed', 'transmitted', 'in_force']));
    expect(convention['acts']).toHaveLength(5);
  });

  it('changes what the change names, and clears what is null', async () => {
    const { id } = await addConvention(director, ccasId, { comment: 'À revoir', renewal: 'express', renewalMonths: 12 });
    const { updateConvention } = await director.ask(UPDATE, { input: { id, version: 1, title: 'Nouveau titre', comment: null, renewal: 'none' } });
    expect(updateConvention).toMatchObject({ title: 'Nouveau titre', comment: null, renewal: 'none', renewalMonths: null, endsOn: '2028-02-29', version: 2 });
  });

  it('is refused with the present values to who saw older ones', async () => {
    const { id } = await addConvention(director, ccasId);
    await director.ask(UPDATE, { input: { id, version: 1, title: 'Le mien' } });
    const { errors } = await (await api.as(world.people.coordinator)).send(UPDATE, { input: { id, version: 1, title: 'Le leur' } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { title: 'Le mien', version: 2 } } });
    expect(await director.refusal(ARCHIVE, { input: { id, version: 1 } })).toBe('STALE_VERSION');
  });

  it('is not changed by who may merely read it, and does not exist for others', async () => {
    const { id } = await addConvention(await api.as(world.people.coordinator), elsewhereId);
    const change = { input: { id, version: 1, title: 'Autre' } };
    expect(await (await api.as(world.people.referent)).refusal(UPDATE, change)).toBe('NOT_ALLOWED');
    expect(await director.refusal(UPDATE, change)).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignDirector)).refusal(UPDATE, change)).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.referent)).refusal(ARCHIVE, { input: { id, version: 1 } })).toBe('NOT_ALLOWED');
  });

  it('refuses a term before its effect, and a renewal without term or period, at the field', async () => {
    const fieldsOf = async (more: Record<string, unknown>) => (await director.send(CREATE_CONVENTION, input(more))).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ effectiveOn: '2026-01-02', endsOn: '2026-01-01' })).toEqual([{ path: 'endsOn', reason: 'TERM_BEFORE_EFFECT' }]);
    expect(await fieldsOf({ renewal: 'tacit', renewalMonths: 12 })).toEqual([{ path: 'renewal', reason: 'RENEWAL_WITHOUT_TERM' }]);
    expect(await fieldsOf({ endsOn: '2028-01-01', renewal: 'tacit' })).toEqual([{ path: 'renewalMonths', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ noticeMonths: 37 })).toEqual([{ path: 'noticeMonths', reason: 'OUT_OF_RANGE' }]);
    expect(await fieldsOf({ templateVersionId: UNKNOWN })).toEqual([{ path: 'templateVersionId', reason: 'UNKNOWN_REFERENCE' }]);
  });

  it('asks again about unlikely dates, takes them when they are confirmed, and does not ask twice', async () => {
    const long = { effectiveOn: '2026-01-01', endsOn: '2040-12-31' };
    const { errors } = await director.send(CREATE_CONVENTION, input(long));
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'UNLIKELY_DATES', params: { doubts: [{ about: 'endsOn', doubt: 'DURATION_OVER_10_YEARS' }] } });
    const { id } = await addConvention(director, ccasId, { ...long, isConfirmed: true });
    expect(await director.refusal(UPDATE, { input: { id, version: 1, comment: 'Rien de neuf sur les dates' } })).toBeNull();
  });

  it('refuses days that no convention can have, confirmed or not', async () => {
    for (const day of ['0001-01-01', '9999-12-31']) {
      const dates = { effectiveOn: day, endsOn: day, renewal: 'tacit', renewalMonths: 1, isConfirmed: true };
      const { errors } = await director.send(CREATE_CONVENTION, input(dates));
      expect(errors?.[0]?.extensions.fields).toEqual(expect.arrayContaining(['effectiveOn', 'endsOn'].map((path) => ({ path, reason: 'OUT_OF_RANGE' }))));
    }
  });

  it('has one reference at its CCAS', async () => {
    await addConvention(director, ccasId, { reference: '2025-01' });
    expect(await director.refusal(CREATE_CONVENTION, input({ reference: '2025-01' }))).toBe('CONVENTION_REFERENCE_TAKEN');
  });

  it('is replaced by another one of the same CCAS alone', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const [old, next, foreign] = [
      await addConvention(coordinator, ccasId),
      await addConvention(coordinator, ccasId),
      await addConvention(coordinator, elsewhereId),
    ];
    expect((await coordinator.ask(UPDATE, { input: { id: old.id, version: 1, replacedById: next.id } })).updateConvention.replacedBy.id).toBe(next.id);
    for (const wrong of [foreign.id, old.id, UNKNOWN]) {
      expect(await coordinator.refusal(UPDATE, { input: { id: old.id, version: 2, replacedById: wrong } })).toBe('INVALID_INPUT');
    }
    expect((await coordinator.ask(GET_CONVENTION, { id: next.id })).convention.replaces).toEqual([{ id: old.id }]);
  });

  it('goes into the archives and comes back, and nothing is lost', async () => {
    const { id } = await addConvention(director, ccasId, {}, SOUND_ACTS);
    expect((await director.ask(ARCHIVE, { input: { id, version: 1 } })).archiveConvention).toEqual({ isArchived: true, version: 2 });
    expect((await director.ask(RESTORE, { input: { id, version: 2 } })).restoreConvention).toEqual({ isArchived: false, version: 3 });
    expect((await director.ask(GET_CONVENTION, { id })).convention.acts).toHaveLength(5);
  });

  it('shows its files to who may read it, and takes them from who may change it', async () => {
    const { id } = await addConvention(director, ccasId);
    const files = { parentType: 'convention', parentId: id };
    expect((await director.ask(FILES, files)).files.canWrite).toBe(true);
    expect((await (await api.as(world.people.dpo)).ask(FILES, files)).files.canWrite).toBe(false);
    expect(await (await api.as(world.people.otherDirector)).refusal(FILES, files)).toBe('NOT_FOUND');
  });

  it('is read in two statements, whatever it holds', async () => {
    const { id } = await addConvention(director, ccasId, {}, SOUND_ACTS);
    const statements = await api.statements(() => director.ask(GET_CONVENTION, { id }));
    expect(statements.filter((sql) => !sql.includes('session'))).toHaveLength(2);
  });
});
