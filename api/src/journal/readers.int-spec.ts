import type { Grant, Role, SubjectType } from '@maillage/domain';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import { Subjects } from '../platform/declarations/subjects';
import { type AddedEntry, JournalledRows, type RowsPlace } from '../testing/journalled-rows';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { listEntries } from './journal.queries';
import { JournalService } from './journal.service';

/** People of one network; the DPO is of the whole département, the referent, the director and the contributor are of the own CCAS. */
const ROLES = ['admin', 'coordinator', 'dpo', 'referent', 'director', 'contributor', 'funder'] as const;

const NOBODY = '';
const ADMIN = 'admin';
const MEMBERS = 'coordinator dpo referent director contributor';
const NETWORK_ITSELF = 'coordinator dpo referent';
const ALL = `admin ${MEMBERS}`;

/** Who reads the history of what is of a network: of the own one, of another. */
const OF_NETWORK: Readonly<Record<string, readonly [own: string, other: string]>> = {
  funder: [ALL, ADMIN],
  cohort: ['coordinator dpo referent director', NOBODY],
  cohort_member: ['coordinator dpo referent director', NOBODY],
  account: ['admin coordinator', ADMIN],
  'account of no network': [ADMIN, ADMIN],
  role_assignment: ['admin coordinator', ADMIN],
  absence: ['coordinator', NOBODY],
  plan: [MEMBERS, NOBODY],
  recommendation: [MEMBERS, NOBODY],
  initiative: [MEMBERS, NOBODY],
  initiative_recommendation: [MEMBERS, NOBODY],
  milestone: [MEMBERS, NOBODY],
  milestone_dependency: [MEMBERS, NOBODY],
  plan_template: ['admin coordinator', ADMIN],
  bulk_act: ['coordinator', NOBODY],
  takeover: ['admin coordinator', ADMIN],
  'discussion_message, shared of an initiative': [MEMBERS, NOBODY],
  'discussion_message, shared of an initiative, changed': ['coordinator', NOBODY],
  'discussion_message, shared of an initiative, withdrawn': ['coordinator', NOBODY],
  'discussion_message, shared of an initiative, its withdrawal': [MEMBERS, NOBODY],
  'file of message, shared of an initiative': [MEMBERS, NOBODY],
  'discussion_message, internal of an initiative': [NETWORK_ITSELF, NOBODY],
  'discussion_message, internal of an initiative, changed': ['coordinator', NOBODY],
  'discussion_message, internal of an initiative, its withdrawal': [NETWORK_ITSELF, NOBODY],
  'file of message, internal of an initiative': [NETWORK_ITSELF, NOBODY],
  funding_line: ['coordinator referent', NOBODY],
  initiative_budget: ['coordinator referent', NOBODY],
  initiative_publication: ['coordinator referent', NOBODY],
  convention_template: [MEMBERS, NOBODY],
  convention_template_version: ['coordinator', NOBODY],
  'convention_template_version, published': [MEMBERS, NOBODY],
  privacy_validity: [MEMBERS, NOBODY],
  maturity_campaign: [MEMBERS, NOBODY],
  privacy_action: ['coordinator', NOBODY],
  figure_publication: [MEMBERS, NOBODY],
  indicator: [ALL, ADMIN],
  indicator_break: [ALL, ADMIN],
  indicator_target: [ALL, ADMIN],
  indicator_mapping: ['coordinator', NOBODY],
  update_campaign: ['coordinator', NOBODY],
  update_campaign_section: ['coordinator', NOBODY],
  form: ['coordinator', NOBODY],
  form_version: ['coordinator', NOBODY],
  form_feed: ['coordinator', NOBODY],
  form_tag: ['coordinator', NOBODY],
  form_answer_tag: ['coordinator', NOBODY],
  form_collection: ['coordinator referent director contributor', NOBODY],
  survey: ['coordinator', NOBODY],
  survey_link: ['coordinator', NOBODY],
  survey_hidden_text: ['coordinator', NOBODY],
  edition: ['coordinator referent', NOBODY],
  edition_grant: ['coordinator referent', NOBODY],
  edition_link: ['coordinator', NOBODY],
  open_catalogue: ['coordinator referent', NOBODY],
  open_edition: ['coordinator referent', NOBODY],
  api_token: ['admin coordinator', ADMIN],
  webhook: ['coordinator', NOBODY],
  edition_template: ['coordinator', NOBODY],
  edition_template_version: ['coordinator', NOBODY],
  edition_block: ['coordinator referent', NOBODY],
  edition_comment: ['coordinator referent', NOBODY],
  value_proposal: ['admin coordinator', ADMIN],
  definition_proposal: ['admin coordinator', ADMIN],
};

