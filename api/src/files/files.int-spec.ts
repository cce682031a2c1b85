import { MAX_FILE_BYTES, MAX_FILES_PER_HOUR } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { CONFIG, type Config } from '../platform/config/config';
import { burstingStream } from '../testing/bursting-streams';
import { docxOf, pdfOf, PNG } from '../testing/documents';
import { attachFilesToCcas } from '../testing/files-of-ccas';
import { archiveOf, wordOf } from '../testing/office-files';
import { pdfWith, streamOf } from '../testing/pdf-files';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const LIST = `query ($parentType: String!, $parentId: ID!) { files(parentType: $parentType, parentId: $parentId) {
  canWrite purposes items { id title purpose version versions { id number name mediaType sizeBytes reading uploadedAt uploadedByName } } } }`;
const RENAME = 'mutation ($input: RenameFileInput!) { renameFile(input: $input) { title version } }';
const ARCHIVE = 'mutation ($input: ArchiveFileInput!) { archiveFile(input: $input) }';

const SOCIAL_SECURITY_NUMBER = '1 85 05 78 006 084 91';
const XLSX = { '[Content_Types].xml': '<Override ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' };

/** A picture that differs from others by what stands behind it: nothing is read out of it. */
const pictureOf = (text: string): Buffer => Buffer.concat([PNG, Buffer.from(text)]);

