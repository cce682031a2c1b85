import { addCollection, addReturn, addTag } from './forms-world';
import { arrange } from './initiatives-world';
import { JournalledRows } from './journalled-rows';
import { addSurvey } from './surveys-world';
import type { TestApi } from './test-api';
import type { World } from './world';

export type Fields = Readonly<Record<string, unknown>>;

/** Where a person reads a row again: a query with its arguments, the fields that lead to the row, and which one it is in a list. */
export interface Reading {
  readonly field: string;
  readonly args: string;
  readonly path?: readonly string[];
  readonly is?: Fields;
}

/** A row that has a version, as one mutation changes it. */
export interface VersionedRow {
  readonly who: 'coordinator' | 'director' | 'admin';
  /** What an input says beside the version: which row, and what it asks for. */
  readonly input: Fields;
  readonly read: Reading;
}

type Rows = Readonly<Record<string, VersionedRow>>;
type Place = Readonly<Record<'networkId' | 'ccasId', string>> & { readonly rows: JournalledRows };

const coordinator = (input: Fields, read: Reading): VersionedRow => ({ who: 'coordinator', input, read });
const director = (input: Fields, read: Reading): VersionedRow => ({ who: 'director', input, read });

/** One row for each mutation that takes a version, under the mutation's name, put there without the API. */
export async function arrangeVersionedRows(api: TestApi, world: World): Promise<Rows> {
  const { networkId, ccasIds, people, communeIds } = world;
  const place: Place = { networkId, ccasId: String(ccasIds[0]), rows: new JournalledRows(api.owner) };
  const [role] = (await api.owner.query('SELECT id FROM role_assignment WHERE account_id = $1', [people.otherDirector])) as [{ id: string }];
  return {
    ...(await rowsOfNetwork(place)),
    ...(await rowsOfCohorts(place)),
    ...(await rowsOfEditions(place, people.coordinator)),
    ...(await rowsOfCampaigns(place)),
    ...(await rowsOfForms(api, world)),
    ...(await rowsOfSurveys(api, networkId)),
    ...(await rowsOfNews(place, people.director)),
    ...(await rowsOfInitiatives(place, people.coordinator)),
    ...(await rowsOfConventions(place)),
    ...(await rowsOfPrivacy(place)),
    ...(await rowsOfIndicators(place, { territoryId: Number(communeIds[0]), otherNetworkId: world.otherNetworkId, directorId: people.director })),
    endRole: coordinator(
      { accountId: people.otherDirector, roleId: role.id, lastDay: '2030-12-31', passesOn: false },
      { field: 'account', args: `(id: "${people.otherDirector}")` },
    ),
    updateAccount: coordinator({ id: people.otherDirector, fullName: 'Autre' }, { field: 'account', args: `(id: "${people.otherDirector}")` }),
  };
}

async function rowsOfNetwork({ rows, ccasId }: Place): Promise<Rows> {
  const { id } = await rows.add('office', { ccas_id: ccasId, function: 'contact', person_name: 'Contact' });
  const office: Reading = { field: 'ccas', args: `(id: "${ccasId}")`, path: ['offices'], is: { id } };
  return {
    updateCcas: coordinator({ id: ccasId, phone: '01 00 00 00 00' }, { field: 'ccas', args: `(id: "${ccasId}")` }),
    updateOffice: coordinator({ id, personName: 'Autre' }, office),
    deleteOffice: coordinator({ id }, office),
  };
}

async function rowsOfCohorts({ rows, networkId, ccasId }: Place): Promise<Rows> {
  const { id } = await rows.add('cohort', { network_id: networkId, name: 'Pilotes' });
  await rows.add('cohort_member', { cohort_id: id, ccas_id: ccasId });
  const cohort: Reading = { field: 'cohorts', args: `(networkId: "${networkId}")`, is: { id } };
  return { updateCohort: coordinator({ id, name: 'Autre' }, cohort), deleteCohort: coordinator({ id }, cohort) };
}

