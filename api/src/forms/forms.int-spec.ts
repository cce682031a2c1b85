import { randomUUID } from 'node:crypto';
import type { FormDefinition } from '@maillage/domain';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const FORM = 'id version title draft versions { id number breaks { entry reason } } answeredEntries canManage';
const CREATE = `mutation ($input: CreateFormInput!) { createForm(input: $input) { ${FORM} } }`;
const SAVE = `mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { ${FORM} } }`;
const PUBLISH = `mutation ($input: PublishFormInput!) { publishForm(input: $input) { ${FORM} } }`;
const ARCHIVE = `mutation ($input: ArchiveFormInput!) { archiveForm(input: $input) { ${FORM} } }`;
const ONE_FORM = `query ($id: ID!) { form(id: $id) { ${FORM} } }`;
const COLLECTION = 'id version title formNumber returns { ccas { id } state expected answered openRemarks } canCheck';
const COLLECT = `mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { ${COLLECTION} } }`;
const CLOSE = `mutation ($input: CloseFormCollectionInput!) { closeFormCollection(input: $input) { id version closedAt } }`;
const COLLECTIONS = 'query ($networkId: ID!) { formCollections(networkId: $networkId) { id expected submitted validated } }';
const ONE_COLLECTION = `query ($id: ID!) { formCollection(id: $id) { ${COLLECTION} } }`;
const RETURN = `id version state reason canAnswer canSubmit canCheck isForAnother isOnBehalf signatoryName presentedOn lastYearTitle
  answers { entry version state value reason isConfirmed updatedByName } lastYear { entry value } sections { section expected answered }
  remarks { id version entry body isReturn settledAt } editions { number reason }`;
const ONE = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { ${RETURN} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { ${RETURN} } } }`;
const act = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${RETURN} } }`;
const SUBMIT = act('submitFormReturn', 'SubmitFormReturnInput');
const SEND_BACK = act('returnFormReturn', 'ReturnFormReturnInput');
const VALIDATE = act('validateFormReturn', 'SeenFormReturnInput');
const REOPEN = act('reopenFormReturn', 'SeenFormReturnInput');
const EXCUSE = act('excuseFormReturn', 'SeenFormReturnInput');
const PRESENT = act('presentFormReturn', 'PresentFormReturnInput');
const REMARK = act('addFormRemark', 'AddFormRemarkInput');
const SETTLE = 'mutation ($input: SettleFormRemarkInput!) { settleFormRemark(input: $input) { id settledAt } }';

interface Return {
  readonly id: string | null;
  readonly version: number;
  readonly state: string | null;
  readonly answers: readonly { readonly entry: string; readonly version: number; readonly value: string | null; readonly updatedByName: string | null }[];
  readonly remarks: readonly { readonly id: string; readonly version: number }[];
}

