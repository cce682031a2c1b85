import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { type Caller, TestApi } from './testing/test-api';
import { arrangeVersionedRows, type Fields, type Reading, type VersionedRow } from './testing/versioned-rows';
import { wholeQuery } from './testing/whole-selection';
import type { World } from './testing/world';

type Who = VersionedRow['who'];

/** What no version guards though it changes what stands, each with its reason. */
const WITHOUT_VERSION: Readonly<Record<string, string>> = {
  acceptProposal: 'roles that are proposed to the person herself: there is one answer, and it is final',
  declineProposal: 'the same',
  cancelImport: 'a step of an import: another step is IMPORT_WRONG_STAGE',
  confirmImport: 'the same',
  mapImport: 'the same: the whole mapping is sent, until it is applied',
  undoImport: 'the same',
  exportWorkbook: 'changes nothing: it writes a file for who asks',
  chooseInWorkbook: 'keeps the choices of her own return, of the report that she saw; of another report nothing is kept',
  applyWorkbook: 'of the report that she saw (reportNumber); what stands is compared again, and nothing written where it is no longer what was shown',
  undoWorkbook: 'once, of her own return: what somebody changed since is left and told',
  applyTakeover: 'from the revision of the mapping that was seen: another is TAKEOVER_SAID_MEANWHILE',
  saveTakeover: 'the same',
  undoTakeover: 'a step of a takeover: another step is TAKEOVER_WRONG_STATE',
  giveUpTakeover: 'the same',
  changePassword: 'asks for the present password',
  declineInvitation: 'the link is for one use',
  useLink: 'the same',
  openPageLink: 'the same',
  requestLink: 'sends a mail, and changes nothing that is read',
  renewPageLink: 'the same',
  remindCcas: 'the same',
  remindOfCampaign: 'the same',
  resendInvitation: 'the same',
  runJobAgain: 'a job that failed: one that does not stand so any more is refused',
  sendMailAgain: 'the same, of a mail',
  revokeSession: 'ends it, whatever it was',
  signIn: 'begins a session',
  signOut: 'ends her own',
  setNewsPreferences: 'her own, and her last word counts',
  setMailChoice: 'the same, by the key of her mail',
  markNotificationsRead: 'her own, read is read',
  makeCalendarFeed: 'her own: of two tabs the first has it, and the second is told so',
  renewCalendarFeed: 'her own: the last address counts',
  revokeCalendarFeed: 'her own: ended is ended',
  setCalendarFeedKinds: 'her own, and her last word counts',
  prefillFormReturn: 'puts what is published where nobody has answered: done twice, it is there once',
  askForInventory: 'asks once: the collection that is running stays',
  takeUpInventoryItem: 'says what is so: said twice, it is so once',
  recordLabelDecision: 'kept as it was decided: a second of the same day, or beside an award, is LABEL_DECIDED',
  withdrawLabelDecision: 'withdrawn is withdrawn: a second time changes nothing',
  makeSurveyAddress: 'another address each time, told once; the others go on',
  endSurveyLink: 'ends it: ended is ended',
  answerSurvey: 'what nobody reads again, by a number that a browser drew: sent twice, it counts once',
  enterSurveyAnswer: 'the same',
  hideSurveyText: 'says what is wanted, hidden or shown, whatever it was',
  grantEdition: 'says of one funder alone whether it reads the edition: the same twice is the same, and others stay as they are',
  makeEditionDocuments: 'what is written follows from the edition: asked twice, it is written once',
  makeFormDocuments: 'what is written follows from the return: asked twice, it is written once',
  makeEditionLink: 'a new link each time: its address is told once, and cannot be told again',
  revokeEditionLink: 'ends it: revoked is revoked',
  makeApiToken: 'a new token each time: its secret is told once, and cannot be told again',
  revokeApiToken: 'ends it: revoked is revoked',
  makeWebhook: 'new signals each time: their secret is told once, and cannot be told again',
  renewWebhookSecret: 'another secret each time, told once',
  switchWebhook: 'says what is wanted, on or off, whatever it was',
  removeWebhook: 'takes away the whole, which has no text but its name and its address',
  tryWebhook: 'changes nothing: it sends a trial',
  resendWebhookDelivery: 'changes nothing: it sends once more, under the same id',
  openEdition: 'notes that she reads: her own, and each reading counts',
  openEditionLink: 'begins a reading',
  publishFormResults: 'what may be told by now is worked out anew: published twice, it is published once',
  tagFormAnswer: 'says what is wanted, given or taken away, whatever it was',
  unrelateFormQuestion: 'takes one away: away is away',
  feedIndicators: 'gives what is published by now, compared with what stands: given twice, it is given once',
  publishFigure: 'says of one funder alone whether it sees the figure: the same twice is the same, and others stay as they are',
  publishInitiative: 'the same',
  openEditionData: 'what was published never changes, and opens once: a second time is OPEN_DATA_ALREADY',
  withdrawEditionData: 'withdrawn is withdrawn: a second time is OPEN_DATA_NOT_OPEN',
  withdrawPlanTemplate: 'nobody changes it: withdrawn is withdrawn, and what was made from it stays',
  undoBulkAct: 'once, of an act: what somebody changed since is left and told; a second time is BULK_ACT_UNDONE',
  delegateCampaignSection: 'says who answers a part: the last word holds, and the history keeps the others',
  readDiscussion: 'notes how far she has read: her own, and it never goes back',
  seeCampaign: 'notes that a page was opened: once',
  submitCampaign: 'what is submitted stays so, of whoever was first',
  setIndicatorTarget: 'a new row, after the one that held: the former ones are kept and shown',
};