async function rowsOfEditions({ rows, networkId }: Place, author_id: string): Promise<Rows> {
  const edition = {
    network_id: networkId,
    title: 'Bilan',
    model: 'board',
    audience: 'board',
    perimeter: 'network',
    period_from: '2026-01-01',
    period_to: '2026-12-31',
  };
  const { id } = await rows.add('edition', edition);
  await rows.addPlain('edition_block', { edition_id: id, position: 0, kind: 'text', body: 'Contexte' });
  const { id: commentId } = await rows.add('edition_comment', { edition_id: id, body: 'À revoir', author_id });
  const { id: signedId } = await rows.add('edition', { ...edition, signed_at: '2026-11-01', signed_by_id: author_id });
  await rows.addPlain('edition_proof', { edition_id: signedId, content: '{}', basis: '{}' });
  const { id: templateId } = await rows.add('edition_template', { network_id: networkId, name: 'Modèle du bureau' });
  const sent = { template_id: templateId, number: 1, file_name: 'modele.docx', storage_key: 'k', size_bytes: 1, sent_at: '2026-05-01' };
  await rows.add('edition_template_version', sent);
  const read: Reading = { field: 'edition', args: `(id: "${id}")` };
  return {
    updateEdition: coordinator({ id, title: 'Autre' }, read),
    setEditionBlocks: coordinator({ id, blocks: [] }, read),
    signEdition: coordinator({ id }, read),
    publishEdition: coordinator({ id: signedId }, { field: 'edition', args: `(id: "${signedId}")` }),
    deleteEdition: coordinator({ id }, read),
    withdrawEditionTemplate: coordinator({ id: templateId }, { field: 'editionTemplates', args: `(networkId: "${networkId}")`, is: { id: templateId } }),
    resolveEditionComment: coordinator({ id: commentId, isResolved: true }, { ...read, path: ['comments'], is: { id: commentId } }),
  };
}

async function rowsOfCampaigns({ rows, networkId, ccasId }: Place): Promise<Rows> {
  const { id } = await rows.add('update_campaign', { network_id: networkId, title: 'Point', audience: 'all', due_on: '2026-12-31' });
  const campaign: Reading = { field: 'updateCampaign', args: `(id: "${id}")` };
  const opened = { state: 'open', opened_at: '2026-11-02T09:00:00Z', first_due_on: '2026-12-31' };
  const asked = { network_id: networkId, title: 'Ouverte', audience: 'all', due_on: '2026-12-31' };
  const { id: openId } = await rows.add('update_campaign', { ...asked, ...opened });
  const { id: sectionId } = await rows.add('update_campaign_section', { campaign_id: openId, kind: 'privacy_points', items: '{dpo}' });
  const { id: responseId } = await rows.add('update_campaign_ccas', { campaign_id: openId, ccas_id: ccasId });
  const { id: itemId } = await rows.addPlain('update_campaign_item', { response_id: responseId, section_id: sectionId, item: 'dpo', rank: 1 });
  await rows.add('update_campaign_reply', { response_id: responseId, item_id: itemId, kind: 'unavailable', reason: 'Agent en congé', said_at: '2026-11-20' });
  const open: Reading = { field: 'updateCampaign', args: `(id: "${openId}")` };
  const response: Reading = { field: 'campaignBoard', args: `(id: "${openId}")`, path: ['rows'], is: { id: responseId } };
  return {
    changeUpdateCampaign: coordinator({ id, title: 'Autre' }, campaign),
    deleteUpdateCampaign: coordinator({ id }, campaign),
    openUpdateCampaign: coordinator({ id }, campaign),
    extendUpdateCampaign: coordinator({ id: openId, dueOn: '2027-01-31' }, open),
    closeUpdateCampaign: coordinator({ id: openId }, open),
    reopenUpdateCampaign: coordinator({ id: openId }, open),
    excuseFromCampaign: coordinator({ id: responseId, reason: 'Poste vacant' }, response),
    reopenCampaignResponse: coordinator({ id: responseId, reason: 'À compléter' }, response),
    replyToCampaign: director(
      { itemId, kind: 'unavailable', reason: 'Autre' },
      { field: 'ccasCampaigns', args: `(networkId: "${networkId}", ccasId: "${ccasId}")`, path: ['sections', 'items'], is: { id: itemId } },
    ),
  };
}

