import { ROLES } from '@maillage/domain';
import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { DEMO_ACCOUNTS } from './demo-accounts';
import { DemonstrationLoader } from './demonstration-loader.service';

const EST_ENSEMBLE = '200057875';

describe('the demonstration network', () => {
  let api: TestApi;
  let networkId: string;
  const accountOf = async (email: string): Promise<string> => {
    const [account] = await api.owner.query('SELECT id FROM account WHERE email = $1', [email]);
    return account.id;
  };
  const emailOf = (role: string) => DEMO_ACCOUNTS.find((account) => account.role === role)?.email ?? '';

  beforeAll(async () => {
    api = await TestApi.start();
    // the territories that it stands on, without the rest of France
    await arrange(
      api.owner,
      `WITH t AS (
         INSERT INTO territory (kind, code, name) SELECT 'departement', '93', 'Seine-Saint-Denis' UNION ALL SELECT 'ept', $2, 'Est Ensemble'
         UNION ALL SELECT 'commune', code, code FROM unnest($1::text[]) code RETURNING id, kind, code)
       INSERT INTO territory_inclusion SELECT id, id FROM t UNION SELECT d.id, t.id FROM t, t d WHERE d.kind = 'departement'`,
      [CCAS_OF_SEINE_SAINT_DENIS.map(([codeInsee]) => codeInsee), EST_ENSEMBLE],
    );
    expect(await api.app.get(DemonstrationLoader).loadOnce()).toBe(true);
    [{ id: networkId }] = await api.owner.query('SELECT id FROM network');
  });
  afterAll(() => api.stop());

  it('is loaded once', async () => {
    expect(await api.app.get(DemonstrationLoader).loadOnce()).toBe(false);
  });

  it('has 39 CCAS open, and the former one of Saint-Denis with its successor', async () => {
    const [counts] = await api.owner.query(
      `SELECT count(*) FILTER (WHERE closed_on IS NULL)::integer AS open, count(*) FILTER (WHERE siren = '269300323' AND successor_id IS NOT NULL)::integer AS former FROM ccas`,
    );
    expect(counts).toEqual({ open: 39, former: 1 });
  });

  it('has a working account for each role, and only fictitious persons', async () => {
    expect(new Set(DEMO_ACCOUNTS.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(
      await api.owner.query(
        `SELECT 1 FROM account WHERE NOT is_fictitious OR email NOT LIKE '%.example' UNION ALL SELECT 1 FROM office WHERE NOT is_fictitious`,
      ),
    ).toEqual([]);
    for (const { email } of DEMO_ACCOUNTS)
      expect((await (await api.as(await accountOf(email))).ask('{ me { account { email } } }')).me.account.email).toBe(email);
  });

  it('fills a matrix of 15 initiatives × 39 CCAS with news of every kind, and silence', async () => {
    const coordinator = await api.as(await accountOf(emailOf('coordinator')));
    const { plans } = await coordinator.ask('query ($id: ID!) { plans(networkId: $id) { id year isCurrent } }', { id: networkId });
    const current = plans.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
    const { adoptionMatrix } = await coordinator.ask('query ($id: ID!) { adoptionMatrix(planId: $id) { ccas { id } rows { stages blocked } } }', {
      id: current.id,
    });
    expect([adoptionMatrix.rows.length, adoptionMatrix.ccas.length]).toEqual([15, 39]);
    const letters = new Set(adoptionMatrix.rows.flatMap(({ stages }: { stages: string }) => Array.from(stages)));
    expect([...letters].sort().join('')).toBe('.aceinpv');
    expect(adoptionMatrix.rows.some(({ blocked }: { blocked: string }) => blocked.includes('1'))).toBe(true);
  });

  it('shows both gaps of the plan of 2025', async () => {
    const gaps = await api.owner.query(`
      SELECT (SELECT array_agg(r.number ORDER BY r.number) FROM recommendation r
               WHERE NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN initiative i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id AND i.plan_id = p.id)) AS recommendations,
             (SELECT array_agg(i.number ORDER BY i.number) FROM initiative i
               WHERE i.plan_id = p.id AND NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)) AS initiatives
        FROM plan p WHERE p.year = 2025`);
    expect(gaps).toEqual([{ recommendations: [3, 7, 10], initiatives: [7, 8, 14] }]);
  });

  it('publishes something to the funder, and gives the coordinator something to do', async () => {
    const funder = await api.as(await accountOf(emailOf('funder')));
    const { publishedInitiatives } = await funder.ask('{ publishedInitiatives { title fundingLines { soughtCents } } }');
    expect(publishedInitiatives.length).toBeGreaterThan(2);
    const coordinator = await api.as(await accountOf(emailOf('coordinator')));
    const { home } = await coordinator.ask('query ($id: ID!) { home(networkId: $id) { attention { kind count } figures { numerator denominator } } }', {
      id: networkId,
    });
    const kinds = home.attention.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ccas_without_news', 'blocked_adoptions', 'late_milestones', 'directors_without_account']));
    expect(home.figures).toHaveLength(4);
  });
});
