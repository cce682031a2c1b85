import { type BudgetAccount, reportDueOn } from '@maillage/domain';
import { strFromU8, unzipSync } from 'fflate';
import request from 'supertest';
import { addPlan, arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS =
  '{ id stage reportDueOn version resultKind lines { account label forecastCents revisedCents actualCents comment shares { fundingLineId basisPoints } } }';
const READ = `query ($initiativeId: ID!) { initiativeBudget(initiativeId: $initiativeId) ${FIELDS} }`;
const SAVE = `mutation ($input: SaveInitiativeBudgetInput!) { saveInitiativeBudget(input: $input) ${FIELDS} }`;
const MOVE = `mutation ($input: MoveInitiativeBudgetInput!) { moveInitiativeBudget(input: $input) ${FIELDS} }`;
const DEADLINES = `query ($networkId: ID!) { deadlines(networkId: $networkId, upcomingDays: 400) { items { kind dueOn } } }`;

const line = (account: BudgetAccount, forecast: number | null, actual: number | null = null, more: object = {}) => ({
  account,
  forecastCents: forecast === null ? null : forecast * 100,
  actualCents: actual === null ? null : actual * 100,
  shares: [],
  ...more,
});
const FORECAST = [line('62', 9500), line('64', 10_000), line('74', 15_000), line('75', 4500)];

const documentText = (bytes: Buffer): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');

describe('the budget of an initiative', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  let coordinator: Caller;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);
  const budget = (lines: object[] = FORECAST, more: object = {}) => ({
    initiativeId,
    exerciseStartsOn: '2026-01-01',
    exerciseEndsOn: '2026-12-31',
    lines,
    ...more,
  });
  const save = async (input: object) => (await coordinator.ask(SAVE, { input })).saveInitiativeBudget;
  const fieldsOf = async (input: object) => (await coordinator.send(SAVE, { input })).errors?.[0]?.extensions.fields;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [initiativeId = ''] = (await addPlan(api.owner, world)).initiativeIds;
    coordinator = await as('coordinator');
  });

  it('is written by the coordinator, read by who reads the funding, and by nobody else', async () => {
    expect((await coordinator.ask(READ, { initiativeId })).initiativeBudget).toBeNull();
    expect(await save(budget())).toMatchObject({ stage: 'draft', version: 1, reportDueOn: '2027-06-30' });
    expect((await (await as('referent')).ask(READ, { initiativeId })).initiativeBudget.lines).toHaveLength(4);
    for (const who of ['director', 'contributor', 'dpo', 'funder', 'foreignCoordinator'] as const) {
      const caller = await as(who);
      expect(await caller.refusal(READ, { initiativeId })).toBe(who === 'foreignCoordinator' ? 'NOT_FOUND' : 'NOT_ALLOWED');
      expect(await caller.refusal(SAVE, { input: budget([], { version: 1 }) })).toBe(who === 'foreignCoordinator' ? 'NOT_FOUND' : 'NOT_ALLOWED');
    }
    expect(await (await as('referent')).refusal(SAVE, { input: budget([], { version: 1 }) })).toBe('NOT_ALLOWED');
  });

  it('of two that are saved at once keeps one, and tells the other what it is now', async () => {
    const sent = await Promise.all([coordinator.send(SAVE, { input: budget() }), coordinator.send(SAVE, { input: budget([line('60', 1)]) })]);
    const refused = sent.flatMap(({ errors }) => errors ?? []);
    expect(refused.map(({ extensions }) => extensions.reason)).toEqual(['STALE_VERSION']);
    expect(refused[0]?.extensions.params).toMatchObject({ current: { version: 1 } });
    expect(await coordinator.refusal(SAVE, { input: budget([], { version: 7 }) })).toBe('STALE_VERSION');
  });

  it('is settled only where it balances, and says the line and what is missing', async () => {
    const { id } = await save(budget([line('60', 24_000), line('74', 23_500)]));
    const unbalanced = await coordinator.send(MOVE, { input: { id, version: 1, stage: 'forecast_settled' } });
    expect(unbalanced.errors?.[0]?.extensions).toMatchObject({
      reason: 'BUDGET_NOT_BALANCED',
      params: { faults: '24\u202f000\u202f€ de charges, 23\u202f500\u202f€ de produits\u202f: il manque 500\u202f€ aux produits.' },
    });
    await save(budget(FORECAST, { version: 1 }));
    expect((await coordinator.ask(MOVE, { input: { id, version: 2, stage: 'forecast_settled' } })).moveInitiativeBudget.version).toBe(3);
    const higher = FORECAST.map((each, rank) => (rank === 0 ? { ...each, forecastCents: 1 } : each));
    expect(await coordinator.refusal(SAVE, { input: budget(higher, { version: 3 }) })).toBe('BUDGET_FORECAST_SETTLED');

    const happened = [line('62', 9500, 11_340), line('64', 10_000, 9150), line('74', 15_000, 15_000), line('75', 4500, 6000), line('65', null, 300)];
    await save(budget(happened, { version: 3 }));
    const said = async (version: number) =>
      String((await coordinator.send(MOVE, { input: { id, version, stage: 'actual_settled' } })).errors?.[0]?.extensions.params['faults']).replace(
        /\u202f/g,
        ' ',
      );
    expect(await said(4)).toBe(
      'Il reste 210 € : ajoutez la ligne de résultat, en excédent ou en fonds dédiés, et expliquez-la. 62 Autres services extérieurs : expliquez l’écart.',
    );
    const told = happened.map((each, rank) => (rank === 0 ? { ...each, comment: 'Deux intervenants de plus.' } : each));
    await save(budget(told, { version: 4, resultKind: 'earmarked', resultCents: 21_000, resultText: 'Reporté sur 2027.' }));
    expect((await coordinator.ask(MOVE, { input: { id, version: 5, stage: 'actual_settled' } })).moveInitiativeBudget.stage).toBe('actual_settled');
    expect(await coordinator.refusal(SAVE, { input: budget(happened.slice(1), { version: 6 }) })).toBe('BUDGET_ACTUAL_SETTLED');
    expect(await (await as('referent')).refusal(MOVE, { input: { id, version: 6, stage: 'draft' } })).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(MOVE, { input: { id, version: 6, stage: 'draft' } })).toBe('NOT_FOUND');
  });

  it('justifies no euro twice, to none but the funders of this initiative, and takes no account that there is not', async () => {
    const [own] = await arrange<{ id: string }>(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id) VALUES ($1, $2) RETURNING id', [
      initiativeId,
      world.funderId,
    ]);
    const other = (await addPlan(api.owner, world, { year: 2025 })).initiativeIds[0];
    const [strange] = await arrange<{ id: string }>(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id) VALUES ($1, $2) RETURNING id', [
      other,
      world.funderId,
    ]);
    const shared = (...shares: (readonly [string | undefined, number])[]) => [
      line('60', 5, null, { shares: shares.map(([fundingLineId, basisPoints]) => ({ fundingLineId, basisPoints })) }),
    ];
    expect(await fieldsOf(budget(shared([own?.id, 6000], [own?.id, 4001])))).toEqual([{ path: 'lines.0.shares', reason: 'SHARES_ABOVE_WHOLE' }]);
    expect(await fieldsOf(budget(shared([strange?.id, 100])))).toEqual([{ path: 'lines.0.shares', reason: 'UNKNOWN_REFERENCE' }]);
    expect(await fieldsOf(budget([line('99' as never, 1)]))).toEqual([{ path: 'lines.0.account', reason: 'NOT_IN_LIST' }]);
    expect(await fieldsOf(budget([], { exerciseEndsOn: '2025-01-01' }))).toEqual([{ path: 'exerciseEndsOn', reason: 'END_BEFORE_START' }]);
    expect(await fieldsOf(budget([], { reportSentOn: '2027-01-01' }))).toEqual([{ path: 'reportSentOn', reason: 'DATE_IN_FUTURE' }]);
    expect(await fieldsOf(budget([], { resultKind: 'surplus' }))).toEqual([{ path: 'resultCents', reason: 'REQUIRED' }]);
    const { version } = await save(budget(shared([own?.id, 10_000])));
    await arrange(api.owner, 'DELETE FROM funding_line WHERE id = $1', [own?.id]);
    expect((await coordinator.ask(READ, { initiativeId })).initiativeBudget).toMatchObject({ version, lines: [{ shares: [] }] });
  });

  it('comes due as the rule says, where somebody funds it, until the report is sent', async () => {
    const due = async () =>
      (await coordinator.ask(DEADLINES, { networkId: world.networkId })).deadlines.items.filter(({ kind }: { kind: string }) => kind === 'financial_report');
    await save(budget([], { exerciseEndsOn: '2026-08-31', agreedReportOn: '2027-01-15' }));
    expect(await due()).toEqual([]);
    await arrange(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id) VALUES ($1, $2)', [initiativeId, world.funderId]);
    expect(await due()).toEqual([{ kind: 'financial_report', dueOn: reportDueOn('2026-08-31', '2027-01-15') }]);
    await save(budget([], { version: 1, exerciseEndsOn: '2026-08-31' }));
    expect(await due()).toEqual([{ kind: 'financial_report', dueOn: reportDueOn('2026-08-31', null) }]);
    await save(budget([], { version: 2, exerciseEndsOn: '2026-08-31', reportSentOn: '2026-11-20' }));
    expect(await due()).toEqual([]);
  });

  it('is written as the two documents that funders ask for, to who reads the funding', async () => {
    await save(budget([line('62', 9500, 11_340, { label: 'Intervenants 🎓' }), line('74', 9500, 11_340)]));
    const fetched = async (who: keyof World['people'], path: string) =>
      request(api.app.getHttpServer())
        .get(`/documents/budgets/${path}`)
        .set('Cookie', await api.cookieOf(world.people[who]))
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
    const report = await fetched('coordinator', `${initiativeId}/compte-rendu`);
    expect(report.headers['content-disposition']).toContain('Compte rendu financier');
    const text = documentText(report.body as Buffer).replace(/\u202f/g, ' ');
    for (const part of ['62 – Autres services extérieurs : Intervenants', '+1 840 €', '+19,4 %', 'expliquez l’écart', '30 juin 2027', '[à compléter]'])
      expect(text).toContain(part);
    expect(documentText((await fetched('coordinator', `${initiativeId}/budget`)).body as Buffer)).toContain('Budget prévisionnel');
    expect((await fetched('director', `${initiativeId}/budget`)).status).toBe(404);
    expect((await fetched('foreignCoordinator', `${initiativeId}/budget`)).status).toBe(404);
    expect((await fetched('coordinator', 'x/budget')).status).toBe(404);
  });
});