async function rowsOfForms({ owner }: TestApi, world: World): Promise<Rows> {
  const { formId, collectionId } = await addCollection(owner, world);
  const ccasId = String(world.ccasIds[0]);
  const remarkId = await addReturn(owner, { collectionId, ccasId, authorId: world.people.coordinator });
  const { tagId, tag } = await addTag(owner, world);
  const form: Reading = { field: 'form', args: `(id: "${formId}")` };
  const collection: Reading = { field: 'formCollection', args: `(id: "${collectionId}")` };
  const returned: Reading = { field: 'formReturn', args: `(collectionId: "${collectionId}", ccasId: "${ccasId}")` };
  const place = { collectionId, ccasId };
  return {
    saveFormDraft: coordinator(
      { id: formId, title: 'Autre', definition: JSON.stringify({ schema: 1, introduction: '', minutes: 1, sections: [], checks: [] }) },
      form,
    ),
    publishForm: coordinator({ id: formId, breaks: [] }, form),
    archiveForm: coordinator({ id: formId, isArchived: true }, form),
    updateFormTag: coordinator({ id: tagId, label: 'Autre' }, tag),
    closeFormCollection: coordinator({ id: collectionId, isClosed: true }, collection),
    returnFormReturn: coordinator({ ...place, corrections: [{ reason: 'À revoir' }] }, returned),
    validateFormReturn: coordinator(place, returned),
    reopenFormReturn: coordinator({ ...place, reason: 'Erreur' }, returned),
    excuseFormReturn: coordinator({ ...place, reason: 'Poste vacant' }, returned),
    presentFormReturn: coordinator({ ...place, presentedOn: '2026-03-12' }, returned),
    settleFormRemark: coordinator({ id: remarkId, isSettled: true }, { ...returned, path: ['remarks'], is: { id: remarkId } }),
  };
}

async function rowsOfSurveys({ owner }: TestApi, networkId: string): Promise<Rows> {
  const { draftId, openId, closedId } = await addSurvey(owner, networkId);
  const survey = (id: string): Reading => ({ field: 'survey', args: `(id: "${id}")` });
  const definition = JSON.stringify({ schema: 1, introduction: '', minutes: 1, sections: [], checks: [] });
  return {
    saveSurvey: coordinator({ id: draftId, title: 'Autre', closesOn: '2026-12-31', definition }, survey(draftId)),
    openSurvey: coordinator({ id: draftId }, survey(draftId)),
    deleteSurvey: coordinator({ id: draftId }, survey(draftId)),
    extendSurvey: coordinator({ id: openId, closesOn: '2027-01-15' }, survey(openId)),
    closeSurvey: coordinator({ id: openId }, survey(openId)),
    publishSurvey: coordinator({ id: closedId }, survey(closedId)),
  };
}

async function rowsOfNews({ rows, networkId }: Place, accountId: string): Promise<Rows> {
  const { id } = await rows.add('absence', { account_id: accountId, network_id: networkId, starts_on: '2026-11-20', ends_on: '2030-01-01' });
  const absence: Reading = { field: 'absences', args: `(networkId: "${networkId}")`, is: { id } };
  return { updateAbsence: coordinator({ id, startsOn: '2029-12-01' }, absence), deleteAbsence: coordinator({ id }, absence) };
}

