import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType } from 'graphql';
import { randomUUID } from 'node:crypto';
import { addConvention } from './testing/conventions-world';
import { addCollection } from './testing/forms-world';
import { addIndicator, addValues } from './testing/indicators-world';
import { addSurvey } from './testing/surveys-world';
import { addPlan, arrange } from './testing/initiatives-world';
import { type Caller, TestApi } from './testing/test-api';
import type { World } from './testing/world';

type Input = Record<string, unknown>;
/** What a creation writes first, and an input of it, as the coordinator or the director sends it. */
type Creation = readonly [table: string, who: 'coordinator' | 'director', input: () => Input];

describe('what a form makes', () => {
  let api: TestApi;
  let world: World;
  let callers: Record<'coordinator' | 'director', Caller>;
  let planId: string;
  let toPlanId: string;
  let initiativeId: string;
  let threadId: string;
  let conventionId: string;
  let templateId: string;
  let planTemplateId: string;
  let indicatorId: number;
  let freeTerritoryId: number;
  let departing: Input;
  let draftEditionId: string;
  let publishedEditionId: string;
  let formId: string;
  let collectionId: string;
  let surveyId: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    callers = { coordinator: await api.as(world.people.coordinator), director: await api.as(world.people.director) };
    ({
      planId,
      initiativeIds: [initiativeId = ''],
    } = await addPlan(api.owner, world));
    ({ planId: toPlanId } = await addPlan(api.owner, world, { year: 2027, initiatives: 0 }));
    [departing = {}] = await api.owner.query(
      'SELECT a.id AS "accountId", a.version, r.id AS "roleId" FROM account a JOIN role_assignment r ON r.account_id = a.id WHERE a.id = $1',
      [world.people.otherDirector],
    );
    const [thread] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO discussion_thread (network_id, place_kind, place_key, about_type, about_id, audience, created_at)
       VALUES ($1, 'initiative', $2, 'initiative', $2, 'shared', '2026-11-20') RETURNING id`,
      [world.networkId, initiativeId],
    );
    threadId = thread?.id ?? '';
    conventionId = (await addConvention(callers.coordinator, ccasId())).id;
    indicatorId = await addIndicator(api.owner);
    await addValues(api, indicatorId, 202400, [[world.communeIds[0] as number, 8]]);
    const template = await send('createConventionTemplate', { networkId: world.networkId, title: 'Modèle publié', isFromProposal: true });
    templateId = template.data.createConventionTemplate.id;
    await arrange(api.owner, `UPDATE convention_template_version SET published_on = '2026-01-01' WHERE template_id = $1`, [templateId]);
    const [shared] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO plan_template (network_id, year, title, initiatives) VALUES ($1, 2026, 'Modèle', '[{"title": "Initiative", "purpose": null, "startsOn": null, "endsOn": null, "milestones": []}]') RETURNING id`,
      [world.networkId],
    );
    planTemplateId = shared?.id ?? '';
    const [territory] = await arrange<{ id: number }>(
      api.owner,
      `INSERT INTO territory (kind, code, name) VALUES ('commune', 'X0000', 'Nouvelle') RETURNING id`,
    );
    const editions = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO edition (network_id, title, model, audience, perimeter, period_from, period_to, signed_at, signed_by_id, published_at)
       SELECT $1, 'Bilan', 'board', 'board', 'network', '2026-01-01', '2026-12-31', at, CASE WHEN at IS NOT NULL THEN $2::uuid END, at
         FROM unnest(ARRAY[NULL, '2026-11-01']::timestamptz[]) WITH ORDINALITY d (at, rank) ORDER BY rank RETURNING id`,
      [world.networkId, world.people.coordinator],
    );
    [draftEditionId = '', publishedEditionId = ''] = editions.map(({ id }) => id);
    ({ formId, collectionId } = await addCollection(api.owner, world));
    surveyId = (await addSurvey(api.owner, world.networkId)).draftId;
    freeTerritoryId = territory?.id ?? 0;
    await arrange(api.owner, 'INSERT INTO territory_inclusion (ancestor_id, territory_id) SELECT unnest($1::int[]), $2', [
      [world.departementId, freeTerritoryId],
      freeTerritoryId,
    ]);
  });
  afterAll(() => api.stop());

  const ccasId = (): string => world.ccasIds[0] as string;
  /** What is told of what is made: of a question that feeds an indicator, all of its form. */
  const toldOf = (name: string): string => (name === 'relateFormQuestion' ? 'id: formId' : 'id');
  const send = (name: string, input: Input, who: 'coordinator' | 'director' = 'coordinator') =>
    callers[who].send(`mutation ($input: ${typeOf(name)}!) { ${name}(input: $input) { ${toldOf(name)} } }`, { input });
  const mutations = () => Object.values(api.app.get(GraphQLSchemaHost).schema.getMutationType()?.getFields() ?? {});
  const inputOf = (name: string) => {
    const type = mutations()
      .find((field) => field.name === name)
      ?.args.find((arg) => arg.name === 'input')?.type;
    return type && getNamedType(type);
  };
  const typeOf = (name: string): string => inputOf(name)?.name ?? '';
  const countOf = async (table: string) => Number((await api.owner.query(`SELECT count(*) AS n FROM ${table}`))[0].n);

  const atInitiative = () => ({ place: { kind: 'initiative', key: initiativeId }, audience: 'shared', mentionedIds: [] });
  const creations: Readonly<Record<string, Creation>> = {
    openThread: ['discussion_thread', 'coordinator', () => ({ ...atInitiative(), body: 'Fait.' })],
    answerThread: ['discussion_message', 'director', () => ({ threadId, body: 'Lu.', mentionedIds: [] })],
    copyPlan: ['plan', 'coordinator', () => ({ planId, year: 2042, title: 'Plan', reason: 'Suite', initiativeIds: [initiativeId], hasDates: true })],
    sharePlan: ['plan_template', 'coordinator', () => ({ planId, initiativeIds: [initiativeId], title: 'Modèle' })],
    usePlanTemplate: ['plan', 'coordinator', () => ({ templateId: planTemplateId, networkId: world.networkId, year: 2043, title: 'Plan', places: [0] })],
    carryOverInitiative: ['initiative', 'coordinator', () => ({ id: initiativeId, toPlanId, reason: 'Suite' })],
    contestValue: [
      'indicator_contest',
      'director',
      () => ({ networkId: world.networkId, indicatorId, period: 202400, territoryId: world.communeIds[0], proposedValue: 9, reason: 'Faux', source: 'CCAS' }),
    ],
    endRole: [
      'account',
      'coordinator',
      () => ({ ...departing, lastDay: '2026-12-31', passesOn: false, successor: { email: 'suivante@test.example', fullName: 'Suivante' } }),
    ],
    createAccount: [
      'account',
      'coordinator',
      () => ({ email: 'neuve@test.example', fullName: 'Neuve', roles: [{ role: 'coordinator', networkId: world.networkId }] }),
    ],
    createCcas: [
      'ccas',
      'coordinator',
      () => ({ networkId: world.networkId, kind: 'ccas', name: 'CCAS neuf', siren: '269300018', territoryId: freeTerritoryId }),
    ],
    createCnilProcedure: ['cnil_procedure', 'director', () => ({ ccasId: ccasId(), kind: 'control', openedOn: '2026-10-01' })],
    createAbsence: ['absence', 'director', () => ({ networkId: world.networkId, startsOn: '2030-01-01', endsOn: '2030-01-05' })],
    createCohort: ['cohort', 'coordinator', () => ({ networkId: world.networkId, name: 'Pilotes', ccasIds: [ccasId()] })],
    createEdition: [
      'edition',
      'coordinator',
      () => ({
        networkId: world.networkId,
        model: 'board',
        title: 'Conseil',
        audience: 'board',
        perimeter: 'network',
        periodFrom: '2026-01-01',
        periodTo: '2026-12-31',
      }),
    ],
    createForm: ['form', 'coordinator', () => ({ networkId: world.networkId, title: 'Bilan', model: 'heatwave_flash' })],
    createFormCollection: ['form_collection', 'coordinator', () => ({ formId, title: 'Canicule', periodFrom: '2026-01-01', periodTo: '2026-12-31' })],
    createSurvey: ['survey', 'coordinator', () => ({ networkId: world.networkId, title: 'Quotidien', closesOn: '2026-12-24' })],
    makeSurveyLinks: ['survey_link', 'coordinator', () => ({ surveyId, ccasIds: [], label: 'Journée', mostAnswers: 50 })],
    relateFormQuestion: ['form_feed', 'coordinator', () => ({ formId, entry: 'inscrits' })],
    addFormRemark: ['form_remark', 'director', () => ({ collectionId, ccasId: ccasId(), body: 'À revoir' })],
    addEditionComment: ['edition_comment', 'coordinator', () => ({ editionId: draftEditionId, body: 'À revoir' })],
    correctEdition: ['edition', 'coordinator', () => ({ editionId: publishedEditionId, reason: 'Chiffre faux' })],
    createConvention: ['convention', 'coordinator', () => ({ ccasId: ccasId(), kind: 'framework', title: 'Cadre' })],
    recordExistingConvention: [
      'convention',
      'coordinator',
      () => ({ ccasId: ccasId(), kind: 'framework', title: 'Cadre de papier', signedOn: '2026-01-05', volets: [] }),
    ],
    createConventionTemplate: ['convention_template', 'coordinator', () => ({ networkId: world.networkId, title: 'Modèle', isFromProposal: false })],
    createCrcRecommendation: [
      'crc_recommendation',
      'coordinator',
      () => ({ ccasId: ccasId(), body: 'Signer', conventionIds: [], followUp: 'open', reportedOn: '2026-01-10' }),
    ],
    createDpoDesignation: ['dpo_designation', 'director', () => ({ ccasId: ccasId(), mode: 'own', startsOn: '2026-01-01' })],
    createFunder: ['funder', 'coordinator', () => ({ networkId: world.networkId, name: 'CAF' })],
    createFundingLine: ['funding_line', 'coordinator', () => ({ initiativeId, funderId: world.funderId })],
    createIndicator: [
      'indicator',
      'coordinator',
      () => ({ networkId: world.networkId, isShared: false, code: 'neuf', name: 'Neuf', aggregation: 'sum', theme: 'population' }),
    ],
    createInitiative: ['initiative', 'coordinator', () => ({ planId, title: 'Neuve' })],
    createMaturityCampaign: ['maturity_campaign', 'coordinator', () => ({ networkId: world.networkId, title: '2026', startsOn: '2026-01-01' })],
    createMilestone: ['milestone', 'coordinator', () => ({ initiativeId, kind: 'milestone', title: 'Lancer', dueOn: '2026-12-31' })],
    createOffice: ['office', 'coordinator', () => ({ ccasId: ccasId(), function: 'president', personName: 'Paule' })],
    createPlan: ['plan', 'coordinator', () => ({ networkId: world.networkId, year: 2031, title: 'Plan' })],
    createPrivacyAction: ['privacy_action', 'coordinator', () => ({ networkId: world.networkId, ccasIds: [ccasId()], title: 'Afficher', priority: 1 })],
    createPrivacyBreach: ['privacy_breach', 'director', () => ({ ccasId: ccasId(), discoveredAt: '2026-11-20T08:00:00.000Z' })],
    createRecommendation: ['recommendation', 'coordinator', () => ({ networkId: world.networkId, number: 90, title: 'Recommandation' })],
    createRightsRequest: ['rights_request', 'director', () => ({ ccasId: ccasId(), receivedOn: '2026-11-01' })],
    createUpdateCampaign: [
      'update_campaign',
      'coordinator',
      () => ({ networkId: world.networkId, title: 'Point', dueOn: '2026-12-31', audience: 'all', sections: [{ kind: 'privacy_points', items: ['dpo'] }] }),
    ],
    newTemplateVersion: ['convention_template_version', 'coordinator', () => ({ templateId })],
    proposeDefinition: [
      'definition_proposal',
      'coordinator',
      () => ({ networkId: world.networkId, reason: 'Plus publié', archiving: { id: indicatorId, networkId: world.networkId, version: 1 } }),
    ],
    recordConventionAct: ['convention_act', 'coordinator', () => ({ conventionId, kind: 'council_deliberation', happenedOn: '2025-01-20' })],
    saveConventionGrant: ['convention_grant', 'coordinator', () => ({ conventionId, year: 2026 })],
    saveConventionMeans: ['convention_means', 'coordinator', () => ({ conventionId, year: 2026, volet: 'premises', label: 'Locaux' })],
    saveConventionParty: ['convention_party', 'coordinator', () => ({ conventionId, side: 'other', name: 'Association' })],
    saveConventionRider: ['convention_rider', 'coordinator', () => ({ conventionId, number: 1, subject: 'Durée' })],
    saveConventionSecondment: [
      'convention_secondment',
      'coordinator',
      () => ({ conventionId, post: 'Agent', timePercent: 50, startsOn: '2025-03-01', endsOn: '2026-02-28' }),
    ],
  };

  it('has a key wherever something is made, and this list knows every such mutation', () => {
    const keyed = mutations().filter(({ name }) => {
      const input = inputOf(name);
      return isInputObjectType(input) && 'key' in input.getFields();
    });
    expect(keyed.map(({ name }) => name).sort()).toEqual(Object.keys(creations).sort());
    const made = mutations().filter(({ name }) => /^(create|add|contest|new)[A-Z]/.test(name));
    expect(made.filter((field) => !keyed.includes(field)).map(({ name }) => name)).toEqual([]);
  });

  it.each(Object.entries(creations))('is one, however often and from how many clicks it is sent: %s', async (name, [table, who, input]) => {
    const before = await countOf(table);
    const sent = { ...input(), key: randomUUID() };
    const answers = [...(await Promise.all([send(name, sent, who), send(name, sent, who)])), await send(name, sent, who)];
    expect(answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => [extensions.reason, extensions.fields]))).toEqual([]);
    expect(new Set(answers.map(({ data }) => data[name].id)).size).toBe(1);
    expect(await countOf(table)).toBe(before + 1);
  });

  it('is told when it was made of something else than what is typed now, and nothing is overwritten', async () => {
    const key = randomUUID();
    const first = await send('createMilestone', { initiativeId, kind: 'milestone', title: 'Avant', dueOn: '2026-12-31', key });
    const { errors } = await send('createMilestone', { initiativeId, kind: 'milestone', title: 'Après', dueOn: '2026-12-31', key });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', reason: 'ALREADY_CREATED', params: { id: first.data.createMilestone.id } });
  });

  it('is made by each who sends it: a key is of one account alone', async () => {
    const input = { ...atInitiative(), body: 'La même clé', key: randomUUID() };
    const [mine, theirs] = [await send('openThread', input), await send('openThread', input, 'director')];
    expect(theirs.data.openThread.id).not.toBe(mine.data.openThread.id);
  });

  it('is made again by who sends its refused form again', async () => {
    const key = randomUUID();
    const input = { networkId: world.networkId, year: 1999, title: 'Plan', key };
    expect((await send('createPlan', input)).errors?.[0]?.extensions.reason).toBe('INVALID_INPUT');
    expect((await send('createPlan', { ...input, year: 2026 })).errors?.[0]?.extensions.reason).toBe('PLAN_YEAR_TAKEN');
    expect((await send('createPlan', { ...input, year: 2032 })).data.createPlan.id).toBeDefined();
  });

  it('refuses a key that is none', async () => {
    const { errors } = await send('createPlan', { networkId: world.networkId, year: 2033, title: 'Plan', key: 'x' });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'INVALID_INPUT', fields: [{ path: 'key' }] });
  });
});
