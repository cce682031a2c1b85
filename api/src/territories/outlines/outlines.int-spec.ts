import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import request from 'supertest';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const OUTLINES = `query ($withinId: Int!, $kind: TerritoryKind!, $on: Date) {
  territoryOutlines(withinId: $withinId, kind: $kind, on: $on) { territoryIds codes names rings source } }`;
const SHARED_DATA = resolve('../shared/data/territories');

type Point = readonly [number, number];
type Ring = readonly Point[];

/** A square of so many degrees, its border cut in pieces so that neighbours share points. */
const square = (x: number, y: number, size = 1): Ring => {
  const corners: Ring = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ];
  return corners
    .slice(0, -1)
    .flatMap(([fromX, fromY], i): Ring => {
      const [toX, toY] = corners[i + 1] as Point;
      return [0, 0.25, 0.5, 0.75].map((part): Point => [fromX + (toX - fromX) * part, fromY + (toY - fromY) * part]);
    })
    .concat([[x, y]]);
};
const polygon = (...rings: Ring[]) => ({ type: 'Polygon', coordinates: rings });
const feature = (properties: Record<string, unknown>, geometry: object = polygon(square(2, 48))) => ({ type: 'Feature', properties, geometry });
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });

describe('outlines of territories', () => {
  let api: TestApi;
  let world: World;
  let eptId: number;
  let departementId: number;
  const ids: Record<string, number> = {};

  beforeEach(async () => {
    api = await TestApi.start();
    world = await api.world();
    const insert = async (kind: string, code: string, more: { shortName?: string; from?: string; to?: string; under?: number[] } = {}): Promise<number> => {
      const [{ id }] = await api.owner.query(
        'INSERT INTO territory (kind, code, name, short_name, valid_from, valid_to) VALUES ($1, $2, $2, $3, $4, $5) RETURNING id',
        [kind, code, more.shortName ?? null, more.from ?? null, more.to ?? null],
      );
      for (const ancestor of [...(more.under ?? []), id]) await api.owner.query('INSERT INTO territory_inclusion VALUES ($1, $2)', [ancestor, id]);
      return id;
    };
    departementId = await insert('departement', '93');
    eptId = await insert('ept', '200057867', { shortName: 'T6', under: [departementId] });
    const under = [departementId, eptId];
    Object.assign(ids, {
      aubervilliers: await insert('commune', '93001', { under }),
      pierrefitte: await insert('commune', '93059', { to: '2025-01-01', under }),
      saintDenisBefore: await insert('commune', '93066', { to: '2025-01-01', under }),
      saintDenis: await insert('commune', '93066', { from: '2025-01-01', under }),
    });
    await api.owner.query(
      `INSERT INTO territory_passage (old_id, new_id, passed_on, nature) VALUES ($1, $3, '2025-01-01', 'merged'), ($2, $3, '2025-01-01', 'perimeter_changed')`,
      [ids['pierrefitte'], ids['saintDenisBefore'], ids['saintDenis']],
    );
  });
  afterEach(() => api?.stop());

  const upload = async (
    body: unknown,
    query: Record<string, string> = {},
    person: keyof World['people'] | null = 'admin',
    headers: Record<string, string> = {},
  ) => {
    const post = request(api.app.getHttpServer())
      .post('/outlines')
      .query({ kind: 'commune', source: 'IGN', ...query })
      .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', ...headers });
    if (person) post.set('cookie', await api.cookieOf(world.people[person]));
    return post.send(Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)));
  };
  const list = async (variables: Record<string, unknown>) =>
    (await (await api.as(world.people.contributor)).ask(OUTLINES, { withinId: departementId, kind: 'commune', ...variables })).territoryOutlines;
  const bounds = (rings: string) => {
    const points = rings.split(/[ /]/).map((point) => point.split(',').map(Number));
    return [0, 1].flatMap((axis) => [Math.min(...points.map((point) => point[axis] as number)), Math.max(...points.map((point) => point[axis] as number))]);
  };

  it('are loaded by an administrator from the layout of IGN, and read by whoever works in a network', async () => {
    const file = collection(
      feature({ INSEE_COM: '93001', INSEE_DEP: '93', NOM: 'Aubervilliers' }),
      feature({ INSEE_COM: '93066', NOM: 'Saint-Denis' }, { type: 'MultiPolygon', coordinates: [[square(3, 48)], [square(9, 48)]] }),
      feature({ INSEE_COM: '99999', NOM: 'Ailleurs' }, polygon(square(4, 48))),
    );
    const answer = await upload(file, { source: ' IGN, Admin Express 2026 ' });
    expect([answer.status, answer.body.outlines]).toEqual([
      201,
      {
        loadedCount: 2,
        on: '2026-11-23',
        formerCount: 0,
        assembledCount: 2,
        unknownCodes: ['99999'],
        unknownCount: 1,
        skipped: [],
        skippedCount: 0,
        guessedProperty: null,
      },
    ]);
    const outlines = await list({});
    expect(outlines).toMatchObject({
      territoryIds: [ids['aubervilliers'], ids['saintDenis']],
      codes: ['93001', '93066'],
      names: ['93001', '93066'],
      source: 'IGN, Admin Express 2026',
    });
    // what lies between two corners on a straight line says nothing
    expect(outlines.rings[0].split(' ').sort()).toEqual(['20000,480000', '20000,490000', '30000,480000', '30000,490000']);
    expect(outlines.rings[1].split('/')).toHaveLength(2);
    expect(await list({ on: '2024-06-01' })).toMatchObject({ codes: ['93001'] });
  });

  it('of communes are merged into the EPT and the département that no file gave, and give way to a file', async () => {
    await upload(collection(feature({ code: '93001', nom: 'Aubervilliers' }), feature({ code: '93066', nom: 'Saint-Denis' }, polygon(square(3, 48)))));
    const [ept, departement] = [await list({ kind: 'ept' }), await list({ kind: 'departement' })];
    expect([ept.territoryIds, departement.territoryIds, ept.source]).toEqual([[eptId], [departementId], 'IGN']);
    expect(bounds(ept.rings[0])).toEqual([20000, 40000, 480000, 490000]);
    // one ring, and no line between the two
    expect(ept.rings[0].split('/')).toHaveLength(1);
    expect(ept.rings[0].split(' ')).not.toContain('30000,485000');

    await upload(collection(feature({ code: 'T6', siren: '200057867', nom: 'Plaine Commune' }, polygon(square(5, 45)))), { kind: 'ept', source: 'Métropole' });
    expect(await list({ kind: 'ept' })).toMatchObject({ source: 'Métropole', rings: [expect.stringContaining('50000,450000')] });
    await upload(collection(feature({ code: '93001', nom: 'Aubervilliers' })));
    expect((await list({ kind: 'ept' })).source).toBe('Métropole');
  });

  it('of a geography of before go to the perimeters of before, and the present one is merged from them', async () => {
    const file = collection(
      feature({ code: '93001', nom: 'Aubervilliers' }, polygon(square(1, 48))),
      feature({ code: '93059', nom: 'Pierrefitte-sur-Seine' }),
      feature({ code: '93066', nom: 'Saint-Denis' }, polygon(square(3, 48))),
    );
    expect((await upload(file)).body.outlines).toMatchObject({ loadedCount: 3, on: '2024-12-31', formerCount: 0, assembledCount: 3, unknownCount: 0 });
    const before = await list({ on: '2024-12-31' });
    expect(before.territoryIds).toEqual([ids['aubervilliers'], ids['pierrefitte'], ids['saintDenisBefore']]);
    const now = await list({});
    expect(now.territoryIds).toEqual([ids['aubervilliers'], ids['saintDenis']]);
    expect(bounds(now.rings[1])).toEqual([20000, 40000, 480000, 490000]);
    expect(bounds((await list({ kind: 'departement' })).rings[0])).toEqual([10000, 40000, 480000, 490000]);
  });

  it('keep a hole that is nobody’s, and lose one that another commune fills', async () => {
    const ring = { type: 'Polygon', coordinates: [square(2, 48, 3), square(3, 49)] };
    await upload(collection(feature({ code: '93001', nom: 'A' }, ring), feature({ code: '93066', nom: 'B' }, polygon(square(8, 48)))));
    expect((await list({})).rings[0].split('/')).toHaveLength(2);
    expect((await list({ kind: 'ept' })).rings[0].split('/')).toHaveLength(3);
    await upload(collection(feature({ code: '93001', nom: 'A' }, ring), feature({ code: '93066', nom: 'B' }, polygon(square(3, 49)))));
    expect((await list({ kind: 'ept' })).rings[0].split('/')).toHaveLength(1);
  });

  it('are simplified without opening a gap between neighbours', async () => {
    // a border that trembles by a few metres
    const border = Array.from({ length: 401 }, (_, i): Point => [3 + (i % 2) * 0.00002, 48 + i / 400]);
    const west = [[2, 48], ...border, [2, 49], [2, 48]] as unknown as Ring;
    const east = [[4, 48], [4, 49], ...[...border].reverse(), [4, 48]] as unknown as Ring;
    await upload(collection(feature({ code: '93001', nom: 'A' }, polygon(west)), feature({ code: '93066', nom: 'B' }, polygon(east))));
    const { rings } = await list({});
    const [inWest, inEast] = rings.map((text: string) => new Set(text.split(' ')));
    expect(inWest.size).toBeLessThan(100);
    expect([...inWest].filter((point) => !point.startsWith('20000')).sort()).toEqual([...inEast].filter((point) => !point.startsWith('40000')).sort());
    expect((await list({ kind: 'ept' })).rings[0].split('/')).toHaveLength(1);
  });

  it('are found under codes that are numbers, and under whatever name the property has', async () => {
    const loaded = async (properties: (code: string) => Record<string, unknown>, query: Record<string, string> = {}) => {
      const file = collection(feature(properties('93001')), feature(properties('93066'), polygon(square(3, 48))));
      const { body } = await upload(file, query);
      return body.outlines ? [body.outlines.loadedCount, body.outlines.guessedProperty] : [body.error.params.problem, body.error.params.found];
    };
    expect(await loaded((code) => ({ INSEE_COM: Number(code) }))).toEqual([2, null]);
    for (const name of ['CODGEO', 'ref:INSEE', 'Code_Commune', 'insee']) expect(await loaded((code) => ({ nom: 'x', [name]: code }))).toEqual([2, null]);
    expect(await loaded((code) => ({ com_code: [code], com_name: ['x'] }))).toEqual([2, null]);
    expect(await loaded((code) => ({ nom: 'x', mon_champ: code }))).toEqual([2, 'mon_champ']);
    // a code of the post is none of INSEE, and two properties that may be it are asked about
    expect(await loaded((code) => ({ nom: 'x', code_postal: code }))).toEqual(['no_codes', ['nom', 'code_postal']]);
    expect(await loaded((code) => ({ a: code, b: code }))).toEqual(['no_codes', ['a', 'b']]);
    expect(await loaded((code) => ({ a: code, b: code }), { codeProperty: 'b' })).toEqual([2, null]);
    expect(await loaded((code) => ({ a: code, b: code }), { codeProperty: 'c' })).toEqual(['no_codes', ['a', 'b']]);
  });

  it('load without the features that cannot be drawn, each of which is named', async () => {
    const inParts = { type: 'GeometryCollection', geometries: [polygon(square(2, 48))] };
    const file = (bad: object | null) =>
      collection(feature({ code: '93001', nom: 'Aubervilliers' }), { type: 'Feature', properties: { code: '93066', nom: 'Saint-Denis' }, geometry: bad });
    const skipped = async (bad: object | null) => {
      const { loadedCount, skipped: left, skippedCount } = (await upload(file(bad))).body.outlines;
      return [loadedCount, skippedCount, left];
    };
    const left = (problem: string, found: string) => [1, 1, [{ code: '93066', name: 'Saint-Denis', problem, found }]];
    expect(await skipped(null)).toEqual(left('no_polygons', ''));
    expect(await skipped(inParts)).toEqual(left('no_polygons', 'GeometryCollection'));
    expect(await skipped({ type: 'MultiPolygon', coordinates: null })).toEqual(left('no_polygons', 'MultiPolygon'));
    expect(await skipped(polygon(square(652_000, 6_862_000)))).toEqual(left('not_degrees', 'Polygon'));
    expect(await skipped(polygon(square(100, 48)))).toEqual(left('elsewhere', 'Polygon'));
    expect((await list({})).codes).toEqual(['93001']);
  });

  it('with latitude first are asked about, then turned, and never drawn mirrored', async () => {
    const turned = (ring: Ring): Ring => ring.map(([x, y]): Point => [y, x]);
    const file = collection(
      feature({ code: '93001', nom: 'Aubervilliers' }, polygon(turned(square(2, 48)))),
      feature({ code: '93066', nom: 'Saint-Denis' }, polygon(square(3, 48))),
    );
    const { status, body } = await upload(file);
    expect([status, body.error.params]).toEqual([400, { problem: 'swapped_axes', found: ['Aubervilliers'] }]);
    expect((await list({})).codes).toEqual([]);
    expect((await upload(file, { axes: 'swapped' })).body.outlines).toMatchObject({ loadedCount: 2, skippedCount: 0 });
    expect((await list({})).rings.map(bounds)).toEqual([
      [20000, 30000, 480000, 490000],
      [30000, 40000, 480000, 490000],
    ]);
  });

  it('say what is wrong with a file that gives none', async () => {
    const refused = async (body: unknown, query: Record<string, string> = {}) => {
      const { status, body: answer } = await upload(body, query);
      return [status, answer.error?.reason, answer.error?.params.problem, answer.error?.params.found];
    };
    const unreadable = (problem: string, found: string[] = []) => [400, 'OUTLINES_UNREADABLE', problem, found];
    expect(await refused('code;nom')).toEqual(unreadable('not_json'));
    expect(await refused('')).toEqual(unreadable('not_json'));
    expect(await refused({ type: 'Topology' })).toEqual(unreadable('not_geojson', ['Topology']));
    expect(await refused(collection(feature({ id: 1, libelle: 'x' })))).toEqual(unreadable('no_codes', ['id', 'libelle']));
    expect(await refused(collection(feature({ INSEE_COM: '93001', INSEE_DEP: '93' })), { kind: 'departement' })).toEqual(
      unreadable('no_codes', ['INSEE_COM', 'INSEE_DEP']),
    );
    expect(await refused(collection(feature({ code: '93001' }, { type: 'Point', coordinates: [2, 48] })))).toEqual(unreadable('no_polygons', ['Point']));
    expect(await refused(collection(feature({ code: '93001' }, { type: 'Polygon', coordinates: [[[2, 48]]] })))).toEqual(
      unreadable('no_polygons', ['Polygon']),
    );
    expect(await refused(collection(feature({ code: '93001' }, polygon(square(652_000, 6_862_000)))))).toEqual(unreadable('not_degrees', ['93001']));
    expect(await refused(collection(feature({ code: '99998' })))).toEqual(unreadable('unknown_codes', ['99998']));
    expect((await list({})).codes).toEqual([]);
  });

  it('are refused to who does not administer the instance, to the signed-out, to other sites, and with unreadable addresses', async () => {
    const file = collection(feature({ code: '93001', nom: 'A' }));
    for (const person of ['coordinator', 'foreignCoordinator', 'director', 'funder', 'nobody'] as const) {
      const { status, body } = await upload(file, {}, person);
      expect([person, status, body.error.reason]).toEqual([person, 404, 'NOT_FOUND']);
    }
    expect((await upload(file, {}, null)).body.error.reason).toBe('NOT_SIGNED_IN');
    expect((await upload(file, {}, 'admin', { origin: 'https://ailleurs.example' })).status).toBe(403);
    const fields = async (query: Record<string, string>) => (await upload(file, query)).body.error.fields;
    expect(await fields({ kind: 'region' })).toEqual([{ path: 'kind', reason: 'NOT_IN_LIST' }]);
    expect(await fields({ source: ' ' })).toEqual([{ path: 'source', reason: 'REQUIRED' }]);
    expect(await fields({ on: '12/03/2026' })).toEqual([{ path: 'on', reason: 'NOT_A_DATE' }]);
    const tooLarge = await upload('x', {}, 'admin', { 'content-length': String(90 * 1024 * 1024) }).catch(() => undefined);
    expect(tooLarge?.status ?? 413).toBe(413);
    expect(await (await api.as(world.people.funder)).refusal(OUTLINES, { withinId: departementId, kind: 'commune' })).toBe('NOT_ALLOWED');
    expect((await list({ withinId: 2_147_483_647 })).codes).toEqual([]);
  });

  it('take a file that calls itself JSON, and a single feature', async () => {
    const post = request(api.app.getHttpServer()).post('/outlines').query({ kind: 'departement', source: 'IGN' });
    const answer = await post
      .set({ 'x-maillage': '1', cookie: await api.cookieOf(world.people.admin) })
      .send(feature({ code: '93', nom: 'Seine-Saint-Denis' }));
    expect(answer.body.outlines).toMatchObject({ loadedCount: 1, unknownCount: 0 });
  });

  it('come out of the real files of the département where they are at hand', async () => {
    const real = resolve(SHARED_DATA, 'communes-93-seine-saint-denis.geojson');
    const made = collection(
      feature({ code: '93001', nom: 'A' }),
      feature({ code: '93059', nom: 'B' }, polygon(square(3, 48))),
      feature({ code: '93066', nom: 'C' }, polygon(square(4, 48))),
    );
    const file = existsSync(real) ? readFileSync(real, 'utf8') : JSON.stringify(made);
    expect((await upload(file)).body.outlines).toMatchObject({ loadedCount: 3, on: '2024-12-31', assembledCount: 3 });
    const { rings } = await list({ on: '2024-12-31' });
    for (const text of rings) expect(text).toMatch(/^-?\d+,-?\d+( -?\d+,-?\d+){2,}(\/-?\d+,-?\d+( -?\d+,-?\d+){2,})*$/);
    expect((await list({})).codes).toEqual(['93001', '93066']);
  });
});
