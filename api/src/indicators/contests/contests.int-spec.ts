import { emailOf } from '../../testing/browser';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { arrange } from '../../testing/initiatives-world';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = `id period contestedValue contestedState proposedValue reason source status decisionText decidedAt createdByName canDecide canWithdraw version
  indicator { id code } territory { id name } ccas { id name communeName }`;
const LIST = `query ($networkId: ID!, $status: ContestStatus, $indicatorId: Int, $territoryId: Int, $skip: Int! = 0, $take: Int! = 50) {
  indicatorContests(networkId: $networkId, status: $status, indicatorId: $indicatorId, territoryId: $territoryId, skip: $skip, take: $take) { totalCount items { ${FIELDS} } } }`;
const CONTEST = `mutation ($input: ContestValueInput!) { contestValue(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation ($input: DecideContestInput!) { decideContest(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawContestInput!) { withdrawContest(input: $input) { ${FIELDS} } }`;
const HISTORY = `query ($networkId: ID!, $indicatorId: Int!, $territoryId: Int!) {
  valueHistory(networkId: $networkId, indicatorId: $indicatorId, territoryId: $territoryId) { period oldValue oldState newValue newState origin personName networkName importFileName contestId } }`;

type Person = keyof World['people'];

describe('contested values', () => {
  let api: TestApi;
  let world: World;
  let indicatorId: number;
  let aubigny: number;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    aubigny = world.communeIds[0] as number;
    indicatorId = await addIndicator(api.owner);
    await addValues(api, indicatorId, 202400, [
      [aubigny, { value: 420, state: 'r' }],
      [world.communeIds[1] as number, 80],
      [world.communeIds[2] as number, 70],
    ]);
  });

  const as = (person: Person) => api.as(world.people[person]);
  const input = (change: object = {}) => ({
    networkId: world.networkId,
    indicatorId,
    territoryId: aubigny,
    period: 202400,
    proposedValue: 42,
    reason: 'Une faute de frappe.',
    source: 'Registre du CCAS',
    ...change,
  });
  const contest = async (change: object = {}, person: Person = 'director') => (await (await as(person)).ask(CONTEST, { input: input(change) })).contestValue;
  const refusal = async (person: Person, change: object = {}) => (await as(person)).refusal(CONTEST, { input: input(change) });
  const list = async (person: Person, filter: object = {}) => (await (await as(person)).ask(LIST, { networkId: world.networkId, ...filter })).indicatorContests;
  const decide = async (contested: { id: string; version: number }, decision: object) =>
    (await (await as('coordinator')).ask(DECIDE, { input: { id: contested.id, version: contested.version, ...decision } })).decideContest;
  const history = async (person: Person, change: object = {}) =>
    (await (await as(person)).ask(HISTORY, { networkId: world.networkId, indicatorId, territoryId: aubigny, ...change })).valueHistory;
  const shown = async (id = indicatorId, territoryId = aubigny) =>
    (
      await api.owner.query('SELECT value, state, import_id AS "importId", members FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [
        id,
        territoryId,
      ])
    )[0];

  it('are opened by the CCAS of the territory, and read by the whole network', async () => {
    const contested = await contest();
    expect(contested).toMatchObject({
      ...{ period: 202400, contestedValue: 420, contestedState: 'rounded', proposedValue: 42, reason: 'Une faute de frappe.', source: 'Registre du CCAS' },
      ...{ status: 'open', decisionText: null, decidedAt: null, createdByName: 'Diane Recteur', canDecide: false, canWithdraw: true },
      ...{ indicator: { id: indicatorId }, territory: { id: aubigny, name: 'Aubigny' }, ccas: { id: world.ccasIds[0], communeName: 'Aubigny' } },
    });
    expect((await list('coordinator')).items).toMatchObject([{ id: contested.id, canDecide: true, canWithdraw: true }]);
    expect((await list('contributor')).items).toMatchObject([{ id: contested.id, canDecide: false, canWithdraw: true }]);
    expect((await list('otherDirector')).items).toMatchObject([{ id: contested.id, proposedValue: 42, canDecide: false, canWithdraw: false }]);
    expect(await (await as('foreignCoordinator')).refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await (await as('funder')).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    expect(await shown()).toMatchObject({ value: 420 });
  });

  it('are opened by nobody for the territory of another CCAS, but by who follows it', async () => {
    expect(await refusal('otherDirector')).toBe('NOT_ALLOWED');
    expect(await refusal('dpo')).toBe('NOT_ALLOWED');
    expect(await refusal('foreignDirector')).toBe('NOT_FOUND');
    expect(await refusal('foreignDirector', { networkId: world.otherNetworkId })).toBe('NOT_FOUND');
    expect(await refusal('director', { networkId: world.otherNetworkId })).toBe('NOT_FOUND');
    expect(await refusal('referent', { territoryId: world.communeIds[2] })).toBe('NOT_ALLOWED');
    expect(await refusal('coordinator', { territoryId: world.eptIds[0] })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { territoryId: 2_000_000_000 })).toBe('NOT_FOUND');
    expect(await refusal('coordinator', { territoryId: world.communeIds[2] })).toBeNull();
    expect(await refusal('referent', { territoryId: world.communeIds[1] })).toBeNull();
    expect(await refusal('contributor')).toBeNull();
  });

  it('are values that were given: neither computed, nor withheld, nor missing', async () => {
    expect(await refusal('director', { period: 202300 })).toBe('NOT_FOUND');
    expect(await refusal('director', { indicatorId: 2_000_000_000 })).toBe('NOT_FOUND');
    const put = (territoryId: number | undefined, value: number | null, state: string, members: number | null) =>
      arrange(
        api.owner,
        'INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, covered, members) VALUES ($1, 202300, $2, $3, $4, $5, $5)',
        [indicatorId, territoryId, value, state, members],
      );
    await put(world.communeIds[0], 5, 'p', 1);
    await put(world.communeIds[1], null, 's', null);
    await put(world.communeIds[2], null, 'n', null);
    expect(await refusal('director', { period: 202300 })).toBe('VALUE_NOT_CONTESTABLE');
    expect(await refusal('otherDirector', { period: 202300, territoryId: world.communeIds[1] })).toBe('VALUE_NOT_CONTESTABLE');
    expect(await refusal('coordinator', { period: 202300, territoryId: world.communeIds[2] })).toBeNull();
  });

  it('are of shared indicators and of the network’s own, in use', async () => {
    const own = await addIndicator(api.owner, { network_id: world.networkId });
    const foreign = await addIndicator(api.owner, { network_id: world.otherNetworkId });
    const archived = await addIndicator(api.owner, { archived_at: '2026-01-01' });
    for (const id of [own, foreign, archived]) await addValues(api, id, 202400, [[aubigny, 10]]);
    expect(await refusal('director', { indicatorId: own })).toBeNull();
    expect(await refusal('director', { indicatorId: foreign })).toBe('NOT_FOUND');
    expect(await refusal('director', { indicatorId: archived })).toBe('NOT_FOUND');
  });

  it('are contested once at a time', async () => {
    const first = await contest();
    expect(await refusal('coordinator')).toBe('CONTEST_ALREADY_OPEN');
    await (await as('contributor')).ask(WITHDRAW, { input: { id: first.id, version: first.version } });
    const second = await contest({}, 'coordinator');
    expect((await list('director')).items).toMatchObject([
      { id: second.id, status: 'open' },
      { id: first.id, status: 'withdrawn', canDecide: false, canWithdraw: false },
    ]);
  });

  it('say why, and from where', async () => {
    const fieldsOf = async (change: object) => (await (await as('director')).send(CONTEST, { input: input(change) })).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ reason: ' ' })).toEqual([{ path: 'reason', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ source: '' })).toEqual([{ path: 'source', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ source: 'x'.repeat(501) })).toEqual([{ path: 'source', reason: 'TOO_LONG' }]);
  });

  it('of a former perimeter are opened by the CCAS of what it became', async () => {
    const [{ id: former } = { id: 0 }] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO territory (kind, code, name, valid_to) VALUES ('commune', 'F' || gen_random_uuid(), 'Ancienne', '2025-01-01') RETURNING id`,
    );
    await arrange(api.owner, `INSERT INTO territory_passage (old_id, new_id, passed_on, nature) VALUES ($1, $2, '2025-01-01', 'merged')`, [former, aubigny]);
    const old = await addIndicator(api.owner);
    await addValues(api, old, 202300, [[former, 30]], { geographyYear: 2024 });
    const place = { indicatorId: old, territoryId: former, period: 202300 };
    expect(await refusal('otherDirector', place)).toBe('NOT_ALLOWED');
    expect(await contest(place)).toMatchObject({ contestedValue: 30, territory: { id: former }, ccas: { id: world.ccasIds[0] } });
  });

  it('of a CCAS that closed are opened by nobody', async () => {
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-01-01' WHERE id = $1`, [world.ccasIds[0]]);
    expect(await refusal('director')).toBe('NOT_FOUND');
  });

  it('are corrected when the network accepts, and what stood before is kept', async () => {
    const contested = await contest();
    const accepted = await decide(contested, { isAccepted: true });
    expect(accepted).toMatchObject({ status: 'accepted', decisionText: null, canDecide: false, canWithdraw: false, contestedValue: 420, proposedValue: 42 });
    expect(accepted.decidedAt).toBe('2026-11-23T09:00:00.000Z');
    expect(await shown()).toEqual({ value: 42, state: 'p', importId: null, members: null });
    expect(await history('otherDirector')).toEqual([
      {
        ...{ period: 202400, oldValue: 420, oldState: 'rounded', newValue: 42, newState: 'published', importFileName: null, contestId: contested.id },
        ...{ origin: 'contest', personName: 'Cora Dina', networkName: 'Union d’essai' },
      },
    ]);
    expect(
      await (await as('coordinator')).refusal(DECIDE, { input: { id: contested.id, version: accepted.version, isAccepted: false, decisionText: 'Non.' } }),
    ).toBe('CONTEST_DECIDED');
    expect(await (await as('director')).refusal(WITHDRAW, { input: { id: contested.id, version: accepted.version } })).toBe('CONTEST_DECIDED');
  });

  it('of a shared figure are corrected in the territory of the network alone, as it is now', async () => {
    const contested = await contest();
    const [network] = await api.owner.query('SELECT territory_id AS id FROM network WHERE id = $1', [world.networkId]);
    await arrange(api.owner, 'UPDATE network SET territory_id = $2 WHERE id = $1', [world.networkId, world.eptIds[1]]);
    const decision = { input: { id: contested.id, version: contested.version, isAccepted: true } };
    expect(await (await as('coordinator')).refusal(DECIDE, decision)).toBe('NOT_ALLOWED');
    expect(await shown()).toMatchObject({ value: 420 });
    await arrange(api.owner, 'UPDATE network SET territory_id = $2 WHERE id = $1', [world.networkId, network.id]);
    expect(await (await as('coordinator')).refusal(DECIDE, decision)).toBeNull();
  });

  it('stay as they are when the network refuses, with a reason', async () => {
    const contested = await contest();
    const unexplained = await (await as('coordinator')).send(DECIDE, { input: { id: contested.id, version: contested.version, isAccepted: false } });
    expect(unexplained.errors?.[0]?.extensions.fields).toEqual([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    expect(await decide(contested, { isAccepted: false, decisionText: 'Le chiffre de la CAF fait foi.' })).toMatchObject({
      status: 'refused',
      decisionText: 'Le chiffre de la CAF fait foi.',
    });
    expect(await shown()).toMatchObject({ value: 420, state: 'r' });
    expect(await history('director')).toEqual([]);
  });

  it('are answered by mail to who contested', async () => {
    await decide(await contest(), { isAccepted: false, decisionText: 'Le chiffre de la CAF fait foi.' });
    const [refusal] = await mailsTo(api, await emailOf(api, world.people.director), 1);
    expect(refusal?.text).toMatch(/Cora Dina a refusé votre contestation de la valeur «\u202fIndicateur \d+, Aubigny, 2024\u202f»\./);
    expect(refusal?.text).toContain('Réponse\u202f: «\u202fLe chiffre de la CAF fait foi.\u202f»');
  });

  it('are decided by the coordination of the network alone, and taken back by their CCAS alone', async () => {
    const { id, version } = await contest();
    const decision = { input: { id, version, isAccepted: true } };
    for (const person of ['director', 'referent', 'dpo', 'admin'] as const) expect(await (await as(person)).refusal(DECIDE, decision)).toBe('NOT_ALLOWED');
    expect(await (await as('foreignCoordinator')).refusal(DECIDE, decision)).toBe('NOT_FOUND');
    expect(await (await as('coordinator')).refusal(DECIDE, { input: { ...decision.input, id: 'x' } })).toBe('NOT_FOUND');
    expect(await (await as('otherDirector')).refusal(WITHDRAW, { input: { id, version } })).toBe('NOT_ALLOWED');
    expect(await (await as('foreignDirector')).refusal(WITHDRAW, { input: { id, version } })).toBe('NOT_FOUND');
    expect(await shown()).toMatchObject({ value: 420 });
  });

  it('are not decided from an old view', async () => {
    const { id, version } = await contest();
    await arrange(api.owner, `UPDATE indicator_contest SET source = 'Autre registre' WHERE id = $1`, [id]);
    const { errors } = await (await as('coordinator')).send(DECIDE, { input: { id, version, isAccepted: true } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { source: 'Autre registre', version: version + 1 } } });
    expect(await (await as('director')).refusal(WITHDRAW, { input: { id, version } })).toBe('STALE_VERSION');
  });

  it('cannot be corrected any more once they are gone', async () => {
    const contested = await contest();
    await arrange(api.owner, 'DELETE FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [indicatorId, aubigny]);
    const decision = { input: { id: contested.id, version: contested.version, isAccepted: true } };
    expect(await (await as('coordinator')).refusal(DECIDE, decision)).toBe('VALUE_NOT_CONTESTABLE');
    expect((await list('director', { status: 'open' })).totalCount).toBe(1);
  });

  it('are listed by stage, by indicator and by territory, page by page', async () => {
    const own = await contest();
    const other = await contest({ territoryId: world.communeIds[1] }, 'otherDirector');
    await decide(own, { isAccepted: false, decisionText: 'Non.' });
    const ids = async (filter: object) => (await list('dpo', filter)).items.map(({ id }: { id: string }) => id);
    expect(await ids({})).toEqual([other.id, own.id]);
    expect(await ids({ status: 'refused' })).toEqual([own.id]);
    expect(await ids({ territoryId: world.communeIds[1] })).toEqual([other.id]);
    expect(await ids({ indicatorId })).toHaveLength(2);
    expect(await ids({ indicatorId: 0 })).toEqual([]);
    expect(await list('dpo', { skip: 1, take: 1 })).toMatchObject({ totalCount: 2, items: [{ id: own.id }] });
    const statements = await api.statements(async () => list('coordinator'));
    expect(statements.filter((sql) => sql.includes('indicator_contest'))).toHaveLength(1);
  });

  describe('of an indicator whose small counts are masked', () => {
    let masked: number;

    beforeEach(async () => {
      masked = await addIndicator(api.owner, { network_id: world.networkId, is_masked: true });
      const counts = [
        [aubigny, 12],
        [world.communeIds[1] as number, 80],
        [world.communeIds[2] as number, 70],
      ] as const;
      await addValues(api, masked, 202400, counts, { isOwn: true });
    });

    it('tell the number that was shown, and nobody that which a secret hides', async () => {
      expect(await contest({ indicatorId: masked, proposedValue: 3 })).toMatchObject({ contestedValue: 12, contestedState: 'published', proposedValue: 3 });
      await addValues(api, masked, 202300, [[aubigny, 2]], { isOwn: true });
      const hidden = await contest({ indicatorId: masked, period: 202300, proposedValue: 4 });
      expect(hidden).toMatchObject({ contestedValue: null, contestedState: 'secret', proposedValue: 4 });
      const accepted = await decide(hidden, { isAccepted: true });
      expect(accepted).toMatchObject({ contestedValue: null, contestedState: 'secret' });
      const [kept] = await api.owner.query('SELECT contested_value AS value FROM indicator_contest WHERE id = $1', [hidden.id]);
      expect(kept).toEqual({ value: null });
    });

    it('tell their numbers and their words to their CCAS and to who decides alone', async () => {
      const contested = await contest({ indicatorId: masked, proposedValue: 3 });
      for (const person of ['coordinator', 'contributor'] as const) {
        expect((await list(person)).items).toMatchObject([
          { contestedValue: 12, proposedValue: 3, reason: 'Une faute de frappe.', source: 'Registre du CCAS' },
        ]);
      }
      await decide(contested, { isAccepted: false, decisionText: 'Non.' });
      const [answer] = await mailsTo(api, await emailOf(api, world.people.director), 1);
      expect(answer?.text).toContain('a refusé votre contestation');
      expect(answer?.text).not.toContain('Non.');
      for (const person of ['referent', 'otherDirector', 'dpo', 'admin'] as const) {
        expect((await list(person)).items).toMatchObject([{ contestedValue: null, proposedValue: null, reason: '', source: '', decisionText: null }]);
      }
    });

    it('are corrected under secrecy: no shown table ever holds the number', async () => {
      const contested = await contest({ indicatorId: masked, proposedValue: 3 });
      await decide(contested, { isAccepted: true });
      const given = await api.owner.query(
        'SELECT value, state, contest_id AS "contestId" FROM indicator_own_value WHERE indicator_id = $1 AND territory_id = $2 ORDER BY id',
        [masked, aubigny],
      );
      expect(given).toEqual([
        { value: 12, state: 'p', contestId: null },
        { value: 3, state: 'p', contestId: contested.id },
      ]);
      expect((await shown(masked))?.value).not.toBe(3);
      expect(await history('coordinator', { indicatorId: masked })).toEqual([]);
      const journal = await api.owner.query(
        `SELECT changes -> 'proposed_value' AS proposed, changes -> 'contested_value' AS contested FROM journal_entry WHERE subject_id = $1 AND action = 'created'`,
        [contested.id],
      );
      expect(journal).toEqual([{ proposed: ['•••', '•••'], contested: ['•••', '•••'] }]);
    });

    it('tell what a referent passed on to her alone among referents', async () => {
      const own = await contest({ indicatorId: masked, proposedValue: 3 }, 'referent');
      expect(own).toMatchObject({ proposedValue: 3, reason: 'Une faute de frappe.' });
      expect((await list('referent')).items).toMatchObject([{ proposedValue: 3 }]);
    });

    it('are contested with whole numbers', async () => {
      for (const proposedValue of [-1, 2.5]) {
        const { errors } = await (await as('director')).send(CONTEST, { input: input({ indicatorId: masked, proposedValue }) });
        expect(errors?.[0]?.extensions.fields).toEqual([{ path: 'proposedValue', reason: 'OUT_OF_RANGE' }]);
      }
      expect(await refusal('director', { indicatorId: masked, proposedValue: 0 })).toBeNull();
    });

    it('are of what was given alone', async () => {
      await arrange(api.owner, 'UPDATE indicator_own_value SET withdrawn_at = now() WHERE indicator_id = $1 AND territory_id = $2', [masked, aubigny]);
      await arrange(api.owner, 'DELETE FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [masked, aubigny]);
      expect(await refusal('director', { indicatorId: masked })).toBe('NOT_FOUND');
      await arrange(
        api.owner,
        `INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, covered, members) VALUES ($1, 202400, $2, 9, 'p', 2, 2)`,
        [masked, aubigny],
      );
      expect(await refusal('director', { indicatorId: masked })).toBe('VALUE_NOT_CONTESTABLE');
    });
  });

  describe('and what they were before', () => {
    const change = async (networkId: string, newValue: number) => {
      const [{ id } = { id: 0 }] = await arrange<{ id: number }>(
        api.owner,
        `INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes, status, created_by_id) VALUES ($1, 'rsa.csv', '', 1, 'applied', $2) RETURNING id`,
        [networkId, networkId === world.networkId ? world.people.coordinator : world.people.foreignCoordinator],
      );
      await arrange(
        api.owner,
        `INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, new_value, new_state, new_import_id)
         VALUES ($1, 202400, $2, null, 's', $3, 'b', $4)`,
        [indicatorId, aubigny, newValue, id],
      );
    };

    it('are told the latest first, and by which file of which network, and whom', async () => {
      await change(world.networkId, 5);
      await change(world.otherNetworkId, 6);
      const told = { period: 202400, oldValue: null, oldState: 'secret', newState: 'bounded', contestId: null, origin: 'import', importFileName: 'rsa.csv' };
      expect(await history('director')).toEqual([
        { ...told, newValue: 6, personName: 'Félix Voisin', networkName: 'Union voisine' },
        { ...told, newValue: 5, personName: 'Cora Dina', networkName: 'Union d’essai' },
      ]);
      expect(await history('director', { territoryId: world.communeIds[1] })).toEqual([]);
    });

    it('are not told where a secret stands now', async () => {
      await change(world.networkId, 5);
      await arrange(api.owner, `UPDATE indicator_value SET value = NULL, state = 's' WHERE indicator_id = $1 AND territory_id = $2`, [indicatorId, aubigny]);
      expect(
        (await history('director')).filter(({ oldValue, newValue }: { oldValue: unknown; newValue: unknown }) => oldValue !== null || newValue !== null),
      ).toEqual([]);
    });

    it('are no matter of another network, nor of a funder', async () => {
      const foreign = await addIndicator(api.owner, { network_id: world.otherNetworkId });
      const of = (change: object = {}) => ({ networkId: world.networkId, indicatorId, territoryId: aubigny, ...change });
      expect(await (await as('director')).refusal(HISTORY, of({ indicatorId: foreign }))).toBe('NOT_FOUND');
      expect(await (await as('director')).refusal(HISTORY, of({ networkId: world.otherNetworkId }))).toBe('NOT_FOUND');
      expect(await (await as('director')).refusal(HISTORY, of({ networkId: 'x' }))).toBe('NOT_FOUND');
      expect(await (await as('funder')).refusal(HISTORY, of())).toBe('NOT_ALLOWED');
    });
  });
});
