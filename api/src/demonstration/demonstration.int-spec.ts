import { type EditionContent, ROLES, whatChanged } from '@maillage/domain';
import { buffer } from 'node:stream/consumers';
import { FileStore } from '../files';
import { DEMONSTRATED_FEEDS, demonstratedFeeds, ownCounts } from '../testing/demonstrated-feeds';
import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { DEMO_ACCOUNTS } from './demo-accounts';
import { DEMO_LINK_SECRET } from './demo-edition-shares';
import { DemonstrationLoader } from './demonstration-loader.service';

const RETURNED = 'query ($id: ID!) { workbookReturn(id: $id) { status appliedCount report { number changesCount conflictsCount refusalsCount } } }';
const APPLY_RETURNED = 'mutation ($input: ApplyWorkbookInput!) { applyWorkbook(input: $input) { id } }';
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
         INSERT INTO territory (kind, code, name, valid_from, valid_to)
         SELECT 'country', 'FR', 'France', NULL::date, NULL::date UNION ALL SELECT 'departement', '93', 'Seine-Saint-Denis', NULL, NULL UNION ALL SELECT 'ept', $2, 'Est Ensemble', NULL, NULL
         UNION ALL SELECT 'commune', code, code, CASE code WHEN '93066' THEN date '2025-01-01' END, NULL FROM unnest($1::text[]) code
         UNION ALL SELECT 'commune', code, code, NULL, '2025-01-01' FROM unnest('{93059,93066}'::text[]) code RETURNING id, kind, code, valid_to),
       p AS (
         INSERT INTO territory_passage (old_id, new_id, passed_on, nature)
         SELECT o.id, n.id, '2025-01-01', CASE o.code WHEN '93066' THEN 'perimeter_changed' ELSE 'merged' END
           FROM t o, t n WHERE o.valid_to IS NOT NULL AND n.code = '93066' AND n.valid_to IS NULL)
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

  it('shows both gaps of the plan of the year before', async () => {
    const gaps = await api.owner.query(`
      SELECT (SELECT array_agg(r.number ORDER BY r.number) FROM recommendation r
               WHERE NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN initiative i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id AND i.plan_id = p.id)) AS recommendations,
             (SELECT array_agg(i.number ORDER BY i.number) FROM initiative i
               WHERE i.plan_id = p.id AND NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)) AS initiatives
        FROM plan p ORDER BY p.year LIMIT 1`);
    expect(gaps).toEqual([{ recommendations: [3, 7, 10], initiatives: [7, 8, 14] }]);
  });

  describe('has indicators', () => {
    const value = async (code: string, period: number, territory: string, on = '2026-01-01') => {
      const [row] = await api.owner.query(
        `SELECT v.value, v.state, v.covered, v.members FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id JOIN territory t ON t.id = v.territory_id
          WHERE i.code = $1 AND v.period = $2 AND t.code = $3 AND (t.valid_from IS NULL OR t.valid_from <= $4) AND (t.valid_to IS NULL OR t.valid_to > $4)`,
        [code, period, territory, on],
      );
      return row ?? null;
    };

    it('with the figures of their producers, and the totals of the département as they are known', async () => {
      expect(await value('municipal_population', 202300, '93')).toMatchObject({ value: 1_704_316 });
      expect(await value('rsa_households', 202400, '93')).toMatchObject({ value: 84_270 });
      expect(await value('caf_households', 202400, '93')).toMatchObject({ value: 392_980 });
      expect(await value('caf_covered_persons', 202400, '93')).toMatchObject({ value: 980_570 });
      expect(await value('ccas_operating_spending', 202300, '93001')).toMatchObject({ value: 1_706_984, state: 'p' });
      expect(await value('rsa_households', 202400, '93072')).toMatchObject({ state: 'r', members: null });
    });

    it('whose medians and rates of the département are those that INSEE publishes, or none', async () => {
      expect(await value('poverty_rate', 202300, '93')).toMatchObject({ value: 29.5, state: 'p', members: null });
      expect(await value('median_income', 202300, '93')).toMatchObject({ value: 21_250, members: null });
      expect([await value('poverty_rate', 202300, '93072'), await value('poverty_rate', 202300, 'FR')]).toMatchObject([{ state: 'p' }, { value: 15.9 }]);
      expect([await value('poverty_rate', 202100, '93'), await value('median_income', 202100, '93')]).toEqual([null, null]);
    });

    it('of the census and of job-seekers, added up, and the shares that follow from them, beside those of France', async () => {
      expect((await value('rp_population', 202300, '93')).value).toBeCloseTo(1_704_316.2, 1);
      expect((await value('social_housing_tenants', 202300, '93')).value).toBeCloseTo(209_031.9, 1);
      expect((await value('young_share', 202300, '93')).value).toBeCloseTo(21.39, 2);
      expect((await value('no_diploma_share', 202300, '93')).value).toBeLessThan((await value('no_diploma_share', 201700, '93')).value);
      expect((await value('no_diploma_share', 202300, 'FR')).value).toBeCloseTo(19.37, 2);
      expect((await value('owner_occupied_share', 202300, '93072')).state).toBe('p');
      expect((await value('jobseekers_abc_year', 202400, '93')).state).toBe('r');
      expect((await value('jobseekers_per_1000', 202300, '93072')).value).toBeGreaterThan(0);
    });

    it('whose secrets stay secret', async () => {
      const secrets = await api.owner.query(
        `SELECT i.code, v.value FROM indicator_value v JOIN indicator i ON i.id = v.indicator_id WHERE v.state = 's' AND i.code LIKE 'poverty%'`,
      );
      expect(secrets).toHaveLength(16);
      expect(secrets.every(({ value: told }: { value: number | null }) => told === null)).toBe(true);
    });

    it('of Saint-Denis before the merger and after it as of two communes', async () => {
      expect([await value('median_income', 202100, '93066', '2024-01-01'), await value('median_income', 202100, '93059', '2024-01-01')]).toMatchObject([
        { state: 'p' },
        { state: 'p' },
      ]);
      expect(await value('median_income', 202100, '93066')).toBeNull();
      expect((await value('ccas_operating_spending', 202400, '93066', '2024-01-01')).value).toBe(7_760_747);
      expect((await value('ccas_operating_spending', 202500, '93066')).value).toBe(8_901_829);
    });

    it('of its own, invented and said to be so, of which counts under five never show', async () => {
      const own = await ownCounts(api.owner);
      expect(own.map(({ code, limits }) => [code, limits])).toEqual(
        ['domiciliations_active', 'first_receptions', 'optional_aid_households'].map((code) => [code, 'Données fictives.']),
      );
      for (const { small, shown, secret } of own) expect([small > 0, shown, secret >= small]).toEqual([true, 0, true]);
      expect((await value('ccas_staff_share', 202500, '93001')).value).toBeCloseTo((100 * 273_233) / 2_063_327);
    });

    it('of two years of reports, whose results the network reads: commune by commune what all read, in totals what they do not', async () =>
      expect(await demonstratedFeeds(api.owner)).toEqual(DEMONSTRATED_FEEDS));

    it('with targets, a value that a CCAS contests, and what came of two others', async () => {
      expect(await api.owner.query(`SELECT status, decided_at IS NOT NULL AS decided FROM indicator_contest ORDER BY status`)).toEqual([
        { status: 'accepted', decided: true },
        { status: 'open', decided: false },
        { status: 'refused', decided: true },
      ]);
      expect(await api.owner.query(`SELECT status FROM definition_proposal ORDER BY status`)).toEqual([{ status: 'accepted' }, { status: 'refused' }]);
      const [counts] = await api.owner.query(
        `SELECT (SELECT count(*) FROM indicator_target)::integer AS targets,
                (SELECT count(*) FROM indicator_contest x JOIN ccas c ON c.id = x.ccas_id WHERE x.status = 'open' AND c.name = 'CCAS de Stains')::integer AS contests`,
      );
      expect(counts).toEqual({ targets: 2, contests: 1 });
    });
  });

  it('has twelve documents that can be read, marked as fictitious, at what they are evidence of', async () => {
    const files: { title: string; storage_key: string; size_bytes: number; parent_type: string }[] = await api.owner.query(
      `SELECT f.title, f.parent_type, v.storage_key, v.size_bytes FROM file f JOIN file_version v ON v.file_id = f.id ORDER BY f.title`,
    );
    const of = (type: string): number => files.filter(({ parent_type }) => parent_type === type).length;
    expect([files.length, of('convention'), of('form_answer'), of('privacy_answer')]).toEqual([12, 7, 2, 3]);
    for (const { storage_key, size_bytes } of files) {
      const bytes = await buffer(await api.app.get(FileStore, { strict: false }).get(storage_key));
      expect(bytes.length).toBe(size_bytes);
      expect(size_bytes).toBeLessThan(5000);
      expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7[\s\S]*Document fictif[\s\S]*%%EOF\n$/);
    }
  });

  it('is drawn: each commune of today and before the merger, its EPT, the département, with their source', async () => {
    expect(
      await api.owner.query(
        `SELECT t.kind, count(*)::integer AS n, bool_and(o.source LIKE 'IGN%Licence Ouverte%') AS sourced FROM territory_outline o JOIN territory t ON t.id = o.territory_id
          GROUP BY t.kind ORDER BY t.kind`,
      ),
    ).toEqual([
      { kind: 'commune', n: 41, sourced: true },
      { kind: 'departement', n: 1, sourced: true },
      { kind: 'ept', n: 1, sourced: true },
    ]);
  });

  it('is drawn without a gap: every border within the département is one of two communes', async () => {
    const rows: { kind: string; rings: string }[] = await api.owner.query(
      `SELECT t.kind, o.rings FROM territory_outline o JOIN territory t ON t.id = o.territory_id WHERE t.valid_to IS NULL AND t.kind IN ('commune', 'departement')`,
    );
    const bordersOf = (kind: string): Map<string, number> => {
      const borders = new Map<string, number>();
      for (const ring of rows.filter((row) => row.kind === kind).flatMap(({ rings }) => rings.split('/'))) {
        const points = ring.split(' ');
        points.forEach((point, i) => {
          const border = [point, points[(i + 1) % points.length] ?? ''].sort().join(' ');
          borders.set(border, (borders.get(border) ?? 0) + 1);
        });
      }
      return borders;
    };
    const outer = [...bordersOf('commune')].flatMap(([border, n]) => (n === 1 ? [border] : []));
    expect(new Set(outer)).toEqual(new Set(bordersOf('departement').keys()));
  });

  describe('has lived', () => {
    it('a year of which the journal tells who did what, in every month, and nothing that is still to come', async () => {
      const [lived] = await api.owner.query(
        `SELECT count(DISTINCT date_trunc('month', occurred_at))::integer AS months, count(DISTINCT actor_id)::integer AS actors,
                count(*) FILTER (WHERE occurred_at > $1)::integer AS later, count(*) FILTER (WHERE occurred_at > $1::timestamptz - interval '7 days')::integer AS week
           FROM journal_entry WHERE network_id = $2`,
        [api.clock.now(), networkId],
      );
      expect(lived.months).toBeGreaterThan(11);
      expect(lived.actors).toBeGreaterThan(25);
      expect(lived.later).toBe(0);
      expect(lived.week).toBeGreaterThan(5);
      // a campaign is under way
      expect(lived.week).toBeLessThan(400);
    });

    it('with weather that turned, a blocker lifted and money that was promised, signed, paid', async () => {
      const turned = async (table: string, column: string, from: string, to: string) => {
        const [{ n }] = await api.owner.query(
          `SELECT count(*)::integer AS n FROM journal_entry WHERE subject_type = $1 AND action = 'updated' AND changes -> $2 ->> 0 ${from} AND changes -> $2 ->> 1 ${to}`,
          [table, column],
        );
        return n;
      };
      expect(await turned('initiative', 'weather', `= 'support_needed'`, `IN ('achievable', 'secured')`)).toBeGreaterThan(0);
      expect(await turned('adoption', 'blocker', 'IS NOT NULL', 'IS NULL')).toBeGreaterThan(2);
      expect(await turned('adoption', 'stage', 'IS NOT NULL', `= 'in_place'`)).toBeGreaterThan(20);
      expect(await turned('funding_line', 'paid_cents', 'IS NULL', 'IS NOT NULL')).toBeGreaterThan(1);
      expect(await turned('privacy_breach', 'closed_on', 'IS NULL', 'IS NOT NULL')).toBe(2);
      expect(await turned('rights_request', 'answered_on', 'IS NULL', 'IS NOT NULL')).toBe(4);
    });

    it('in the order of its days, object by object', async () => {
      expect(
        await api.owner
          .query(`SELECT 1 FROM (SELECT occurred_at < lag(occurred_at) OVER (PARTITION BY about_type, about_id ORDER BY id) AS back FROM journal_entry
           WHERE about_type IN ('initiative', 'convention', 'privacy_answer')) e WHERE back`),
      ).toEqual([]);
    });

    it('with conventions signed one after the other: the coverage grew over the year', async () => {
      const coordinator = await api.as(await accountOf(emailOf('coordinator')));
      const today = api.clock.today();
      const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
      const { conventionCoverageHistory } = await coordinator.ask(
        'query ($networkId: ID!, $from: Date!, $to: Date!) { conventionCoverageHistory(networkId: $networkId, from: $from, to: $to) { numerator denominator } }',
        { networkId, from, to: today },
      );
      const numbers = conventionCoverageHistory.map(({ numerator }: { numerator: number }) => numerator);
      expect(new Set(numbers).size).toBeGreaterThan(4);
      expect(numbers.at(-1)).toBeGreaterThan(Math.min(...numbers) + 3);
    });

    it('and everybody came, a few of them not for months', async () => {
      const [visits] = await api.owner.query(
        `SELECT count(*) FILTER (WHERE v.account_id IS NULL)::integer AS never, count(*) FILTER (WHERE v.last_visit_at < $1::timestamptz - interval '60 days')::integer AS late
           FROM account a LEFT JOIN account_visit v ON v.account_id = a.id`,
        [api.clock.now()],
      );
      expect(visits.never).toBe(0);
      expect(visits.late).toBeGreaterThan(0);
      expect(visits.late).toBeLessThan(5);
    });

    it('with two campaigns of maturity, of which what was found is validated', async () => {
      const campaigns = await api.owner.query(
        `SELECT count(*)::integer AS all, count(a.validated_at)::integer AS validated FROM maturity_assessment a GROUP BY a.campaign_id ORDER BY min(a.assessed_on)`,
      );
      expect(campaigns).toHaveLength(2);
      expect(campaigns[0].validated).toBe(campaigns[0].all);
      expect(campaigns[1].validated).toBeGreaterThan(9);
    });

    it('with an update campaign that is over and one under way: some mailed, some reminded, one excused, one given more time, two answered for', async () => {
      const coordinator = await api.as(await accountOf(emailOf('coordinator')));
      const fields = 'id state counts { expected excused seen submitted answered onTime }';
      const { updateCampaigns } = await coordinator.ask(`query ($networkId: ID!) { updateCampaigns(networkId: $networkId) { ${fields} } }`, { networkId });
      const [running, former] = updateCampaigns;
      expect([running.state, former.state]).toEqual(['open', 'closed']);
      expect(running.counts).toMatchObject({ expected: 38, excused: 1 });
      expect(running.counts.answered / running.counts.expected).toBeCloseTo(0.6, 1);
      expect(former.counts.answered).toBeGreaterThan(running.counts.answered);
      expect(former.counts.onTime).toBeLessThan(former.counts.answered);
      const { campaignBoard } = await coordinator.ask(
        'query ($id: ID!) { campaignBoard(id: $id) { rows { state isOnBehalf isExtended answeredCount unavailableCount lastMail { kind } } } }',
        { id: running.id },
      );
      const having = (holds: (row: Record<string, unknown>) => boolean): number => campaignBoard.rows.filter(holds).length;
      expect(having(({ isOnBehalf }) => isOnBehalf === true)).toBe(2);
      expect(having(({ isExtended }) => isExtended === true)).toBeGreaterThan(0);
      expect(having(({ state, answeredCount }) => state === 'submitted' && answeredCount === 0)).toBe(0);
      expect(having(({ unavailableCount }) => Number(unavailableCount) > 0)).toBeGreaterThan(2);
      expect(new Set(campaignBoard.rows.map(({ lastMail }: { lastMail: { kind: string } }) => lastMail.kind))).toEqual(new Set(['opening', 'by_hand']));
    });

    it('with three editions that were published to the board: the report of activities of the network, and two of which the second says what changed; one is being composed', async () => {
      const editions: { content: EditionContent | null }[] = await api.owner.query(
        `SELECT e.title, f.content FROM edition e LEFT JOIN edition_frozen f ON f.edition_id = e.id WHERE e.audience = 'board' ORDER BY f.published_at NULLS LAST`,
      );
      expect(editions.map(({ content }) => content === null)).toEqual([false, false, false, true]);
      const [report, autumn, winter] = editions.map(({ content }) => content);
      const [, totals] = report?.blocks ?? [];
      expect(totals).toMatchObject({ kind: 'collection_results', lead: expect.stringMatching(/^27 CCAS sur 38/) });
      const told = totals?.parts.flatMap((part) => (part.is === 'table' ? part.rows : [])) ?? [];
      expect(told.filter(([, total]) => typeof total === 'string').length).toBeGreaterThan(60);
      expect(autumn && winter && whatChanged(autumn, winter).changes.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['weather_turned', 'convention_signed']),
      );
      expect(autumn?.blocks.map(({ kind }) => kind)).toEqual(['text', 'initiatives', 'milestones', 'conventions', 'privacy', 'decisions']);
    });

    it('with editions for a funder, who reads hers, and a committee that reads by a link', async () => {
      const funder = await api.as(await accountOf(emailOf('funder')));
      const { readableEditions } = await funder.ask('{ readableEditions { title readAt } }');
      expect(readableEditions.map(({ readAt }: { readAt: string | null }) => readAt !== null)).toEqual([false, true]);
      const { editionLink } = await api.anonymous().ask('query ($token: String!) { editionLink(token: $token) { state asksForPassword } }', {
        token: DEMO_LINK_SECRET,
      });
      expect(editionLink).toEqual({ state: 'open', asksForPassword: true });
      const [{ readings }] = await api.owner.query('SELECT count(*)::integer AS readings FROM edition_reading WHERE link_id IS NOT NULL');
      expect(readings).toBe(3);
    });

    it('and four funders each see something of it', async () => {
      const [{ funders }] = await api.owner.query(`SELECT count(DISTINCT funder_id)::integer AS funders FROM initiative_publication`);
      expect(funders).toBe(4);
    });

    it('but in an instance with one real network nobody tells the journal its day', async () => {
      const runner = api.owner.createQueryRunner();
      const told = async (): Promise<unknown> => {
        await runner.query(`SELECT set_config('maillage.occurred_at', '2020-02-02T10:00:00Z', true), set_config('maillage.actor_label', 'Essai', true)`);
        await runner.query(`UPDATE funder SET name = name || ' ' WHERE network_id = $1`, [networkId]);
        const [{ year }] = await runner.query(`SELECT extract(year FROM max(occurred_at))::integer AS year FROM journal_entry WHERE actor_label = 'Essai'`);
        return year;
      };
      await runner.startTransaction();
      expect(await told()).toBe(2020);
      await runner.query(`INSERT INTO network (name, territory_id) SELECT 'Union réelle', id FROM territory WHERE kind = 'ept'`);
      expect(await told()).not.toBe(2020);
      await runner.rollbackTransaction();
      await runner.release();
    });
  });

  it('publishes something to the funder, and gives the coordinator something to do', async () => {
    const funder = await api.as(await accountOf(emailOf('funder')));
    const { publishedInitiatives } = await funder.ask('{ publishedInitiatives { title fundingLines { soughtCents } } }');
    expect(publishedInitiatives.length).toBeGreaterThan(2);
    const coordinator = await api.as(await accountOf(emailOf('coordinator')));
    const asked = 'query ($id: ID!) { home(networkId: $id) { attention { kind count } } homeFigures(networkId: $id) { kind } }';
    const { home, homeFigures } = await coordinator.ask(asked, { id: networkId });
    const kinds = home.attention.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['ccas_without_news', 'blocked_adoptions', 'deadlines_overdue', 'directors_without_account']));
    // a network that is alive has some things late, not half of all that it does; how many depends on the day of the week and of the year
    const overdue: number = home.attention.find(({ kind }: { kind: string }) => kind === 'deadlines_overdue').count;
    expect(overdue).toBeGreaterThan(3);
    expect(overdue).toBeLessThan(25);
    expect(homeFigures).toHaveLength(4);
  });

  it('has a workbook that came back to be read over, which says the same when it is compared anew, an agenda, a template and a workbook begun', async () => {
    const coordinator = await api.as(await accountOf(emailOf('coordinator')));
    const [{ id }] = await api.owner.query('SELECT id FROM workbook_return');
    const read = async () => (await coordinator.ask(RETURNED, { id })).workbookReturn;
    const { report } = await read();
    expect(report).toMatchObject({ changesCount: 5, conflictsCount: 0, refusalsCount: 0 });
    await coordinator.ask(APPLY_RETURNED, { input: { id, reportNumber: report.number, taken: [] } });
    for (;;) {
      const { status, appliedCount } = await read();
      if (status === 'applying') continue;
      expect([status, appliedCount]).toEqual(['applied', 5]);
      break;
    }
    const counts = await api.owner.query(
      `SELECT (SELECT count(*) FROM calendar_feed)::integer AS feeds, (SELECT count(*) FROM plan_template)::integer AS templates,
              (SELECT count(*) FROM takeover WHERE state = 'mapping')::integer AS begun`,
    );
    expect(counts).toEqual([{ feeds: 1, templates: 1, begun: 1 }]);
  });
});