describe('forms and what CCAS return', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let year = 2030;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const aForm = async (): Promise<{ id: string; version: number; draft: FormDefinition }> =>
    (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Flash canicule', model: 'heatwave_flash' } })).createForm;
  const published = async (): Promise<{ id: string; version: number }> => {
    const { id, version } = await aForm();
    return (await coordinator.ask(PUBLISH, { input: { id, version, breaks: [] } })).publishForm;
  };
  const aCollection = async (formId?: string, of = (year += 1)): Promise<string> => {
    const input = { formId: formId ?? (await published()).id, title: `Canicule ${of}`, periodFrom: `${of}-01-01`, periodTo: `${of}-12-31` };
    return (await coordinator.ask(COLLECT, { input })).createFormCollection.id as string;
  };
  const at = (collectionId: string, ccas = 0) => ({ collectionId, ccasId: world.ccasIds[ccas] });
  const read = async (person: keyof World['people'], place: Record<string, unknown>): Promise<Return> =>
    (await (await as(person)).ask(ONE, place)).formReturn as Return;
  const said = (entry: string, value: string, version = 0) => ({ entry, state: 'value', value, version });
  const ALL = [said('inscrits', '240'), said('nouveaux', '0'), said('appelees', '180'), said('salle_fraiche', 'oui')];
  const answer = async (place: object, answers: readonly object[], person: keyof World['people'] = 'director') =>
    (await (await as(person)).ask(ANSWER, { input: { ...place, answers } })).answerForm as { conflicts: string[]; formReturn: Return };
  const SIGNED = { signatoryName: 'Camille Roux', signatoryFunction: 'Directrice' };
  const seen = ({ answers }: Return) => ({ ...SIGNED, answers: answers.map(({ entry, version }) => ({ entry, version })) });
  /** Submits what this person sees of it. */
  const submit = async (place: Record<string, unknown>, person: keyof World['people'] = 'director'): Promise<Return> =>
    (await (await as(person)).ask(SUBMIT, { input: { ...place, ...seen(await read(person, place)) } })).submitFormReturn as Return;
  const submitted = async (place: Record<string, unknown>): Promise<Return> => {
    await answer(place, ALL);
    return submit(place);
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await as('coordinator');
  });
  afterAll(() => api.stop());

  describe('a form', () => {
    it('is composed, published in versions that never change, and put away', async () => {
      const { id, version, draft } = await aForm();
      const first = (await coordinator.ask(PUBLISH, { input: { id, version, breaks: [] } })).publishForm;
      expect(first).toMatchObject({ draft: null, versions: [{ number: 1 }] });
      expect(await coordinator.refusal(PUBLISH, { input: { id, version: first.version, breaks: [] } })).toBe('FORM_UNCHANGED');
      const reworded = { ...draft, introduction: 'Autrement' };
      const saved = (await coordinator.ask(SAVE, { input: { id, version: first.version, title: 'Flash', definition: JSON.stringify(reworded) } }))
        .saveFormDraft;
      expect(saved).toMatchObject({ title: 'Flash', draft: reworded, versions: [{ number: 1 }] });
      expect(await coordinator.refusal(SAVE, { input: { id, version: first.version, title: 'Flash', definition: JSON.stringify(draft) } })).toBe(
        'STALE_VERSION',
      );
      const second = (await coordinator.ask(PUBLISH, { input: { id, version: saved.version, breaks: [] } })).publishForm;
      expect(second.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
      await expect(api.owner.query(`UPDATE form_version SET definition = '{}' WHERE form_id = $1 AND number = 1`, [id])).rejects.toThrow('immutable');
      const away = (await coordinator.ask(ARCHIVE, { input: { id, version: second.version, isArchived: true } })).archiveForm;
      expect(await coordinator.refusal(COLLECT, { input: { formId: id, title: 'x', periodFrom: '2026-01-01', periodTo: '2026-12-31' } })).toBe(
        'FORM_NOT_PUBLISHED',
      );
      expect(away.version).toBeGreaterThan(second.version);
    });

    it('that has not the shape of one, or contradicts itself, is refused with the place', async () => {
      const { id, version, draft } = await aForm();
      const save = (definition: string) => coordinator.send(SAVE, { input: { id, version, title: 'x', definition } });
      for (const json of ['', 'x', 'null', '[]', '{"schema":2}', '{"__proto__":{}}', '9'.repeat(1_000)]) {
        expect((await save(json)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      }
      const looped = { ...draft, checks: [{ ...draft.checks[0], left: '[inscrits] + 1', right: '[nouveaux]' }, draft.checks[0]] };
      const saved = (await coordinator.ask(SAVE, { input: { id, version, title: 'x', definition: JSON.stringify(looped) } })).saveFormDraft;
      const refused = await coordinator.send(PUBLISH, { input: { id, version: saved.version, breaks: [] } });
      expect(refused.errors?.[0]?.extensions).toMatchObject({
        reason: 'FORM_FAULTS',
        params: { faults: expect.arrayContaining([expect.objectContaining({ place: 'checks/nouveaux_inscrits', code: 'code_taken' })]) },
      });
    });

    it('keeps what was answered: gone is refused, another meaning says why its series breaks', async () => {
      const form = await published();
      await answer(at(await aCollection(form.id)), ALL);
      const { version, versions } = (await coordinator.ask('query ($id: ID!) { form(id: $id) { version versions { definition } } }', { id: form.id })).form;
      const definition = versions[0].definition as FormDefinition;
      const [section] = definition.sections as [FormDefinition['sections'][number]];
      const withQuestions = (questions: readonly object[]) => JSON.stringify({ ...definition, checks: [], sections: [{ ...section, questions }] });
      const without = (await coordinator.ask(SAVE, { input: { id: form.id, version, title: 'x', definition: withQuestions(section.questions.slice(1)) } }))
        .saveFormDraft;
      expect(await coordinator.refusal(PUBLISH, { input: { id: form.id, version: without.version, breaks: [] } })).toBe('FORM_ENTRY_IN_USE');
      const households = withQuestions(section.questions.map((question, index) => (index === 0 ? { ...question, unit: 'household' } : question)));
      const anew = (await coordinator.ask(SAVE, { input: { id: form.id, version: without.version, title: 'x', definition: households } })).saveFormDraft;
      expect(await coordinator.refusal(PUBLISH, { input: { id: form.id, version: anew.version, breaks: [] } })).toBe('FORM_BREAKS_UNSAID');
      const breaks = [{ entry: 'inscrits', reason: 'On compte désormais des foyers' }];
      expect((await coordinator.ask(PUBLISH, { input: { id: form.id, version: anew.version, breaks } })).publishForm.versions[0]).toMatchObject({
        number: 2,
        breaks,
      });
    });

    it('is the coordination’s: others are refused, and unknown is the same answer', async () => {
      const { id, version } = await aForm();
      for (const person of ['director', 'referent', 'dpo', 'funder', 'nobody', 'foreignCoordinator'] as const) {
        const caller = await as(person);
        expect(await caller.refusal(ONE_FORM, { id })).toBe(await caller.refusal(ONE_FORM, { id: randomUUID() }));
        expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(ARCHIVE, { input: { id, version, isArchived: true } }));
      }
    });
  });

  describe('a return', () => {
    it('goes from the first answer to what is kept for good, and a correction is a version with its reason', async () => {
      const place = at(await aCollection());
      expect(await read('director', place)).toMatchObject({ id: null, version: 0, state: null, canAnswer: true, canSubmit: true, canCheck: false });
      const begun = await answer(place, [said('inscrits', '240')], 'contributor');
      expect(begun.formReturn).toMatchObject({ state: 'draft', sections: [{ section: 'canicule', expected: 4, answered: 1 }], canSubmit: false });
      const unfinished = await (await as('director')).send(SUBMIT, { input: { ...place, ...seen(begun.formReturn) } });
      expect(unfinished.errors?.[0]?.extensions).toMatchObject({
        reason: 'FORM_RETURN_UNFINISHED',
        params: { entries: ['nouveaux', 'appelees', 'salle_fraiche'] },
      });
      await answer(place, ALL.slice(1));
      const given = await submit(place);
      expect(given).toMatchObject({ state: 'submitted', signatoryName: 'Camille Roux', isOnBehalf: false, canAnswer: false });
      expect(given.answers.find(({ entry }) => entry === 'nouveaux')?.value).toBe('0');
      expect((await submit(place)).version).toBe(given.version);
      expect(await (await as('director')).refusal(ANSWER, { input: { ...place, answers: [said('inscrits', '1', 1)] } })).toBe('FORM_RETURN_WRONG_STATE');

      const corrections = [{ entry: 'appelees', reason: 'Plus d’appels que d’inscrits ?' }];
      const back = (await coordinator.ask(SEND_BACK, { input: { ...place, version: given.version, corrections } })).returnFormReturn as Return;
      expect(back).toMatchObject({ state: 'returned', remarks: [{ entry: 'appelees', isReturn: true, settledAt: null }] });
      const [remark] = back.remarks as [Return['remarks'][number]];
      expect(
        (await (await as('director')).ask(SETTLE, { input: { id: remark.id, version: remark.version, isSettled: true } })).settleFormRemark.settledAt,
      ).not.toBeNull();
      const again = await submit(place);
      const kept = (await coordinator.ask(VALIDATE, { input: { ...place, version: again.version } })).validateFormReturn as Return;
      expect(kept).toMatchObject({ state: 'validated', editions: [{ number: 1, reason: null }] });
      expect(
        (await (await as('director')).ask(PRESENT, { input: { ...place, version: kept.version, presentedOn: '2026-03-12' } })).presentFormReturn.presentedOn,
      ).toBe('2026-03-12');

      const now = await read('coordinator', place);
      expect(await coordinator.refusal(REOPEN, { input: { ...place, version: now.version } })).toBe('INVALID_INPUT');
      const open = (await coordinator.ask(REOPEN, { input: { ...place, version: now.version, reason: 'Erreur de saisie' } })).reopenFormReturn as Return;
      const inscribed = open.answers.find(({ entry }) => entry === 'inscrits');
      await answer(place, [said('inscrits', '250', inscribed?.version)]);
      const corrected = await submit(place);
      const last = (await coordinator.ask(VALIDATE, { input: { ...place, version: corrected.version } })).validateFormReturn;
      expect(last.editions).toEqual([
        { number: 2, reason: 'Erreur de saisie' },
        { number: 1, reason: null },
      ]);
      await expect(api.owner.query(`UPDATE form_return_edition SET answers = '{}'`)).rejects.toThrow('immutable');
    });

    it('takes a 0, « non disponible » and « sans objet » apart, and refuses what is none of what is asked', async () => {
      const place = at(await aCollection());
      const none = { entry: 'nouveaux', state: 'not_available', reason: 'Registre en cours de reprise', version: 0 };
      const { formReturn } = await answer(place, [
        said('inscrits', '0'),
        none,
        { entry: 'appelees', state: 'not_applicable', reason: 'Plan non déclenché', version: 0 },
      ]);
      expect(formReturn.answers).toMatchObject([{ value: null }, { value: '0' }, { value: null, reason: 'Registre en cours de reprise' }]);
      const refused = async (one: object) =>
        (await (await as('director')).send(ANSWER, { input: { ...place, answers: [one] } })).errors?.[0]?.extensions['fields'];
      expect(await refused(said('inscrits', '1,5', 1))).toEqual([{ path: 'answers.0.value', reason: 'INVALID_FORMAT' }]);
      expect(await refused(said('inconnu', '1'))).toEqual([{ path: 'answers.0.entry', reason: 'UNKNOWN_REFERENCE' }]);
      expect(await refused({ entry: 'inscrits', state: 'not_available', version: 1 })).toEqual([{ path: 'answers.0.reason', reason: 'REASON_REQUIRED' }]);
      expect(await refused(said('salle_fraiche', 'peut-être'))).toEqual([{ path: 'answers.0.value', reason: 'NOT_IN_LIST' }]);
      expect((await answer(place, [{ entry: 'inscrits', state: null, version: 1 }])).formReturn.answers).toHaveLength(2);
    });

    it('is filled in by two at once: other entries are kept, the same one is shown to both', async () => {
      const place = at(await aCollection());
      await Promise.all([answer(place, [said('inscrits', '10')]), answer(place, [said('nouveaux', '3')], 'contributor')]);
      const both = await Promise.all([answer(place, [said('inscrits', '11', 1)]), answer(place, [said('inscrits', '12', 1)], 'contributor')]);
      expect(both.map(({ conflicts }) => conflicts.length).toSorted()).toEqual([0, 1]);
      const { answers } = await read('director', place);
      expect(answers).toMatchObject([
        { entry: 'inscrits', version: 2 },
        { entry: 'nouveaux', value: '3' },
      ]);
      expect((await answer(place, [said('inscrits', answers[0]?.value ?? '', 1)])).conflicts).toEqual([]); // said again, it is said once
    });

    it('shows last year’s as it was validated, and takes it over by an act alone', async () => {
      const form = await published();
      const [before, after] = [await aCollection(form.id, 2025), await aCollection(form.id, 2026)];
      const { version } = await submitted(at(before));
      expect(await read('director', at(after))).toMatchObject({ lastYear: [], lastYearTitle: null });
      await coordinator.ask(VALIDATE, { input: { ...at(before), version } });
      const now = await read('director', at(after));
      expect(now).toMatchObject({ answers: [], lastYearTitle: 'Canicule 2025' });
      expect((now as unknown as { lastYear: object[] }).lastYear).toContainEqual({ entry: 'inscrits', value: '240' });
    });

    it('is excused with a reason, even unopened, and closed with its collection', async () => {
      const collectionId = await aCollection();
      const place = at(collectionId);
      expect(await coordinator.refusal(EXCUSE, { input: { ...place, version: 0 } })).toBe('INVALID_INPUT');
      const excused = (await coordinator.ask(EXCUSE, { input: { ...place, version: 0, reason: 'Direction vacante' } })).excuseFormReturn as Return;
      expect(excused).toMatchObject({ state: 'excused', reason: 'Direction vacante', canAnswer: false });
      expect((await coordinator.ask(COLLECTIONS, { networkId: world.networkId })).formCollections).toContainEqual({
        id: collectionId,
        expected: 2,
        submitted: 0,
        validated: 0,
      });
      expect((await coordinator.ask(REOPEN, { input: { ...place, version: excused.version } })).reopenFormReturn).toMatchObject({
        state: 'draft',
        reason: null,
      });
      const { version } = (await coordinator.ask(ONE_COLLECTION, { id: collectionId })).formCollection;
      await coordinator.ask(CLOSE, { input: { id: collectionId, version, isClosed: true } });
      expect(await (await as('director')).refusal(ANSWER, { input: { ...place, answers: ALL } })).toBe('FORM_RETURN_WRONG_STATE');
    });

    it('is filled in by the coordination in the name of the CCAS, and marked so', async () => {
      const place = at(await aCollection(), 1);
      expect((await answer(place, ALL, 'coordinator')).formReturn).toMatchObject({ isForAnother: true });
      expect(await submit(place, 'coordinator')).toMatchObject({ isOnBehalf: true });
    });

    it('is nobody’s but the CCAS’s, its referent’s and the coordination’s', async () => {
      const collectionId = await aCollection();
      const given = await submitted(at(collectionId));
      expect(await read('referent', at(collectionId))).toMatchObject({ canAnswer: false, canCheck: false });
      expect(
        (await (await as('referent')).ask(REMARK, { input: { ...at(collectionId), entry: 'inscrits', body: 'Bravo' } })).addFormRemark.remarks,
      ).toHaveLength(1);
      const listed = async (person: keyof World['people']) =>
        ((await (await as(person)).ask(ONE_COLLECTION, { id: collectionId })).formCollection.returns as { ccas: { id: string } }[]).map(({ ccas }) => ccas.id);
      expect(await listed('director')).toEqual([world.ccasIds[0]]);
      expect(new Set(await listed('referent'))).toEqual(new Set([world.ccasIds[0], world.ccasIds[1]]));
      for (const person of ['otherDirector', 'dpo', 'funder', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const) {
        const caller = await as(person);
        const unknown = { collectionId: randomUUID(), ccasId: world.ccasIds[0] };
        expect(await caller.refusal(ONE, at(collectionId))).toBe(await caller.refusal(ONE, unknown));
        for (const [mutation, more] of [
          [ANSWER, { answers: ALL }],
          [SUBMIT, { ...SIGNED, answers: [] }],
          [VALIDATE, { version: given.version }],
          [REMARK, { body: 'x' }],
        ] as const) {
          expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(mutation, { input: { ...at(collectionId), ...more } }));
        }
      }
      for (const [person, mutation, more] of [
        ['director', VALIDATE, { version: given.version }],
        ['contributor', SUBMIT, { ...SIGNED, answers: [] }],
        ['referent', ANSWER, { answers: ALL }],
      ] as const) {
        expect(await (await as(person)).refusal(mutation, { input: { ...at(collectionId), ...more } })).toBe('NOT_ALLOWED');
      }
      // a CCAS of another network has no return here, whoever asks
      const [foreign] = await addCcas(api.owner, world, 0, ['CCAS de passage']);
      expect(await coordinator.refusal(ONE, { collectionId, ccasId: world.foreignCcasId })).toBe('NOT_FOUND');
      expect(await coordinator.refusal(ONE, { collectionId, ccasId: foreign })).toBeNull();
    });
  });
});
