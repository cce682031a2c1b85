import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const FIGURES = `query ($networkId: ID!) { homeFigures(networkId: $networkId) { kind numerator denominator monthAgo { on numerator denominator } } }`;

/** What a director would learn of a neighbour by subtracting a figure from the one of a month ago. */
describe('a figure of a month ago', () => {
  let api: TestApi;
  let world: World;
  let neighbour: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    const added = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches', 'Hautefeuille']);
    const [, next = '', ...others] = [...world.ccasIds, ...added];
    neighbour = next;
    for (const ccasId of others) await answer(ccasId, '2026-07-01T10:00:00Z');
  });

  const answer = (ccasId: string, at: string) =>
    arrange(
      api.owner,
      `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on, created_at, updated_at) VALUES ($1, $2, 'dpo', 'yes', '2026-06-01', $3, $3)`,
      [world.networkId, ccasId, at],
    );
  const monthAgo = async (who: 'director' | 'coordinator') => {
    const { homeFigures } = await (await api.as(world.people[who])).ask(FIGURES, { networkId: world.networkId });
    return (homeFigures as { kind: string; monthAgo: object | null }[]).find(({ kind }) => kind === 'privacy_base')?.monthAgo;
  };
  const told = { on: '2026-10-23', numerator: 6, denominator: 6 };
  const untold = { on: '2026-10-23', numerator: null, denominator: null };

  it('is told over the CCAS of today', async () => {
    expect(await monthAgo('director')).toEqual(told);
  });

  it('is not told where a CCAS that the viewer may not read answered since', async () => {
    await answer(neighbour, '2026-11-10T10:00:00Z');
    expect(await monthAgo('director')).toEqual(untold);
    expect(await monthAgo('coordinator')).toEqual(told);
  });

  it('is not told where such a CCAS opened since', async () => {
    await arrange(api.owner, `UPDATE ccas SET opened_on = '2026-11-01' WHERE id = $1`, [neighbour]);
    expect(await monthAgo('director')).toEqual(untold);
    expect(await monthAgo('coordinator')).toEqual(told);
  });
});
