import { emailOf } from '../../../testing/browser';
import {
  applyImport,
  CONFIRM,
  GET_IMPORT,
  giveCodes,
  type Importer,
  importFile,
  longTable,
  sendFile,
  settled,
  UNDO,
  undoImport,
  untilSettled,
} from '../../../testing/imports-world';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { mailsTo } from '../../../testing/mails';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

const PROPOSAL = `id fromNetworkName toNetworkName fileName createdByName valuesCount status decisionText decidedByName isApplying canDecide importId acceptedImportId version indicators { code }`;
const LIST = `query ($networkId: ID!, $areSent: Boolean!) { valueProposals(networkId: $networkId, areSent: $areSent) { totalCount items { ${PROPOSAL} } } }`;
const DETAIL =
  'query ($id: ID!) { valueProposal(id: $id) { changingCount equalCount changes { territoryName period outcome oldValue oldState newValue newState } } }';
const DECIDE = `mutation ($input: DecideValueProposalInput!) { decideValueProposal(input: $input) { ${PROPOSAL} } }`;
const HISTORY = `query ($networkId: ID!, $indicatorId: Int!, $territoryId: Int!) { valueHistory(networkId: $networkId, indicatorId: $indicatorId, territoryId: $territoryId) {
  period oldValue newValue origin personName networkName proposedByNetworkName importFileName } }`;

