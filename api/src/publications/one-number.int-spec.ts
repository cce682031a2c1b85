import { addConvention, SOUND_ACTS } from '../testing/conventions-world';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const HOME = 'query ($networkId: ID!) { homeFigures(networkId: $networkId) { kind numerator denominator } }';
const CONVENTIONS = `query ($networkId: ID!) { conventionCoverage(networkId: $networkId) { numerator denominator byEpt { numerator denominator } ccas { isCovered } } }`;
const HISTORY = `query ($networkId: ID!) { conventionCoverageHistory(networkId: $networkId, from: "2026-11-01", to: "2026-11-23") { numerator denominator } }`;
const PRIVACY = `query ($networkId: ID!) { privacyCoverage(networkId: $networkId) { counts { compliant known unknown } byEpt { counts { compliant known } } byPoint { counts { compliant known } } } }`;
const PUBLISH = 'mutation ($input: PublishFigureInput!) { publishFigure(input: $input) { figure } }';
const PUBLISHED = '{ publishedFigures { figure networkName total { inPlace denominator unknown } byEpt { inPlace denominator } } }';

const INITIATIVE = 'query ($id: ID!) { initiative(id: $id) { adoption { total concerned committed inPlace assessed } } }';
const PUBLISH_INITIATIVE = 'mutation ($input: PublishInitiativeInput!) { publishInitiative(input: $input) { id } }';
const INITIATIVES = '{ publishedInitiatives { id adoption { total concerned committed inPlace } } }';

type Rate = readonly [numerator: number, denominator: number];
const sum = (rates: readonly Rate[]): Rate => rates.reduce<Rate>(([n, d], [numerator, denominator]) => [n + numerator, d + denominator], [0, 0]);

