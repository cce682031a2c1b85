import { emailOf } from '../../../testing/browser';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { mailsTo } from '../../../testing/mails';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

const FIELDS = `id networkName act indicatorName indicator { id name scale version } proposed reason status decisionText decidedByName createdByName canDecide canWithdraw version`;
const LIST = `query ($networkId: ID!, $areSent: Boolean!) { definitionProposals(networkId: $networkId, areSent: $areSent, take: 100) { totalCount items { ${FIELDS} } } }`;
const PROPOSE = `mutation ($input: ProposeDefinitionInput!) { proposeDefinition(input: $input) { ${FIELDS} } }`;
const DECIDE = `mutation ($input: DecideDefinitionProposalInput!) { decideDefinitionProposal(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawDefinitionProposalInput!) { withdrawDefinitionProposal(input: $input) { ${FIELDS} } }`;
const UPDATE = 'mutation ($input: UpdateIndicatorInput!) { updateIndicator(input: $input) { name version } }';

type Person = keyof World['people'];

describe('a shared definition', () => {
  let api: TestApi;
  let world: World;
  let rate: { id: number; networkId: string; version: number };
  let numerator: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    serial += 1;
    world = await api.world();
    numerator = await addIndicator(api.owner);
    const denominator = await addIndicator(api.owner);
    const id = await addIndicator(api.owner, {
      code: `rate_${serial}`,
      aggregation: 'ratio',
      numerator_id: numerator,
      denominator_id: denominator,
      scale: 100,
    });
    await addValues(api, denominator, 202300, [[world.communeIds[0] as number, 40]]);
    await addValues(api, numerator, 202300, [[world.communeIds[0] as number, 10]]);
    rate = { id, networkId: world.networkId, version: 1 };
  });

  const as = (person: Person) => api.as(world.people[person]);
  const input = (act: object) => ({ networkId: world.networkId, reason: 'La CNAF le publie pour mille.', ...act });
  const propose = async (act: object, person: Person = 'coordinator') => (await (await as(person)).ask(PROPOSE, { input: input(act) })).proposeDefinition;
  const refusal = async (person: Person, act: object) => (await as(person)).refusal(PROPOSE, { input: input(act) });
  const decide = async ({ id, version }: { id: string; version: number }, decision: object) =>
    (await (await as('admin')).ask(DECIDE, { input: { id, version, ...decision } })).decideDefinitionProposal;
  const stored = async () => (await api.owner.query('SELECT name, scale, archived_at AS "archivedAt", version FROM indicator WHERE id = $1', [rate.id]))[0];
  const value = async () =>
    (await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [rate.id, world.communeIds[0]]))[0]?.value;

  it('is proposed a change of by a coordinator, and nothing changes before the administration accepts it', async () => {
    const proposal = await propose({ change: { ...rate, scale: 1000, name: (await stored()).name, definition: null, breaks: [] } });
    expect(proposal).toMatchObject({
      ...{ networkName: 'Union d’essai', act: 'update', reason: 'La CNAF le publie pour mille.', status: 'open', createdByName: 'Cora Dina' },
      ...{ indicator: { id: rate.id, scale: 100 }, canDecide: false, canWithdraw: true },
    });
    expect(JSON.parse(proposal.proposed)).toEqual({ scale: 1000 });
    expect(await stored()).toMatchObject({ scale: 100, version: 1 });
    expect(await value()).toBe(25);
    const accepted = await decide(proposal, { isAccepted: true, decisionText: 'Oui.' });
    expect(accepted).toMatchObject({ status: 'accepted', decisionText: 'Oui.', decidedByName: 'Ada Min', canDecide: false });
    expect(await stored()).toMatchObject({ scale: 1000, version: 2 });
    expect(await value()).toBe(250);
  });

  it('is changed by an accepted proposal in what it proposes, whatever else changed meanwhile', async () => {
    const proposal = await propose({ change: { ...rate, scale: 1000 } });
    await (await as('admin')).ask(UPDATE, { input: { ...rate, name: 'Part revue' } });
    await decide(proposal, { isAccepted: true });
    expect(await stored()).toMatchObject({ name: 'Part revue', scale: 1000 });
  });

  it('is proposed anew, archived and taken back in the same way', async () => {
    const creation = { networkId: world.networkId, isShared: true, code: `proposed_${serial}`, name: 'Nouvelle part', theme: 'ccas', aggregation: 'sum' };
    const made = await decide(await propose({ creation }), { isAccepted: true });
    expect(made).toMatchObject({ act: 'create', status: 'accepted', indicatorName: 'Nouvelle part', indicator: { name: 'Nouvelle part' } });
    const [row] = await api.owner.query('SELECT network_id AS "networkId" FROM indicator WHERE code = $1', [creation.code]);
    expect(row).toEqual({ networkId: null });

    await decide(await propose({ archiving: rate }), { isAccepted: true });
    expect((await stored()).archivedAt).not.toBeNull();
    expect(await refusal('coordinator', { archiving: { ...rate, version: 2 } })).toBe('NOTHING_PROPOSED');
    await decide(await propose({ restoring: { ...rate, version: 2 } }), { isAccepted: true });
    expect((await stored()).archivedAt).toBeNull();
  });

  it('is proposed what would hold alone, as the act itself says it', async () => {
    const fieldsOf = async (act: object) => (await (await as('coordinator')).send(PROPOSE, { input: input(act) })).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ change: { ...rate, numeratorId: rate.id } })).toEqual([{ path: 'numeratorId', reason: 'CIRCULAR_REFERENCE' }]);
    expect(await refusal('coordinator', { change: { ...rate, version: 9, scale: 10 } })).toBe('STALE_VERSION');
    expect(await refusal('coordinator', { change: rate })).toBe('NOTHING_PROPOSED');
    expect(await refusal('coordinator', { archiving: { id: numerator, networkId: world.networkId, version: 1 } })).toBe('INDICATOR_IN_USE');
    expect(await fieldsOf({})).toEqual([{ path: 'change', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ reason: ' ', archiving: rate })).toEqual([{ path: 'reason', reason: 'REQUIRED' }]);
    const own = await addIndicator(api.owner, { network_id: world.networkId });
    expect(await refusal('coordinator', { archiving: { id: own, networkId: world.networkId, version: 1 } })).toBe('NOT_FOUND');
    expect(await api.owner.query('SELECT FROM definition_proposal WHERE network_id = $1', [world.networkId])).toEqual([]);
  });

  it('stays as it is when the proposal is refused, with a reason, or taken back', async () => {
    const proposal = await propose({ change: { ...rate, scale: 1000 } });
    const unexplained = await (await as('admin')).send(DECIDE, { input: { id: proposal.id, version: proposal.version, isAccepted: false } });
    expect(unexplained.errors?.[0]?.extensions.fields).toEqual([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    const refused = await decide(proposal, { isAccepted: false, decisionText: 'Le pourcentage est la règle.' });
    expect(refused).toMatchObject({ status: 'refused', decisionText: 'Le pourcentage est la règle.' });
    expect(await (await as('admin')).refusal(DECIDE, { input: { id: proposal.id, version: refused.version, isAccepted: true } })).toBe('PROPOSAL_DECIDED');
    const second = await propose({ archiving: rate });
    const withdrawal = { input: { id: second.id, version: second.version } };
    expect(await (await as('foreignCoordinator')).refusal(WITHDRAW, withdrawal)).toBe('NOT_FOUND');
    expect((await (await as('coordinator')).ask(WITHDRAW, withdrawal)).withdrawDefinitionProposal).toMatchObject({ status: 'withdrawn', canWithdraw: false });
    expect(await stored()).toMatchObject({ scale: 100, archivedAt: null, version: 1 });
  });

  it('is told about to who proposed: what was decided, the answer and where it stands', async () => {
    await decide(await propose({ change: { ...rate, scale: 1000 } }), { isAccepted: false, decisionText: 'Le pourcentage est la règle.' });
    const { name } = await stored();
    const address = await emailOf(api, world.people.coordinator);
    const [refusal] = await mailsTo(api, address, 1);
    expect(refusal?.subject).toBe(`Proposition sur «\u202f${name}\u202f»\u202f: refusée`);
    expect(refusal?.text).toContain(`Ada Min a refusé votre proposition de modifier l’indicateur partagé «\u202f${name}\u202f».`);
    expect(refusal?.text).toContain('Réponse\u202f: «\u202fLe pourcentage est la règle.\u202f»');
    expect(refusal?.text).toContain('/indicateurs/propositions?vue=envoyees');
    await decide(await propose({ archiving: rate }), { isAccepted: true });
    const [acceptance] = await mailsTo(api, address, 2);
    expect(acceptance?.text).toContain(`Ada Min a accepté votre proposition d’archiver l’indicateur partagé «\u202f${name}\u202f».`);
  });

  it('is not told about to who decides herself, nor to who has left the network since', async () => {
    const own = await propose({ change: { ...rate, scale: 1000 } });
    await arrange(api.owner, 'UPDATE definition_proposal SET created_by_id = $2 WHERE id = $1', [own.id, world.people.admin]);
    const [{ version }] = await api.owner.query('SELECT version FROM definition_proposal WHERE id = $1', [own.id]);
    await decide({ id: own.id, version }, { isAccepted: true });
    const left = await propose({ archiving: { ...rate, version: 2 } });
    await arrange(api.owner, 'DELETE FROM role_assignment WHERE account_id = $1', [world.people.coordinator]);
    await decide(left, { isAccepted: true });
    for (const person of ['admin', 'coordinator'] as const)
      expect(await api.owner.query('SELECT FROM mail_message WHERE account_id = $1', [world.people[person]])).toEqual([]);
  });

  it('is proposed to by coordinations alone, decided of by the administration alone, and each reads her own', async () => {
    for (const person of ['director', 'referent', 'dpo', 'contributor', 'funder', 'admin'] as const)
      expect(await refusal(person, { archiving: rate })).toBe('NOT_ALLOWED');
    expect(await refusal('foreignCoordinator', { archiving: rate })).toBe('NOT_FOUND');
    const proposal = await propose({ archiving: rate });
    const decision = { input: { id: proposal.id, version: proposal.version, isAccepted: true } };
    for (const person of ['coordinator', 'foreignCoordinator', 'director'] as const)
      expect(await (await as(person)).refusal(DECIDE, decision)).toBe('NOT_ALLOWED');
    const list = async (person: Person, areSent: boolean, networkId = world.networkId) => (await as(person)).send(LIST, { networkId, areSent });
    expect((await list('coordinator', true)).data.definitionProposals.items).toMatchObject([{ id: proposal.id }]);
    expect((await list('foreignCoordinator', true, world.otherNetworkId)).data.definitionProposals.items).toEqual([]);
    expect((await list('foreignCoordinator', true)).errors?.[0]?.extensions.reason).toBe('NOT_FOUND');
    expect((await list('coordinator', false)).errors?.[0]?.extensions.reason).toBe('NOT_ALLOWED');
    const all = (await list('admin', false)).data.definitionProposals.items;
    expect(all.find(({ id }: { id: string }) => id === proposal.id)).toMatchObject({ canDecide: true, canWithdraw: false });
  });
});
