import { addConvention, SOUND_ACTS } from '../../testing/conventions-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { HeldWorkbook } from '../../testing/held-workbook';
import type { World } from '../../testing/world';
import { RegisterWorkbook } from './register-workbook';

const FRAMEWORK = 'Aubigny, Convention cadre';
const SIGNATURE = `${FRAMEWORK}, Signature`;

describe('the register of conventions as a workbook', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let own: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    ({ id: own } = await addConvention(coordinator, aubigny, { noticeMonths: 6, renewal: 'tacit', renewalMonths: 12 }, SOUND_ACTS));
    await addConvention(coordinator, bellerive, { title: 'Locaux', kind: 'premises' });
  });

  const held = (person: keyof World['people'], selection = {}) => HeldWorkbook.of(api, world, RegisterWorkbook, world.people[person], selection);

  it('has the conventions, parties and acts that the person reads, and locks those that she does not manage', async () => {
    const all = await held('coordinator');
    const [first, second] = await all.rows();
    expect(first).toMatchObject({ id: own, name: FRAMEWORK, values: { ccas: 'Aubigny', status: 'in_force', termOn: '2028-02-29', noticeOn: '2027-08-29' } });
    expect(second).toMatchObject({ name: 'Bellerive, Locaux', values: { status: 'to_start', noticeOn: null } });
    expect((await all.rows('actes')).map(({ values }) => values['kind'])).toEqual(SOUND_ACTS.map(([kind]) => kind));
    expect(new Set((await all.rows('signataires')).map(({ values }) => values['side']))).toEqual(new Set(['town', 'ccas']));
    expect((await (await held('director')).rows()).map(({ name }) => name)).toEqual([FRAMEWORK]);
    expect((await (await held('dpo')).row(FRAMEWORK)).locked?.has('endsOn')).toBe(true);
    expect(await (await held('coordinator', { convention: [own, world.foreignCcasId, 'x'] })).rows()).toHaveLength(1);
    await expect(held('foreignCoordinator').then((one) => one.rows())).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('is written by who manages the convention: its dates, who signs, its acts, by the rules of the screen', async () => {
    const mine = await held('director');
    await mine.write(await mine.row(FRAMEWORK), { endsOn: '2027-12-31', title: '  Cadre  Ville ', isRecharged: true }, 'conventions');
    const [row] = await mine.rows();
    expect(row).toMatchObject({ version: 2, values: { endsOn: '2027-12-31', title: 'Cadre  Ville', isRecharged: true, noticeMonths: 6 } });
    expect(await mine.lastChange(own, 'conventions')).toBe('Diane Recteur');
    const party = (await mine.rows('signataires')).find(({ values }) => values['side'] === 'town');
    await mine.write(party as never, { signatoryName: 'Zoé Maire', mandateStartsOn: '2026-03-29' }, 'signataires');
    expect((await mine.rows('signataires')).find(({ id }) => id === party?.id)).toMatchObject({
      version: 2,
      values: { signatoryName: 'Zoé Maire', side: 'town' },
    });
    const signature = (await mine.rows('actes')).find(({ values }) => values['kind'] === 'signature');
    await mine.write(signature as never, { happenedOn: '2025-02-02', reference: 'S-1' }, 'actes');
    expect((await mine.rows('actes')).find(({ id }) => id === signature?.id)).toMatchObject({
      values: { happenedOn: '2025-02-02', reference: 'S-1', year: null },
    });
  });

  it('refuses what the screen refuses, by the column where it stands, and writes nothing of it', async () => {
    const mine = await held('director');
    const row = await mine.row(FRAMEWORK);
    const [party] = await mine.rows('signataires');
    const signature = await mine.row(SIGNATURE, 'actes');
    expect(signature.locked?.has('year')).toBe(true);
    for (const [sheet, of, values, field] of [
      ['conventions', row, { endsOn: '2025-01-01' }, { path: 'endsOn', reason: 'TERM_BEFORE_EFFECT' }],
      ['conventions', row, { noticeMonths: 99 }, { path: 'noticeMonths', reason: 'OUT_OF_RANGE' }],
      ['conventions', row, { renewal: 'none', renewalMonths: 24 }, { path: 'renewalMonths', reason: 'MONTHS_WITHOUT_RENEWAL' }],
      ['signataires', party, { siren: '123456789' }, { path: 'siren', reason: 'NOT_A_SIREN' }],
      ['actes', signature, { happenedOn: '2025-02-04' }, { path: 'happenedOn', reason: 'ACT_BEFORE_SIGNATURE' }],
    ] as const)
      await expect(mine.write(of as never, values, sheet)).rejects.toMatchObject({ fields: [field] });
    await expect(mine.write(row, { endsOn: '2045-01-01' }, 'conventions')).rejects.toMatchObject({ reason: 'UNLIKELY_DATES' });
    expect(await mine.row(FRAMEWORK)).toMatchObject({ version: 1, values: row.values });
  });

  it('is refused of another’s convention, whatever the file says', async () => {
    const theirs = await (await held('coordinator')).row('Bellerive, Locaux');
    await expect((await held('director')).write(theirs, { title: 'À moi' }, 'conventions')).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    const [party] = await (await held('dpo')).rows('signataires');
    await expect((await held('dpo')).write(party as never, { signatoryName: 'X' }, 'signataires')).rejects.toMatchObject({ reason: 'NOT_ALLOWED' });
  });

  it('gives back with a renewal the months that went away with it', async () => {
    const mine = await held('director');
    const kept = await mine.write(await mine.row(FRAMEWORK), { renewal: 'none' }, 'conventions');
    expect((await mine.row(FRAMEWORK)).values).toMatchObject({ renewal: 'none', renewalMonths: null });
    await mine.write(await mine.row(FRAMEWORK), { renewal: 'tacit' }, 'conventions', { kept });
    expect((await mine.row(FRAMEWORK)).values).toMatchObject({ renewal: 'tacit', renewalMonths: 12 });
  });
});