describe('a figure', () => {
  let api: TestApi;
  let world: World;
  /** The network of the département, and that of the western EPT within it. */
  let networks: readonly { readonly name: string; readonly networkId: string; readonly coordinator: Caller; readonly funder: Caller }[];

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    const west = [...world.ccasIds.slice(0, 2), ...(await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']))];
    const east = [...world.ccasIds.slice(2), ...(await addCcas(api.owner, world, 1, ['Hautefeuille', 'Ivry', 'Juvisy', 'Lagny', 'Melun', 'Nangis']))];
    const coordinator = await api.as(world.people.coordinator);
    // before the network of the EPT exists, what is created belongs to that of the département
    await addConvention(coordinator, west[0] as string, {}, SOUND_ACTS);
    await addConvention(coordinator, west[1] as string, {}, SOUND_ACTS);
    await addConvention(coordinator, west[1] as string, { kind: 'cpom' }, SOUND_ACTS);
    await addConvention(coordinator, east[0] as string, { endsOn: '2026-02-28' }, SOUND_ACTS);
    await addConvention(coordinator, east[1] as string, { kind: 'premises' }, SOUND_ACTS);
    await addConvention(coordinator, east[2] as string, {}, SOUND_ACTS);

    const nobody = world.people.nobody;
    const [near] = await arrange<{ id: string }>(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’Ouest', $1) RETURNING id`, [
      world.eptIds[0],
    ]);
    const networkId = near?.id ?? '';
    const [funder] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'EPT') RETURNING id`, [networkId]);
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [nobody, networkId]);
    const [account] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO account (email, full_name) VALUES ('financeur-' || $1 || '@test.example', 'Fabien Nance') RETURNING id`,
      [networkId],
    );
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id, funder_id) VALUES ($1, 'funder', $2, $3)`, [
      account?.id,
      networkId,
      funder?.id,
    ]);
    const nearCoordinator = await api.as(nobody);
    await addConvention(nearCoordinator, west[2] as string, {}, SOUND_ACTS);
    await addConvention(nearCoordinator, west[0] as string, {}, SOUND_ACTS);

    const answer = (ccasId: string, point: string, given: string, evidenceOn: string | null) =>
      arrange(api.owner, 'INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on) VALUES ($1, $2, $3, $4, $5)', [
        networkId,
        ccasId,
        point,
        given,
        evidenceOn,
      ]);
    for (const [index, ccasId] of [...west, ...east].entries()) {
      await answer(ccasId, 'dpo', 'yes', index % 2 === 0 ? '2026-11-01' : null);
      await answer(ccasId, 'rights', index % 3 === 0 ? 'no' : 'unknown', null);
    }
    // the policy of one network: evidence that still counts there is too old in the other
    await answer(west[0] as string, 'register', 'yes', '2025-10-01');
    await arrange(api.owner, `INSERT INTO privacy_validity (network_id, point, months) VALUES ($1, 'register', 36)`, [networkId]);

    networks = [
      { name: 'Union d’essai', networkId: world.networkId, coordinator, funder: await api.as(world.people.funder) },
      { name: 'Union de l’Ouest', networkId, coordinator: nearCoordinator, funder: await api.as(account?.id ?? '') },
    ];
    for (const [index, of] of networks.entries())
      for (const figure of ['convention_coverage', 'privacy_base'])
        await of.coordinator.ask(PUBLISH, {
          input: { networkId: of.networkId, figure, funderId: index === 0 ? world.funderId : funder?.id, isPublished: true },
        });
  });
  afterAll(() => api.stop());

  const onHome = async ({ coordinator, networkId }: (typeof networks)[number], wanted: string): Promise<Rate> => {
    const figures = (await coordinator.ask(HOME, { networkId })).homeFigures;
    const { numerator, denominator } = figures.find(({ kind }: { kind: string }) => kind === wanted);
    return [numerator, denominator];
  };
  const publishedTo = async ({ funder, name }: (typeof networks)[number], wanted: string) =>
    (await funder.ask(PUBLISHED)).publishedFigures.find(({ figure, networkName }: Record<string, string>) => figure === wanted && networkName === name);
  const rateOf = ({ inPlace, denominator }: { inPlace: number; denominator: number }): Rate => [inPlace, denominator];

  it('of conventions is the same on the first page, on the page of the coverage and for a funder, each network counting its own', async () => {
    const numbers: Rate[] = [];
    for (const of of networks) {
      const { conventionCoverage: coverage } = await of.coordinator.ask(CONVENTIONS, { networkId: of.networkId });
      const total: Rate = [coverage.numerator, coverage.denominator];
      const published = await publishedTo(of, 'convention_coverage');
      expect(sum(coverage.byEpt.map(({ numerator, denominator }: Record<'numerator' | 'denominator', number>) => [numerator, denominator]))).toEqual(total);
      expect(coverage.ccas.filter(({ isCovered }: { isCovered: boolean }) => isCovered)).toHaveLength(coverage.numerator);
      expect((await of.coordinator.ask(HISTORY, { networkId: of.networkId })).conventionCoverageHistory.at(-1)).toEqual({
        numerator: coverage.numerator,
        denominator: coverage.denominator,
      });
      expect(await onHome(of, 'convention_coverage')).toEqual(total);
      expect(rateOf(published.total)).toEqual(total);
      expect(sum(published.byEpt.map(rateOf))).toEqual(total);
      numbers.push(total);
    }
    // Aubigny, Bellerive and one in the east; Dormeuil and Aubigny
    expect(numbers).toEqual([
      [3, 13],
      [2, 6],
    ]);
  });

  it('of the RGPD base is the same on the first page, on the page of the network and for a funder, with the policy of each network', async () => {
    const numbers: Rate[] = [];
    for (const of of networks) {
      const { privacyCoverage: coverage } = await of.coordinator.ask(PRIVACY, { networkId: of.networkId });
      const known = ({ counts }: { counts: { compliant: number; known: number } }): Rate => [counts.compliant, counts.known];
      const total = known(coverage);
      const published = await publishedTo(of, 'privacy_base');
      expect(sum(coverage.byEpt.map(known))).toEqual(total);
      expect(sum(coverage.byPoint.map(known))).toEqual(total);
      expect(await onHome(of, 'privacy_base')).toEqual(total);
      expect(rateOf(published.total)).toEqual(total);
      expect(published.total.unknown).toBe(coverage.counts.unknown);
      expect(sum(published.byEpt.map(rateOf))).toEqual(total);
      numbers.push(total);
    }
    expect(numbers).toEqual([
      [7, 19],
      [4, 9],
    ]);
  });

  it('of adoption is the same on the page of an initiative and for a funder, each network counting the CCAS that it holds', async () => {
    for (const [index, of] of networks.entries()) {
      const { initiativeIds } = await addPlan(api.owner, { ...world, networkId: of.networkId });
      const [id = ''] = initiativeIds;
      const [first = '', second = '', third = ''] = world.ccasIds;
      await addNews(api.owner, id, first, { stage: index === 0 ? 'in_place' : 'committed' });
      await addNews(api.owner, id, second, { stage: 'assessed' });
      // in the east: the network of the EPT, which does not hold it, counts nothing of it
      await addNews(api.owner, id, third, { stage: 'not_concerned', not_concerned_reason: 'x' });
      const { adoption } = (await of.coordinator.ask(INITIATIVE, { id })).initiative;
      const [{ id: funderId }] = await api.owner.query('SELECT id FROM funder WHERE network_id = $1', [of.networkId]);
      await of.coordinator.ask(PUBLISH_INITIATIVE, { input: { initiativeId: id, funderId, isPublished: true } });
      const [published] = (await of.funder.ask(INITIATIVES)).publishedInitiatives.filter((one: { id: string }) => one.id === id);
      const { total, concerned, committed } = adoption;
      expect(published.adoption).toEqual({ total, concerned, committed, inPlace: adoption.inPlace + adoption.assessed });
      expect([published.adoption.inPlace, concerned]).toEqual(index === 0 ? [2, 12] : [1, 6]);
    }
  });
});
