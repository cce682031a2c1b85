import { addConvention, CONVENTION_FIELDS, GET_CONVENTION, RECORD_ACT, SOUND_ACTS } from '../../testing/conventions-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const mutation = (name: string, input: string): string => `mutation ($input: ${input}!) { ${name}(input: $input) { ${CONVENTION_FIELDS} } }`;
const SAVE_PARTY = mutation('saveConventionParty', 'SaveConventionPartyInput');
const REMOVE_PARTY = mutation('removeConventionParty', 'RemoveConventionPartInput');
const REMOVE_ACT = mutation('removeConventionAct', 'RemoveConventionPartInput');
const SET_VOLETS = mutation('setConventionVolets', 'SetConventionVoletsInput');
const SAVE_RIDER = mutation('saveConventionRider', 'SaveConventionRiderInput');
const SAVE_GRANT = mutation('saveConventionGrant', 'SaveConventionGrantInput');
const SAVE_MEANS = mutation('saveConventionMeans', 'SaveConventionMeansInput');
const SAVE_SECONDMENT = mutation('saveConventionSecondment', 'SaveConventionSecondmentInput');

/** Each way to write a part of a convention, with an input that is right but for the convention. */
const WRITES: readonly (readonly [name: string, document: string, values: Record<string, unknown>])[] = [
  ['a party', SAVE_PARTY, { side: 'other', name: 'Caisse des écoles' }],
  ['an act', RECORD_ACT, { kind: 'negotiation', happenedOn: '2026-01-05' }],
  ['the volets', SET_VOLETS, { version: 1, volets: [{ volet: 'staff', coverage: 'covered' }] }],
  ['a rider', SAVE_RIDER, { number: 1, subject: 'Locaux' }],
  ['a grant', SAVE_GRANT, { year: 2026, votedCents: 33_888_00 }],
  ['means', SAVE_MEANS, { year: 2026, volet: 'premises', label: 'Bureaux' }],
  ['a secondment', SAVE_SECONDMENT, { post: 'Agent d’accueil', timePercent: 50, startsOn: '2026-01-01', endsOn: '2028-12-31' }],
];

