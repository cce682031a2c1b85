import { addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const PUBLISH = 'mutation ($input: PublishFigureInput!) { publishFigure(input: $input) { figure } }';
const PUBLISH_INITIATIVE = 'mutation ($input: PublishInitiativeInput!) { publishInitiative(input: $input) { id } }';
const FIGURES = '{ publishedFigures { figure outlinesSource before { on inPlace denominator } total { inPlace } byEpt { eptId eptName rings inPlace } } }';
const INITIATIVES = '{ publishedInitiatives { id weatherAt fundingChangedAt } }';
const CONTACTS = '{ publishedContacts { networkName fullName email phone } }';

/** What an attacker looks for: whatever the page of a funder tells beyond what was published to it. */
describe('the page of a funder', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let funder: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    funder = await api.as(world.people.funder);
  });

  const publish = async (figure: string, publishedAt?: string): Promise<void> => {
    await coordinator.ask(PUBLISH, { input: { networkId: world.networkId, figure, funderId: world.funderId, isPublished: true } });
    if (publishedAt) await arrange(api.owner, 'UPDATE figure_publication SET published_at = $1 WHERE network_id = $2', [publishedAt, world.networkId]);
  };
  const wasHere = (previous: string | null): Promise<unknown> =>
    arrange(
      api.owner,
      `INSERT INTO account_visit (account_id, last_visit_at, previous_visit_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET last_visit_at = excluded.last_visit_at, previous_visit_at = excluded.previous_visit_at`,
      [world.people.funder, api.clock.now(), previous],
    );
  const before = async (): Promise<unknown> => (await funder.ask(FIGURES)).publishedFigures[0].before;
  const answer = (ccasId: string, createdAt: string, given = 'yes') =>
    arrange(
      api.owner,
      `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on, created_at, updated_at) VALUES ($1, $2, 'dpo', $3, '2026-06-01', $4, $4)`,
      [world.networkId, ccasId, given, createdAt],
    );

  it('names nobody until something is shown, and then who coordinates that network alone', async () => {
    expect((await funder.ask(CONTACTS)).publishedContacts).toEqual([]);
    await publish('convention_coverage');
    const { publishedContacts } = await funder.ask(CONTACTS);
    const coordinators = await api.owner.query(
      `SELECT a.email FROM account a JOIN role_assignment r ON r.account_id = a.id AND r.role = 'coordinator' AND r.network_id = $1`,
      [world.networkId],
    );
    expect(publishedContacts.length).toBeGreaterThan(0);
    expect(publishedContacts.length).toBeLessThan(3);
    for (const { email } of publishedContacts) expect(coordinators).toContainEqual({ email });
    await arrange(api.owner, `UPDATE role_assignment SET starts_on = '2020-01-01', ends_on = '2026-01-01' WHERE role = 'coordinator' AND network_id = $1`, [
      world.networkId,
    ]);
    expect((await funder.ask(CONTACTS)).publishedContacts).toEqual([]);
  });

  it('is for funders: nobody else has contacts of it', async () => {
    await publish('convention_coverage');
    for (const who of ['director', 'dpo', 'referent', 'coordinator', 'admin'] as const)
      expect(await (await api.as(world.people[who])).refusal(CONTACTS)).toBe('NOT_ALLOWED');
  });

  it('tells how a figure stood at the previous visit, unless it was not shown then', async () => {
    await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    await publish('convention_coverage', '2026-06-01T10:00:00Z');
    await wasHere(null);
    expect(await before()).toBeNull();
    await wasHere('2026-10-01T10:00:00Z');
    expect(await before()).toEqual({ on: '2026-10-01', inPlace: 0, denominator: 7 });
    await publish('convention_coverage', '2026-10-02T10:00:00Z');
    expect(await before()).toBeNull();
  });

  it('tells no earlier day between which and today a CCAS opened, which would be the difference', async () => {
    const added = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    await publish('convention_coverage', '2026-06-01T10:00:00Z');
    await wasHere('2026-10-01T10:00:00Z');
    expect(await before()).not.toBeNull();
    await arrange(api.owner, `UPDATE ccas SET opened_on = '2026-11-01' WHERE id = $1`, [added[0]]);
    expect(await before()).toBeNull();
  });

  it('tells no earlier day since which one more CCAS answered, nor of fewer than five', async () => {
    const added = await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    await publish('privacy_base', '2026-06-01T10:00:00Z');
    await wasHere('2026-10-01T10:00:00Z');
    const [late = '', ...early] = [...world.ccasIds, ...added];
    for (const ccasId of early.slice(0, 4)) await answer(ccasId, '2026-07-01T10:00:00Z');
    expect(await before()).toBeNull();
    for (const ccasId of early.slice(4)) await answer(ccasId, '2026-07-01T10:00:00Z');
    expect(await before()).toEqual({ on: '2026-10-01', inPlace: 6, denominator: 6 });
    await answer(late, '2026-11-01T10:00:00Z', 'no');
    expect(await before()).toBeNull();
  });

  it('dates the money of the funder by its own lines: those of another funder move nothing', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const [initiativeId = ''] = initiativeIds;
    await coordinator.ask(PUBLISH_INITIATIVE, { input: { initiativeId, funderId: world.funderId, isPublished: true } });
    const changedAt = async () => (await funder.ask(INITIATIVES)).publishedInitiatives[0].fundingChangedAt;
    const [other] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'Autre') RETURNING id`, [world.networkId]);
    const fund = (funderId: string, at: string) =>
      arrange(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id, sought_cents, updated_at) VALUES ($1, $2, 100, $3)', [
        initiativeId,
        funderId,
        at,
      ]);
    await fund(other?.id ?? '', '2026-11-20T10:00:00Z');
    expect(await changedAt()).toBeNull();
    await fund(world.funderId, '2026-10-10T10:00:00Z');
    expect(new Date(await changedAt())).toEqual(new Date('2026-10-10T10:00:00Z'));
  });

  it('draws EPT alone, no commune, with the source of their outlines', async () => {
    await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    await arrange(
      api.owner,
      `INSERT INTO territory_outline (territory_id, rings, source) SELECT $1, '0,0 1,0 1,1', 'IGN' UNION ALL SELECT c.territory_id, '7,7 8,7 8,8', 'Autre' FROM ccas c WHERE c.id = $2`,
      [world.eptIds[0], world.ccasIds[0]],
    );
    await publish('convention_coverage');
    const [figure] = (await funder.ask(FIGURES)).publishedFigures;
    expect(figure.outlinesSource).toBe('IGN');
    expect(figure.byEpt.map(({ eptId, rings }: { eptId: number; rings: string | null }) => [eptId === world.eptIds[0], rings])).toEqual([
      [false, null],
      [true, '0,0 1,0 1,1'],
    ]);
    expect(JSON.stringify(figure)).not.toContain('7,7');
  });
});
