import { randomUUID } from 'node:crypto';
import { surveyOf } from '../testing/surveys-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';
import { SurveySettling } from './survey-settling.service';

const SURVEY = 'id version state closesOn closedAt publishedAt answersAtLeast canManage links { id ccas { id } label mostAnswers endedAt }';
const CREATE = `mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { ${SURVEY} } }`;
const SAVE = `mutation ($input: SaveSurveyInput!) { saveSurvey(input: $input) { ${SURVEY} } }`;
const MAKE_LINKS = `mutation ($input: MakeSurveyLinksInput!) { makeSurveyLinks(input: $input) { ${SURVEY} } }`;
const act = (name: string) => `mutation ($input: SeenSurveyInput!) { ${name}(input: $input) { ${SURVEY} } }`;
const EXTEND = `mutation ($input: ExtendSurveyInput!) { extendSurvey(input: $input) { ${SURVEY} } }`;
const END_LINK = `mutation ($id: ID!) { endSurveyLink(id: $id) { ${SURVEY} } }`;
const READ = `query ($id: ID!) { survey(id: $id) { ${SURVEY} } }`;
const LIST = 'query ($networkId: ID!) { surveys(networkId: $networkId) { id } }';
const ADDRESS = 'mutation ($linkId: ID!) { makeSurveyAddress(linkId: $linkId) }';
const LOOK = 'query ($token: String!) { surveyByAddress(token: $token) { isOpen isFull surveyId title networkName definition } }';
const ANSWER = 'mutation ($input: AnswerSurveyInput!) { answerSurvey(input: $input) }';
const ENTER = 'mutation ($input: EnterSurveyAnswerInput!) { enterSurveyAnswer(input: $input) }';
const RESULTS_FIELDS = 'isSettled isTold places { key name answers } totals { place question option answers } texts { id question text }';
const RESULTS = `query ($surveyId: ID!) { surveyResults(surveyId: $surveyId) { ${RESULTS_FIELDS} } }`;
const HIDE = `mutation ($id: ID!, $isHidden: Boolean!) { hideSurveyText(id: $id, isHidden: $isHidden) { ${RESULTS_FIELDS} } }`;

const DAY_MS = 86_400_000;
const DEFINITION = surveyOf({ code: 'temps', options: ['oui', 'non'] });
const said = (temps: string, idee = ''): string => JSON.stringify({ temps, idee });

interface Survey {
  readonly id: string;
  readonly version: number;
  readonly links: readonly { readonly id: string; readonly ccas: { readonly id: string } | null; readonly label: string | null }[];
}

