import { randomUUID } from 'node:crypto';
import { addConvention } from '../testing/conventions-world';
import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const LIST = `query ($networkId: ID!, $ccasId: ID!, $skip: Int, $take: Int) { ccasFiles(networkId: $networkId, ccasId: $ccasId, skip: $skip, take: $take) {
  totalCount items { id title purpose parentType parentId parentName versions { name } } } }`;

type Person = keyof World['people'];

describe('the documents of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let conventionId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    ({ id: conventionId } = await addConvention(await api.as(world.people.director), ccasId, { title: 'Convention d’Aubigny' }));
    const [answer] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO privacy_answer (network_id, ccas_id, point, answer) VALUES ($1, $2, 'register', 'yes') RETURNING id`,
      [world.networkId, ccasId],
    );
    await add('convention', conventionId, 'Convention signée', '2026-03-01');
    await add('privacy_answer', answer?.id ?? '', 'Registre', '2026-04-01');
    const archived = await add('convention', conventionId, 'Ancien projet', '2026-05-01');
    await arrange(api.owner, 'UPDATE file SET archived_at = now() WHERE id = $1', [archived]);
  });
  afterAll(() => api.stop());

  const add = async (parentType: string, parentId: string, title: string, createdAt: string): Promise<string> => {
    const [file] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO file (network_id, ccas_id, parent_type, parent_id, title, created_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [world.networkId, ccasId, parentType, parentId, title, createdAt],
    );
    await arrange(
      api.owner,
      `INSERT INTO file_version (file_id, number, name, media_type, size_bytes, sha256, storage_key) VALUES ($1, 1, 'a.pdf', 'application/pdf', 10, repeat('0', 64), $2)`,
      [file?.id, randomUUID()],
    );
    return file?.id ?? '';
  };
  const list = async (person: Person, more: Record<string, unknown> = {}) =>
    (await (await api.as(world.people[person])).ask(LIST, { networkId: world.networkId, ccasId, ...more })).ccasFiles;
  const titles = async (person: Person, more: Record<string, unknown> = {}): Promise<string[]> =>
    (await list(person, more)).items.map(({ title }: { title: string }) => title);

  it('are all those of what stands there, the latest first, each with what it is attached to', async () => {
    const page = await list('director');
    expect(page).toMatchObject({
      totalCount: 2,
      items: [
        { title: 'Registre', parentType: 'privacy_answer', parentName: null },
        { title: 'Convention signée', parentType: 'convention', parentId: conventionId, parentName: 'Convention d’Aubigny', versions: [{ name: 'a.pdf' }] },
      ],
    });
    expect(await titles('director', { skip: 1, take: 1 })).toEqual(['Convention signée']);
  });

  it('are shown to each as the documents of each thing are', async () => {
    expect(await titles('contributor')).toEqual(['Registre', 'Convention signée']);
    expect(await titles('dpo')).toEqual(['Registre', 'Convention signée']);
    for (const person of ['coordinator', 'referent'] as const) expect(await titles(person)).toEqual(['Convention signée']);
    for (const person of ['otherDirector', 'admin'] as const) expect(await titles(person)).toEqual([]);
  });

  it('are none at another’s CCAS, as at an unknown one', async () => {
    for (const attempt of [world.ccasIds[1], world.foreignCcasId, randomUUID(), 'x'])
      expect(await list('director', { ccasId: attempt })).toEqual({ totalCount: 0, items: [] });
    const of = async (person: Person) => (await api.as(world.people[person])).refusal(LIST, { networkId: world.networkId, ccasId });
    expect(await of('foreignCoordinator')).toBe('NOT_FOUND');
    expect(await of('funder')).toBe('NOT_ALLOWED');
  });
});
