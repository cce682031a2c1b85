import { SEARCH_TEXT_MAX_LENGTH, searchForm } from '@maillage/domain';
import { TestApi, type Caller } from '../testing/test-api';
import type { World } from '../testing/world';

const SEARCH = `query ($networkId: ID!, $text: String!, $take: Int! = 12) { search(networkId: $networkId, text: $text, take: $take) { kind id title detail } }`;

describe('search', () => {
  let api: TestApi;
  let world: World;
  const as = async (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const titles = async (person: keyof World['people'], text: string, take = 12): Promise<string[]> =>
    (await (await as(person)).ask(SEARCH, { networkId: world.networkId, text, take })).search.map(
      ({ kind, title }: { kind: string; title: string }) => `${kind} ${title}`,
    );

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      for (const year of [2025, 2026]) {
        const [plan] = await manager.query('INSERT INTO plan (network_id, year, title) VALUES ($1, $2, $3) RETURNING id', [
          world.networkId,
          year,
          `Plan ${year}`,
        ]);
        await manager.query(
          `INSERT INTO initiative (plan_id, number, title, archived_at) VALUES ($1, 4, 'Pédagogie de l’Accès aux droits', NULL), ($1, 5, 'Accès archivé', now())`,
          [plan.id],
        );
      }
      await manager.query(`INSERT INTO recommendation (network_id, number, title) VALUES ($1, 1, 'Coordination d’accès')`, [world.networkId]);
      await manager.query(`INSERT INTO recommendation (network_id, number, title) VALUES ($1, 1, 'Accès des voisins')`, [world.otherNetworkId]);
    });
  });
  afterAll(() => api?.stop());

  it('finds in every kind of object, whatever case and accents, the latest plan first', async () => {
    expect(await titles('director', 'ACCES')).toEqual([
      'initiative 4. Pédagogie de l’Accès aux droits',
      'initiative 4. Pédagogie de l’Accès aux droits',
      'recommendation 1. Coordination d’accès',
    ]);
    const { search } = await (await as('director')).ask(SEARCH, { networkId: world.networkId, text: 'droits' });
    expect(search.map(({ detail }: { detail: string }) => detail)).toEqual(['Plan 2026', 'Plan 2025']);
  });

  it('wants every word, in any order', async () => {
    expect(await titles('director', ' droits pedagogie ')).toHaveLength(2);
    expect(await titles('director', 'droits chaussette')).toEqual([]);
  });

  it('finds a CCAS by its commune and says its EPT, and a territory of the network', async () => {
    expect(await titles('contributor', 'aubigny')).toEqual(['ccas CCAS d’Aubigny', 'territory Aubigny']);
  });

  it('finds a name as people write it, first what bears it', async () => {
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      for (const [number, title] of [
        [21, 'Saint-Ouen-sur-Seine'],
        [22, 'Le Pré-Saint-Gervais'],
        [23, 'Bilan de Saint-Ouen'],
        [24, 'Astuces de terrain'],
      ])
        await manager.query('INSERT INTO recommendation (network_id, number, title) VALUES ($1, $2, $3)', [world.networkId, number, title]);
    });
    expect(await titles('director', 'St-Ouen')).toEqual(['recommendation 21. Saint-Ouen-sur-Seine', 'recommendation 23. Bilan de Saint-Ouen']);
    for (const text of ['Pré St Gervais', 'pre st-gervais', 'le pré saint gervais'])
      expect(await titles('director', text)).toEqual(['recommendation 22. Le Pré-Saint-Gervais']);
    expect(await titles('director', 'St Ouen s/Seine')).toEqual(['recommendation 21. Saint-Ouen-sur-Seine']);
    // where a word begins comes before where it merely stands
    expect((await titles('director', 'st')).filter((title) => title.startsWith('recommendation')).at(-1)).toBe('recommendation 24. Astuces de terrain');
  });

  it.each(["'", '-', '_', '%', ' ', '   ', '--', '...', '😀', '\\', '$.', 'a', "a'", '%%%%'])('finds nothing by %j, whoever asks', async (text) => {
    for (const person of ['coordinator', 'director', 'admin', 'dpo'] as const) expect(await titles(person, text, 50)).toEqual([]);
  });

  it('finds nothing by a very long text, and refuses a longer one with words', async () => {
    expect(await titles('coordinator', 'acces '.repeat(33).trim())).not.toEqual([]);
    expect(await titles('coordinator', `acces ${'x'.repeat(SEARCH_TEXT_MAX_LENGTH - 6)}`)).toEqual([]);
    const { errors } = await (await as('coordinator')).send(SEARCH, { networkId: world.networkId, text: 'x'.repeat(SEARCH_TEXT_MAX_LENGTH + 1) });
    expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'text', reason: 'TOO_LONG' }]);
  });

  it('shortens no list by nothing, and shows nothing of it for signs alone', async () => {
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      await manager.query(
        `INSERT INTO indicator (code, name, theme, aggregation, producer) VALUES ('signs', 'Part (- %)', 'housing', 'published_only', 'INSEE')`,
      );
    });
    const asked = `query ($networkId: ID!, $search: String) {
      accounts(networkId: $networkId, search: $search) { totalCount } ccasList(networkId: $networkId, search: $search) { totalCount }
      territories(search: $search) { totalCount } indicators(networkId: $networkId, search: $search) { totalCount } }`;
    const counts = async (search: string) =>
      Object.values(await (await as('coordinator')).ask(asked, { networkId: world.networkId, search })).map(
        (one) => (one as { totalCount: number }).totalCount,
      );
    expect(await counts(' ')).not.toContain(0);
    for (const signs of ["'", '-', '_', '%', '😀']) expect(await counts(signs)).toEqual([0, 0, 0, 0]);
  });

  it('gives a text the form that the domain gives it', async () => {
    const texts = [
      'St-Ouen s/Seine',
      'L’Île-Saint-Denis',
      'Clichy s/s Bois',
      'Clichy ss/Bois',
      'Ste Geneviève',
      'Cœur',
      ' Stains  EST ',
      'élodie@ville.fr',
      'Æther',
      'd’Aubigny',
    ];
    const rows = await api.owner.query('SELECT search_form(t) AS form FROM unnest($1::text[]) WITH ORDINALITY AS x (t, n) ORDER BY n', [texts]);
    expect(rows.map(({ form }: { form: string }) => form)).toEqual(texts.map(searchForm));
  });

  it('finds accounts for the coordinator and the admin alone', async () => {
    expect(await titles('coordinator', 'recteur')).toEqual(['account Diane Recteur']);
    for (const person of ['director', 'referent', 'contributor'] as const) expect(await titles(person, 'recteur')).toEqual([]);
  });

  it('finds the indicators that the network shares or owns, by name or code, and leads to them by their code', async () => {
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      const own = (networkId: string | null, code: string, name: string, isArchived = false) =>
        manager.query(
          `INSERT INTO indicator (network_id, code, name, theme, aggregation, producer, archived_at)
           VALUES ($1, $2, $3, 'income', 'published_only', 'INSEE', CASE WHEN $4 THEN now() END)`,
          [networkId, code, name, isArchived],
        );
      await own(null, 'poverty', 'Taux de pauvreté');
      await own(null, 'oldpoverty', 'Pauvreté ancienne', true);
      await own(world.networkId, 'ownpoverty', 'Pauvreté vue du réseau');
      await own(world.otherNetworkId, 'theirpoverty', 'Pauvreté des voisins');
    });
    for (const person of ['coordinator', 'director', 'referent', 'admin'] as const)
      expect(await titles(person, 'PAUVRETE')).toEqual(['indicator Pauvreté vue du réseau', 'indicator Taux de pauvreté']);
    const { search } = await (await as('director')).ask(SEARCH, { networkId: world.networkId, text: 'poverty taux' });
    expect(search).toEqual([{ kind: 'indicator', id: 'poverty', title: 'Taux de pauvreté', detail: 'INSEE' }]);
  });

  it('shows the admin no initiative', async () => {
    expect(await titles('admin', 'acces')).toEqual([]);
    expect(await titles('admin', 'recteur')).toEqual(['account Diane Recteur']);
  });

  it('never looks into another network, nor for its people', async () => {
    expect(await titles('coordinator', 'voisin')).toEqual([]);
    expect(await titles('coordinator', 'lointain')).toEqual([]);
    expect(await (await as('foreignCoordinator')).refusal(SEARCH, { networkId: world.networkId, text: 'acces' })).toBe('NOT_FOUND');
    expect(await (await as('funder')).refusal(SEARCH, { networkId: world.networkId, text: 'acces' })).toBe('NOT_ALLOWED');
  });

  it('takes wildcards, quotes and control characters for what they are', async () => {
    for (const text of ['%', '_', '\\', `'; DROP TABLE account; --`, 'z\u0000w', '', '   ', '\\%']) expect(await titles('coordinator', text)).toEqual([]);
  });

  it('lets no kind push the others out when there is little room', async () => {
    expect(await titles('coordinator', 'au', 5)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^initiative/),
        expect.stringMatching(/^ccas/),
        expect.stringMatching(/^territory/),
        expect.stringMatching(/^account/),
      ]),
    );
  });

  it('is one statement, beside the session’s and the network’s', async () => {
    const director = await as('director');
    await director.ask(SEARCH, { networkId: world.networkId, text: 'au' });
    const statements = await api.statements(() => director.ask(SEARCH, { networkId: world.networkId, text: 'au' }));
    expect(statements.filter((sql) => sql.includes('search_form'))).toHaveLength(1);
    expect(statements.length).toBeLessThanOrEqual(4);
  });
});