const CONVENTION = [MEMBERS, 'coordinator dpo referent', NOBODY] as const;
const COMPLIANCE = ['dpo director contributor', 'dpo', NOBODY] as const;
const CENTRE = [ALL, 'admin coordinator dpo referent', ADMIN] as const;
const NEWS = ['coordinator referent director contributor', 'coordinator referent', NOBODY] as const;
const NEWS_OF_CAMPAIGNS = ['coordinator referent director contributor', 'coordinator', NOBODY] as const;
const ACTION = ['coordinator dpo director contributor', 'coordinator dpo', NOBODY] as const;

/** Who reads the history of what is of a CCAS: of the own one, of another in the network, of one in another network. */
const OF_CCAS: Readonly<Record<string, readonly [own: string, neighbour: string, other: string]>> = {
  ccas: CENTRE,
  office: CENTRE,
  adoption: NEWS,
  reminder: NEWS,
  convention: CONVENTION,
  convention_party: CONVENTION,
  convention_act: CONVENTION,
  convention_rider: CONVENTION,
  convention_volet: CONVENTION,
  convention_grant: CONVENTION,
  convention_means: CONVENTION,
  convention_secondment: CONVENTION,
  crc_recommendation: CONVENTION,
  convention_crc_recommendation: CONVENTION,
  'file of convention': CONVENTION,
  'file_version of convention': CONVENTION,
  privacy_answer: COMPLIANCE,
  'file of privacy_answer': COMPLIANCE,
  'file_version of privacy_answer': COMPLIANCE,
  dpo_designation: COMPLIANCE,
  'file of dpo_designation': COMPLIANCE,
  cnil_procedure: COMPLIANCE,
  privacy_breach: COMPLIANCE,
  rights_request: COMPLIANCE,
  maturity_assessment: COMPLIANCE,
  maturity_level: COMPLIANCE,
  privacy_action: ACTION,
  privacy_action_ccas: ACTION,
  'file of privacy_action_ccas': COMPLIANCE,
  indicator_contest: [ALL, 'admin coordinator dpo referent', ADMIN],
  update_campaign_ccas: NEWS_OF_CAMPAIGNS,
  update_campaign_reply: NEWS_OF_CAMPAIGNS,
  form_return: NEWS_OF_CAMPAIGNS,
  form_answer: NEWS_OF_CAMPAIGNS,
  form_remark: NEWS_OF_CAMPAIGNS,
  label_decision: NEWS_OF_CAMPAIGNS,
  inventory_take_up: ['coordinator referent director contributor', 'coordinator referent', NOBODY],
  update_campaign_delegation: NEWS_OF_CAMPAIGNS,
  update_campaign_mail: NEWS_OF_CAMPAIGNS,
  'discussion_message, shared of a cell': ['coordinator referent director contributor', 'coordinator', NOBODY],
  'discussion_message, internal of a cell': ['coordinator referent', 'coordinator', NOBODY],
  'discussion_message, internal of a cell, changed': ['coordinator', 'coordinator', NOBODY],
  'file of message, shared of a cell': ['coordinator referent director contributor', 'coordinator', NOBODY],
  'file of message, internal of a cell': ['coordinator referent', 'coordinator', NOBODY],
  'discussion_message, shared of a convention': [MEMBERS, 'coordinator dpo', NOBODY],
  'discussion_message, internal of a convention': [NETWORK_ITSELF, 'coordinator dpo', NOBODY],
  'file of message, internal of a convention': [NETWORK_ITSELF, 'coordinator dpo', NOBODY],
  'file_version of message, internal of a convention': [NETWORK_ITSELF, 'coordinator dpo', NOBODY],
  'discussion_message, shared of a point': ['dpo director contributor', 'dpo', NOBODY],
  'discussion_message, shared of a point, withdrawn': ['dpo', 'dpo', NOBODY],
  'discussion_message, shared of a point, its withdrawal': ['dpo director contributor', 'dpo', NOBODY],
  'discussion_message, followed of a point': ['coordinator dpo referent director contributor', 'coordinator dpo', NOBODY],
  'discussion_message, followed of a point, withdrawn': ['dpo', 'dpo', NOBODY],
  'discussion_message, internal of a point': [NETWORK_ITSELF, 'coordinator dpo', NOBODY],
  'discussion_message, internal of a point, changed': ['dpo', 'dpo', NOBODY],
  'file of message, shared of a point': ['dpo director contributor', 'dpo', NOBODY],
  'indicator_contest, masked': ['coordinator director contributor', 'coordinator', NOBODY],
};