async function rowsOfInitiatives({ rows, networkId, ccasId }: Place, authorId: string): Promise<Rows> {
  const { id: planId } = await rows.add('plan', { network_id: networkId, year: 2026, title: 'Plan' });
  const { id } = await rows.add('initiative', { plan_id: planId, number: 1, title: 'Initiative', weather_text: 'Brouillard' });
  const { id: recommendationId } = await rows.add('recommendation', { network_id: networkId, number: 1, title: 'Recommandation' });
  await rows.add('initiative_recommendation', { initiative_id: id, recommendation_id: recommendationId });
  const { id: milestoneId } = await rows.add('milestone', { initiative_id: id, kind: 'milestone', title: 'Jalon', due_on: '2026-05-01' });
  const { id: funderId } = await rows.add('funder', { network_id: networkId, name: 'Région' });
  const { id: lineId } = await rows.add('funding_line', { initiative_id: id, funder_id: funderId, sought_cents: 100 });
  const { id: budgetId } = await rows.add('initiative_budget', { initiative_id: id, exercise_starts_on: '2026-01-01', exercise_ends_on: '2026-12-31' });
  const [thread] = await arrange<{ id: string }>(
    rows.owner,
    `INSERT INTO discussion_thread (network_id, place_kind, place_key, about_type, about_id, audience, created_at)
     VALUES ($1, 'initiative', $2, 'initiative', $2, 'shared', '2026-11-20') RETURNING id`,
    [networkId, id],
  );
  const { id: messageId } = await rows.add('discussion_message', { thread_id: thread?.id, author_account_id: authorId, is_opening: true, body: 'Mot' });
  await rows.add('adoption', {
    initiative_id: id,
    ccas_id: ccasId,
    stage: 'informed',
    blocker: 'Budget',
    blocked_since: '2026-11-01',
    last_news_at: '2026-11-20T09:00:00Z',
  });
  const partOf = (path: string, partId: string): Reading => ({ field: 'initiative', args: `(id: "${id}")`, path: [path], is: { id: partId } });
  const message: Reading = { field: 'discussion', args: `(place: { kind: initiative, key: "${id}" })`, path: ['threads', 'messages'], is: { id: messageId } };
  const cell: Reading = { field: 'adoption', args: `(initiativeId: "${id}", ccasId: "${ccasId}")` };
  const budget: Reading = { field: 'initiativeBudget', args: `(initiativeId: "${id}")` };
  return {
    updateInitiative: coordinator({ id, title: 'Autre' }, { field: 'initiative', args: `(id: "${id}")` }),
    updateMilestone: coordinator({ id: milestoneId, title: 'Autre' }, partOf('milestones', milestoneId)),
    deleteMilestone: coordinator({ id: milestoneId }, partOf('milestones', milestoneId)),
    updateFundingLine: coordinator({ id: lineId, label: 'Autre' }, partOf('fundingLines', lineId)),
    saveInitiativeBudget: coordinator({ initiativeId: id, exerciseStartsOn: '2026-02-01', exerciseEndsOn: '2026-12-31', lines: [] }, budget),
    moveInitiativeBudget: coordinator({ id: budgetId, stage: 'draft' }, budget),
    deleteFundingLine: coordinator({ id: lineId }, partOf('fundingLines', lineId)),
    editMessage: coordinator({ id: messageId, body: 'Autre', mentionedIds: [] }, message),
    withdrawMessage: coordinator({ id: messageId }, message),
    updateRecommendation: coordinator(
      { id: recommendationId, title: 'Autre' },
      { field: 'recommendations', args: `(networkId: "${networkId}")`, is: { id: recommendationId } },
    ),
    updateAdoption: director({ initiativeId: id, ccasId, stage: 'committed' }, cell),
    confirmAdoption: director({ initiativeId: id, ccasId }, cell),
    postponeBlocker: director({ initiativeId: id, ccasId, reviewOn: '2030-01-15' }, cell),
    liftBlocker: director({ initiativeId: id, ccasId, outcome: 'Voté' }, cell),
  };
}

