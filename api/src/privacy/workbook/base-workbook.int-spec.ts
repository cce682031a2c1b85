import { type Caller, TestApi } from '../../testing/test-api';
import { HeldWorkbook } from '../../testing/held-workbook';
import type { World } from '../../testing/world';
import { BaseWorkbook } from './base-workbook';

const ANSWER = 'mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { version } }';
const REGISTER = 'Aubigny, Registre des traitements';

describe('the RGPD base as a workbook', () => {
  let api: TestApi;
  let world: World;
  let dpo: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    dpo = await api.as(world.people.dpo);
    await dpo.ask(ANSWER, {
      input: { ccasId: world.ccasIds[0], point: 'register', answer: 'yes', evidenceOn: '2026-03-01', comment: 'Registre du 1er mars', doneCount: 3 },
    });
  });

  const held = (person: keyof World['people'], selection = {}) => HeldWorkbook.of(api, world, BaseWorkbook, world.people[person], selection);

  it('has a row for each point of each CCAS that the person reads, and nothing of the detail for who does not read it', async () => {
    expect(await (await held('dpo')).rows()).toHaveLength(36);
    expect(await (await held('director')).rows()).toHaveLength(12);
    expect(await (await held('dpo', { ccas: [world.ccasIds[1], world.foreignCcasId, 'x'] })).rows()).toHaveLength(12);
    const seen = await (await held('coordinator')).row(REGISTER);
    expect(seen.values).toMatchObject({ answer: 'yes', evidenceOn: '2026-03-01', state: 'compliant', comment: null, doneCount: null });
    expect([seen.locked?.has('answer'), seen.hidden?.has('comment')]).toEqual([true, true]);
    await expect(held('foreignCoordinator').then((one) => one.rows())).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    await expect(held('funder').then((one) => one.rows())).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('is written by who answers for the CCAS, by the rules of the screen', async () => {
    const mine = await held('director');
    const row = await mine.row(REGISTER);
    expect([row.version, row.locked?.size, row.values['comment']]).toEqual([1, 0, 'Registre du 1er mars']);
    await mine.write(row, { answer: 'partly', evidenceOn: '2026-10-01' });
    expect(await mine.row(REGISTER)).toMatchObject({ version: 2, values: { answer: 'partly', evidenceOn: '2026-10-01', comment: 'Registre du 1er mars' } });
    expect(await mine.lastChange(row.id)).toBe('Diane Recteur');
    const now = await mine.row(REGISTER);
    await expect(mine.write(row, { comment: 'vu' })).rejects.toMatchObject({ reason: 'STALE_VERSION' });
    for (const [values, field] of [
      [{ evidenceOn: '2027-01-01' }, { path: 'evidenceOn', reason: 'DATE_IN_FUTURE' }],
      [{ requiredCount: 2 }, { path: 'doneCount', reason: 'MORE_DONE_THAN_REQUIRED' }],
      [{ doneCount: -1 }, { path: 'doneCount', reason: 'OUT_OF_RANGE' }],
      [{ notApplicableReason: 'Aucun traitement' }, { path: 'notApplicableReason', reason: 'REASON_OF_NOTHING' }],
      [{ answer: 'not_applicable' }, { path: 'notApplicableReason', reason: 'REASON_REQUIRED' }],
    ] as const)
      await expect(mine.write(now, values)).rejects.toMatchObject({ fields: [field] });
    expect(await mine.row(REGISTER)).toMatchObject({ version: 2 });
  });

  it('is refused of a neighbour’s row, whatever the file says', async () => {
    const [theirs] = await (await held('dpo', { ccas: [world.ccasIds[1]] })).rows();
    await expect((await held('director')).write(theirs as never, { answer: 'no' })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    const read = await (await held('coordinator')).row(REGISTER);
    await expect((await held('coordinator')).write(read, { answer: 'no' })).rejects.toMatchObject({ reason: 'NOT_ALLOWED' });
  });

  it('answers for the first time, and takes it back with what went away', async () => {
    const mine = await held('director');
    const dpia = 'Aubigny, Analyses d’impact (AIPD)';
    const first = await mine.row(dpia);
    await mine.write(first, { answer: 'not_applicable', notApplicableReason: 'Aucune' });
    const second = await mine.row(dpia);
    const kept = await mine.write(second, { answer: 'yes' });
    expect((await mine.row(dpia)).values).toMatchObject({ answer: 'yes', notApplicableReason: null });
    await mine.write(await mine.row(dpia), { answer: 'not_applicable' }, '', { kept });
    expect((await mine.row(dpia)).values).toMatchObject({ answer: 'not_applicable', notApplicableReason: 'Aucune' });
    await mine.write(await mine.row(dpia), { answer: 'unknown', notApplicableReason: null }, '', { kept: { notApplicableReason: null } });
    expect((await mine.row(dpia)).values).toMatchObject(first.values);
  });
});
