import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { ViewerSource } from './platform/access/viewer';
import { TestApi } from './testing/test-api';
import type { World } from './testing/world';

const ME = `query Me { me { account { id fullName } roles { role networkId isActive ccas { id } territory { id } } networks { id territoryId } } }`;
const HOME = `query Home($networkId: ID!) { home(networkId: $networkId) { since } }`;
const CCAS = `query Ccas($id: ID!) { ccas(id: $id) { id name } }`;
const WRONG = `query Wrong($id: ID!) { ccas(id: $id) { nothing } }`;
const me = { operationName: 'Me', query: ME, variables: {} };

describe('the answers that come with a page', () => {
  let api: TestApi;
  let world: World;
  let clientDir: string;

  beforeAll(async () => {
    clientDir = await mkdtemp(join(tmpdir(), 'maillage-client-'));
    for (const name of ['index', 'accueil', 'mon-ccas']) await writeFile(join(clientDir, `${name}.html`), `<p>${name}</p><!--answers--><script>read</script>`);
    await writeFile(
      join(clientDir, 'asked.json'),
      JSON.stringify({
        index: [me],
        accueil: [me, { operationName: 'Home', query: HOME, variables: { networkId: '$networkId' } }],
        'mon-ccas': [
          me,
          { operationName: 'Ccas', query: CCAS, variables: { id: '$ccasId' } },
          { operationName: 'Wrong', query: WRONG, variables: { id: '$ccasId' } },
        ],
      }),
    );
    api = await TestApi.start({ clientDir });
    world = await api.world();
  });
  afterAll(async () => {
    await api?.stop();
    await rm(clientDir, { recursive: true });
  });

  const OPENED = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
  const page = async (path: string, cookie?: string, headersSent: Record<string, string> = OPENED) => {
    const get = request(api.app.getHttpServer()).get(path).set(headersSent);
    if (cookie) get.set('cookie', cookie);
    const { text, headers } = await get;
    const [, answers] = /<script type="application\/json" id="answers">(.*?)<\/script>/.exec(text) ?? [];
    return { text, headers, answers: answers === undefined ? undefined : (JSON.parse(answers) as Record<string, { me: unknown }>) };
  };
  const cookieOf = (role: 'coordinator' | 'director') => api.cookieOf(world.people[role]);

  it('are those that the API gives the same person, by question', async () => {
    const { answers } = await page('/', await cookieOf('coordinator'));
    const home = `Home${JSON.stringify({ networkId: world.networkId })}`;
    expect(Object.keys(answers ?? {})).toEqual(['Me{}', home]);
    expect(answers).toEqual({
      'Me{}': await (await api.as(world.people.coordinator)).ask(ME),
      [home]: await (await api.as(world.people.coordinator)).ask(HOME, { networkId: world.networkId }),
    });
  });

  it('leave out what depends on a CCAS that is not the person’s, and what is refused', async () => {
    expect(Object.keys((await page('/mon-ccas', await cookieOf('coordinator'))).answers ?? {})).toEqual(['Me{}']);
    const director = (await page('/mon-ccas', await cookieOf('director'))).answers ?? {};
    expect(Object.keys(director)).toEqual(['Me{}', `Ccas${JSON.stringify({ id: world.ccasIds[0] })}`]);
  });

  it('say who is signed in on every page, and no more where the address says more', async () => {
    for (const path of ['/reseau', '/?perimetre=x', '/mon-ccas/42', '/mon-ccas?onglet=a'])
      expect(Object.keys((await page(path, await cookieOf('director'))).answers ?? {})).toEqual(['Me{}']);
  });

  it('are kept by no browser, where the page of nobody may be', async () => {
    expect((await page('/', await cookieOf('director'))).headers['cache-control']).toBe('no-store');
    const nobody = await page('/');
    expect(nobody.headers['cache-control']).toBe('no-cache');
    expect(nobody.answers).toBeUndefined();
    expect(nobody.text).toBe('<p>accueil</p><script>read</script>');
  });

  it('come with no page that nobody opens, as a script or the worker that keeps pages asks for it', async () => {
    const cookie = await cookieOf('director');
    for (const sent of [{}, { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }])
      expect((await page('/', cookie, sent as Record<string, string>)).text).toBe('<p>accueil</p><script>read</script>');
  });

  it('are none for a session that is not, nor for a program', async () => {
    expect((await page('/', 'maillage_session=none')).answers).toEqual({});
    const { text } = await request(api.app.getHttpServer())
      .get('/')
      .set(OPENED)
      .set('cookie', await cookieOf('director'))
      .set('authorization', 'Bearer x');
    expect(text).toBe('<p>accueil</p><script>read</script>');
  });

  it('end no script of the page, whatever a name holds', async () => {
    await api.owner.transaction(async (database) => {
      await database.query(`SELECT set_config('maillage.actor_label', 'test', true)`);
      await database.query(`UPDATE account SET full_name = '</script><script>alert(1)</script>' WHERE id = $1`, [world.people.director]);
    });
    const { text, answers } = await page('/reseau', await cookieOf('director'));
    expect(text).not.toContain('alert(1)</script>');
    expect(answers?.['Me{}']?.me).toMatchObject({ account: { fullName: '</script><script>alert(1)</script>' } });
  });

  it('hold up no page that the database does not answer', async () => {
    jest.spyOn(api.app.get(ViewerSource), 'of').mockRejectedValueOnce(new Error('no database'));
    const { text } = await page('/mon-ccas', await cookieOf('director'));
    expect(text).toBe('<p>mon-ccas</p><script type="application/json" id="answers">{}</script><script>read</script>');
  });
});
