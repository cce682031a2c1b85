import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = 'id version assessorName assessedOn validatedAt campaign { id title } levels { activity level metLevels targetLevel comment }';
const CREATE = 'mutation ($input: CreateMaturityCampaignInput!) { createMaturityCampaign(input: $input) { id title version } }';
const RENAME = 'mutation ($input: UpdateMaturityCampaignInput!) { updateMaturityCampaign(input: $input) { id title version } }';
const SAVE = `mutation ($input: SaveMaturityAssessmentInput!) { saveMaturityAssessment(input: $input) { ${FIELDS} } }`;
const VALIDATE = `mutation ($input: ValidateMaturityAssessmentInput!) { validateMaturityAssessment(input: $input) { ${FIELDS} } }`;
const OF_CCAS = `query ($ccasId: ID!) { ccasMaturity(ccasId: $ccasId) { isDetailVisible canUpdate campaignsToBegin { id } assessments { ${FIELDS} } } }`;
const OVERVIEW = `query ($id: ID!) { maturityOverview(campaignId: $id) { totalCount validatedCount draftCount canManage activities { activity countsByLevel } ccas { ccas { id } assessedOn } } }`;

describe('the maturity of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let campaignId: string;
  let ccasId: string;
  let director: Caller;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [ccasId = ''] = world.ccasIds;
    director = await api.as(world.people.director);
    coordinator = await api.as(world.people.coordinator);
    campaignId = (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Campagne 2026', startsOn: '2026-10-01' } }))
      .createMaturityCampaign.id;
  });

  const draft = (more: Record<string, unknown> = {}) => ({
    input: {
      campaignId,
      ccasId,
      assessorName: 'Diane Recteur',
      assessedOn: '2026-11-20',
      levels: [{ activity: 'register', metLevels: [1, 2, 4], targetLevel: 3, comment: 'À compléter' }],
      ...more,
    },
  });

  it('is assessed by its director: a level presupposes the one below', async () => {
    const { saveMaturityAssessment: saved } = await director.ask(SAVE, draft());
    expect(saved).toMatchObject({ version: 1, validatedAt: null, levels: [{ activity: 'register', level: 2, metLevels: [1, 2, 4], targetLevel: 3 }] });
    const { ccasMaturity } = await director.ask(OF_CCAS, { ccasId });
    expect(ccasMaturity).toMatchObject({ isDetailVisible: true, canUpdate: true, campaignsToBegin: [], assessments: [{ id: saved.id }] });
  });

  it('is assessed by the shared DPO, not by the coordinator, another director or another network', async () => {
    expect(await (await api.as(world.people.dpo)).refusal(SAVE, draft())).toBeNull();
    for (const who of ['coordinator', 'referent', 'otherDirector', 'funder', 'nobody'] as const)
      expect([who, await (await api.as(world.people[who])).refusal(SAVE, draft())]).toEqual([who, who === 'otherDirector' ? 'NOT_FOUND' : 'NOT_ALLOWED']);
    expect(await (await api.as(world.people.foreignDirector)).refusal(SAVE, draft())).toBe('NOT_FOUND');
    expect(await director.refusal(SAVE, draft({ campaignId: ccasId }))).toBe('NOT_FOUND');
  });

  it('changes as long as it is a draft, for who saw its last version', async () => {
    await director.ask(SAVE, draft());
    const levels = [{ activity: 'security', metLevels: [1] }];
    const { saveMaturityAssessment: saved } = await director.ask(SAVE, draft({ version: 1, levels }));
    expect(saved).toMatchObject({ version: 2, levels: [{ activity: 'security', level: 1 }] });
    expect(await director.refusal(SAVE, draft({ version: 1, levels }))).toBe('STALE_VERSION');
    expect(await director.refusal(SAVE, draft({ levels }))).toBe('STALE_VERSION');
  });

  it('never changes once validated, not even by SQL of the application', async () => {
    const { saveMaturityAssessment: saved } = await director.ask(SAVE, draft());
    expect(await director.refusal(VALIDATE, { input: { id: saved.id, version: 9 } })).toBe('STALE_VERSION');
    const { validateMaturityAssessment: validated } = await director.ask(VALIDATE, { input: { id: saved.id, version: 1 } });
    expect(validated.validatedAt).toBe(api.clock.now().toISOString());
    expect(await director.refusal(SAVE, draft({ version: validated.version }))).toBe('ASSESSMENT_VALIDATED');
    expect(await director.refusal(VALIDATE, { input: { id: saved.id, version: validated.version } })).toBe('ASSESSMENT_VALIDATED');
    const other = (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Autre', startsOn: '2026-11-01' } })).createMaturityCampaign.id;
    const otherId = (await director.ask(SAVE, draft({ campaignId: other, levels: [] }))).saveMaturityAssessment.id;
    for (const sql of [
      `UPDATE maturity_assessment SET validated_at = NULL WHERE id = $1`,
      `DELETE FROM maturity_assessment WHERE id = $1`,
      `UPDATE maturity_level SET met_levels = '{1,2,3,4,5}' WHERE assessment_id = $1`,
      `UPDATE maturity_level SET assessment_id = '${otherId}' WHERE assessment_id = $1`,
      `INSERT INTO maturity_level (assessment_id, activity) VALUES ($1, 'legal')`,
      `DELETE FROM maturity_level WHERE assessment_id = $1`,
    ]) {
      await expect(
        api.dataSource.transaction(async (manager) => {
          await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
          await manager.query(sql, [saved.id]);
        }),
      ).rejects.toThrow('immutable');
    }
  });

  it('shows the network levels alone, and no draft', async () => {
    const { saveMaturityAssessment: saved } = await director.ask(SAVE, draft());
    expect((await coordinator.ask(OF_CCAS, { ccasId })).ccasMaturity.assessments).toEqual([]);
    await director.ask(VALIDATE, { input: { id: saved.id, version: 1 } });
    const { ccasMaturity } = await coordinator.ask(OF_CCAS, { ccasId });
    expect(ccasMaturity).toMatchObject({ isDetailVisible: false, canUpdate: false });
    expect(ccasMaturity.assessments[0].levels).toEqual([{ activity: 'register', level: 2, metLevels: null, targetLevel: 3, comment: null }]);
    for (const who of ['otherDirector', 'foreignCoordinator'] as const)
      expect(await (await api.as(world.people[who])).refusal(OF_CCAS, { ccasId })).toBe('NOT_FOUND');
  });

  it('is counted by level across the network, validated assessments alone', async () => {
    const { saveMaturityAssessment: saved } = await director.ask(SAVE, draft());
    const before = (await coordinator.ask(OVERVIEW, { id: campaignId })).maturityOverview;
    expect(before).toMatchObject({ totalCount: 3, validatedCount: 0, draftCount: 1, canManage: true });
    expect(before.ccas).toHaveLength(3);
    await director.ask(VALIDATE, { input: { id: saved.id, version: 1 } });
    const { maturityOverview } = await director.ask(OVERVIEW, { id: campaignId });
    expect(maturityOverview).toMatchObject({ totalCount: 3, validatedCount: 1, draftCount: 0, canManage: false, ccas: [{ ccas: { id: ccasId } }] });
    expect(maturityOverview.activities.map(({ activity }: { activity: string }) => activity)[2]).toBe('register');
    // one CCAS alone, or four, would be told by their counts
    expect(maturityOverview.activities[2].countsByLevel).toEqual([0, 0, 0, 0, 0, 0]);
    // who reads each of them has nothing to learn by it
    const whole = async () => (await coordinator.ask(OVERVIEW, { id: campaignId })).maturityOverview.activities[2].countsByLevel;
    expect(await whole()).toEqual([0, 0, 1, 0, 0, 0]);
    const validated = async (count: number): Promise<number[]> => {
      await arrange(
        api.owner,
        `WITH place AS (INSERT INTO territory (kind, code, name) SELECT 'commune', 'M-' || $3::integer || '-' || $2::integer || '-' || g, 'M' || g FROM generate_series(1, $2::integer) g RETURNING id, code),
              inside AS (INSERT INTO territory_inclusion (ancestor_id, territory_id) SELECT $3, id FROM place),
              body AS (INSERT INTO ccas (kind, name, siren, territory_id) SELECT 'ccas', code, lpad((900000000 + id)::text, 9, '0'), id FROM place RETURNING id),
              assessed AS (INSERT INTO maturity_assessment (campaign_id, ccas_id, assessor_name, assessed_on) SELECT $1, id, 'Test', '2026-11-20' FROM body RETURNING id)
         INSERT INTO maturity_level (assessment_id, activity, met_levels) SELECT id, 'register', '{1}' FROM assessed`,
        [campaignId, count, world.departementId],
      );
      await arrange(api.owner, `UPDATE maturity_assessment SET validated_at = now() WHERE campaign_id = $1 AND validated_at IS NULL`, [campaignId]);
      return (await director.ask(OVERVIEW, { id: campaignId })).maturityOverview.activities[2].countsByLevel;
    };
    expect(await validated(3)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(await whole()).toEqual([0, 3, 1, 0, 0, 0]);
    expect(await validated(1)).toEqual([0, 4, 1, 0, 0, 0]);
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(OVERVIEW, { id: campaignId })).toBe('NOT_FOUND');
  });

  it('places each refusal on its field', async () => {
    const fields = async (more: Record<string, unknown>) => (await director.send(SAVE, draft(more))).errors?.[0]?.extensions.fields;
    expect(await fields({ assessedOn: '2026-11-25' })).toEqual([{ path: 'assessedOn', reason: 'DATE_IN_FUTURE' }]);
    expect(await fields({ levels: [{ activity: 'legal', metLevels: [6] }] })).toEqual([{ path: 'levels.0.metLevels', reason: 'NOT_IN_LIST' }]);
    const twice = { activity: 'legal', metLevels: [] };
    expect(await fields({ levels: [twice, twice] })).toEqual([{ path: 'levels.1.activity', reason: 'NOT_IN_LIST' }]);
  });

  it('is asked for by campaigns of the coordinator alone, each with its own title', async () => {
    const input = { networkId: world.networkId, title: 'Campagne 2026', startsOn: '2026-10-01' };
    expect(await coordinator.refusal(CREATE, { input })).toBe('CAMPAIGN_TITLE_TAKEN');
    expect(await director.refusal(CREATE, { input: { ...input, title: 'Autre' } })).toBe('NOT_ALLOWED');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(CREATE, { input })).toBe('NOT_FOUND');
    const rename = (version: number, more: Record<string, unknown>) => ({ input: { id: campaignId, version, ...more } });
    expect((await coordinator.ask(RENAME, rename(1, { title: 'Automne' }))).updateMaturityCampaign).toMatchObject({ title: 'Automne', version: 2 });
    expect(await coordinator.refusal(RENAME, rename(1, { title: 'Hiver' }))).toBe('STALE_VERSION');
    expect(await coordinator.refusal(RENAME, rename(2, { endsOn: '2026-01-01' }))).toBe('INVALID_INPUT');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(RENAME, rename(2, { title: 'Hiver' }))).toBe('NOT_FOUND');
    await arrange(api.owner, `UPDATE maturity_campaign SET ends_on = '2026-11-01' WHERE id = $1`, [campaignId]);
    expect((await director.ask(OF_CCAS, { ccasId })).ccasMaturity.campaignsToBegin).toEqual([]);
  });
});
