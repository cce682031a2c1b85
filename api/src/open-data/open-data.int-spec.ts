import { type EditionContent, OPEN_DATA_PATH, OPEN_STATUS, openNumber, type OpenTable } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { addIndicator, addValues } from '../testing/indicators-world';
import { addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const STANDING = 'state isForAll tables { file rowsCount refusal isOpen } slug isSlugSettled address openedByName withdrawnReason';
const GET = `query ($editionId: ID!) { openData(editionId: $editionId) { ${STANDING} } }`;
const OPEN = `mutation ($input: OpenEditionDataInput!) { openEditionData(input: $input) { ${STANDING} } }`;
const WITHDRAW = `mutation ($input: WithdrawEditionDataInput!) { withdrawEditionData(input: $input) { ${STANDING} } }`;

const CREATE = 'mutation ($input: CreateEditionInput!) { createEdition(input: $input) { id version } }';
const BLOCKS = 'mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { id version } }';
const SIGN = 'mutation ($input: SeenEditionInput!) { signEdition(input: $input) { id version } }';
const PUBLISH = 'mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { id number } }';

const counts = (name: string, over: readonly string[], rows: OpenTable['rows']): OpenTable => ({
  name,
  title: `Table « ${name} » & <suite>`,
  fields: [{ name: 'point', title: 'Point', type: 'string' }, { name: 'nombre', title: 'Nombre', type: 'number' }, OPEN_STATUS],
  key: ['point'],
  rows,
  over,
  sources: [],
});

describe('open data', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let slug: string;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await as('coordinator');
    slug = `reseau-${randomUUID().slice(0, 8)}`;
    // how often one place asks is counted by the minute
    api.clock.instant = new Date(api.clock.instant.getTime() + 61_000);
  });

  let last = 0;
  /** An edition as it was frozen, with these tables. */
  async function frozen(
    tables: readonly OpenTable[],
    {
      basis = {},
      audience = 'funder',
      funderId = null as string | null,
    }: { basis?: Record<string, readonly string[]>; audience?: 'funder' | 'board'; funderId?: string | null } = {},
  ): Promise<{ id: string; number: string }> {
    const number = ++last;
    const content: EditionContent = {
      schema: 1,
      number: `2026-${number}`,
      title: 'Comité <b>de pilotage</b>',
      networkName: 'Union',
      period: { from: '2026-01-01', to: '2026-11-20' },
      asOf: '2026-11-20',
      perimeter: { kind: 'network', label: 'Union' },
      audience,
      blocks: [
        {
          id: randomUUID(),
          kind: 'text',
          title: 'Confidentiel',
          lead: 'Une phrase',
          parts: [{ is: 'text', text: 'Mot du coordinateur' }],
          facts: [],
          extent: '',
          sources: [],
          open: tables,
        },
      ],
      definitions: [],
      signedBy: 'Camille Martin',
      replaces: null,
    };
    const [row] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO edition (network_id, title, model, audience, perimeter, funder_id, period_from, period_to, signed_at, signed_by_id, published_at)
       VALUES ($1, 'Comité', 'one_page', $2, 'network', $3, '2026-01-01', '2026-11-20', '2026-11-20', $4, '2026-11-20') RETURNING id`,
      [world.networkId, audience, funderId, world.people.coordinator],
    );
    const id = String(row?.id);
    await arrange(
      api.owner,
      `INSERT INTO edition_frozen (edition_id, network_id, year, number, content, content_hash, basis, published_at, published_by_id, signed_by_id)
       VALUES ($1, $2, 2026, $3, $4, $5, $6, $7, $8, $8)`,
      [
        id,
        world.networkId,
        number,
        JSON.stringify(content),
        String(number).padStart(64, '0'),
        JSON.stringify(basis),
        `2026-11-20T09:00:${String(number % 60).padStart(2, '0')}Z`,
        world.people.coordinator,
      ],
    );
    return { id, number: `2026-${number}` };
  }
  const open = (editionId: string, tables: readonly string[], more: object = {}) => coordinator.ask(OPEN, { input: { editionId, tables, slug, ...more } });
  const fetch = (path: string, headers: Record<string, string> = {}) => request(api.app.getHttpServer()).get(`/${OPEN_DATA_PATH}${path}`).set(headers);
  const fieldsOf = async (input: object) => (await coordinator.send(OPEN, { input })).errors?.[0]?.extensions.fields;

  it('is opened and withdrawn by the coordinator of its network and by nobody else', async () => {
    const { id } = await frozen([counts('points', [], [['a', 1, 'publie']])]);
    const input = { editionId: id, tables: ['points'], slug };
    const withdrawal = { editionId: id, reason: 'Erreur' };
    for (const who of ['referent', 'director', 'contributor', 'dpo', 'funder', 'admin'] as const) {
      const caller = await as(who);
      expect([
        who,
        await caller.refusal(GET, { editionId: id }),
        await caller.refusal(OPEN, { input }),
        await caller.refusal(WITHDRAW, { input: withdrawal }),
      ]).toEqual([who, ...Array(3).fill('NOT_ALLOWED')]);
    }
    const foreign = await as('foreignCoordinator');
    for (const refused of [foreign.refusal(GET, { editionId: id }), foreign.refusal(OPEN, { input }), foreign.refusal(WITHDRAW, { input: withdrawal })])
      expect(await refused).toBe('NOT_FOUND');
    expect(await coordinator.refusal(GET, { editionId: 'x' })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(WITHDRAW, { input: withdrawal })).toBe('OPEN_DATA_NOT_OPEN');
    expect((await open(id, ['points'])).openEditionData).toMatchObject({
      state: 'open',
      slug,
      isSlugSettled: true,
      tables: [{ file: 'points', isOpen: true }],
    });
    expect(await coordinator.refusal(OPEN, { input })).toBe('OPEN_DATA_ALREADY');
  });

  it('is of what was published for all funders: no board, no one funder, no draft, nothing without tables', async () => {
    const tables = [counts('points', [], [['a', 1, 'publie']])];
    const board = await frozen(tables, { audience: 'board' });
    const ofOne = await frozen(tables, { funderId: world.funderId });
    const bare = await frozen([]);
    for (const { id } of [board, ofOne, bare]) {
      expect((await coordinator.ask(GET, { editionId: id })).openData).toMatchObject({ state: 'closed', tables: [] });
      expect(await coordinator.refusal(OPEN, { input: { editionId: id, tables: ['points'], slug } })).toBe('OPEN_DATA_NOTHING');
    }
    const input = {
      networkId: world.networkId,
      model: 'funder_committee',
      title: 'Projet',
      audience: 'funder',
      perimeter: 'network',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
    };
    const { createEdition } = await coordinator.ask(CREATE, { input });
    expect(await coordinator.refusal(OPEN, { input: { editionId: createEdition.id, tables: ['points'], slug } })).toBe('EDITION_NOT_PUBLISHED');
  });

  it('has a name in its addresses that is settled once, and a SIRET that is one', async () => {
    const first = await frozen([counts('points', [], [['a', 1, 'publie']])]);
    for (const wrong of ['../etc', 'Union du 93', 'ab', 'a\u0000b', 'x'.repeat(61)])
      expect(await fieldsOf({ editionId: first.id, tables: ['points'], slug: wrong })).toEqual([{ path: 'slug', reason: 'OPEN_SLUG_INVALID' }]);
    expect(await fieldsOf({ editionId: first.id, tables: ['points'] })).toEqual([{ path: 'slug', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ editionId: first.id, tables: ['points'], slug, siret: '12345678901234' })).toEqual([{ path: 'siret', reason: 'SIRET_INVALID' }]);
    expect(await fieldsOf({ editionId: first.id, tables: [], slug })).toEqual([{ path: 'tables', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ editionId: first.id, tables: ['autres'], slug })).toEqual([{ path: 'tables', reason: 'UNKNOWN_REFERENCE' }]);
    await open(first.id, ['points'], { siret: '732 829 320 00074' });
    const second = await frozen([counts('points', [], [['b', 1, 'publie']])]);
    expect((await open(second.id, ['points'], { slug: 'un-autre-nom' })).openEditionData.slug).toBe(slug);

    const elsewhere = await arrange<{ id: string }>(api.owner, 'SELECT network_id AS id FROM open_catalogue WHERE slug = $1', [slug]);
    await arrange(api.owner, 'INSERT INTO open_catalogue (network_id, slug) VALUES ($1, $2)', [world.otherNetworkId, `${slug}-autre`]);
    expect(elsewhere).toEqual([{ id: world.networkId }]);
    await expect(arrange(api.owner, 'UPDATE open_catalogue SET slug = $1 WHERE network_id = $2', [slug, world.otherNetworkId])).rejects.toThrow(
      'uq_open_catalogue_slug',
    );
  });

  it('is read by anybody as pages without scripts, CSV in two dialects and a data package, of the chosen tables alone', async () => {
    const { id, number } = await frozen([
      counts(
        'points',
        [],
        [
          ['=1+1', 1.5, 'publie'],
          ['a, "b"', ...openNumber(null, 'secret')],
        ],
      ),
      counts('jalons', [], [['caché', 2, 'publie']]),
    ]);
    expect((await fetch(`/${slug}/${number}`)).status).toBe(404);
    await open(id, ['points'], { siret: '73282932000074' });

    const page = await fetch(`/${slug}/${number}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Comité &#60;b&#62;de pilotage');
    expect(page.text).not.toMatch(/<script|caché|jalons|Confidentiel|Une phrase|coordinateur|Camille/);
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect((await fetch(`/${slug}/${number}/points.csv`)).text).toBe('point,nombre,statut\r\n=1+1,1.5,publie\r\n"a, ""b""",,secret\r\n');
    const spreadsheet = await fetch(`/${slug}/latest/points.excel.csv`);
    expect(spreadsheet.text).toBe(`\ufeffpoint;nombre;statut\r\n'=1+1;1,5;publie\r\n"a, ""b""";;secret\r\n`);
    expect(spreadsheet.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'content-disposition': `attachment; filename="${slug}-${number}-points.excel.csv"`,
    });
    const described = JSON.parse((await fetch(`/${slug}/${number}/datapackage.json`)).text);
    expect(described).toMatchObject({
      name: `${slug}-${number}`,
      licenses: [{ name: 'etalab-2.0' }],
      resources: [{ name: 'points', path: 'points.csv', schema: { primaryKey: ['point'] } }],
    });
    expect(described.resources).toHaveLength(1);
    expect((await fetch(`/${slug}/${number}/points.csv`)).headers['link']).toContain(`/${OPEN_DATA_PATH}/${slug}/${number}/datapackage.json`);
    expect((await fetch(`/${slug}/catalogue.csv`)).text).toMatch(
      new RegExp(`^COLL_NOM,COLL_SIRET,.*\r\n[^\r\n]*,73282932000074,${slug}-${number},.*Licence Ouverte-LO,2,csv,http[^\r\n]*\r\n$`),
    );
    for (const path of ['', `/${slug}`]) expect((await fetch(path)).text).toContain(slug);

    const etag = String(spreadsheet.headers['etag']);
    expect((await fetch(`/${slug}/${number}/points.excel.csv`, { 'if-none-match': etag })).status).toBe(304);
    expect((await fetch(`/${slug}/${number}/points.csv`, { 'if-none-match': etag })).status).toBe(200);
    expect((await request(api.app.getHttpServer()).head(`/${OPEN_DATA_PATH}/${slug}/${number}`)).status).toBe(200);
    const statements = await api.statements(() => fetch(`/${slug}/${number}/points.csv`));
    expect(statements.filter((one) => /FROM open_catalogue/.test(one))).toHaveLength(2);
    expect(statements.some((one) => /INSERT|UPDATE/.test(one))).toBe(false);
  });

  it('answers alike for what never was, is of another network, is a draft or was never opened, and for hostile paths', async () => {
    const opened = await frozen([counts('points', [], [['a', 1, 'publie']])]);
    await open(opened.id, ['points']);
    const other = await frozen([counts('points', [], [['b', 1, 'publie']])]);
    const nothing = (await fetch('/nulle-part/2026-1')).text;
    for (const path of [
      `/${slug}/${other.number}`,
      `/${slug}/2026-99999`,
      `/${slug}x/${opened.number}`,
      `/${slug}/brouillon`,
      `/${slug}/2026-0`,
      `/${slug}/${opened.number}%00`,
      `/%00/2026-1`,
    ])
      expect([path, (await fetch(path)).status, (await fetch(path)).text]).toEqual([path, 404, nothing]);
    for (const path of [`/${slug}`.toUpperCase(), `/${"'"} OR 1=1`, '/..%2f..%2fetc', `/${'x'.repeat(5000)}`])
      expect([path.slice(0, 20), (await fetch(path)).status]).toEqual([path.slice(0, 20), 404]);
    const files = [
      'jalons.csv',
      'points.CSV',
      'points.excel.excel.csv',
      '..%2fpoints.csv',
      'points.csv%00',
      'points',
      'datapackage.json%20',
      'constructor.csv',
      '%ff.csv',
    ];
    for (const file of files) expect([file, (await fetch(`/${slug}/${opened.number}/${file}`)).status]).toEqual([file, file === '%ff.csv' ? 400 : 404]);
    expect((await fetch(`/${slug}/catalogue.csv`)).status).toBe(404);
  });

  it('is gone with its reason once it was withdrawn, for good, and the latest is the one before', async () => {
    const first = await frozen([counts('points', [], [['a', 1, 'publie']])]);
    const second = await frozen([counts('points', [], [['b', 2, 'publie']])]);
    await open(first.id, ['points']);
    await open(second.id, ['points']);
    expect((await fetch(`/${slug}/latest/points.csv`)).text).toContain('b,2');
    const { withdrawEditionData } = await coordinator.ask(WITHDRAW, { input: { editionId: second.id, reason: 'Un total <faux>' } });
    expect(withdrawEditionData).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Un total <faux>' });
    const gone = await fetch(`/${slug}/${second.number}`);
    expect([gone.status, gone.text.includes('Un total &#60;faux&#62;'), gone.text.includes('b</th>')]).toEqual([410, true, false]);
    const file = await fetch(`/${slug}/${second.number}/points.csv`);
    expect([file.status, file.text]).toEqual([410, expect.stringContaining('Un total <faux>')]);
    expect(file.headers['content-type']).toContain('text/plain');
    expect((await fetch(`/${slug}/latest/points.csv`)).text).toContain('a,1');
    expect((await fetch(`/${slug}`)).text).toContain('retirée le 23 novembre 2026');
    expect(await coordinator.refusal(OPEN, { input: { editionId: second.id, tables: ['points'], slug } })).toBe('OPEN_DATA_WITHDRAWN');
    expect(await coordinator.refusal(WITHDRAW, { input: { editionId: second.id, reason: 'Encore' } })).toBe('OPEN_DATA_NOT_OPEN');
    await coordinator.ask(WITHDRAW, { input: { editionId: first.id, reason: 'Aussi' } });
    expect((await fetch(`/${slug}/latest`)).status).toBe(404);
    expect((await fetch('')).text).not.toContain(slug);
  });

  it('never gives a number over fewer than five CCAS beside another opening, withdrawn or not, nor what one of them keeps secret', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const point = (value: number | null) => counts('points', ['privacy:dpo'], [['dpo', ...openNumber(value, 'secret')]]);
    const first = await frozen([point(8)], { basis: { 'privacy:dpo': ids.slice(0, 9) } });
    const oneMore = await frozen([point(9)], { basis: { 'privacy:dpo': ids.slice(0, 10) } });
    const masked = await frozen([counts('points', [], [['dpo', ...openNumber(null, 'secret')]])]);
    const few = await frozen([point(3)], { basis: { 'privacy:dpo': ids.slice(0, 5) } });
    const refusalOf = async ({ id }: { id: string }) => (await coordinator.ask(GET, { editionId: id })).openData.tables[0].refusal;
    expect([await refusalOf(first), await refusalOf(oneMore), await refusalOf(masked), await refusalOf(few)]).toEqual([null, null, null, 'few']);
    await open(first.id, ['points']);
    await coordinator.ask(WITHDRAW, { input: { editionId: first.id, reason: 'Erreur' } });
    expect([await refusalOf(oneMore), await refusalOf(masked), await refusalOf(few)]).toEqual(['beside', 'masked', 'few']);
    for (const { id } of [oneMore, masked, few])
      expect(await coordinator.refusal(OPEN, { input: { editionId: id, tables: ['points'], slug } })).toBe('OPEN_DATA_GIVES_AWAY');
  });

  it('lets one of two openings through that give something away together', async () => {
    const ids = Array.from({ length: 10 }, (_, index) => `c${index}`);
    const table = counts('points', ['privacy:dpo'], [['dpo', 8, 'publie']]);
    const both = [await frozen([table], { basis: { 'privacy:dpo': ids.slice(0, 9) } }), await frozen([table], { basis: { 'privacy:dpo': ids } })];
    const refusals = await Promise.all(both.map(({ id }) => coordinator.refusal(OPEN, { input: { editionId: id, tables: ['points'], slug } })));
    expect(refusals.toSorted()).toEqual([null, 'OPEN_DATA_GIVES_AWAY'].toSorted());
  });

  it('holds of a real edition its aggregates and the indicators that all share, no CCAS, no text, no own indicator', async () => {
    const more = [
      ...(await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches'])),
      ...(await addCcas(api.owner, world, 1, ['Hautefeuille', 'Ivry'])),
    ];
    const { planId, initiativeIds } = await addPlan(api.owner, world);
    await arrange(api.owner, 'INSERT INTO initiative_publication (initiative_id, funder_id) SELECT $1, $2', [initiativeIds[0], world.funderId]);
    await arrange(api.owner, `UPDATE initiative SET weather = 'secured', weather_text = 'Vu avec Mme Durand', weather_at = '2026-11-02' WHERE id = $1`, [
      initiativeIds[0],
    ]);
    const code = `t${randomUUID().replaceAll('-', '')}`;
    const shared = await addIndicator(api.owner, { code: `${code}a`, name: 'Allocataires' });
    const own = await addIndicator(api.owner, { code: `${code}b`, name: 'Secret du réseau', network_id: world.networkId });
    for (const indicator of [shared, own])
      await addValues(api, indicator, 202400, [
        [world.departementId, 900],
        [world.communeIds[0] as number, 40],
        [world.communeIds[1] as number, { value: null, state: 's' }],
      ]);
    const input = {
      networkId: world.networkId,
      model: 'funder_committee',
      title: 'Comité',
      audience: 'funder',
      perimeter: 'network',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
    };
    const { createEdition } = await coordinator.ask(CREATE, { input });
    const blocks = ['initiatives', 'adoption', 'conventions', 'milestones'].map((kind): object => ({
      kind,
      options: kind === 'conventions' ? [] : [{ option: 'plan', values: [planId] }],
    }));
    blocks.push({ kind: 'indicators', options: [{ option: 'indicators', values: [`${code}a`, `${code}b`] }] });
    const { setEditionBlocks } = await coordinator.ask(BLOCKS, { input: { ...createEdition, blocks } });
    const { signEdition } = await coordinator.ask(SIGN, { input: setEditionBlocks });
    const { publishEdition } = await coordinator.ask(PUBLISH, { input: signEdition });
    const { openData } = await coordinator.ask(GET, { editionId: publishEdition.id });
    expect(openData.tables.map(({ file, refusal }: { file: string; refusal: string | null }) => [file, refusal])).toEqual([
      ['initiatives', null],
      ['mises-en-place', null],
      ['conventions', null],
      ['indicateurs', null],
    ]);
    await open(
      publishEdition.id,
      openData.tables.map(({ file }: { file: string }) => file),
    );
    const csv = async (file: string): Promise<string> => (await fetch(`/${slug}/${publishEdition.number}/${file}.csv`)).text;
    expect(await csv('initiatives')).toMatch(/2026,1,Initiative 1,[^\r\n]*,2026-11-02,/);
    expect(await csv('conventions')).toBe(
      `territoire,date,sous_convention,ccas,statut\r\nEnsemble,2026-11-23,0,${world.ccasIds.length + more.length},publie\r\n`,
    );
    expect(await csv('indicateurs')).toMatch(/,40,publie\r\n[\s\S]*,,secret\r\n/);
    const all = await Promise.all(['initiatives', 'mises-en-place', 'conventions', 'indicateurs'].map(csv));
    expect(all.join('')).not.toMatch(/Durand|CCAS de|Secret du réseau/);
  });

  it('is not read so often by one place that others wait, and nothing is kept of who reads', async () => {
    const paths = Array.from({ length: 245 }, () => '');
    const answers: number[] = [];
    for (const path of paths) answers.push((await fetch(path)).status);
    expect(answers.slice(0, 240).every((status) => status === 200)).toBe(true);
    expect(answers.slice(240)).toEqual(Array(5).fill(429));
    const refused = await fetch('');
    expect([refused.headers['retry-after'], refused.text]).toEqual([expect.stringMatching(/^\d+$/), expect.stringContaining('Attendez')]);
    api.clock.instant = new Date(api.clock.instant.getTime() + 61_000);
    expect((await fetch('')).status).toBe(200);
  });
});
