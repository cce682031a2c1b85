import { randomUUID } from 'node:crypto';
import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const SEARCH = `query ($networkId: ID!, $text: String!) { search(networkId: $networkId, text: $text, take: 50) { kind title detail pageKey } }`;

type Person = keyof World['people'];
const READERS = ['admin', 'coordinator', 'dpo', 'referent', 'director', 'otherDirector', 'contributor'] as const satisfies readonly Person[];

describe('who finds what', () => {
  let api: TestApi;
  let world: World;
  let conventions: readonly string[];
  const found = async (person: Person, text: string, networkId = world.networkId): Promise<Record<string, string>[]> =>
    (await (await api.as(world.people[person])).ask(SEARCH, { networkId, text })).search;
  /** Who finds something of that kind. */
  const findersOf = async (kind: string, text: string): Promise<string[]> => {
    const finders = await Promise.all(READERS.map(async (person) => ((await found(person, text)).some((hit) => hit['kind'] === kind) ? [person] : [])));
    return finders.flat();
  };
  const insert = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const columns = Object.keys(row);
    const [inserted] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
      Object.values(row),
    );
    return inserted?.id ?? '';
  };
  const addFile = (parentType: string, parentId: string, ccasId: string, title: string, more: Record<string, unknown> = {}) =>
    insert('file', { network_id: world.networkId, ccas_id: ccasId, parent_type: parentType, parent_id: parentId, title, ...more });

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    const [aubigny = '', , clairval = ''] = world.ccasIds;
    const convention = (ccasId: string, networkId: string, title: string) =>
      insert('convention', { network_id: networkId, ccas_id: ccasId, kind: 'framework', title });
    conventions = [
      await convention(aubigny, world.networkId, 'Cadre Aubigny'),
      await convention(clairval, world.networkId, 'Cadre Clairval'),
      await convention(world.foreignCcasId, world.otherNetworkId, 'Cadre étranger'),
    ];
    for (const id of conventions)
      await insert('convention_act', { convention_id: id, kind: 'council_deliberation', happened_on: '2026-03-12', reference: `DEL-zebre-${id.slice(0, 4)}` });
    await addFile('convention', conventions[0] ?? '', aubigny, 'Papier ouistiti signé');
    await addFile('convention', conventions[0] ?? '', aubigny, 'Papier ouistiti archivé', { archived_at: '2026-01-01' });
    const answer = await insert('privacy_answer', { network_id: world.networkId, ccas_id: aubigny, point: 'register', answer: 'yes' });
    await addFile('privacy_answer', answer, aubigny, 'Preuve okapi');
    await insert('office', { ccas_id: aubigny, function: 'director', person_name: 'Célestine Axolotl', phone: '01 02 03 04 05' });
    await insert('office', { ccas_id: aubigny, function: 'contact', person_name: 'Ancien Axolotl', ends_on: '2020-01-01' });
    await insert('office', { ccas_id: world.foreignCcasId, function: 'director', person_name: 'Étrangère Axolotl', phone: '09 09 09 09 09' });
  });
  afterAll(() => api?.stop());

  it('a person of the network leads everybody to her CCAS and its telephone, while she is in office', async () => {
    expect(await found('contributor', 'celestine axolotl')).toEqual([
      { kind: 'person', title: 'Célestine Axolotl', detail: 'director|CCAS d’Aubigny|01 02 03 04 05', pageKey: world.ccasIds[0] },
    ]);
    expect(await findersOf('person', 'axolotl')).toEqual([...READERS]);
    for (const person of READERS) expect((await found(person, 'axolotl')).map(({ title }) => title)).toEqual(['Célestine Axolotl']);
  });

  it('a document is found by who reads what it is attached to, and leads there', async () => {
    expect(await found('director', 'ouistiti')).toEqual([
      { kind: 'convention_file', title: 'Papier ouistiti signé', detail: 'Cadre Aubigny, CCAS d’Aubigny', pageKey: conventions[0] },
    ]);
    expect(await findersOf('convention_file', 'ouistiti')).toEqual(['coordinator', 'dpo', 'referent', 'director', 'contributor']);
    expect(await found('director', 'okapi')).toEqual([{ kind: 'privacy_file', title: 'Preuve okapi', detail: 'CCAS d’Aubigny', pageKey: world.ccasIds[0] }]);
    expect(await findersOf('privacy_file', 'okapi')).toEqual(['dpo', 'director', 'contributor']);
  });

  it('an act is found by its reference, or by what it is and whose, by who reads the convention', async () => {
    const act = (index: number, ccas: string) => ({
      kind: 'convention_act',
      title: expect.stringMatching(/^DEL-zebre/),
      detail: `council_deliberation|2026-03-12|${ccas}`,
      pageKey: conventions[index],
    });
    expect(await found('coordinator', 'zebre')).toEqual(expect.arrayContaining([act(0, 'CCAS d’Aubigny'), act(1, 'CCAS de Clairval')]));
    expect(await found('director', 'zebre')).toEqual([act(0, 'CCAS d’Aubigny')]);
    expect(await found('director', 'délibération conseil municipal aubigny 2026')).toEqual([act(0, 'CCAS d’Aubigny')]);
    expect((await found('director', 'aubigny')).map(({ kind }) => kind)).not.toContain('convention_act');
    expect(await findersOf('convention_act', 'zebre')).toEqual(['coordinator', 'dpo', 'referent', 'director', 'contributor']);
    expect(await found('otherDirector', 'zebre')).toEqual([]);
  });

  it('nothing of another network is', async () => {
    for (const text of ['étrangère', 'étranger', 'voisine', 'lointain']) for (const person of READERS) expect(await found(person, text)).toEqual([]);
    expect((await found('foreignCoordinator', 'zebre', world.otherNetworkId)).map(({ pageKey }) => pageKey)).toEqual([conventions[2]]);
    expect(await found('foreignDirector', 'ouistiti', world.otherNetworkId)).toEqual([]);
    expect(await found('foreignDirector', randomUUID(), world.otherNetworkId)).toEqual([]);
  });
});