describe('who reads the history', () => {
  let api: TestApi;
  let world: World;
  let own: RowsPlace;
  let neighbour: RowsPlace;
  let other: RowsPlace;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    const [ccasId = '', , neighbourId = ''] = world.ccasIds;
    const [territoryId = 0, , neighbourTerritoryId = 0] = world.communeIds;
    own = { networkId: world.networkId, territoryId, ccasId };
    neighbour = { networkId: world.networkId, territoryId: neighbourTerritoryId, ccasId: neighbourId };
    other = { networkId: world.otherNetworkId, territoryId, ccasId: world.foreignCcasId };
  });
  afterAll(() => api?.stop());

  const viewer = (role: (typeof ROLES)[number]): Viewer => {
    const nowhere: Grant = { role: role as Role, networkId: null, territoryId: null, ccasId: null, funderId: null };
    const inNetwork: Grant = { ...nowhere, networkId: world.networkId };
    const grants: Record<(typeof ROLES)[number], Grant> = {
      admin: nowhere,
      coordinator: inNetwork,
      dpo: { ...inNetwork, territoryId: world.departementId },
      referent: { ...inNetwork, territoryId: world.eptIds[0] ?? 0 },
      director: { ...inNetwork, ccasId: own.ccasId },
      contributor: { ...inNetwork, ccasId: own.ccasId },
      funder: { ...inNetwork, funderId: world.funderId },
    };
    return { accountId: world.people[role], fullName: '', email: '', sessionId: '', grants: [grants[role]] };
  };

  /** What the first page tells of, entry by entry. */
  async function changesOfOthers(role: (typeof ROLES)[number], { networkId }: RowsPlace) {
    const b = new Bindings();
    return listEntries(api.owner, api.app.get(JournalService).changesOfOthers(viewer(role), networkId, null, b), b, 1000);
  }

  /** Ids of all entries that a person comes upon: in the history of what they are about, of their CCAS, and on the first page. */
  async function seenBy(role: (typeof ROLES)[number], entries: readonly AddedEntry[], place: RowsPlace): Promise<Set<string>> {
    const journal = api.app.get(JournalService);
    const subjects = api.app.get(Subjects);
    const abouts = [
      ...new Set(entries.flatMap(({ aboutType, aboutId }) => (subjects.isSubject(aboutType) ? [`${aboutType} ${aboutId}`] : []))),
      `ccas ${place.ccasId}`,
    ];
    const lists = abouts.map((about) => {
      const [type = '', id = ''] = about.split(' ');
      return journal.list(viewer(role), { about: type as SubjectType, id, take: 100 }).then(({ items }) => items);
    });
    const found = await Promise.allSettled([...lists, changesOfOthers(role, place)]);
    return new Set(found.flatMap((result) => (result.status === 'fulfilled' ? result.value.map(({ id }) => id) : [])));
  }

  async function readersOf(rows: JournalledRows, names: readonly string[], place: RowsPlace): Promise<Record<string, string>> {
    const entries = await rows.entries();
    const readers: Record<string, string[]> = Object.fromEntries(names.map((name) => [name, []]));
    for (const role of ROLES) {
      const seen = await seenBy(role, [...entries.values()], place);
      for (const name of names) if (seen.has(entries.get(name)?.id ?? '')) readers[name]?.push(role);
    }
    return Object.fromEntries(Object.entries(readers).map(([name, roles]) => [name, roles.join(' ')]));
  }

  const expected = <Row extends readonly string[]>(table: Readonly<Record<string, Row>>, column: number) =>
    Object.fromEntries(Object.entries(table).map(([name, row]) => [name, row[column]]));

  it('of a network: of the own one, and of another', async () => {
    for (const [column, place] of [own, other].entries()) {
      const rows = new JournalledRows(api.owner);
      await rows.addOfNetwork(place);
      await rows.addLaterOfNetwork(place);
      expect(await readersOf(rows, Object.keys(OF_NETWORK), place)).toEqual(expected(OF_NETWORK, column));
    }
  });

  it('of a CCAS: of the own one, of another, and of one of another network', async () => {
    for (const [column, place] of [own, neighbour, other].entries()) {
      const rows = new JournalledRows(api.owner);
      await rows.addOfCcas(place);
      await rows.addLaterOfCcas(place);
      await rows.addDiscussionsOfCcas(place);
      expect(await readersOf(rows, Object.keys(OF_CCAS), place)).toEqual(expected(OF_CCAS, column));
    }
  });

  it('of what all networks share: everybody who reads it', async () => {
    const rows = new JournalledRows(api.owner);
    const { id } = await rows.addIndicator({});
    await rows.add('indicator_break', { indicator_id: id, period: 202300, note: 'Rupture' });
    expect(await readersOf(rows, ['indicator', 'indicator_break'], other)).toEqual({ indicator: ALL, indicator_break: ALL });
  });

  it('is said of every table, in the tables above', async () => {
    const told = [...Object.keys(OF_NETWORK), ...Object.keys(OF_CCAS)].map((name) => name.replace(/[ ,].*/, ''));
    // a network is made once, by nobody who reads it then
    expect([...new Set([...told, 'network'])].sort()).toEqual([...api.app.get(Subjects).journalledTables].sort());
  });
});