describe('the parts of a convention', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let conventionId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    director = await api.as(world.people.director);
    ({ id: conventionId } = await addConvention(director, world.ccasIds[0] as string));
  });

  it.each(WRITES)('are written by who manages the CCAS, and by nobody else: %s', async (_, document, values) => {
    const input = { conventionId, ...values };
    for (const who of ['dpo', 'funder', 'admin'] as const) expect(await (await api.as(world.people[who])).refusal(document, { input })).toBe('NOT_ALLOWED');
    for (const who of ['otherDirector', 'foreignCoordinator'] as const) {
      expect(await (await api.as(world.people[who])).refusal(document, { input })).toBe('NOT_FOUND');
    }
    expect(await director.refusal(document, { input: { ...input, conventionId: 'x\0' } })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.contributor)).refusal(document, { input })).toBeNull();
  });

  it.each(WRITES.filter(([name]) => name !== 'the volets'))('are changed by who saw their present values alone: %s', async (_, document, values) => {
    const added = Object.values<Record<string, { id: string }[]>>(await director.ask(document, { input: { conventionId, ...values } }))[0];
    const list = Object.values(added ?? {}).filter((value) => Array.isArray(value)) as { id: string; version: number }[][];
    const before = (await director.ask(GET_CONVENTION, { id: conventionId })).convention;
    const part = list.flat().find(({ id, version }) => id && version === 1 && !before.parties.slice(0, 2).some((party: { id: string }) => party.id === id));
    const change = { input: { conventionId, id: part?.id, version: 9, ...values } };
    const { errors } = await director.send(document, change);
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { id: part?.id, version: 1 } } });
    expect(await director.refusal(document, { input: { ...change.input, version: null } })).toBe('STALE_VERSION');
    expect(await director.refusal(document, { input: { ...change.input, version: 1 } })).toBeNull();
  });

  it('belong to one convention: a part of another one is not found by it', async () => {
    const elsewhere = await addConvention(await api.as(world.people.otherDirector), world.ccasIds[1] as string, {}, SOUND_ACTS);
    const [act] = elsewhere['acts'] as unknown as { id: string }[];
    const input = { conventionId, id: act?.id, version: 1 };
    expect(await director.refusal(REMOVE_ACT, { input })).toBe('NOT_FOUND');
    expect(await director.refusal(RECORD_ACT, { input: { ...input, kind: 'signature', happenedOn: '2025-01-01' } })).toBe('NOT_FOUND');
  });

  it('name the town and the CCAS once, and read a SIREN with its spaces', async () => {
    expect(await director.refusal(SAVE_PARTY, { input: { conventionId, side: 'town', name: 'Ville' } })).toBe('PARTY_SIDE_TAKEN');
    const party = { conventionId, side: 'other', name: 'EPT Est Ensemble', siren: '200 057 875' };
    const { saveConventionParty } = await director.ask(SAVE_PARTY, { input: party });
    const { id, siren } = saveConventionParty.parties[2];
    expect(siren).toBe('200057875');
    expect(await director.refusal(SAVE_PARTY, { input: { ...party, siren: '123456789' } })).toBe('INVALID_INPUT');
    expect((await director.ask(REMOVE_PARTY, { input: { conventionId, id, version: 1 } })).removeConventionParty.parties).toHaveLength(2);
  });

  it('are acts that happen once, reports that have their year, committees that come again', async () => {
    const record = (values: Record<string, unknown>) => director.refusal(RECORD_ACT, { input: { conventionId, happenedOn: '2026-01-05', ...values } });
    expect(await record({ kind: 'negotiation', year: 2026 })).toBeNull();
    expect(await record({ kind: 'negotiation' })).toBe('ACT_ALREADY_RECORDED');
    expect(await record({ kind: 'committee' })).toBeNull();
    expect(await record({ kind: 'committee', happenedOn: '2026-06-05' })).toBeNull();
    expect(await record({ kind: 'yearly_report' })).toBe('INVALID_INPUT');
    expect(await record({ kind: 'yearly_report', year: 2025 })).toBeNull();
    expect(await record({ kind: 'yearly_report', year: 2025 })).toBe('ACT_ALREADY_RECORDED');
    const { convention } = await director.ask(GET_CONVENTION, { id: conventionId });
    expect(convention).toMatchObject({ status: 'negotiating', statusSince: '2026-01-05' });
    expect(convention.acts[0]).toMatchObject({ kind: 'negotiation', year: null });
  });

  it('refuse a deliberation after the signature at its date, and ask again about an act in the future', async () => {
    const record = (kind: string, happenedOn: string, more = {}) => director.send(RECORD_ACT, { input: { conventionId, kind, happenedOn, ...more } });
    await record('signature', '2025-02-01');
    const { errors } = await record('council_deliberation', '2025-02-02');
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', fields: [{ path: 'happenedOn', reason: 'DELIBERATION_AFTER_SIGNATURE' }] });
    const future = await record('receipt', '2026-12-24');
    expect(future.errors?.[0]?.extensions).toMatchObject({ reason: 'UNLIKELY_DATES', params: { doubts: [{ about: 'receipt', doubt: 'ACT_IN_FUTURE' }] } });
    expect((await record('receipt', '2026-12-24', { isConfirmed: true })).errors).toBeUndefined();
    // nothing of what was refused stays
    expect((await director.ask(GET_CONVENTION, { id: conventionId })).convention.acts).toHaveLength(2);
  });

  it('move the status when an act goes, and the journal keeps it', async () => {
    const { id, ...sound } = await addConvention(director, world.ccasIds[0] as string, {}, SOUND_ACTS);
    expect(sound['status']).toBe('in_force');
    const receipt = (sound['acts'] as unknown as { id: string; kind: string }[]).find(({ kind }) => kind === 'receipt');
    const { removeConventionAct } = await director.ask(REMOVE_ACT, { input: { conventionId: id, id: receipt?.id, version: 1 } });
    expect(removeConventionAct).toMatchObject({ status: 'signed_fragile', version: 1 });
    expect(await api.owner.query(`SELECT count(*)::int AS n FROM deadline WHERE source_id = $1 AND kind = 'convention_receipt_missing'`, [id])).toEqual([
      { n: 1 },
    ]);
    const [{ n }] = await api.owner.query(
      `SELECT count(*)::int AS n FROM journal_entry WHERE subject_type = 'convention_act' AND action = 'deleted' AND keys ->> 'convention_id' = $1`,
      [id],
    );
    expect(n).toBe(1);
  });

  it('extend the term by a rider that is signed', async () => {
    const { id } = await addConvention(director, world.ccasIds[0] as string, {}, SOUND_ACTS);
    const rider = { conventionId: id, number: 1, subject: 'Prolongation d’un an', signedOn: '2026-06-01', newEndsOn: '2029-02-28' };
    expect((await director.ask(SAVE_RIDER, { input: rider })).saveConventionRider).toMatchObject({ termOn: '2029-02-28', endsOn: '2028-02-29' });
    expect(await director.refusal(SAVE_RIDER, { input: rider })).toBe('RIDER_NUMBER_TAKEN');
    const { errors } = await director.send(SAVE_RIDER, { input: { ...rider, number: 2, newEndsOn: '2024-01-01' } });
    expect(errors?.[0]?.extensions.fields).toContainEqual({ path: 'newEndsOn', reason: 'TERM_BEFORE_EFFECT' });
  });

  it('form one grid of volets, seen and changed as a whole', async () => {
    const grid = (version: number, volets: unknown[]) => ({ input: { conventionId, version, volets } });
    const told = [
      { volet: 'staff', coverage: 'covered', article: 'art. 4' },
      { volet: 'it', coverage: 'partly' },
      { volet: 'privacy', coverage: 'covered' },
    ];
    const { setConventionVolets } = await director.ask(SET_VOLETS, grid(1, told));
    expect(setConventionVolets).toMatchObject({ coveredVoletsCount: 2, version: 2 });
    expect(setConventionVolets.volets[1]).toEqual({ volet: 'staff', coverage: 'covered', article: 'art. 4' });
    expect(await director.refusal(SET_VOLETS, grid(1, told))).toBe('STALE_VERSION');
    const forgotten = await director.ask(SET_VOLETS, grid(2, [{ volet: 'staff', coverage: null }]));
    expect(forgotten.setConventionVolets).toMatchObject({ coveredVoletsCount: 1, version: 3 });
    expect(await director.refusal(SET_VOLETS, grid(3, [{ volet: 'it', coverage: 'covered', article: 'x'.repeat(101) }]))).toBe('INVALID_INPUT');
  });

  it('keep an amount that is not known apart from 0, one grant a year', async () => {
    const { saveConventionGrant } = await director.ask(SAVE_GRANT, { input: { conventionId, year: 2026, votedCents: 0, votedOn: '2026-03-30' } });
    expect(saveConventionGrant.grants).toMatchObject([{ year: 2026, votedCents: 0, votedOn: '2026-03-30', paidCents: null }]);
    expect(await director.refusal(SAVE_GRANT, { input: { conventionId, year: 2026 } })).toBe('GRANT_YEAR_TAKEN');
    const [{ id }] = saveConventionGrant.grants;
    const changed = await director.ask(SAVE_GRANT, { input: { conventionId, id, version: 1, year: 2026, paidCents: 12_00, votedCents: null } });
    expect(changed.saveConventionGrant.grants).toMatchObject([{ votedCents: null, votedOn: '2026-03-30', paidCents: 12_00, version: 2 }]);
  });

  it('stand any day of a secondment or of a mandate', async () => {
    for (const day of ['1950-01-01', '2150-12-31']) {
      const secondment = { conventionId, post: 'Juriste', timePercent: 20, startsOn: day, endsOn: day };
      expect(await director.refusal(SAVE_SECONDMENT, { input: secondment })).toBeNull();
      const party = { conventionId, side: 'other', name: 'EPT', mandateStartsOn: day, mandateEndsOn: day };
      expect(await director.refusal(SAVE_PARTY, { input: party })).toBeNull();
    }
  });

  it('refuse a secondment that ends before it starts', async () => {
    const input = { conventionId, post: 'Juriste', timePercent: 20, startsOn: '2026-02-01', endsOn: '2026-01-31' };
    const { errors } = await director.send(SAVE_SECONDMENT, { input });
    expect(errors?.[0]?.extensions).toMatchObject({ fields: [{ path: 'endsOn', reason: 'END_BEFORE_START' }] });
  });
});
