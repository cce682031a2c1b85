import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { TestApi } from './testing/test-api';

const SCRIPT = 'globalThis.maillageMe=1';
const START = 'await import("./main.js")';
const pageOf = (body: string) => `<title>Maillage</title><script>${SCRIPT}</script>${body}<script type="module">${START}</script>`;

describe('the built client', () => {
  let api: TestApi;
  let clientDir: string;

  beforeAll(async () => {
    clientDir = await mkdtemp(join(tmpdir(), 'maillage-client-'));
    await writeFile(join(clientDir, 'index.html'), pageOf('cadre'));
    await writeFile(join(clientDir, 'connexion.html'), pageOf('Connexion'));
    await writeFile(join(clientDir, 'accueil.html'), pageOf('Accueil'));
    await writeFile(join(clientDir, 'main-ABC.js'), 'export {};');
    await writeFile(join(clientDir, 'sw.js'), '/* keeps */');
    await writeFile(join(clientDir, 'farewell.js'), '/* forgets */');
    await writeFile(
      join(clientDir, 'chunks.json'),
      JSON.stringify({ '': ['home.js'], 'initiatives/:id': ['one.js'], 'initiatives/liste': ['list.js', 'table.js'], connexion: [] }),
    );
    api = await TestApi.start({ clientDir });
  });
  afterAll(async () => {
    await api?.stop();
    await rm(clientDir, { recursive: true });
  });

  const get = (path: string) => request(api.app.getHttpServer()).get(path);

  it('gives an address that has a page of its own that page, home included, and the frame to every other', async () => {
    expect((await get('/connexion?retour=%2Freseau')).text).toContain('Connexion');
    expect((await get('/?perimetre=')).text).toContain('Accueil');
    for (const path of ['/reseau', '/connexions', '/ouvrir/abc', '/accueil']) expect((await get(path)).text).toContain('cadre');
  });

  it('lets the scripts that stand in its pages run, by their hash, and no other', async () => {
    const [asks, starts] = [SCRIPT, START].map((script) => createHash('sha256').update(script).digest('base64'));
    const policy = (await get('/')).headers['content-security-policy'] ?? '';
    expect(policy).toContain(`script-src 'self' 'sha256-${asks}' 'sha256-${starts}';`);
    expect(/script-src [^;]*/.exec(policy)?.[0]).not.toContain('unsafe');
  });

  it('announces what the page of an address needs, the exact address before one with a placeholder', async () => {
    const files = async (path: string) => /<meta name="page-files" content="([^"]*)" \/>/.exec((await get(path)).text)?.[1];
    expect(await files('/')).toBe('/home.js');
    expect(await files('/initiatives/liste')).toBe('/list.js /table.js');
    expect(await files('/initiatives/42?onglet=a')).toBe('/one.js');
    for (const path of ['/initiatives', '/initiatives/42/modifier', '/connexion']) expect(await files(path)).toBeUndefined();
  });

  it('says to a browser that has a page already that it is the same', async () => {
    const { headers } = await get('/initiatives/liste');
    const again = await get('/initiatives/liste').set('if-none-match', headers['etag'] ?? '');
    expect(again.status).toBe(304);
  });

  it('is kept by browsers for good, but its pages, which are asked for each time', async () => {
    expect((await get('/main-ABC.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/connexion', '/index.html', '/connexion.html', '/chunks.json'])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  it('gives browsers the worker that opens a page without network, which knows the addresses that are the server’s own', async () => {
    const { text, headers } = await get('/sw.js');
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-maillage-offline': '1', 'content-type': expect.stringContaining('javascript') });
    expect(headers['content-security-policy']).toContain("worker-src 'self'");
    expect(text).toContain('/* keeps */');
    const never = JSON.parse(/NEVER = (\[.*\]);/.exec(text)?.[1] ?? '[]') as string[];
    expect(never).toEqual(expect.arrayContaining(['graphql', 'files', 'health']));
  });

  it('takes back all that browsers keep where that is switched off', async () => {
    const off = await api.another({ clientDir, worksOffline: false });
    const { text, headers } = await request(off.app.getHttpServer()).get('/sw.js');
    expect(headers).toMatchObject({ 'cache-control': 'no-cache', 'x-maillage-offline': '0' });
    expect(text).toContain('/* forgets */');
    await off.stop();
  });
});
