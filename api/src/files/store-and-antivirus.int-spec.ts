import S3rver from '@20minutes/s3rver';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { pdfOf } from '../testing/documents';
import { FakeClamd } from '../testing/fake-clamd';
import { attachFilesToCcas } from '../testing/files-of-ccas';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

/** Applications of one database, each with its own store and antivirus. */
async function filesOf(api: TestApi, world: World) {
  attachFilesToCcas(api, ['other']);
  const cookie = await api.cookieOf(world.people.director);
  return {
    upload: (text: string) =>
      request(api.app.getHttpServer())
        .post('/files')
        .query({ parentType: 'ccas', parentId: world.ccasIds[0], name: `${text}.pdf` })
        .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie })
        .send(pdfOf(text)),
    download: (versionId: string) =>
      request(api.app.getHttpServer())
        .get(`/files/${versionId}`)
        .set({ cookie })
        .buffer(true)
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
        }),
  };
}

const versionsOf = async (api: TestApi, name: string) =>
  (await api.owner.query('SELECT is_antivirus_clean, storage_key FROM file_version WHERE name = $1', [name])) as {
    is_antivirus_clean: boolean | null;
    storage_key: string;
  }[];

describe('a store that speaks S3', () => {
  const S3 = { bucket: 'pieces', region: 'fr-par', accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
  let server: S3rver;
  let directory: string;
  let api: TestApi;
  let world: World;
  let endpoint: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'maillage-s3-'));
    server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: S3.bucket }] });
    const { port } = await server.run();
    endpoint = `http://127.0.0.1:${port}`;
    api = await TestApi.start({ s3: { endpoint, ...S3 } });
    world = await api.world();
  });
  afterAll(async () => {
    await api.stop();
    await server.close();
    await rm(directory, { recursive: true });
  });

  it('keeps the bytes under their hash, and gives them back', async () => {
    const { upload, download } = await filesOf(api, world);
    const { body, status } = await upload('en-nuage');
    expect(status).toBe(201);
    const [version] = await versionsOf(api, 'en-nuage.pdf');
    expect(version?.storage_key).toBe(`${world.networkId}/${createHash('sha256').update(pdfOf('en-nuage')).digest('hex')}`);
    expect((await readdir(directory, { recursive: true })).some((name) => name.includes(String(version?.storage_key)))).toBe(true);
    expect((await download(body.file.versions[0].id)).body).toEqual(pdfOf('en-nuage'));
  });

  it('is signed to: another key keeps nothing, and the person reads that the store is away', async () => {
    const other = await api.another({ s3: { endpoint, ...S3, secretAccessKey: 'faux' } });
    const { status, body } = await (await filesOf(other, world)).upload('mal-signe');
    expect({ status, reason: body.error.reason }).toEqual({ status: 503, reason: 'FILES_UNAVAILABLE' });
    expect(await versionsOf(other, 'mal-signe.pdf')).toEqual([]);
    await other.stop();
  });

  it('may lack what the database has: the download says so, and no half file comes', async () => {
    const local = await api.another();
    const { body } = await (await filesOf(local, world)).upload('ailleurs');
    const { download } = await filesOf(api, world);
    expect((await download(body.file.versions[0].id)).status).toBe(503);
    await local.stop();
  });
});

describe('an antivirus', () => {
  let clamd: FakeClamd;
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    clamd = await FakeClamd.start();
    api = await TestApi.start({ clamdUrl: clamd.url });
    world = await api.world();
  });
  afterAll(async () => {
    await api.stop();
    await clamd.stop().catch(() => undefined);
  });

  it('reads the whole of each file before it is kept, and that is written beside it', async () => {
    const { upload } = await filesOf(api, world);
    const text = 'x'.repeat(200_000);
    expect((await upload('sain')).status).toBe(201);
    expect(await versionsOf(api, 'sain.pdf')).toMatchObject([{ is_antivirus_clean: true }]);
    expect(clamd.received.at(-1)).toEqual(pdfOf('sain'));
    const cookie = await api.cookieOf(world.people.director);
    await request(api.app.getHttpServer())
      .post('/files')
      .query({ parentType: 'ccas', parentId: world.ccasIds[0], name: 'long.pdf' })
      .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie })
      .send(pdfOf(text));
    expect(clamd.received.at(-1)).toEqual(pdfOf(text));
  });

  it('keeps infected files out', async () => {
    const { upload } = await filesOf(api, world);
    const { status, body } = await upload('X5O!P%@AP');
    expect({ status, reason: body.error.reason }).toEqual({ status: 400, reason: 'FILE_INFECTED' });
    expect(await versionsOf(api, 'X5O!P%@AP.pdf')).toEqual([]);
  });

  it('that cannot tell, or is away, keeps everything out', async () => {
    const { upload } = await filesOf(api, world);
    clamd.answer = 'INSTREAM size limit exceeded. ERROR\0';
    expect((await upload('trop-long')).body.error.reason).toBe('FILES_UNAVAILABLE');
    clamd.answer = null;
    await clamd.stop();
    expect((await upload('sans-antivirus')).body.error.reason).toBe('FILES_UNAVAILABLE');
    expect([...(await versionsOf(api, 'trop-long.pdf')), ...(await versionsOf(api, 'sans-antivirus.pdf'))]).toEqual([]);
  });
});
