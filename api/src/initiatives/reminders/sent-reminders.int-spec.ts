import { addNews, addPlan } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const REMIND = 'mutation ($input: RemindCcasInput!) { remindCcas(input: $input) { remindedCcasIds } }';
const SENT = `query ($networkId: ID!, $ccasIds: [ID!], $isUnanswered: Boolean! = false, $skip: Int! = 0) {
  sentReminders(networkId: $networkId, ccasIds: $ccasIds, isUnanswered: $isUnanswered, skip: $skip) {
    totalCount items { ccas { id } planTitle sentAt sentByName recipientsCount answeredAt nextAt isPending } } }`;
const DAY_MS = 24 * 3600 * 1000;

describe('the reminders that were sent', () => {
  let api: TestApi;
  let world: World;
  let planId: string;
  let initiativeIds: readonly string[];
  const start = new Date('2026-11-02T09:00:00Z');
  const later = (days: number): Date => (api.clock.instant = new Date(start.getTime() + days * DAY_MS));
  const list = async (person: keyof World['people'], more: object = {}) =>
    (await (await api.as(world.people[person])).ask(SENT, { networkId: world.networkId, ...more })).sentReminders;
  const remind = async (person: keyof World['people'], ccasId: string) =>
    (await api.as(world.people[person])).ask(REMIND, { input: { planId, ccasIds: [ccasId] } });

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = start;
    world = await api.world();
    ({ planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 1 }));
  });

  it('say to whom, by whom, and from when the CCAS may be reminded again', async () => {
    const [aubigny = ''] = world.ccasIds;
    await remind('referent', aubigny);
    later(1);
    const { totalCount, items } = await list('coordinator');
    expect(totalCount).toBe(1);
    expect(items[0]).toMatchObject({ ccas: { id: aubigny }, sentAt: start.toISOString(), recipientsCount: 1, answeredAt: null, isPending: true });
    expect(items[0].sentByName).toBeTruthy();
    expect(items[0].nextAt).toBe(new Date(start.getTime() + 7 * DAY_MS).toISOString());
    later(7);
    expect((await list('coordinator')).items[0]).toMatchObject({ nextAt: null, isPending: true });
  });

  it('say what was answered since, and which of several still waits', async () => {
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    await remind('coordinator', aubigny);
    await remind('coordinator', bellerive);
    await addNews(api.owner, initiativeIds[0] ?? '', aubigny, { last_news_at: later(2) });
    expect((await list('coordinator', { isUnanswered: true })).items.map(({ ccas }: { ccas: { id: string } }) => ccas.id)).toEqual([bellerive]);
    later(8);
    await remind('coordinator', bellerive);
    const { items } = await list('coordinator');
    expect(
      items.map(({ ccas, isPending, answeredAt }: { ccas: { id: string }; isPending: boolean; answeredAt: string | null }) => [
        ccas.id,
        isPending,
        !!answeredAt,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [bellerive, true, false],
        [bellerive, false, false],
        [aubigny, false, true],
      ]),
    );
    expect(items[0].ccas.id).toBe(bellerive);
  });

  it('are those of the CCAS that the reader may remind, within those that are asked for', async () => {
    const [aubigny = '', bellerive = ''] = world.ccasIds;
    await remind('coordinator', aubigny);
    await remind('coordinator', bellerive);
    expect((await list('coordinator', { ccasIds: [aubigny, 'x'] })).totalCount).toBe(1);
    const all = (await list('coordinator')).items.map(({ ccas }: { ccas: { id: string } }) => ccas.id);
    const followed = (await list('referent')).items.map(({ ccas }: { ccas: { id: string } }) => ccas.id);
    expect(all).toEqual(expect.arrayContaining(followed));
    for (const person of ['director', 'contributor', 'dpo', 'funder', 'admin'] as const)
      expect(await (await api.as(world.people[person])).refusal(SENT, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    expect(await list('foreignCoordinator')).toEqual({ totalCount: 0, items: [] });
  });
});
