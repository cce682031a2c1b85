import request from 'supertest';
import { CONVENTION_FIELDS } from '../../testing/conventions-world';
import { arrange } from '../../testing/initiatives-world';
import { pdfWith, streamOf } from '../../testing/pdf-files';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const RECORD = `mutation ($input: RecordExistingConventionInput!) { recordExistingConvention(input: $input) { ${CONVENTION_FIELDS} } }`;

describe('a convention that was signed already', () => {
  let api: TestApi;
  let world: World;
  let ccasId: string;
  let elsewhereId: string;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = '', , elsewhereId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
  });

  const input = (more: Record<string, unknown> = {}) => ({
    ...{ ccasId, kind: 'framework', title: 'Convention cadre', effectiveOn: '2025-03-01', endsOn: '2028-02-29' },
    ...{ caDeliberatedOn: '2025-01-10', councilDeliberatedOn: '2025-01-20', signedOn: '2025-02-01', transmittedOn: '2025-02-03', receivedOn: '2025-02-04' },
    volets: [{ volet: 'it', coverage: 'covered', article: 'art. 4' }],
    ...more,
  });
  const count = async (): Promise<number> =>
    (await arrange<{ n: number }>(api.owner, 'SELECT count(*)::int AS n FROM convention WHERE ccas_id = $1', [ccasId]))[0]?.n ?? 0;

  describe('recorded in one writing', () => {
    it('is in force at once, with its acts, its signatories and its volets', async () => {
      const names = { townSignatoryName: 'Étienne Dupré', townSignatoryCapacity: 'Maire', ccasSignatoryName: 'Lucie Martin' };
      const { recordExistingConvention } = await director.ask(RECORD, { input: input(names) });
      expect(recordExistingConvention).toMatchObject({
        status: 'in_force',
        termOn: '2028-02-29',
        coveredVoletsCount: 1,
        parties: [
          { side: 'town', signatoryName: 'Étienne Dupré', signatoryCapacity: 'Maire' },
          { side: 'ccas', signatoryName: 'Lucie Martin', signatoryCapacity: null },
        ],
      });
      expect(recordExistingConvention.acts.map(({ kind }: { kind: string }) => kind)).toEqual([
        'ca_deliberation',
        'council_deliberation',
        'signature',
        'transmission',
        'receipt',
      ]);
      expect(recordExistingConvention.volets).toContainEqual({ volet: 'it', coverage: 'covered', article: 'art. 4' });
    });

    it('takes who held the offices on the day of the signature, where nobody says who signed', async () => {
      await arrange(
        api.owner,
        `INSERT INTO office (ccas_id, function, person_name, starts_on, ends_on)
         VALUES ($1, 'president', 'Ancien Maire', '2020-07-01', '2025-06-30'), ($1, 'president', 'Nouvelle Maire', '2025-07-01', NULL)`,
        [ccasId],
      );
      const { recordExistingConvention } = await director.ask(RECORD, { input: input() });
      expect(JSON.stringify(recordExistingConvention.parties)).toContain('Ancien Maire');
      const capacity = await director.ask(RECORD, { input: input({ ccasSignatoryCapacity: 'Président par délégation' }) });
      expect(capacity.recordExistingConvention.parties[1]).toMatchObject({ signatoryName: 'Ancien Maire', signatoryCapacity: 'Président par délégation' });
    });

    it('is kept whole or not at all: a date that cannot be is told at its field', async () => {
      const { errors } = await director.send(RECORD, { input: input({ receivedOn: '2025-01-30' }) });
      expect(errors?.[0]?.extensions['fields']).toContainEqual({ path: 'receivedOn', reason: 'ACT_BEFORE_SIGNATURE' });
      expect(await count()).toBe(0);
    });

    it('asks again about what is unlikely, and is made once however often it is sent', async () => {
      const key = '6b1b9a52-4c1f-4d55-9a5e-2f1f3c1d2e3f';
      const doubtful = input({ key, endsOn: '2040-01-01' });
      expect((await director.send(RECORD, { input: doubtful })).errors?.[0]?.extensions['reason']).toBe('UNLIKELY_DATES');
      const confirmed = { input: { ...doubtful, isConfirmed: true } };
      const first = await director.ask(RECORD, confirmed);
      const again = await director.ask(RECORD, confirmed);
      expect(again.recordExistingConvention.id).toBe(first.recordExistingConvention.id);
      expect(await count()).toBe(1);
    });

    it('is not for the CCAS of others, nor for who manages none', async () => {
      expect((await director.send(RECORD, { input: input({ ccasId: elsewhereId }) })).errors?.[0]?.extensions['reason']).toBe('NOT_ALLOWED');
      const dpo = await api.as(world.people.dpo);
      expect((await dpo.send(RECORD, { input: input() })).errors?.[0]?.extensions['reason']).toBe('NOT_ALLOWED');
      expect(await count()).toBe(0);
    });
  });

  describe('read before it is recorded', () => {
    const pages = (text: string): Buffer =>
      pdfWith({
        objects: {
          4: streamOf('', Buffer.from(`BT /F1 8 Tf 10 720 Td (${text}) Tj ET`, 'latin1')),
          5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
        },
      });
    const send = async (accountId: string | null, body: Buffer, networkId = world.networkId) => {
      const post = request(api.app.getHttpServer())
        .post('/convention-readings')
        .query({ networkId })
        .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream' });
      if (accountId) post.set('cookie', await api.cookieOf(accountId));
      return post.send(body);
    };

    it('says what stands in it, with the page, and keeps nothing', async () => {
      const body = pages(
        'Convention entre la ville et le CCAS d\x92Aubigny. Elle prend effet le 1er mars 2025, avec un pr\xe9avis de 3 mois. Elle expire le 28/02/2028.',
      );
      const { status, body: answer } = await send(world.people.director, body);
      expect(status).toBe(201);
      expect(answer.clues).toEqual([
        { about: 'effectiveOn', value: '2025-03-01', page: 1, excerpt: 'prend effet le 1er mars 2025' },
        { about: 'endsOn', value: '2028-02-28', page: 1, excerpt: 'expire le 28/02/2028' },
        { about: 'noticeMonths', value: 3, page: 1, excerpt: 'préavis de 3 mois' },
        { about: 'ccasId', value: ccasId, page: 1, excerpt: 'CCAS d’Aubigny' },
      ]);
      expect(await arrange(api.owner, 'SELECT id FROM file WHERE network_id = $1', [world.networkId])).toEqual([]);
    });

    it('recognises no CCAS for which the person may record nothing', async () => {
      const [, , other] = await arrange<{ name: string }>(
        api.owner,
        'SELECT t.name FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = ANY ($1) ORDER BY array_position($1, c.id)',
        [world.ccasIds],
      );
      const { body } = await send(world.people.director, pages(`Ville de ${other?.name}`));
      expect(body.clues).toEqual([]);
    });

    it('is refused as any file is, and to whom may record no convention there', async () => {
      expect((await send(world.people.director, Buffer.from('<html>'))).body.error.reason).toBe('FILE_KIND_REFUSED');
      expect((await send(world.people.director, Buffer.alloc(0))).body.error.reason).toBe('FILE_EMPTY');
      expect((await send(world.people.director, pages('x'), '00000000-0000-4000-8000-000000000000')).body.error.reason).toBe('NOT_FOUND');
      expect((await send(world.people.dpo, pages('x'))).body.error.reason).toBe('NOT_FOUND');
      expect((await send(null, pages('x'))).status).toBe(401);
    });
  });
});