describe('a survey of agents', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  const nobody = (): Caller => api.anonymous();
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  /** Each test has days of its own: what comes from one place is counted for ten minutes. */
  let day = Date.parse('2026-11-23T09:00:00Z');
  let tomorrow: string;
  const at = (days: number, time: string): Date => new Date(`${new Date(day + days * DAY_MS).toISOString().slice(0, 10)}T${time}:00Z`);

  beforeAll(async () => {
    api = await TestApi.start({ trustProxy: 'loopback' });
    world = await api.world();
    await addCcas(api.owner, world, 1, ['Dormeuil']);
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    day += 3 * DAY_MS;
    tomorrow = new Date(day + DAY_MS).toISOString().slice(0, 10);
    await itIs(0, '09:00');
  });
  /** Sessions last an hour. */
  const itIs = async (days: number, time: string): Promise<void> => {
    api.clock.instant = at(days, time);
    coordinator = await as('coordinator');
  };

  const draft = async (): Promise<Survey> => {
    const { id, version } = (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Qualité de vie', closesOn: tomorrow } }))
      .createSurvey;
    return (await coordinator.ask(SAVE, { input: { id, version, title: 'Qualité de vie', closesOn: tomorrow, definition: JSON.stringify(DEFINITION) } }))
      .saveSurvey;
  };
  const read = async (id: string): Promise<Survey> => (await coordinator.ask(READ, { id })).survey;
  /** An open survey with a link for each CCAS, and one for a session. */
  const opened = async (mostAnswers = 100): Promise<Survey> => {
    const { id, version } = await draft();
    await coordinator.ask(MAKE_LINKS, { input: { surveyId: id, ccasIds: world.ccasIds, mostAnswers } });
    await coordinator.ask(MAKE_LINKS, { input: { surveyId: id, ccasIds: [], label: 'Journée du réseau', mostAnswers } });
    return (await coordinator.ask(act('openSurvey'), { input: { id, version } })).openSurvey;
  };
  const linkOf = ({ links }: Survey, ccasId: string | null | undefined): string => links.find(({ ccas }) => (ccas?.id ?? null) === (ccasId ?? null))?.id ?? '';
  const tokenOf = async (linkId: string, caller = coordinator): Promise<string> =>
    String((await caller.ask(ADDRESS, { linkId })).makeSurveyAddress).split('#')[1] as string;
  const answer = (token: string, answers: string, caller = nobody(), id: string = randomUUID()) => caller.refusal(ANSWER, { input: { token, id, answers } });
  const answerOften = async (token: string, answers: readonly string[]): Promise<void> => {
    for (const each of answers) expect(await answer(token, each)).toBeNull();
  };
  const close = async ({ id }: Survey): Promise<void> => {
    const { version } = await read(id);
    await coordinator.ask(act('closeSurvey'), { input: { id, version } });
  };
  const results = async (id: string, caller = coordinator) => (await caller.ask(RESULTS, { surveyId: id })).surveyResults;
  const rowsOf = async (table: string): Promise<unknown[]> => (await api.owner.query(`SELECT * FROM ${table}`)) as unknown[];

  it('is answered by who has its address, without an account, and told in steps of five while it is open', async () => {
    const survey = await opened();
    const director = await as('director');
    const token = await tokenOf(linkOf(survey, world.ccasIds[0]), director);
    expect((await nobody().ask(LOOK, { token })).surveyByAddress).toMatchObject({
      isOpen: true,
      isFull: false,
      title: 'Qualité de vie',
      networkName: 'Union d’essai',
    });
    await answerOften(
      token,
      ['oui', 'oui', 'oui', 'non'].map((each) => said(each)),
    );
    expect((await read(survey.id)) as unknown).toMatchObject({ answersAtLeast: 0 });
    await answerOften(token, [said('oui', 'Un vestiaire')]);
    expect((await read(survey.id)) as unknown).toMatchObject({ answersAtLeast: 5 });
    expect(await results(survey.id)).toMatchObject({ isSettled: false, places: [], totals: [], texts: [] });
  });

  it('keeps nothing of who answers: no time, no account, no address, no history, though she is signed in', async () => {
    const survey = await opened();
    const token = await tokenOf(linkOf(survey, world.ccasIds[0]));
    const columns = (await api.owner.query(`SELECT column_name FROM information_schema.columns WHERE table_name = 'survey_answer' ORDER BY 1`)) as object[];
    expect(columns).toEqual(['answers', 'id', 'link_id'].map((column_name) => ({ column_name })));
    const director = await as('director');
    const counts = async () => [(await rowsOf('journal_entry')).length, (await rowsOf('throttle')).length, (await rowsOf('creation_key')).length];
    const before = await counts();
    const statements = await api.statements(() => answer(token, said('non', 'Rien de moi'), director));
    expect(await counts()).toEqual(before);
    expect(
      statements.filter((statement) => /INSERT|UPDATE|DELETE/.test(statement) && !/^INSERT INTO survey_answer|FOR UPDATE$|derivation_mark/.test(statement)),
    ).toEqual([]);
    expect(JSON.stringify(await rowsOf('survey_answer'))).not.toContain(world.people.director);
  });

  it('counts an answer once that is sent again, and no more than its link takes', async () => {
    const survey = await opened(5);
    const token = await tokenOf(linkOf(survey, world.ccasIds[1]));
    const again = randomUUID();
    const together = await Promise.all([1, 2, 3].map(() => answer(token, said('oui'), nobody(), again)));
    expect(together).toEqual([null, null, null]);
    const rush = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(() => answer(token, said('non'))));
    expect(rush.filter((refusal) => refusal === null)).toHaveLength(4);
    expect(rush.filter((refusal) => refusal === 'SURVEY_LINK_FULL')).toHaveLength(3);
    expect(await answer(token, said('oui'), nobody(), again)).toBeNull();
    expect((await nobody().ask(LOOK, { token })).surveyByAddress).toMatchObject({ isOpen: true, isFull: true });
    expect(await coordinator.refusal(ENTER, { input: { linkId: linkOf(survey, world.ccasIds[1]), id: randomUUID(), answers: said('oui') } })).toBe(
      'SURVEY_LINK_FULL',
    );
  });

  it('takes what is asked alone: nothing too large, made up or of another kind', async () => {
    const survey = await opened();
    const token = await tokenOf(linkOf(survey, null));
    for (const wrong of ['{}', '[]', 'null', said('peut_etre'), JSON.stringify({ temps: 'oui', nom: 'x' }), said('oui', 'x'.repeat(301))])
      expect(await answer(token, wrong)).toBe('SURVEY_ANSWER_FAULTS');
    for (const wrong of ['{', said('oui', 'x'.repeat(31_000))]) expect(await answer(token, wrong)).toBe('INVALID_INPUT');
    expect(await answer(token, said('oui'), nobody(), '019ade00-0000-7000-8000-000000000000')).toBe('INVALID_INPUT');
    expect(await answer(token, said('oui', '\u0000Propre\u200b'))).toBeNull();
  });

  it('opens nothing to a made-up address, an ended link, a draft or after its last day: all alike', async () => {
    const survey = await opened();
    const [ended, other] = [linkOf(survey, world.ccasIds[0]), linkOf(survey, world.ccasIds[1])];
    const [endedToken, token] = [await tokenOf(ended), await tokenOf(other)];
    await coordinator.ask(END_LINK, { id: ended });
    const shut = { isOpen: false, isFull: false, surveyId: null, title: null, networkName: null, definition: null };
    for (const each of [endedToken, 'made-up', '', 'x'.repeat(10_000)]) {
      expect((await nobody().ask(LOOK, { token: each })).surveyByAddress).toEqual(shut);
      if (each.length < 200) expect(await answer(each, said('oui'))).toBe('SURVEY_LINK_ENDED');
    }
    expect(await coordinator.refusal(ADDRESS, { linkId: ended })).toBe('SURVEY_WRONG_STATE');
    await itIs(1, '22:59');
    expect(await answer(token, said('oui'))).toBeNull();
    await itIs(1, '23:01');
    expect((await nobody().ask(LOOK, { token })).surveyByAddress).toEqual(shut);
    expect(await answer(token, said('oui'))).toBe('SURVEY_LINK_ENDED');
    expect((await read(survey.id)) as unknown).toMatchObject({ state: 'closed', closedAt: null });
  });

  it('refuses who guesses addresses, from that place alone', async () => {
    const survey = await opened();
    const token = await tokenOf(linkOf(survey, null));
    const refusals = [];
    for (let i = 0; i < 31; i++) refusals.push(await nobody().refusal(LOOK, { token: `guess-${i}` }));
    expect(refusals.filter(Boolean)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await answer(token, said('oui'))).toBe('TOO_MANY_ATTEMPTS');
    expect(await rowsOf('throttle')).toEqual([]);
    await itIs(0, '09:11');
    expect(await answer(token, said('oui'))).toBeNull();
  });

  it('closes by itself: its totals stay, its answers and addresses do not, and nothing is told below five', async () => {
    const [told, few] = [await opened(), await opened()];
    await answerOften(
      await tokenOf(linkOf(told, world.ccasIds[0])),
      Array.from({ length: 12 }, (_, i) => said(i < 6 ? 'oui' : 'non', i === 0 ? 'Madame X range mal' : '')),
    );
    await answerOften(
      await tokenOf(linkOf(told, world.ccasIds[2])),
      Array.from({ length: 7 }, () => said('oui')),
    );
    await answerOften(await tokenOf(linkOf(few, world.ccasIds[0])), [said('oui', 'Seule'), said('non')]);
    await itIs(2, '06:00');
    await api.app.get(SurveySettling).run();
    await api.app.get(SurveySettling).run();
    expect(await rowsOf('survey_answer')).toEqual([]);
    expect(await rowsOf('survey_address')).toEqual([]);
    expect(await results(few.id)).toEqual({ isSettled: true, isTold: false, places: [], totals: [], texts: [] });
    expect(JSON.stringify(await rowsOf('survey_text'))).not.toContain('Seule');
    const all = await results(told.id);
    expect(all.places).toEqual([
      { key: 'network', name: null, answers: 19 },
      { key: String(world.eptIds[1]), name: 'EPT Est', answers: 7 },
      { key: String(world.eptIds[0]), name: 'EPT Ouest', answers: 12 },
      { key: 'other', name: null, answers: null },
    ]);
    // nobody of the east said no, so that its row says nothing, and the west tells nothing by subtraction
    const numberOf = (place: string, option: string) =>
      all.totals.find((each: { place: string; option: string }) => each.place === place && each.option === option)?.answers;
    expect([numberOf('network', 'oui'), numberOf('network', 'non')]).toEqual([13, 6]);
    expect([numberOf(String(world.eptIds[1]), 'oui'), numberOf(String(world.eptIds[1]), 'non')]).toEqual([null, null]);
    expect([numberOf(String(world.eptIds[0]), 'oui'), numberOf(String(world.eptIds[0]), 'non')]).toEqual([null, null]);
    // a text that names somebody is hidden: its history does not say what it said
    expect(all.texts).toMatchObject([{ question: 'idee', text: 'Madame X range mal' }]);
    const [{ id }] = all.texts;
    const hidden = (await coordinator.ask(HIDE, { id, isHidden: true })).hideSurveyText;
    expect(hidden.texts).toMatchObject([{ id, text: null }]);
    expect(JSON.stringify(await rowsOf('journal_entry'))).not.toContain('range mal');
    expect((await coordinator.ask(HIDE, { id, isHidden: false })).hideSurveyText.texts[0].text).toBe('Madame X range mal');
    expect(
      (await coordinator.send(act('publishSurvey'), { input: { id: few.id, version: ((await read(few.id)) as Survey).version } })).errors?.[0]?.extensions
        .reason,
    ).toBe('SURVEY_TOO_FEW');
  });

  it('is read by each as far as she may: the coordination all, a referent her EPT, a director what was published, others nothing', async () => {
    const survey = await opened();
    for (const [ccas, oui, non] of [
      [0, 9, 8],
      [2, 6, 7],
    ] as const)
      await answerOften(await tokenOf(linkOf(survey, world.ccasIds[ccas])), [
        ...Array<string>(oui).fill(said('oui', 'Mot')),
        ...Array<string>(non).fill(said('non')),
      ]);
    await close(survey);
    const [referent, director] = [await as('referent'), await as('director')];
    const keys = async (caller: Caller): Promise<string[]> => (await results(survey.id, caller)).places.map(({ key }: { key: string }) => key);
    const [west = ''] = world.eptIds.map(String);
    expect(await keys(coordinator)).toHaveLength(4);
    expect(await keys(referent)).toEqual([west]);
    const ofWest = (await results(survey.id, referent)).totals as { place: string; option: string; answers: number }[];
    expect(ofWest.map(({ place, option, answers }) => [place, option, answers]).sort()).toEqual([
      [west, 'non', 8],
      [west, 'oui', 9],
    ]);
    expect(await results(survey.id, director)).toEqual({ isSettled: true, isTold: true, places: [], totals: [], texts: null });
    const { version } = await read(survey.id);
    await coordinator.ask(act('publishSurvey'), { input: { id: survey.id, version } });
    expect(await keys(director)).toEqual(['network']);
    expect(await keys(referent)).toEqual(['network', west]);
    expect((await results(survey.id, referent)).texts).toBeNull();
    for (const person of ['contributor', 'funder', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const) {
      const caller = await as(person);
      expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(await caller.refusal(RESULTS, { surveyId: survey.id }));
      expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(await caller.refusal(READ, { id: survey.id }));
    }
    expect(await (await as('foreignCoordinator')).refusal(RESULTS, { surveyId: survey.id })).toBe('NOT_FOUND');
  });

  it('hands each director the link of her CCAS alone, and shows drafts to the coordination alone', async () => {
    const hidden = await draft();
    const survey = await opened();
    const director = await as('director');
    expect((await director.ask(READ, { id: survey.id })).survey).toMatchObject({ canManage: false, links: [{ ccas: { id: world.ccasIds[0] } }] });
    expect(await director.refusal(READ, { id: hidden.id })).toBe('NOT_FOUND');
    expect((await director.ask(LIST, { networkId: world.networkId })).surveys.map(({ id }: { id: string }) => id)).not.toContain(hidden.id);
    for (const linkId of [linkOf(survey, world.ccasIds[1]), linkOf(survey, null), 'x', randomUUID()])
      expect(await director.refusal(ADDRESS, { linkId })).toBe('NOT_FOUND');
    const own = linkOf(survey, world.ccasIds[0]);
    const foreign = await as('foreignCoordinator');
    for (const [document, variables] of [
      [ADDRESS, { linkId: own }],
      [END_LINK, { id: own }],
      [ENTER, { input: { linkId: own, id: randomUUID(), answers: said('oui') } }],
      [act('closeSurvey'), { input: { id: survey.id, version: survey.version } }],
      [MAKE_LINKS, { input: { surveyId: survey.id, ccasIds: [world.foreignCcasId], mostAnswers: 9 } }],
      [CREATE, { input: { networkId: world.networkId, title: 'Intruse', closesOn: tomorrow } }],
      [LIST, { networkId: world.networkId }],
    ] as const) {
      expect(await foreign.refusal(document, variables)).toBe('NOT_FOUND');
      for (const person of ['director', 'referent', 'funder'] as const)
        if (document !== LIST && document !== ADDRESS) expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(await (await as(person)).refusal(document, variables));
    }
    expect(await coordinator.refusal(MAKE_LINKS, { input: { surveyId: survey.id, ccasIds: [world.foreignCcasId], mostAnswers: 9 } })).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(MAKE_LINKS, { input: { surveyId: survey.id, ccasIds: [], label: 'À deux', mostAnswers: 2 } })).toBe('INVALID_INPUT');
  });

  it('tells the director of each CCAS that has a link, once, when it is open', async () => {
    const news = 'query { notifications(kinds: [survey_opened]) { items { kind about ccas { id } subject { type id } } } }';
    const told = async (person: keyof World['people'], surveyId: string) =>
      ((await (await as(person)).ask(news)).notifications.items as { subject: { id: string } }[]).filter(({ subject }) => subject.id === surveyId);
    const { id, version } = await draft();
    const [first, second] = world.ccasIds;
    await coordinator.ask(MAKE_LINKS, { input: { surveyId: id, ccasIds: [first], mostAnswers: 50 } });
    expect(await told('director', id)).toEqual([]);
    await coordinator.ask(act('openSurvey'), { input: { id, version } });
    await coordinator.ask(MAKE_LINKS, { input: { surveyId: id, ccasIds: [first, second], mostAnswers: 50 } });
    expect(await told('director', id)).toEqual([{ kind: 'survey_opened', about: expect.any(String), ccas: { id: first }, subject: { type: 'survey', id } }]);
    expect(await told('otherDirector', id)).toHaveLength(1);
    for (const person of ['contributor', 'referent', 'foreignDirector'] as const) expect(await told(person, id)).toEqual([]);
  });

  it('asks the same for good once it is open, and keeps what is stale or late out', async () => {
    const { id, version } = await draft();
    const empty = { ...DEFINITION, sections: [] };
    const saved = (await coordinator.ask(SAVE, { input: { id, version, title: 'Qualité de vie', closesOn: tomorrow, definition: JSON.stringify(empty) } }))
      .saveSurvey;
    expect(await coordinator.refusal(act('openSurvey'), { input: { id, version: saved.version } })).toBe('SURVEY_FAULTS');
    expect(await coordinator.refusal(act('openSurvey'), { input: { id, version } })).toBe('STALE_VERSION');
    const survey = await opened();
    const input = { id: survey.id, version: survey.version };
    expect(await coordinator.refusal(SAVE, { input: { ...input, title: 'Autre', closesOn: tomorrow, definition: JSON.stringify(DEFINITION) } })).toBe(
      'SURVEY_WRONG_STATE',
    );
    expect(await coordinator.refusal('mutation ($input: SeenSurveyInput!) { deleteSurvey(input: $input) }', { input })).toBe('SURVEY_WRONG_STATE');
    const later = at(30, '12:00').toISOString().slice(0, 10);
    for (const closesOn of [tomorrow, '2026-11-23', '2027-12-24'])
      expect(await coordinator.refusal(EXTEND, { input: { ...input, closesOn } })).toBe('INVALID_INPUT');
    expect((await coordinator.ask(EXTEND, { input: { ...input, closesOn: later } })).extendSurvey).toMatchObject({ closesOn: later, state: 'open' });
    await expect(api.owner.query(`UPDATE survey SET definition = '{}' WHERE id = $1`, [survey.id])).rejects.toThrow('does not change');
  });

  it('counts an answer that comes while it closes, or says that it is closed: never half', async () => {
    const survey = await opened();
    const token = await tokenOf(linkOf(survey, world.ccasIds[0]));
    await answerOften(
      token,
      Array.from({ length: 5 }, () => said('oui')),
    );
    const [, ...answered] = await Promise.all([close(survey), ...Array.from({ length: 6 }, () => answer(token, said('oui')))]);
    const taken = answered.filter((refusal) => refusal === null).length;
    expect(answered.filter((refusal) => refusal !== null && refusal !== 'SURVEY_LINK_ENDED')).toEqual([]);
    expect((await results(survey.id)).places[0]).toEqual({ key: 'network', name: null, answers: 5 + taken });
  });
});