async function rowsOfConventions({ rows, networkId, ccasId }: Place): Promise<Rows> {
  const here = { network_id: networkId, ccas_id: ccasId };
  const { id: conventionId } = await rows.add('convention', { ...here, kind: 'framework', title: 'Convention' });
  const convention: Reading = { field: 'convention', args: `(id: "${conventionId}")` };
  const part = async (table: string, list: string, row: Fields, mutations: readonly [save: string, remove: string], values: Fields): Promise<Rows> => {
    const { id } = await rows.add(table, { convention_id: conventionId, ...row });
    const reading: Reading = { ...convention, path: [list], is: { id } };
    return { [mutations[0]]: coordinator({ conventionId, id, ...values }, reading), [mutations[1]]: coordinator({ conventionId, id }, reading) };
  };
  const { id: fileId } = await rows.add('file', { ...here, parent_type: 'convention', parent_id: conventionId, title: 'Titre' });
  const content = { media_type: 'application/pdf', size_bytes: 1, sha256: 'a'.repeat(64), storage_key: 'k' };
  await rows.add('file_version', { file_id: fileId, number: 1, name: 'Nom.pdf', ...content });
  const file: Reading = { field: 'files', args: `(parentType: "convention", parentId: "${conventionId}")`, path: ['items'], is: { id: fileId } };
  const { id: crcId } = await rows.add('crc_recommendation', { ...here, reported_on: '2026-01-01', body: 'Recommandation' });
  await rows.add('convention_crc_recommendation', { convention_id: conventionId, crc_recommendation_id: crcId });
  const crc: Reading = { field: 'crcRecommendations', args: `(networkId: "${networkId}", take: 10, skip: 0)`, path: ['items'], is: { id: crcId } };
  const { id: templateId } = await rows.add('convention_template', { network_id: networkId, title: 'Type' });
  const { id: draftId } = await rows.add('convention_template_version', { template_id: templateId, number: 1, articles: '[]' });
  const templates: Reading = { field: 'conventionTemplates', args: `(networkId: "${networkId}")`, is: { id: templateId } };
  return {
    updateConvention: coordinator({ id: conventionId, title: 'Autre' }, convention),
    archiveConvention: coordinator({ id: conventionId }, convention),
    restoreConvention: coordinator({ id: conventionId }, convention),
    setConventionVolets: coordinator({ conventionId, volets: [] }, convention),
    ...(await part('convention_party', 'parties', { side: 'town', name: 'Ville' }, ['saveConventionParty', 'removeConventionParty'], {
      side: 'town',
      name: 'V',
    })),
    ...(await part('convention_act', 'acts', { kind: 'signature', happened_on: '2026-03-02' }, ['recordConventionAct', 'removeConventionAct'], {
      kind: 'signature',
      happenedOn: '2026-03-03',
    })),
    ...(await part('convention_rider', 'riders', { number: 1, subject: 'Avenant' }, ['saveConventionRider', 'removeConventionRider'], {
      number: 1,
      subject: 'A',
    })),
    ...(await part('convention_grant', 'grants', { year: 2026 }, ['saveConventionGrant', 'removeConventionGrant'], { year: 2026 })),
    ...(await part('convention_means', 'means', { year: 2026, volet: 'it', label: 'Serveur' }, ['saveConventionMeans', 'removeConventionMeans'], {
      year: 2026,
      volet: 'it',
      label: 'Serveurs',
    })),
    ...(await part(
      'convention_secondment',
      'secondments',
      { post: 'Poste', starts_on: '2026-01-01', ends_on: '2026-12-31' },
      ['saveConventionSecondment', 'removeConventionSecondment'],
      { post: 'Poste', timePercent: 50, startsOn: '2026-01-01', endsOn: '2026-12-31' },
    )),
    renameFile: coordinator({ id: fileId, title: 'Autre' }, file),
    archiveFile: coordinator({ id: fileId }, file),
    updateCrcRecommendation: coordinator({ id: crcId, body: 'Autre' }, crc),
    deleteCrcRecommendation: coordinator({ id: crcId }, crc),
    renameConventionTemplate: coordinator({ id: templateId, title: 'Autre' }, templates),
    saveTemplateVersion: coordinator({ id: draftId, changeNote: 'Autre' }, { ...templates, path: ['versions'], is: { id: draftId } }),
    publishTemplateVersion: coordinator({ id: draftId }, { ...templates, path: ['versions'], is: { id: draftId } }),
  };
}

