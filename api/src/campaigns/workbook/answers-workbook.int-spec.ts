import { campaignInput, openCampaign } from '../../testing/campaigns-world';
import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import { HeldWorkbook } from '../../testing/held-workbook';
import type { World } from '../../testing/world';
import { AnswersWorkbook } from './answers-workbook';

const REGISTER = 'Aubigny, Registre des traitements';
const INITIATIVE = 'Aubigny, 1. Initiative 1';

describe('the answers of a campaign as a workbook', () => {
  let api: TestApi;
  let world: World;
  let campaign: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    const { initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    await addNews(api.owner, initiativeIds[0] as string, world.ccasIds[0] as string, { stage: 'committed', last_news_at: '2026-06-01T09:00:00Z' });
    await arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, updated_at) VALUES ($1, $2, 'register', 'yes', '2026-05-01')`, [
      world.networkId,
      world.ccasIds[0],
    ]);
    campaign = await openCampaign(api, world, campaignInput(world, initiativeIds));
  });

  const held = (person: keyof World['people'], selection: Record<string, readonly string[]> = { campaign: [campaign] }) =>
    HeldWorkbook.of(api, world, AnswersWorkbook, world.people[person], selection);

  it('has what is asked of the CCAS that the person follows, with the last answer for who may answer', async () => {
    expect(await (await held('coordinator')).rows()).toHaveLength(12);
    expect(await (await held('coordinator', {})).rows()).toHaveLength(12);
    expect(await (await held('referent')).rows()).toHaveLength(8);
    expect(await (await held('coordinator', { campaign: [campaign], ccas: [world.ccasIds[1] as string, 'x'] })).rows()).toHaveLength(4);
    const mine = await held('director');
    expect(await mine.rows()).toHaveLength(4);
    expect((await mine.row(INITIATIVE)).values).toMatchObject({
      section: 'adoption_news',
      state: 'blank',
      lastAnswer: 'Engagé',
      reply: null,
      isOnBehalf: null,
    });
    expect((await mine.row(REGISTER)).values).toMatchObject({ lastAnswer: 'Oui', lastAnswerOn: '2026-05-01', dueOn: '2026-12-15' });
    const followed = await (await held('referent')).row(REGISTER);
    expect([followed.values['lastAnswer'], followed.hidden?.has('lastAnswer'), followed.locked?.has('reply')]).toEqual([null, true, true]);
    for (const person of ['foreignCoordinator', 'funder', 'nobody'] as const)
      await expect(held(person).then((one) => one.rows())).rejects.toMatchObject({ reason: 'NOT_FOUND' });
  });

  it('says in the campaign what the director, or the coordination in its own name, says there', async () => {
    const mine = await held('director');
    await mine.write(await mine.row(REGISTER), { reply: 'unchanged' });
    expect((await mine.row(REGISTER)).values).toMatchObject({ reply: 'unchanged', state: 'unchanged', statedBy: 'Diane Recteur', ccasState: 'started' });
    const all = await held('coordinator');
    await all.write(await all.row(INITIATIVE), { reply: 'unavailable', reason: 'Poste vacant' });
    expect((await all.row(INITIATIVE)).values).toMatchObject({ state: 'unavailable', reason: 'Poste vacant', statedBy: 'Cora Dina' });
    expect(await all.lastChange((await all.row(INITIATIVE)).id)).toBe('Cora Dina');
    // what the CCAS said is its own to take back
    await expect(all.write(await all.row(REGISTER), { reply: null })).rejects.toMatchObject({ reason: 'NOT_ALLOWED' });
  });

  it('refuses what the page refuses, and a reason that nobody would keep', async () => {
    const mine = await held('director');
    const row = await mine.row(INITIATIVE);
    await expect(mine.write(row, { reply: 'unchanged' })).rejects.toMatchObject({ reason: 'CAMPAIGN_NOTHING_TO_CONFIRM' });
    await expect(mine.write(row, { reply: 'unavailable' })).rejects.toMatchObject({ fields: [{ path: 'reason', reason: 'REASON_REQUIRED' }] });
    await expect(mine.write(row, { reason: 'Poste vacant' })).rejects.toMatchObject({ fields: [{ path: 'reason', reason: 'REASON_OF_NOTHING' }] });
    const theirs = await (await held('coordinator')).row('Bellerive, 1. Initiative 1');
    await expect(mine.write(theirs, { reply: 'unavailable', reason: 'x' })).rejects.toMatchObject({ reason: 'NOT_FOUND' });
    const kept = await mine.write(row, { reply: 'unavailable', reason: 'Poste vacant' });
    await mine.write(await mine.row(INITIATIVE), { reply: null, reason: null }, '', { kept });
    expect((await mine.row(INITIATIVE)).values).toMatchObject({ reply: null, reason: null, state: 'blank' });
  });
});