describe('shared figures', () => {
  let api: TestApi;
  let world: World;
  let foreign: Importer;
  /** Aubigny and Bellerive of the network, Lointain of the other one, Personne of none; and the codes that files give them. */
  let places: Readonly<Record<'aubigny' | 'bellerive' | 'lointain' | 'personne', { readonly id: number; readonly code: string }>>;
  let code: string;
  let indicatorId: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    serial += 1;
    world = await api.world();
    foreign = { networkId: world.otherNetworkId, people: { coordinator: world.people.foreignCoordinator } };
    const [aubigny = '', bellerive = ''] = await giveCodes(api.owner, world);
    const [lointain] = await api.owner.query('SELECT territory_id AS id FROM ccas WHERE id = $1', [world.foreignCcasId]);
    const [personne] = await arrange<{ id: number }>(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('commune', $1, 'Personne') RETURNING id`, [
      String(61_000 + serial),
    ]);
    await arrange(api.owner, 'UPDATE territory SET code = $2 WHERE id = $1', [lointain.id, String(62_000 + serial)]);
    places = {
      aubigny: { id: world.communeIds[0] as number, code: aubigny },
      bellerive: { id: world.communeIds[1] as number, code: bellerive },
      lointain: { id: lointain.id, code: String(62_000 + serial) },
      personne: { id: (personne as { id: number }).id, code: String(61_000 + serial) },
    };
    code = `shared_${serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Foyers ${serial}` });
  });

  type Place = keyof typeof places;
  const row = (place: Place, value: string, period = '2023') => [places[place].code, code, period, value] as const;
  const given = async (): Promise<Record<string, unknown>> => {
    const rows: { id: number; value: number | null; state: string }[] = await api.owner.query(
      'SELECT territory_id AS id, value, state FROM indicator_value WHERE indicator_id = $1 AND period = 202300 AND members IS NULL',
      [indicatorId],
    );
    return Object.fromEntries(
      Object.entries(places).flatMap(([place, { id }]) => rows.filter((one) => one.id === id).map((one) => [place, one.value ?? one.state])),
    );
  };
  const give = (values: Partial<Record<Place, number>>) =>
    addValues(
      api,
      indicatorId,
      202300,
      Object.entries(values).map(([place, value]) => [places[place as Place].id, value] as const),
    );
  const list = async (person: string, areSent = false, networkId = world.otherNetworkId) =>
    (await (await api.as(person)).ask(LIST, { networkId, areSent })).valueProposals;
  /** Sends and applies a file of the network for Lointain; gives what the other network reads of it. */
  const propose = async (...rows: Parameters<typeof longTable>[0]) => {
    const { id } = await importFile(api, world, longTable(rows), 'chiffres.csv');
    const applied = await applyImport(api, world, id);
    return { applied, proposal: (await list(world.people.foreignCoordinator)).items[0] };
  };
  const decide = async (person: string, { id, version }: { id: string; version: number }, decision: object) => {
    const decided = (await (await api.as(person)).ask(DECIDE, { input: { id, version, ...decision } })).decideValueProposal;
    const [{ accepted }] = await api.owner.query('SELECT accepted_import_id AS accepted FROM value_proposal WHERE id = $1', [id]);
    if (accepted !== null) await untilSettled(api, accepted);
    return decided;
  };

  it('are added, changed and withdrawn by a coordinator in the territory of her network', async () => {
    await give({ aubigny: 10 });
    const first = await importFile(api, world, longTable([row('aubigny', '11'), row('bellerive', '20')]));
    expect(first.report).toMatchObject({ newCount: 1, changedCount: 1, waitingCount: 0, leftCount: 0, waitingFor: [] });
    await applyImport(api, world, first.id);
    expect(await given()).toEqual({ aubigny: 11, bellerive: 20 });
    await applyImport(api, world, (await importFile(api, world, longTable([row('aubigny', 's')]))).id);
    expect(await given()).toEqual({ aubigny: 's', bellerive: 20 });
  });

  it('of another network’s territory wait for it, be they new or changed; elsewhere what is missing is added and nothing changed', async () => {
    await give({ lointain: 40 });
    const table = longTable([row('aubigny', '10'), row('lointain', '41'), row('lointain', '42', '2024'), row('personne', '7')]);
    const { id, status, report } = await importFile(api, world, table, 'chiffres.csv');
    expect({ status, ...report }).toMatchObject({
      ...{ status: 'ready', newCount: 2, changedCount: 0, waitingCount: 2, leftCount: 0, waitingFor: [{ networkName: 'Union voisine', count: 2 }] },
      changes: [
        { territoryName: 'Lointain', period: 202300, outcome: 'waits', oldValue: 40, newValue: 41 },
        { territoryName: 'Lointain', period: 202400, outcome: 'waits', oldValue: null, oldState: null, newValue: 42 },
      ],
    });
    expect((await applyImport(api, world, id)).report).toMatchObject({ newCount: 2, waitingCount: 2 });
    expect(await given()).toEqual({ aubigny: 10, lointain: 40, personne: 7 });
    const again = await importFile(api, world, longTable([row('personne', '8'), row('aubigny', '10')]));
    expect(again).toMatchObject({
      status: 'unchanged',
      report: { leftCount: 1, equalCount: 1, changes: [{ outcome: 'stands_elsewhere', oldValue: 7, newValue: 8 }] },
    });
  });

  it('that we computed of all communes stand where nobody’s territory is; of a part alone they give way', async () => {
    const [departement] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO territory (kind, code, name) VALUES ('departement', $1, 'Désert') RETURNING id`,
      ['979'],
    );
    const above = (departement as { id: number }).id;
    for (const below of [above, places.personne.id]) await arrange(api.owner, 'INSERT INTO territory_inclusion VALUES ($1, $2)', [above, below]);
    await give({ personne: 30 });
    const table = (value: string, period: string) => `code_territoire;niveau;indicateur;periode;valeur\n979;departement;${code};${period};${value}\n`;
    expect((await importFile(api, world, table('31', '2023'))).report).toMatchObject({ leftCount: 1, newCount: 0, changes: [{ outcome: 'stands_elsewhere' }] });
    const [more] = await arrange<{ id: number }>(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('commune', $1, 'Autre') RETURNING id`, [
      String(63_000 + serial),
    ]);
    await arrange(api.owner, 'INSERT INTO territory_inclusion VALUES ($1, $2), ($2, $2)', [above, (more as { id: number }).id]);
    await give({ personne: 30 });
    expect((await importFile(api, world, table('31', '2023'))).report).toMatchObject({ newCount: 1, leftCount: 0 });
  });

  it('of territories that lie in two networks are those of both to change', async () => {
    const [network] = await arrange<{ id: string }>(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union de l’ouest', $1) RETURNING id`, [
      world.eptIds[0],
    ]);
    const within: Importer = { networkId: (network as { id: string }).id, people: { coordinator: world.people.nobody } };
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [
      world.people.nobody,
      within.networkId,
    ]);
    await give({ aubigny: 10 });
    for (const [importer, value] of [
      [world, '11'],
      [within, '12'],
    ] as const) {
      const { id, report } = await importFile(api, importer, longTable([row('aubigny', value)]));
      expect(report).toMatchObject({ changedCount: 1, waitingCount: 0 });
      await applyImport(api, importer, id);
      expect(await given()).toEqual({ aubigny: Number(value) });
    }
    // a third network proposes to both, and what one of them took is no change for the other
    const { id } = await importFile(api, foreign, longTable([row('aubigny', '13')]));
    await applyImport(api, foreign, id);
    const [toWest] = (await list(within.people.coordinator, false, within.networkId)).items;
    await decide(within.people.coordinator, toWest, { isAccepted: true });
    expect(await given()).toEqual({ aubigny: 13 });
    const [toWhole] = (await list(world.people.coordinator, false, world.networkId)).items;
    expect(toWhole).toMatchObject({ status: 'open', canDecide: true });
    expect((await (await api.as(world.people.coordinator)).ask(DETAIL, { id: toWhole.id })).valueProposal).toEqual({
      changingCount: 0,
      equalCount: 1,
      changes: [],
    });
  });

  it('that were proposed are taken by one act of the network, in its name, and their history says who, which file and which networks', async () => {
    await give({ lointain: 40 });
    const { applied, proposal } = await propose(row('lointain', '41'), row('aubigny', '10'));
    expect(applied).toMatchObject({ status: 'applied', canUndo: true });
    expect(proposal).toMatchObject({
      ...{
        fromNetworkName: 'Union d’essai',
        toNetworkName: 'Union voisine',
        fileName: 'chiffres.csv',
        createdByName: 'Cora Dina',
        valuesCount: 1,
        status: 'open',
      },
      ...{ canDecide: true, importId: null, acceptedImportId: null, indicators: [{ code }] },
    });
    expect((await list(world.people.coordinator, true, world.networkId)).items).toMatchObject([{ id: proposal.id, canDecide: false, importId: applied.id }]);
    const detail = (await (await api.as(world.people.foreignCoordinator)).ask(DETAIL, { id: proposal.id })).valueProposal;
    expect(detail).toMatchObject({ changingCount: 1, equalCount: 0, changes: [{ territoryName: 'Lointain', outcome: 'changed', oldValue: 40, newValue: 41 }] });

    await decide(world.people.foreignCoordinator, proposal, { isAccepted: true, decisionText: 'Merci.' });
    expect(await given()).toEqual({ aubigny: 10, lointain: 41 });
    const [accepted] = (await list(world.people.foreignCoordinator)).items;
    expect(accepted).toMatchObject({ status: 'accepted', decisionText: 'Merci.', decidedByName: 'Félix Voisin', canDecide: false, isApplying: false });
    expect(await api.owner.query('SELECT FROM proposed_value WHERE proposal_id = $1', [proposal.id])).toEqual([]);
    const history = async (person: string, networkId: string) =>
      (await (await api.as(person)).ask(HISTORY, { networkId, indicatorId, territoryId: places.lointain.id })).valueHistory;
    const told = { period: 202300, oldValue: 40, newValue: 41, origin: 'import', personName: 'Félix Voisin', networkName: 'Union voisine' };
    const [first] = await history(world.people.director, world.networkId);
    expect(first).toEqual({ ...told, proposedByNetworkName: 'Union d’essai', importFileName: 'chiffres.csv' });

    // it is an import of the network that took it: it may take it back, and who proposed may not
    expect(await (await api.as(world.people.coordinator)).refusal(UNDO, { id: accepted.acceptedImportId })).toBe('NOT_FOUND');
    const undone = await undoImport(api, foreign, accepted.acceptedImportId);
    expect(undone).toMatchObject({ status: 'undone', proposedByNetworkName: 'Union d’essai', report: { keptCount: 0 } });
    expect(await given()).toEqual({ aubigny: 10, lointain: 40 });
    expect((await history(world.people.foreignDirector, world.otherNetworkId))[0]).toMatchObject({
      ...{ oldValue: 41, newValue: 40, origin: 'undone_import', personName: 'Félix Voisin', importFileName: 'chiffres.csv' },
    });
  });

  it('that were proposed are refused with a reason, and decided once', async () => {
    const { proposal } = await propose(row('lointain', '41'));
    const { foreignCoordinator } = world.people;
    const unexplained = await (await api.as(foreignCoordinator)).send(DECIDE, { input: { id: proposal.id, version: proposal.version, isAccepted: false } });
    expect(unexplained.errors?.[0]?.extensions.fields).toEqual([{ path: 'decisionText', reason: 'REASON_REQUIRED' }]);
    const refused = await decide(foreignCoordinator, proposal, { isAccepted: false, decisionText: 'Ce n’est pas notre décompte.' });
    expect(refused).toMatchObject({ status: 'refused', decisionText: 'Ce n’est pas notre décompte.', canDecide: false });
    expect(await given()).toEqual({});
    expect((await list(world.people.coordinator, true, world.networkId)).items).toMatchObject([
      { status: 'refused', decisionText: 'Ce n’est pas notre décompte.' },
    ]);
    const again = { input: { id: proposal.id, version: refused.version, isAccepted: true } };
    expect(await (await api.as(foreignCoordinator)).refusal(DECIDE, again)).toBe('PROPOSAL_DECIDED');
    expect(await (await api.as(foreignCoordinator)).refusal(DECIDE, { input: { ...again.input, version: proposal.version } })).toBe('STALE_VERSION');
  });

  it('that were proposed are answered by mail to who imported them', async () => {
    const { proposal } = await propose(row('lointain', '41'));
    await decide(world.people.foreignCoordinator, proposal, { isAccepted: false, decisionText: 'Ce n’est pas notre décompte.' });
    const address = await emailOf(api, world.people.coordinator);
    const [refusal] = await mailsTo(api, address, 1);
    expect(refusal?.subject).toBe('Proposition de valeurs au réseau «\u202fUnion voisine\u202f»\u202f: refusée');
    expect(refusal?.text).toContain('Félix Voisin a refusé votre proposition de valeurs pour le territoire du réseau «\u202fUnion voisine\u202f»');
    expect(refusal?.text).toContain('Réponse\u202f: «\u202fCe n’est pas notre décompte.\u202f»');
    const { proposal: next } = await propose(row('lointain', '42'));
    await decide(world.people.foreignCoordinator, next, { isAccepted: true });
    const [acceptance] = await mailsTo(api, address, 2);
    expect(acceptance?.text).toContain('Félix Voisin a accepté votre proposition de valeurs');
  });

  it('that were proposed are decided by the coordination of their territory and by the administration, and by nobody else', async () => {
    const { proposal } = await propose(row('lointain', '41'));
    const decision = { input: { id: proposal.id, version: proposal.version, isAccepted: true } };
    const { people } = world;
    for (const person of [people.foreignDirector, people.director, people.referent, people.dpo, people.contributor, people.funder]) {
      expect(await (await api.as(person)).refusal(DECIDE, decision)).toBe('NOT_ALLOWED');
      expect(await (await api.as(person)).refusal(LIST, { networkId: world.otherNetworkId, areSent: false })).toBe('NOT_ALLOWED');
    }
    expect(await (await api.as(people.coordinator)).refusal(DECIDE, decision)).toBe('NOT_FOUND');
    expect(await (await api.as(people.coordinator)).refusal(DETAIL, { id: proposal.id })).toBe('NOT_FOUND');
    expect(await (await api.as(people.coordinator)).refusal(LIST, { networkId: world.otherNetworkId, areSent: true })).toBe('NOT_FOUND');
    expect(await (await api.as(people.foreignCoordinator)).refusal(DECIDE, { input: { ...decision.input, id: 'x' } })).toBe('NOT_FOUND');
    // the administration decides for all networks
    expect((await list(people.admin)).items.find(({ id }: { id: string }) => id === proposal.id)).toMatchObject({ canDecide: true });
    await decide(people.admin, proposal, { isAccepted: true });
    expect(await given()).toEqual({ lointain: 41 });
    // what the administration accepted for a network is an import of the network
    const [{ accepted }] = await api.owner.query('SELECT accepted_import_id AS accepted FROM value_proposal WHERE id = $1', [proposal.id]);
    expect((await settled(api, people.foreignCoordinator, accepted)).status).toBe('applied');
  });

  it('are taken back within the same bounds: what others took stays, what nobody decided is withdrawn, what was added elsewhere goes', async () => {
    await give({ aubigny: 9, lointain: 40 });
    const { applied, proposal } = await propose(row('aubigny', '10'), row('lointain', '41'), row('personne', '7'));
    await decide(world.people.foreignCoordinator, proposal, { isAccepted: true });
    const open = await propose(row('lointain', '43', '2024'));
    expect((await undoImport(api, world, applied.id)).report).toMatchObject({ newCount: 1, changedCount: 1, keptCount: 0 });
    expect(await given()).toEqual({ aubigny: 9, lointain: 41 });
    await undoImport(api, world, open.applied.id);
    expect((await list(world.people.foreignCoordinator)).items.map(({ status }: { status: string }) => status)).toEqual(['withdrawn', 'accepted']);
  });

  it('stay where another network has come since, whoever brought them', async () => {
    const { id } = await importFile(api, world, longTable([row('aubigny', '10'), row('personne', '7')]));
    await applyImport(api, world, id);
    await arrange(api.owner, 'INSERT INTO territory_inclusion VALUES ($1, $1)', [places.personne.id]);
    await arrange(api.owner, `INSERT INTO network (name, territory_id) VALUES ('Union nouvelle ' || $1::integer, $1)`, [places.personne.id]);
    expect((await undoImport(api, world, id)).report).toMatchObject({ newCount: 2, keptCount: 1 });
    expect(await given()).toEqual({ personne: 7 });
  });

  it('are changed everywhere by the administration, which touches no figure of a network’s own', async () => {
    await give({ aubigny: 10, lointain: 40, personne: 7 });
    await addIndicator(api.owner, { code: `${code}_own`, network_id: world.networkId });
    const table = longTable([row('aubigny', '11'), row('lointain', '41'), row('personne', '8'), [places.aubigny.code, `${code}_own`, '2023', '5']]);
    const { admin, coordinator, foreignCoordinator } = world.people;
    const send = (person: string) => sendFile(api, person, world.networkId, table, 'national.csv', { administration: '1' });
    expect((await send(coordinator)).body.error?.reason).toBe('NOT_ALLOWED');
    expect((await send(foreignCoordinator)).body.error?.reason).toBe('NOT_FOUND');
    expect((await sendFile(api, admin, world.networkId, table)).body.error?.reason).toBe('NOT_ALLOWED');
    const { id } = (await send(admin)).body.import;
    const found = await settled(api, admin, id);
    expect(found).toMatchObject({
      status: 'ready',
      isAdministrative: true,
      report: { changedCount: 3, waitingCount: 0, leftCount: 0, indicators: [{ indicator: { code } }] },
    });
    for (const document of [GET_IMPORT, CONFIRM, UNDO]) expect(await (await api.as(coordinator)).refusal(document, { id })).toBe('NOT_FOUND');
    await (await api.as(admin)).ask(CONFIRM, { id });
    expect((await settled(api, admin, id)).status).toBe('applied');
    expect(await given()).toEqual({ aubigny: 11, lointain: 41, personne: 8 });
    const history = await (await api.as(coordinator)).ask(HISTORY, { networkId: world.networkId, indicatorId, territoryId: places.personne.id });
    expect(history.valueHistory[0]).toMatchObject({ personName: 'Ada Min', networkName: null, importFileName: 'national.csv' });
    await (await api.as(admin)).ask(UNDO, { id });
    await settled(api, admin, id);
    expect(await given()).toEqual({ aubigny: 10, lointain: 40, personne: 7 });
  });
});