async function rowsOfPrivacy({ rows, networkId, ccasId }: Place): Promise<Rows> {
  const here = { network_id: networkId, ccas_id: ccasId };
  const ofCcas = (field: string, list: string, is: Fields): Reading => ({ field, args: `(ccasId: "${ccasId}")`, path: [list], is });
  const row = async (
    table: string,
    reading: (id: string) => Reading,
    columns: Fields,
    [update, remove]: readonly [string, string],
    change: Fields,
  ): Promise<Rows> => {
    const { id } = await rows.add(table, { ...here, ...columns });
    return { [update]: director({ id, ...change }, reading(id)), [remove]: director({ id }, reading(id)) };
  };
  await rows.add('privacy_answer', { ...here, point: 'register', answer: 'no', comment: 'Détail' });
  await rows.add('privacy_validity', { network_id: networkId, point: 'register', months: 12 });
  const { id: campaignId } = await rows.add('maturity_campaign', { network_id: networkId, title: 'Campagne', starts_on: '2026-01-01' });
  const { id: assessmentId } = await rows.add('maturity_assessment', {
    campaign_id: campaignId,
    ccas_id: ccasId,
    assessor_name: 'Qui',
    assessed_on: '2026-02-01',
  });
  await rows.add('maturity_level', { assessment_id: assessmentId, activity: 'governance', met_levels: [1] });
  const { id: actionId } = await rows.add('privacy_action', { network_id: networkId, title: 'Action' });
  const { id: partId } = await rows.add('privacy_action_ccas', { action_id: actionId, ccas_id: ccasId });
  const actions: Reading = { field: 'privacyActions', args: `(networkId: "${networkId}", take: 10, skip: 0)`, path: ['items'], is: { id: actionId } };
  const assessment = ofCcas('ccasMaturity', 'assessments', { id: assessmentId });
  return {
    answerPrivacyPoint: director({ ccasId, point: 'register', answer: 'yes' }, ofCcas('ccasPrivacyBase', 'points', { point: 'register' })),
    setPrivacyValidity: coordinator(
      { networkId, point: 'register', months: 24 },
      { field: 'privacyValidities', args: `(networkId: "${networkId}")`, is: { point: 'register' } },
    ),
    updateMaturityCampaign: coordinator(
      { id: campaignId, title: 'Autre' },
      { field: 'maturityCampaigns', args: `(networkId: "${networkId}")`, is: { id: campaignId } },
    ),
    saveMaturityAssessment: director({ campaignId, ccasId, assessorName: 'Qui', assessedOn: '2026-02-01', levels: [] }, assessment),
    validateMaturityAssessment: director({ id: assessmentId }, assessment),
    updatePrivacyAction: coordinator({ id: actionId, title: 'Autre' }, actions),
    completePrivacyAction: coordinator({ id: partId, doneOn: '2026-11-01' }, { ...actions, path: ['items', 'ccas'], is: { id: partId } }),
    ...(await row(
      'dpo_designation',
      (id) => ofCcas('ccasDpo', 'designations', { id }),
      { mode: 'ept', dpo_name: 'DPO', starts_on: '2026-01-01' },
      ['updateDpoDesignation', 'deleteDpoDesignation'],
      { dpoName: 'Autre' },
    )),
    ...(await row(
      'cnil_procedure',
      (id) => ofCcas('ccasDpo', 'procedures', { id }),
      { kind: 'control', opened_on: '2026-01-01' },
      ['updateCnilProcedure', 'deleteCnilProcedure'],
      { reference: 'Autre' },
    )),
    ...(await row(
      'privacy_breach',
      (id) => ofCcas('ccasIncidents', 'breaches', { id }),
      { discovered_at: '2026-01-01' },
      ['updatePrivacyBreach', 'deletePrivacyBreach'],
      { isWithoutRisk: true },
    )),
    ...(await row(
      'rights_request',
      (id) => ofCcas('ccasIncidents', 'requests', { id }),
      { received_on: '2026-01-01' },
      ['updateRightsRequest', 'deleteRightsRequest'],
      { isExtended: true },
    )),
  };
}