/** Several changes in one, each with its version: what is stale is left and told in the answer, so that the others are not lost. */
const LEAVES_WHAT_IS_STALE = [
  'answerForm.answers',
  'confirmFormAnswers.answers',
  'importFormAnswers.answers',
  'answerPrivacyPoints.answers',
  'assignInitiatives.initiatives',
  'changeStages.cells',
  'moveMilestones.milestones',
];

/** Says what she saw, and changes nothing of it: what is stale is named, and holds back the whole (api/src/forms/asked/asked-returns.int-spec.ts). */
const NAMES_WHAT_WAS_SEEN = ['submitFormReturn.answers'];

describe('a change of what somebody else changed meanwhile', () => {
  let api: TestApi;
  let world: World;
  let rows: Readonly<Record<string, VersionedRow>>;
  const callers = new Map<Who, Caller>();

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    for (const who of ['coordinator', 'director', 'admin'] as const) callers.set(who, await api.as(world.people[who]));
    rows = await arrangeVersionedRows(api, world);
  });
  afterAll(() => api.stop());

  const schema = () => api.app.get(GraphQLSchemaHost).schema;
  const mutations = () => Object.values(schema().getMutationType()?.getFields() ?? {});
  const versionsIn = (type: GraphQLInputType): readonly string[] => {
    const named = getNamedType(type);
    if (!isInputObjectType(named)) return [];
    return Object.values(named.getFields()).flatMap(({ name, type: inner }) =>
      name === 'version' ? [''] : versionsIn(inner).map((path) => `${name}${path && `.${path}`}`),
    );
  };
  /** `updateOffice`; `proposeDefinition.change` where the version stands further down. */
  const versioned = (): string[] =>
    mutations().flatMap(({ name, args }) => args.flatMap(({ type }) => versionsIn(type).map((path) => (path ? `${name}.${path}` : name))));

  const send = (mutation: string, input: Fields, who: Who) => {
    const field = mutations().find(({ name }) => name === mutation);
    const type = field?.args.find(({ name }) => name === 'input')?.type;
    const answer = field && isComposite(String(getNamedType(field.type))) ? ' { __typename }' : '';
    return (callers.get(who) as Caller).send(`mutation ($input: ${type}) { ${mutation}(input: $input)${answer} }`, { input });
  };
  const isComposite = (name: string): boolean => 'getFields' in (schema().getType(name) ?? {});
  const read = async ({ field, args, path = [], is }: Reading, who: Who): Promise<Fields> => {
    const data = await (callers.get(who) as Caller).ask(wholeQuery(schema(), field, args, path));
    const found = [field, ...path].reduce<unknown[]>((values, key) => values.flatMap((value) => (value as Fields)[key] ?? []), [data]) as Fields[];
    return found.find((row) => Object.entries(is ?? {}).every(([key, value]) => row[key] === value)) ?? {};
  };

  it('is in the table below for every mutation that takes a version', () => {
    expect([...Object.keys(rows), ...LEAVES_WHAT_IS_STALE, ...NAMES_WHAT_WAS_SEEN].sort()).toEqual(versioned().sort());
  });

  it('is guarded by a version, is a creation, or says here why not', () => {
    const isCreation = (name: string): boolean => {
      const type = mutations()
        .find((field) => field.name === name)
        ?.args.find((arg) => arg.name === 'input')?.type;
      const input = type && getNamedType(type);
      return isInputObjectType(input) && 'key' in input.getFields();
    };
    const guarded = new Set(versioned().map((name) => name.split('.')[0]));
    const others = mutations().flatMap(({ name }) => (guarded.has(name) || isCreation(name) ? [] : [name]));
    expect(others.sort()).toEqual(Object.keys(WITHOUT_VERSION).sort());
  });

  it('is a conflict that shows what the person reads there now, and nothing else: every one', async () => {
    const told: Record<string, unknown> = {};
    for (const [name, { who, input, read: reading }] of Object.entries(rows)) {
      const [mutation = '', nested] = name.split('.');
      const stale = { ...input, version: 0 };
      const { errors } = await send(mutation, nested ? { networkId: world.networkId, reason: 'Utile', [nested]: stale } : stale, who);
      const { code, reason, fields, params } = errors?.[0]?.extensions ?? {};
      if (reason !== 'STALE_VERSION') told[name] = { code, reason, fields, message: errors?.[0]?.message };
      else {
        const current = comparable((params as { current: Fields }).current);
        const shown = comparable(await read(reading, who));
        const differing = Object.keys({ ...shown, ...current }).filter((key) => JSON.stringify(shown[key]) !== JSON.stringify(current[key]));
        if (code !== 'CONFLICT' || differing.length > 0) told[name] = differing.map((key) => [key, shown[key], current[key]]);
      }
    }
    expect(told).toEqual({});
  }, 60_000);

  it('says who changed it, and when', async () => {
    const { input, read: reading } = rows['updateOffice'] as VersionedRow;
    const { version } = await read(reading, 'admin');
    await send('updateOffice', { ...input, version, personName: 'Nouvelle' }, 'coordinator');
    const { errors } = await send('updateOffice', { ...input, version, personName: 'Une autre' }, 'admin');
    const [{ name, at }] = (await api.owner.query(
      'SELECT a.full_name AS name, o.updated_at AS at FROM office o JOIN account a ON a.id = o.updated_by_id WHERE o.id = $1 AND a.id = $2',
      [input['id'], world.people.coordinator],
    )) as [{ name: string; at: Date }];
    expect(errors?.[0]?.extensions.params).toMatchObject({ changedByName: name, changedAt: at.toISOString(), current: { personName: 'Nouvelle' } });
  });
});

/** Instants by what they say, however they are written; keys in one order. */
const comparable = (value: Fields): Fields =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) => {
    if (typeof item === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/.test(item)) return new Date(item).toISOString();
    return item && typeof item === 'object' && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a.localeCompare(b))) : item;
  }) as Fields;
