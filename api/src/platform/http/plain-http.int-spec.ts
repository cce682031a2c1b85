import { DiscoveryService } from '@nestjs/core';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

/** The routes of the product, as its controllers declare them. */
const ROUTES = [
  ['post', '/files'],
  ['get', '/files/00000000-0000-4000-8000-000000000000'],
  ['get', '/documents/conventions-types/00000000-0000-4000-8000-000000000000/docx'],
  ['get', '/documents/budgets/00000000-0000-4000-8000-000000000000/budget'],
  ['get', '/documents/budgets/00000000-0000-4000-8000-000000000000/compte-rendu'],
  ['get', '/edition-documents/00000000-0000-4000-8000-000000000000'],
  ['get', '/form-documents/00000000-0000-4000-8000-000000000000'],
  ['get', '/lectures/editions/00000000-0000-4000-8000-000000000000'],
  ['get', '/lectures/editions/00000000-0000-4000-8000-000000000000/document'],
  ['post', '/edition-templates?editionId=x'],
  ['get', '/edition-templates/depart'],
  ['post', '/edition-templates/kept?fileName=x'],
  ['post', '/imports'],
  ['post', '/workbooks'],
  ['get', '/workbooks/00000000-0000-4000-8000-000000000000'],
  ['post', '/outlines'],
  ['post', '/takeovers'],
  ['post', '/convention-readings'],
  ['post', '/form-files?collectionId=x&ccasId=x'],
  ['get', '/agendas/echeance?cle=x'],
  ['get', '/inventories/logiciels?networkId=x'],
] as const;

describe('a plain HTTP route', () => {
  let api: TestApi;
  let world: World;
  let clientDir: string;

  beforeAll(async () => {
    clientDir = await mkdtemp(join(tmpdir(), 'maillage-client-'));
    await writeFile(join(clientDir, 'index.html'), '<title>Écran</title>');
    api = await TestApi.start({ clientDir });
    world = await api.world();
  });
  afterAll(async () => {
    await api?.stop();
    await rm(clientDir, { recursive: true });
  });

  const call = (method: string, path: string, headers: Record<string, string> = {}) =>
    request(api.app.getHttpServer())
      [method as 'get' | 'post'](path)
      .set({ 'x-maillage': '1', ...headers });

  it('is one of a list that this test knows', () => {
    const names = api.app
      .get(DiscoveryService)
      .getControllers()
      .map(({ name }) => name)
      .sort();
    expect(names).toEqual([
      'BudgetDocumentsController',
      'CalendarsController',
      'ConventionReadingsController',
      'DevMailsController',
      'EditionDocumentsController',
      'EditionReportsController',
      'EditionTextsController',
      'FilesController',
      'FormDocumentsController',
      'FormFilesController',
      'HealthController',
      'ImportsController',
      'InventoriesController',
      'KeptTemplatesController',
      'MailRefusalsController',
      'OpenDataController',
      'OutlinesController',
      'OwnTemplatesController',
      'TakeoverController',
      'TemplateDocumentsController',
      'WorkbooksController',
    ]);
  });

  it.each(ROUTES)('refuses who is not signed in: %s %s', async (method, path) => {
    const { status, body } = await call(method, path);
    expect([status, body.error.reason]).toEqual([401, 'NOT_SIGNED_IN']);
  });

  it.each(ROUTES)('does not exist for who may do that nowhere: %s %s', async (method, path) => {
    const { status, body } = await call(method, path, { cookie: await api.cookieOf(world.people.nobody) });
    expect([status, body.error.reason]).toEqual([404, 'NOT_FOUND']);
  });

  it.each(['/files', '/imports', '/workbooks', '/outlines', '/takeovers', '/documents/x', '/dev/mails', '/health', '/nowhere'])(
    'refuses a write that another site could send, whatever its path: %s',
    async (path) => {
      for (const method of ['post', 'put', 'patch', 'delete'] as const) {
        const bare = await request(api.app.getHttpServer())[method](path);
        expect([bare.status, bare.body.error?.reason]).toEqual([403, 'CROSS_SITE_REQUEST']);
        const foreign = await request(api.app.getHttpServer())[method](path).set({ 'x-maillage': '1', origin: 'https://ailleurs.example' });
        expect([foreign.status, foreign.body.error?.reason]).toEqual([403, 'CROSS_SITE_REQUEST']);
      }
    },
  );

  it('is never answered by a screen, and leaves any other address to the screens', async () => {
    for (const path of [
      '/files',
      '/FILES/x',
      '/imports',
      '/workbooks',
      '/outlines',
      '/takeovers',
      '/edition-documents/x',
      '/form-documents/x',
      '/edition-templates/x',
      '/convention-readings',
      '/form-files',
      '/documents',
      '/dev',
      '/graphql',
      '/agendas',
      '/donnees',
      '/agendas/abonnement/x.ics',
    ])
      expect((await request(api.app.getHttpServer()).get(path)).text).not.toContain('Écran');
    for (const path of ['/', '/initiatives', '/classeurs', '/filesystem', '/indicateurs/imports', '/donnees-personnelles'])
      expect((await request(api.app.getHttpServer()).get(path)).text).toContain('Écran');
  });
});