describe('files', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    attachFilesToCcas(api, ['convention', 'deliberation']);
  });
  afterAll(() => api.stop());

  const http = () => request(api.app.getHttpServer());

  const upload = async (accountId: string | null, body: Buffer, query: Record<string, string> = {}) => {
    const post = http()
      .post('/files')
      .query({ parentType: 'ccas', parentId: world.ccasIds[0], name: 'Convention 2026.pdf', ...query })
      .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream' });
    if (accountId) post.set('cookie', await api.cookieOf(accountId));
    return post.send(body);
  };
  /** Reason of the refusal, or null. */
  const refusal = async (...args: Parameters<typeof upload>): Promise<string | null> => (await upload(...args)).body.error?.reason ?? null;
  const download = async (accountId: string | null, versionId: string, headers: Record<string, string> = {}) => {
    const get = http()
      .get(`/files/${versionId}`)
      .set(headers)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
      });
    return accountId ? get.set('cookie', await api.cookieOf(accountId)) : get;
  };
  const list = async (caller: Caller, parentId = world.ccasIds[0]) => (await caller.ask(LIST, { parentType: 'ccas', parentId })).files;
  const storedFiles = async () => {
    const { filesDir } = api.app.get<Config>(CONFIG);
    return (await readdir(filesDir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  };

  it('are taken from who may write where they belong, and listed with what they are', async () => {
    const bytes = pdfOf('Convention cadre');
    const { status, body } = await upload(world.people.director, bytes, { purpose: 'deliberation', title: 'Délibération du CA' });
    expect(status).toBe(201);
    expect(body.file).toMatchObject({ title: 'Délibération du CA', purpose: 'deliberation', version: 1 });
    const { items, canWrite, purposes } = await list(await api.as(world.people.director));
    expect({ canWrite, purposes }).toEqual({ canWrite: true, purposes: ['convention', 'deliberation'] });
    expect(items[0].versions).toEqual([
      {
        id: expect.any(String),
        number: 1,
        name: 'Convention 2026.pdf',
        mediaType: 'application/pdf',
        sizeBytes: bytes.length,
        reading: 'whole',
        uploadedAt: api.clock.instant.toISOString(),
        uploadedByName: expect.any(String),
      },
    ]);
  });

  it('are refused to who may not: nobody signed in, another CCAS, a funder, another network, an unknown parent', async () => {
    const { people } = world;
    const bytes = pdfOf('Refus');
    expect(await refusal(null, bytes)).toBe('NOT_SIGNED_IN');
    for (const person of [people.otherDirector, people.funder, people.foreignDirector, people.foreignCoordinator, people.nobody, people.dpo])
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await refusal(person, bytes));
    expect(await refusal(people.otherDirector, bytes)).toBe('NOT_FOUND');
    expect(await refusal(people.director, bytes, { parentId: randomUUID() })).toBe('NOT_FOUND');
    expect(await refusal(people.director, bytes, { parentType: 'account', parentId: people.director })).toBe('NOT_FOUND');
    expect(await (await api.as(people.otherDirector)).refusal(LIST, { parentType: 'ccas', parentId: world.ccasIds[0] })).toBe('NOT_FOUND');
    expect(await (await api.as(people.funder)).refusal(LIST, { parentType: 'ccas', parentId: world.ccasIds[0] })).toBe('NOT_ALLOWED');
  });

  it('are not read before it is known that they may come', async () => {
    const answer = await upload(world.people.funder, Buffer.alloc(MAX_FILE_BYTES + 1));
    expect(answer.body.error.reason).toBe('NOT_FOUND');
  });

  it('are refused when another site sends them', async () => {
    const post = http()
      .post('/files')
      .set('cookie', await api.cookieOf(world.people.director));
    expect((await post.query({ parentType: 'ccas', parentId: world.ccasIds[0], name: 'a.pdf' }).send('x')).status).toBe(403);
  });

  it('are given back to who sees their parent, to be saved and never shown', async () => {
    const bytes = pdfOf('Contenu exact');
    const { body } = await upload(world.people.director, bytes, { name: 'Délibération n° 12 “été”.pdf' });
    const versionId = body.file.versions[0].id as string;
    const answer = await download(world.people.coordinator, versionId);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(bytes);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-cache',
    });
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="[^"]+"; filename\*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012%20%E2%80%9C%C3%A9t%C3%A9%E2%80%9D\.pdf$/,
    );
    expect((await download(world.people.coordinator, versionId, { 'if-none-match': String(answer.headers['etag']) })).status).toBe(304);
    for (const [person, status] of [
      [null, 401],
      [world.people.otherDirector, 404],
      [world.people.funder, 404],
      [world.people.foreignCoordinator, 404],
    ] as const)
      expect((await download(person, versionId)).status).toBe(status);
    expect((await download(world.people.coordinator, randomUUID())).status).toBe(404);
    expect((await download(world.people.coordinator, '..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });

  it('are what their bytes say, whatever their name says', async () => {
    const { director } = world.people;
    const { body } = await upload(director, PNG, { name: '../photo\u202egpj.html' });
    expect(body.file.versions[0]).toMatchObject({ mediaType: 'image/png', name: 'photogpj.html.png' });
    const html = Buffer.from('<!doctype html><script>alert(1)</script>');
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    const legacy = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
    for (const bytes of [html, svg, legacy, archiveOf({ 'a.txt': 'a' }), Buffer.from('%PDF'.slice(1))]) {
      const { status, body: refused } = await upload(director, bytes);
      expect({ status, reason: refused.error.reason }).toEqual({ status: 415, reason: 'FILE_KIND_REFUSED' });
      expect(refused.error.params.accepted).toContain('PDF');
    }
  });

  it('are refused for what they carry, each for its reason, and nothing of them stays', async () => {
    const { director } = world.people;
    const before = await storedFiles();
    const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le')]);
    for (const [bytes, error] of [
      [wordOf('', { 'word/vbaProject.bin': 'x' }), { reason: 'FILE_HAZARDOUS', params: { hazards: ['macros'] } }],
      [pdfWith({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }), { reason: 'FILE_HAZARDOUS', params: { hazards: ['script'] } }],
      [encrypted, { reason: 'FILE_PROTECTED' }],
      [wordOf('<'.repeat(1000)), { reason: 'FILE_DAMAGED' }],
    ] as const) {
      const { status, body } = await upload(director, bytes);
      expect({ status, ...body.error }).toMatchObject({ status: 400, ...error });
    }
    expect(await storedFiles()).toEqual(before);
  });

  it('made to fill the memory end the process that reads them, several at once, and nothing else', async () => {
    const { director, coordinator } = world.people;
    const bytes = pdfWith({ objects: { 4: streamOf('/Filter/FlateDecode', burstingStream(600)) } });
    const answers = await Promise.all([director, director, coordinator].map((person) => upload(person, bytes)));
    for (const { status, body } of answers) expect({ status, reason: body.error?.reason }).toEqual({ status: 400, reason: 'FILE_TOO_HEAVY' });
    expect((await upload(director, pdfOf('Après'))).status).toBe(201);
  }, 120_000);

  it('are given back as they came when a copier wrote something before a PDF', async () => {
    const bytes = pdfWith({ before: '\u001b%-12345X@PJL\r\n@PJL ENTER LANGUAGE=PDF\r\n' });
    const { body } = await upload(world.people.director, bytes);
    expect(body.file.versions[0]).toMatchObject({ mediaType: 'application/pdf', sizeBytes: bytes.length, reading: 'whole' });
    expect((await download(world.people.director, body.file.versions[0].id)).body).toEqual(bytes);
  });

  it('say how much of them was read', async () => {
    const { body } = await upload(world.people.director, PNG, { name: 'photo.png' });
    expect(body.file.versions[0].reading).toBe('none');
  });

  it('are so many in an hour, refused ones included, and then the person reads from when the next may come', async () => {
    const own = await api.world();
    const send = (accountId: string, ccasId: string | undefined) => upload(accountId, Buffer.alloc(0), { parentId: ccasId ?? '' });
    expect((await send(own.people.director, own.ccasIds[0])).body.error.reason).toBe('FILE_EMPTY');
    await api.owner.query('UPDATE file_intake SET file_count = $2 WHERE ccas_id = $1', [own.ccasIds[0], MAX_FILES_PER_HOUR - 1]);
    expect((await send(own.people.director, own.ccasIds[0])).body.error.reason).toBe('FILE_EMPTY');
    const { status, body } = await send(own.people.coordinator, own.ccasIds[0]);
    const retryAt = new Date(api.clock.instant.getTime() + 3_600_000).toISOString();
    expect({ status, ...body.error }).toMatchObject({ status: 429, reason: 'TOO_MANY_FILES', params: { maxFiles: MAX_FILES_PER_HOUR, retryAt } });
    // another CCAS goes on, and this one an hour later
    expect((await send(own.people.coordinator, own.ccasIds[1])).body.error.reason).toBe('FILE_EMPTY');
    const now = api.clock.instant;
    api.clock.instant = new Date(now.getTime() + 3_600_000);
    expect((await send(own.people.coordinator, own.ccasIds[0])).body.error.reason).toBe('FILE_EMPTY');
    api.clock.instant = now;
  });

  it('that come at once do not pass together', async () => {
    const own = await api.world();
    await upload(own.people.director, Buffer.alloc(0), { parentId: own.ccasIds[0] ?? '' });
    await api.owner.query('UPDATE file_intake SET file_count = $2 WHERE ccas_id = $1', [own.ccasIds[0], MAX_FILES_PER_HOUR - 2]);
    const answers = await Promise.all(Array.from({ length: 6 }, () => upload(own.people.director, Buffer.alloc(0), { parentId: own.ccasIds[0] ?? '' })));
    expect(answers.map(({ body }) => body.error.reason as string).sort()).toEqual([...Array(2).fill('FILE_EMPTY'), ...Array(4).fill('TOO_MANY_FILES')]);
  });

  it('are refused when empty, too large, or without a name', async () => {
    const { director } = world.people;
    expect(await refusal(director, Buffer.alloc(0))).toBe('FILE_EMPTY');
    const { status, body } = await upload(director, Buffer.alloc(MAX_FILE_BYTES + 1));
    expect({ status, ...body.error }).toMatchObject({ status: 413, reason: 'FILE_TOO_LARGE', params: { maxBytes: MAX_FILE_BYTES } });
    expect((await upload(director, PNG, { name: ' ' })).body.error).toMatchObject({ reason: 'INVALID_INPUT', fields: [{ path: 'name', reason: 'REQUIRED' }] });
    expect((await upload(director, PNG, { purpose: 'letter' })).body.error.fields).toEqual([{ path: 'purpose', reason: 'NOT_IN_LIST' }]);
  });

  it('are refused while too much comes, though nothing announced it', async () => {
    const post = http()
      .post('/files')
      .query({ parentType: 'ccas', parentId: world.ccasIds[0], name: 'a.pdf' })
      .set({
        'x-maillage': '1',
        'transfer-encoding': 'chunked',
        'content-type': 'application/octet-stream',
        cookie: await api.cookieOf(world.people.director),
      });
    for (let sent = 0; sent <= MAX_FILE_BYTES; sent += 1024 * 1024) post.write(Buffer.alloc(1024 * 1024));
    const { status, body } = await post;
    expect({ status, reason: body.error.reason }).toEqual({ status: 413, reason: 'FILE_TOO_LARGE' });
  });

  it('are held back when they seem to hold personal data, and kept once that is confirmed', async () => {
    const { director } = world.people;
    const documents = {
      word: await docxOf('Mme X, 1 85 05 ', '78 006 084', ' 91', ' IBAN FR14 2004 1010 0505 0001 3M02 606'),
      pdf: pdfOf(`Dossier ${SOCIAL_SECURITY_NUMBER}`),
      excel: archiveOf({ ...XLSX, 'xl/worksheets/sheet1.xml': '<row><c><v>2026</v></c><c><v>185057800608491</v></c></row>' }),
      openDocument: archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<text:p>1850578<text:s/>006084 91</text:p>' }),
    };
    const one = { kind: 'socialSecurityNumber', count: 1 };
    for (const [name, bytes] of Object.entries(documents)) {
      const before = await storedFiles();
      const { status, body } = await upload(director, bytes);
      expect({ name, status, ...body.error }).toMatchObject({
        name,
        status: 409,
        reason: 'FILE_LOOKS_PERSONAL',
        params: { findings: name === 'word' ? [one, { kind: 'iban', count: 1 }] : [one] },
      });
      expect(await storedFiles()).toEqual(before);
    }
    const { body } = await upload(director, documents.pdf, { confirmed: '1' });
    const rows = await api.owner.query('SELECT is_personal_data_confirmed FROM file_version WHERE id = $1', [body.file.versions[0].id]);
    expect(rows).toEqual([{ is_personal_data_confirmed: true }]);
  });

  it('keep their versions, and none for the same bytes again', async () => {
    const { director, coordinator } = world.people;
    const first = (await upload(director, pictureOf('Première'), { title: 'Projet' })).body.file;
    const again = (await upload(director, pictureOf('Première'), { title: 'Projet' })).body.file;
    expect(again).toEqual(first);
    const second = (await upload(coordinator, pictureOf('Seconde'), { fileId: first.id, name: 'v2.png' })).body.file;
    expect(second).toMatchObject({ id: first.id, title: 'Projet', versions: [{ number: 2, name: 'v2.png' }, { number: 1 }] });
    expect((await upload(director, pictureOf('Seconde'), { fileId: first.id })).body.file.versions).toHaveLength(2);
    const concurrent = await Promise.all(['a', 'b', 'c'].map((text) => upload(director, pictureOf(text), { fileId: first.id })));
    expect(concurrent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(
      (await list(await api.as(director))).items.find(({ id }: { id: string }) => id === first.id).versions.map(({ number }: { number: number }) => number),
    ).toEqual([5, 4, 3, 2, 1]);
    expect((await download(director, first.versions[0].id)).body).toEqual(pictureOf('Première'));
    // a file of another parent is not reached through a parent of one's own
    expect(await refusal(world.people.otherDirector, pictureOf('Autre'), { parentId: world.ccasIds[1] ?? '', fileId: first.id })).toBe('NOT_FOUND');
  });

  it('are renamed and put away by who may write, from what they saw', async () => {
    const { people } = world;
    const { id, versions } = (await upload(people.director, pdfOf('À renommer'))).body.file;
    const director = await api.as(people.director);
    expect((await director.ask(RENAME, { input: { id, version: 1, title: ' Convention signée ' } })).renameFile).toEqual({
      title: 'Convention signée',
      version: 2,
    });
    const stale = await director.send(RENAME, { input: { id, version: 1, title: 'Autre' } });
    expect(stale.errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { title: 'Convention signée', version: 2 } } });
    for (const [person, reason] of [
      [people.otherDirector, 'NOT_FOUND'],
      [people.foreignCoordinator, 'NOT_FOUND'],
      [people.funder, 'NOT_ALLOWED'],
    ] as const) {
      const caller = await api.as(person);
      expect(await caller.refusal(RENAME, { input: { id, version: 2, title: 'Non' } })).toBe(reason);
      expect(await caller.refusal(ARCHIVE, { input: { id, version: 2 } })).toBe(reason);
    }
    expect(await director.ask(ARCHIVE, { input: { id, version: 2 } })).toEqual({ archiveFile: true });
    expect((await list(director)).items.map((file: { id: string }) => file.id)).not.toContain(id);
    expect((await download(people.director, versions[0].id)).status).toBe(200);
  });

  it('leave nothing half-written in their folder', async () => {
    const names = await storedFiles();
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(name).toMatch(/\/[0-9a-f-]{36}\/[0-9a-f]{64}$/);
  });
});
