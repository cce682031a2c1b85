import type { FormDefinition } from '@maillage/domain';
import { addCollection } from '../testing/forms-world';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import type { World } from '../testing/world';

const FORM = 'id version draft';
const CREATE = `mutation ($input: CreateFormInput!) { createForm(input: $input) { ${FORM} } }`;
const SAVE = `mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { ${FORM} } }`;
const PUBLISH = `mutation ($input: PublishFormInput!) { publishForm(input: $input) { ${FORM} } }`;
const COLLECT = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }';
const COLLECTIONS = 'query ($networkId: ID!) { formCollections(networkId: $networkId) { id expected } }';
const RETURNS = 'query ($id: ID!) { formCollection(id: $id) { returns { ccas { id } } } }';
const ONE = 'query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { canAnswer answers { entry value } } }';
const ANSWER = 'mutation ($input: AnswerFormInput!) { answerForm(input: $input) { formReturn { answers { entry version value other } } } }';
const CONFIRM = 'mutation ($input: ConfirmFormAnswersInput!) { confirmFormAnswers(input: $input) { version } }';

describe('forms, in hands that mean no good', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let director: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [coordinator, director] = [await api.as(world.people.coordinator), await api.as(world.people.director)];
  });
  const said = (entry: string, value: string, more: object = {}) => ({ entry, state: 'value', value, version: 0, ...more });
  const own = (collectionId: string) => ({ collectionId, ccasId: world.ccasIds[0] });

  it('keep what can be read: neither signs that no database keeps nor those that nobody sees, in the definition and in answers', async () => {
    const { createForm } = await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Flash', model: 'heatwave_flash' } });
    const definition = createForm.draft as FormDefinition;
    const [section] = definition.sections as [FormDefinition['sections'][number]];
    const base = { label: 'a\0b', help: '\ud800x', isRequired: false, isSensitive: true, readBy: 'ccas', shownIf: null };
    const questions = [
      { ...base, code: 'texte', kind: 'text', longest: 40 },
      { ...base, code: 'choix', kind: 'choices', options: [{ code: 'un', label: 'Un\u202e' }], hasOther: true, most: null },
    ];
    const draft = JSON.stringify({ ...definition, introduction: '\u202eretourné ', checks: [], sections: [{ ...section, questions }] });
    const saved = (await coordinator.ask(SAVE, { input: { id: createForm.id, version: createForm.version, title: 'x', definition: draft } })).saveFormDraft;
    expect(saved.draft).toMatchObject({
      introduction: 'retourné ',
      sections: [{ questions: [{ label: 'ab', help: '\ufffdx' }, { options: [{ label: 'Un' }] }] }],
    });

    await coordinator.ask(PUBLISH, { input: { id: saved.id, version: saved.version, breaks: [] } });
    const input = { formId: saved.id, title: 'x', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const { id } = (await coordinator.ask(COLLECT, { input })).createFormCollection;
    const answers = [said('texte', '\u202ea\0b\u200b '), said('choix', 'other', { other: 'c\0d' })];
    const { answerForm } = await director.ask(ANSWER, { input: { ...own(id), answers } });
    expect(answerForm.formReturn.answers).toMatchObject([{ value: 'other', other: 'cd' }, { value: 'ab' }]);
    for (const blank of ['\u200b', '\0', ' '])
      expect(await director.refusal(ANSWER, { input: { ...own(id), answers: [said('texte', blank, { version: 1 })] } })).toBe('INVALID_INPUT');
    for (const entry of ['a\0b', '\ud800', '__proto__'])
      expect(await director.refusal(ANSWER, { input: { ...own(id), answers: [said(entry, '1')] } })).toBe('INVALID_INPUT');
    expect(await director.refusal(CONFIRM, { input: { ...own(id), answers: ['a\0b', '\ud800', 'texte'].map((entry) => ({ entry, version: 1 })) } })).toBeNull();
  });

  it('are asked of no CCAS that had closed before their period, and expect one that has closed where it answered alone', async () => {
    const { collectionId: before } = await addCollection(api.owner, world);
    const { collectionId: unanswered } = await addCollection(api.owner, world);
    const { collectionId: after } = await addCollection(api.owner, world);
    await arrange(api.owner, `UPDATE form_collection SET period_from = '2026-07-01', period_to = '2026-12-31' WHERE id = $1`, [after]);
    await director.ask(ANSWER, { input: { ...own(before), answers: [said('inscrits', '3')] } });
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-06-30' WHERE id = $1`, [world.ccasIds[0]]);
    expect(await director.refusal(ANSWER, { input: { ...own(after), answers: [said('inscrits', '3')] } })).toBe('NOT_FOUND');
    expect(await director.refusal(ONE, own(after))).toBe('NOT_FOUND');
    expect((await director.ask(ONE, own(before))).formReturn.answers).toEqual([{ entry: 'inscrits', value: '3' }]);
    const { formCollections } = await coordinator.ask(COLLECTIONS, { networkId: world.networkId });
    expect(Object.fromEntries(formCollections.map(({ id, expected }: { id: string; expected: number }) => [id, expected]))).toEqual({
      [before]: 3,
      [unanswered]: 2,
      [after]: 2,
    });
    expect((await coordinator.ask(RETURNS, { id: after })).formCollection.returns).toHaveLength(2);
    expect((await coordinator.ask(RETURNS, { id: before })).formCollection.returns).toHaveLength(3);
  });

  it('take no answer that comes while their collection is being closed', async () => {
    const { collectionId } = await addCollection(api.owner, world);
    const closing = api.owner.createQueryRunner();
    await closing.startTransaction();
    await closing.query(`SELECT set_config('maillage.actor_label', 'Essai', true)`);
    await closing.query('UPDATE form_collection SET closed_at = now() WHERE id = $1', [collectionId]);
    const refusal = director.refusal(ANSWER, { input: { ...own(collectionId), answers: [said('inscrits', '3')] } });
    await until(async () => (await api.owner.query('SELECT FROM pg_locks WHERE NOT granted')).length > 0);
    await closing.commitTransaction();
    await closing.release();
    expect(await refusal).toBe('FORM_RETURN_WRONG_STATE');
  });
});
