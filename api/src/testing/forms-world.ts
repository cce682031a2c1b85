import { formModel } from '@maillage/domain';
import type { DataSource } from 'typeorm';
import { arrange } from './initiatives-world';
import type { Caller } from './test-api';
import type { World } from './world';

/** A form of the network with one published version, asked over a year. */
export async function addCollection(
  owner: DataSource,
  { networkId }: World,
  code = 'heatwave_flash',
): Promise<{ readonly formId: string; readonly collectionId: string }> {
  const [added] = await arrange<{ formId: string; collectionId: string }>(
    owner,
    `WITH f AS (INSERT INTO form (network_id, title, model) VALUES ($1, 'Flash canicule', $2) RETURNING id),
          v AS (INSERT INTO form_version (form_id, number, definition, published_at) SELECT id, 1, $3, '2026-01-05' FROM f RETURNING id, form_id)
     INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
     SELECT $1, form_id, id, 'Canicule 2025', '2025-01-01', '2025-12-31' FROM v RETURNING form_id AS "formId", id AS "collectionId"`,
    [networkId, code, JSON.stringify(formModel(code)?.definition)],
  );
  return added as { formId: string; collectionId: string };
}

/** What a CCAS submitted to it, with a remark on it; gives the id of the remark. */
export async function addReturn(
  owner: DataSource,
  { collectionId, ccasId, authorId }: { readonly collectionId: string; readonly ccasId: string; readonly authorId: string },
): Promise<string> {
  const [remark] = await arrange<{ id: string }>(
    owner,
    `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at) VALUES ($1, $2, 'submitted', '2026-03-01') RETURNING id)
     INSERT INTO form_remark (return_id, body, is_return, author_id) SELECT id, 'À revoir', true, $3 FROM r RETURNING id`,
    [collectionId, ccasId, authorId],
  );
  return remark?.id ?? '';
}

/** A tag of the answers to a question in words, and where it is read again. */
export async function addTag(owner: DataSource, world: World) {
  const { formId, collectionId } = await addCollection(owner, world, 'activity_report');
  const [added] = await arrange<{ id: string }>(owner, `INSERT INTO form_tag (form_id, entry, label) VALUES ($1, 'alertes', 'Postes vacants') RETURNING id`, [
    formId,
  ]);
  const tagId = added?.id ?? '';
  const args = `(input: { collectionId: "${collectionId}" }, section: "perspectives")`;
  return { tagId, tag: { field: 'formResultMatrix', args, path: ['rows', 'tags', 'tag'], is: { id: tagId } } };
}

/** What is said at an entry. */
export interface SaidAnswer {
  readonly entry: string;
  readonly state: string;
  readonly value?: string | null;
  readonly denominator?: string | null;
  readonly reason?: string | null;
  readonly method?: string | null;
}
interface PlaceOfReturn {
  readonly collectionId: string;
  readonly ccasId: string | undefined;
}

const HELD = 'version state answers { entry version }';
const RETURN = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { ${HELD} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { ${HELD} } } }`;
const act = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${HELD} } }`;

/** Answers through the API in the name of a CCAS, says « sans objet » of whatever else is wanted, submits and validates; corrects what was validated already. */
export async function returnAnswers(coordinator: Caller, place: PlaceOfReturn, answers: readonly SaidAnswer[]): Promise<void> {
  const read = async () => (await coordinator.ask(RETURN, { ...place })).formReturn;
  const held = await read();
  if (held.state === 'validated')
    await coordinator.ask(act('reopenFormReturn', 'SeenFormReturnInput'), { input: { ...place, version: held.version, reason: 'Erreur de saisie' } });
  const say = async (said: readonly SaidAnswer[]): Promise<void> => {
    const known = new Map<string, number>((await read()).answers.map(({ entry, version }: { entry: string; version: number }) => [entry, version]));
    const { answerForm } = await coordinator.ask(ANSWER, { input: { ...place, answers: said.map((one) => ({ ...one, version: known.get(one.entry) ?? 0 })) } });
    expect(answerForm.conflicts).toEqual([]);
  };
  const submit = async () =>
    coordinator.send(act('submitFormReturn', 'SubmitFormReturnInput'), {
      input: { ...place, signatoryName: 'Camille Roux', signatoryFunction: 'Directrice', answers: (await read()).answers },
    });
  await say(answers);
  const { errors } = await submit();
  if (errors) {
    const { entries } = errors[0]?.extensions['params'] as { entries: string[] };
    await say(entries.map((entry) => ({ entry, state: 'not_applicable', reason: 'Pas de service' })));
    expect((await submit()).errors).toBeUndefined();
  }
  await coordinator.ask(act('validateFormReturn', 'SeenFormReturnInput'), { input: { ...place, version: (await read()).version } });
}