interface IndicatorsPlace {
  readonly territoryId: number;
  readonly otherNetworkId: string;
  readonly directorId: string;
}

async function rowsOfIndicators({ rows, networkId, ccasId }: Place, { territoryId, otherNetworkId, directorId }: IndicatorsPlace): Promise<Rows> {
  const own = await rows.addIndicator({ network_id: networkId, code: 'of_the_network' });
  const shared = await rows.addIndicator({ code: 'of_all' });
  const reading = (code: string): Reading => ({ field: 'indicator', args: `(networkId: "${networkId}", code: "${code}")` });
  const seenOwn = { id: Number(own.id), networkId };
  const seenShared = { id: Number(shared.id), networkId };
  const value = { period: 202400, contested_state: 'secret', proposed_value: 3, reason: 'Trois', source: 'Registre', created_by_id: directorId };
  const { id: contestId } = await rows.add('indicator_contest', {
    ...{ network_id: networkId, ccas_id: ccasId, indicator_id: own.id, territory_id: territoryId },
    ...value,
  });
  const listed = (field: string, id: string, more = ''): Reading => ({
    ...{ field, args: `(networkId: "${networkId}", take: 10, skip: 0${more})`, path: ['items'], is: { id } },
  });
  const { id: definitionId } = await rows.add('definition_proposal', { network_id: networkId, act: 'create', input: '{}', reason: 'Utile' });
  const brought = await rows.add('indicator_import', { network_id: otherNetworkId, file_name: 'a.csv', file_sha256: '', size_bytes: 1 });
  const proposal = { import_id: brought.id, from_network_id: otherNetworkId, to_network_id: networkId, values_count: 1 };
  const { id: valueId } = await rows.add('value_proposal', proposal);
  return {
    updateIndicator: coordinator({ ...seenOwn, name: 'Autre' }, reading('of_the_network')),
    archiveIndicator: coordinator(seenOwn, reading('of_the_network')),
    restoreIndicator: coordinator(seenOwn, reading('of_the_network')),
    'proposeDefinition.change': coordinator({ ...seenShared, name: 'Autre' }, reading('of_all')),
    'proposeDefinition.archiving': coordinator(seenShared, reading('of_all')),
    'proposeDefinition.restoring': coordinator(seenShared, reading('of_all')),
    decideContest: coordinator({ id: contestId, isAccepted: true }, listed('indicatorContests', contestId)),
    withdrawContest: director({ id: contestId }, listed('indicatorContests', contestId)),
    decideDefinitionProposal: {
      ...{ who: 'admin', input: { id: definitionId, isAccepted: true } },
      read: listed('definitionProposals', definitionId, ', areSent: false'),
    },
    withdrawDefinitionProposal: coordinator({ id: definitionId }, listed('definitionProposals', definitionId, ', areSent: true')),
    decideValueProposal: coordinator({ id: valueId, isAccepted: true }, listed('valueProposals', valueId, ', areSent: false')),
  };
}
