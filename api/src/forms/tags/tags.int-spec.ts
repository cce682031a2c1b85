import { randomUUID } from 'node:crypto';
import { addCollection } from '../../testing/forms-world';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';

const TAG = 'mutation ($input: TagFormAnswerInput!) { tagFormAnswer(input: $input) { id version label isArchived } }';
const UPDATE = 'mutation ($input: UpdateFormTagInput!) { updateFormTag(input: $input) { id version label isArchived } }';
const MATRIX = `query ($input: FormResultsInput!) { formResultMatrix(input: $input, section: "perspectives") {
  canTag rows { entry cells { ccas value untold } tags { tag { id version label isArchived } ccas } } } }`;

interface Tags {
  readonly canTag: boolean;
  readonly told: Readonly<Record<string, readonly string[]>>;
  readonly ids: Readonly<Record<string, { readonly id: string; readonly version: number }>>;
}

describe('tags of free answers', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let collectionId: string;
  let formId: string;
  let ccas: string[];
  const validated = (collection: string, ccasId: string | undefined, text: string) => {
    const answer = { state: 'value', value: text, denominator: null, other: null, reason: null, method: null, isConfirmed: true };
    return arrange(
      api.owner,
      `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', now(), now()) RETURNING id)
       INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id) SELECT r.id, 1, $3, now(), (SELECT id FROM account LIMIT 1) FROM r`,
      [collection, ccasId, JSON.stringify({ alertes: answer })],
    );
  };
  const give = (place: number, label: string, more: object = {}) => ({
    input: { collectionId, ccasId: ccas[place], entry: 'alertes', label, isGiven: true, ...more },
  });
  const tags = async (person: keyof World['people'], input: object = {}): Promise<Tags> => {
    const { formResultMatrix: matrix } = await (await api.as(world.people[person])).ask(MATRIX, { input: { collectionId, ...input } });
    const row = matrix.rows.find(({ entry }: { entry: string }) => entry === 'alertes');
    const standing = row.tags.filter(({ tag }: { tag: { isArchived: boolean } }) => !tag.isArchived);
    return {
      canTag: matrix.canTag,
      told: Object.fromEntries(standing.map((one: { tag: { label: string }; ccas: string[] }) => [one.tag.label, one.ccas])),
      ids: Object.fromEntries(row.tags.map(({ tag }: { tag: { label: string; id: string; version: number } }) => [tag.label, tag])),
    };
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    ({ collectionId, formId } = await addCollection(api.owner, world, 'activity_report'));
    ccas = [...world.ccasIds, ...(await addCcas(api.owner, world, 0, ['CCAS un', 'CCAS deux', 'CCAS trois']))];
    for (const [i, id] of ccas.entries()) await validated(collectionId, id, `Il manque ${i} postes.`);
  });
  afterAll(() => api.stop());

  it('are given several to an answer, once however they are written, taken away, and given again', async () => {
    await coordinator.ask(TAG, give(0, 'Postes vacants'));
    await coordinator.ask(TAG, give(0, '  postes  VACANTS '));
    await Promise.all([coordinator.ask(TAG, give(1, 'Locaux')), coordinator.ask(TAG, give(0, 'locaux'))]);
    await coordinator.ask(TAG, give(2, 'Postes vacants'));
    const { told, canTag } = await tags('coordinator');
    expect(canTag).toBe(true);
    expect(Object.keys(told).map((label) => label.toLowerCase())).toEqual(['locaux', 'postes vacants']);
    expect(new Set(told['Postes vacants'])).toEqual(new Set([ccas[0], ccas[2]]));
    await coordinator.ask(TAG, give(2, 'Postes vacants', { isGiven: false }));
    await coordinator.ask(TAG, give(2, 'Postes vacants', { isGiven: false }));
    expect((await tags('coordinator')).told['Postes vacants']).toEqual([ccas[0]]);
    expect((await coordinator.ask(TAG, give(2, 'Nulle part', { isGiven: false }))).tagFormAnswer).toBeNull();
  });

  it('stay from year to year by the code of the question, without what they were given to', async () => {
    const [later] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
       SELECT network_id, form_id, form_version_id, 'Bilan 2026', '2026-01-01', '2026-12-31' FROM form_collection WHERE id = $1 RETURNING id`,
      [collectionId],
    );
    const { formResultMatrix: matrix } = await coordinator.ask(MATRIX, { input: { collectionId: later?.id } });
    const row = matrix.rows.find(({ entry }: { entry: string }) => entry === 'alertes');
    expect(row.tags.map(({ ccas: given }: { ccas: string[] }) => given)).toEqual([[], []]);
    expect(matrix.rows.find(({ entry }: { entry: string }) => entry === 'perspectives_texte').tags).toEqual([]);
  });

  it('are put away with what they were given to, taken out again, and called otherwise, but never twice the same', async () => {
    const { id, version } = (await tags('coordinator')).ids['Postes vacants'] ?? {};
    const away = (await coordinator.ask(UPDATE, { input: { id, version, isArchived: true } })).updateFormTag;
    expect((await tags('coordinator')).told['Postes vacants']).toBeUndefined();
    expect(await coordinator.refusal(UPDATE, { input: { id, version, isArchived: false } })).toBe('STALE_VERSION');
    const back = (await coordinator.ask(UPDATE, { input: { id, version: away.version, isArchived: false } })).updateFormTag;
    expect((await tags('coordinator')).told['Postes vacants']).toEqual([ccas[0]]);
    expect(await coordinator.refusal(UPDATE, { input: { id, version: back.version, label: 'LOCAUX' } })).toBe('FORM_TAG_TAKEN');
    await coordinator.ask(UPDATE, { input: { id, version: back.version, label: 'Recrutements' } });
    expect((await tags('coordinator')).told['Recrutements']).toEqual([ccas[0]]);
  });

  it('are read with the answer, by who reads it: not before it is published to a neighbour, nor in what is shared', async () => {
    expect(Object.keys((await tags('director')).told)).toHaveLength(2); // her own answer has both
    expect(Object.values((await tags('otherDirector')).told)).toEqual([[ccas[1]]]); // as has hers
    await coordinator.ask('mutation ($id: ID!) { publishFormResults(collectionId: $id) { id } }', { id: collectionId });
    const seen = await tags('otherDirector');
    const matrix = (await (await api.as(world.people.otherDirector)).ask(MATRIX, { input: { collectionId } })).formResultMatrix;
    const cells = matrix.rows.find(({ entry }: { entry: string }) => entry === 'alertes').cells as { ccas: string; value: string | null }[];
    const read = new Set(cells.flatMap(({ ccas: id, value }) => (value === null ? [] : [id])));
    for (const given of Object.values(seen.told)) for (const id of given) expect(read.has(id)).toBe(true);
    expect(seen.canTag).toBe(false);
    expect((await tags('coordinator', { isToShare: true })).told).toEqual({});
  });

  it('are the coordination’s to give, of an answer in words of its network', async () => {
    for (const person of ['director', 'contributor', 'referent'] as const)
      expect(await (await api.as(world.people[person])).refusal(TAG, give(0, 'Locaux'))).toBe('NOT_ALLOWED');
    const { id, version } = (await tags('coordinator')).ids['Recrutements'] ?? {};
    for (const person of ['foreignCoordinator', 'funder', 'nobody'] as const) {
      const caller = await api.as(world.people[person]);
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(TAG, give(0, 'Locaux')));
      expect(await caller.refusal(UPDATE, { input: { id, version, label: 'Autre' } })).toBe(
        await caller.refusal(UPDATE, { input: { id: randomUUID(), version: 1, label: 'Autre' } }),
      );
    }
    expect(await coordinator.refusal(TAG, give(0, 'Locaux', { entry: 'a2' }))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(TAG, give(0, 'Locaux', { entry: 'perspectives_texte' }))).toBe('NOT_FOUND'); // nothing was said there
    expect(await coordinator.refusal(TAG, give(0, ' '))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(TAG, give(0, 'x'.repeat(61)))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(TAG, give(0, 'Locaux', { ccasId: randomUUID() }))).toBe('NOT_FOUND');
  });

  it('are kept in the history, and are sixty of a question at most', async () => {
    const [{ count }] = (await api.owner.query(
      `SELECT count(*)::integer AS count FROM journal_entry WHERE subject_type IN ('form_tag', 'form_answer_tag')`,
    )) as [{ count: number }];
    expect(count).toBeGreaterThan(5);
    await arrange(api.owner, `INSERT INTO form_tag (form_id, entry, label) SELECT $1, 'alertes', 'Étiquette ' || n FROM generate_series(1, 58) n`, [formId]);
    expect(await coordinator.refusal(TAG, give(0, 'Une de trop'))).toBe('FORM_TOO_MANY');
  });
});
