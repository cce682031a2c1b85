import { TestApi } from '../../testing/test-api';
import { Transactions } from './transactions';

describe('a transaction', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());

  it('is run again when PostgreSQL chose it to end a deadlock, so that nobody hears of it', async () => {
    const transactions = api.app.get(Transactions);
    const world = await api.world();
    const rename = (id: string) => [`UPDATE ccas SET name = name || '.' WHERE id = $1`, [id]] as [string, unknown[]];
    const bothHold = meeting(2);
    const cross = (first: string, second: string) =>
      transactions.asSystem('Essai', async (manager) => {
        await manager.query(...rename(first));
        await bothHold();
        await manager.query(...rename(second));
      });
    const [one, other] = world.ccasIds as [string, string];
    await Promise.all([cross(one, other), cross(other, one)]);
    const names = (await api.owner.query('SELECT name FROM ccas WHERE id = ANY ($1)', [[one, other]])) as { name: string }[];
    expect(names.map(({ name }) => name.endsWith('..') && !name.endsWith('...'))).toEqual([true, true]);
  });

  it('takes in what services write meanwhile: each stands or falls by itself, and all with the whole', async () => {
    const transactions = api.app.get(Transactions);
    const { ccasIds } = await api.world();
    const rename = (id: string | undefined, name: string, fails = false) =>
      transactions.run({ accountId: '', fullName: 'Essai' }, async (manager) => {
        await manager.query('UPDATE ccas SET name = $2 WHERE id = $1', [id, name]);
        if (fails) throw new Error('refused');
      });
    const names = async () =>
      ((await api.owner.query('SELECT name FROM ccas WHERE id = ANY ($1) ORDER BY name', [ccasIds])) as { name: string }[]).map(({ name }) => name);
    const before = await names();
    const whole = (ends: () => void) =>
      transactions.run({ accountId: '', fullName: 'Essai' }, (manager) =>
        transactions.joined(manager, async () => {
          await rename(ccasIds[0], 'A');
          await expect(rename(ccasIds[1], 'B', true)).rejects.toThrow('refused');
          expect(await names()).toEqual(before);
          ends();
        }),
      );
    const fail = (): never => {
      throw new Error('rolled back');
    };
    await expect(whole(fail)).rejects.toThrow('rolled back');
    expect(await names()).toEqual(before);
    await whole(() => undefined);
    expect(await names()).toEqual(['A', ...before.filter((name) => name !== 'CCAS d’Aubigny')]);
  });

  it('that fails otherwise is not run again', async () => {
    let runs = 0;
    const failing = api.app.get(Transactions).asSystem('Essai', async () => {
      runs++;
      throw new Error('too late');
    });
    await expect(failing).rejects.toThrow('too late');
    expect(runs).toBe(1);
  });
});

/** Resolves for everybody once so many have come; whoever comes later passes. */
function meeting(size: number): () => Promise<void> {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let came = 0;
  return () => {
    if (++came >= size) open();
    return opened;
  };
}
