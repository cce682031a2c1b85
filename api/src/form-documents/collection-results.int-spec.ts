import { type EditionContent, type EditionPart, entriesOf, formModel, whatChanged } from '@maillage/domain';
import { addCollection } from '../testing/forms-world';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const CREATE = 'mutation ($input: CreateEditionInput!) { createEdition(input: $input) { id version blocks { kind } } }';
const BLOCKS = 'mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { id version } }';
const SIGN = 'mutation ($input: SeenEditionInput!) { signEdition(input: $input) { version } }';
const PUBLISH = 'mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { id } }';
const PREVIEW = 'query ($id: ID!) { editionPreview(id: $id) { content warnings { text } } }';
const PUBLISHED = 'query ($id: ID!) { publishedEdition(id: $id) { content } }';
const SHOW_RESULTS = 'mutation ($id: ID!) { publishFormResults(collectionId: $id) { publishedAt } }';
const CHOICES = 'query ($networkId: ID!) { editionChoices(networkId: $networkId) { kind option value label } }';

type Rows = Record<string, readonly unknown[]>;
const rowsOf = ({ blocks }: EditionContent): Rows =>
  Object.fromEntries(
    blocks.flatMap(({ parts }) =>
      (parts as readonly EditionPart[]).flatMap((part) =>
        part.is === 'table' && !part.caption.endsWith(', par EPT') ? part.rows.map(([name, ...cells]) => [String(name), cells] as const) : [],
      ),
    ),
  );
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, ' ')) as T;

describe('the consolidated report of the network', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let collectionId: string;
  let ccas: string[];
  const definition = formModel('activity_report')?.definition;
  const anEdition = async (more: object = {}): Promise<{ id: string; version: number }> => {
    const input = { networkId: world.networkId, model: 'activity_report', title: 'Bilan du réseau', audience: 'board', perimeter: 'network' };
    const period = { periodFrom: '2025-01-01', periodTo: '2025-12-31' };
    const { createEdition } = await coordinator.ask(CREATE, { input: { ...input, ...period, ...more } });
    return (await coordinator.ask(BLOCKS, { input: { id: createEdition.id, version: createEdition.version, blocks: [{ kind: 'collection_results' }] } }))
      .setEditionBlocks;
  };
  const preview = async (more: object = {}): Promise<{ content: EditionContent; warnings: { text: string }[] }> =>
    plain((await coordinator.ask(PREVIEW, { id: (await anEdition(more)).id })).editionPreview);
  const published = async (more: object = {}): Promise<EditionContent> => {
    const { id, version } = await anEdition(more);
    const { signEdition } = await coordinator.ask(SIGN, { input: { id, version } });
    await coordinator.ask(PUBLISH, { input: { id, version: signEdition.version, confirmed: ['collection_results'] } });
    return plain((await coordinator.ask(PUBLISHED, { id })).publishedEdition.content);
  };
  /** What a CCAS gave, validated so many days ago. */
  const validated = async (collection: string, ccasId: string, values: Readonly<Record<string, string>>, daysAgo = 20): Promise<void> => {
    const whole = { state: 'value', denominator: null, other: null, reason: null, method: null, isConfirmed: true };
    const answers = JSON.stringify(Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, { ...whole, value }])));
    await arrange(
      api.owner,
      `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', $4, $4)
                  ON CONFLICT (collection_id, ccas_id) DO UPDATE SET validated_at = excluded.validated_at RETURNING id)
       INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id)
       SELECT r.id, 1 + (SELECT count(*) FROM form_return_edition e WHERE e.return_id = r.id), $3, $4, (SELECT id FROM account LIMIT 1) FROM r RETURNING return_id AS id`,
      [collection, ccasId, answers, new Date(api.clock.now().getTime() - daysAgo * 86_400_000)],
    );
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    ({ collectionId } = await addCollection(api.owner, world, 'activity_report'));
    const names = (of: string) => Array.from({ length: 6 }, (_, at) => `${of} ${at}`);
    ccas = [...(await addCcas(api.owner, world, 0, names('Aube'))), ...(await addCcas(api.owner, world, 1, names('Brie')))];
  });
  afterAll(() => api.stop());

  it('holds what is published of a collection and nothing else: before that nothing, and what is validated later waits', async () => {
    const [first = '', ...others] = ccas;
    for (const [at, id] of ccas.entries())
      if (id !== others.at(-1)) await validated(collectionId, id, { c1: String(1_000 + at), e4: at === 0 ? '2' : '20', f4_aides: '500' });
    expect(rowsOf((await preview()).content)).toEqual({});
    await coordinator.ask(SHOW_RESULTS, { id: collectionId });
    await validated(collectionId, others.at(-1) ?? '', { c1: '999999' });
    await validated(collectionId, first, { c1: '888888' }, 1);
    const { content, warnings } = await preview();
    // 1 000 to 1 010, of the eleven that were published
    expect(rowsOf(content)['Passages physiques']?.slice(0, 2)).toEqual(['11 055', `11 sur ${ccas.length + world.ccasIds.length}`]);
    expect(warnings.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^2 réponses validées depuis la publication/), expect.stringContaining('encore ouverte')]),
    );
    const { editionChoices } = await coordinator.ask(CHOICES, { networkId: world.networkId });
    expect(editionChoices).toContainEqual({ kind: 'collection_results', option: 'collection', value: collectionId, label: 'Canicule 2025' });
  });

  it('is of the whole network whatever the perimeter, and names no CCAS', async () => {
    const whole = rowsOf((await preview()).content);
    const part = (await preview({ perimeter: 'territory', territoryId: world.eptIds[0] })).content;
    expect(rowsOf(part)).toEqual(whole);
    expect(JSON.stringify(part)).not.toMatch(/Aube|Brie/);
  });

  it('tells funders totals of what no CCAS keeps to itself, and hides none of it from the board', async () => {
    const [board, funder] = [await preview(), await preview({ audience: 'funder' })].map(({ content }) => Object.keys(rowsOf(content)));
    const kept = (definition ? entriesOf(definition) : []).flatMap(({ question: { label, isSensitive, readBy } }) =>
      isSensitive || readBy === 'ccas' ? [label] : [],
    );
    expect(funder?.filter((name) => kept.some((label) => name.startsWith(`${label},`) || name === label))).toEqual([]);
    expect(board).toEqual(expect.arrayContaining(['Passages physiques', 'Refus', 'Montant accordé : aides']));
  });

  it('two editions never tell by their difference what one CCAS gave', async () => {
    const first = await published();
    const three = await addCcas(api.owner, world, 0, ['Sud 1', 'Sud 2', 'Sud 3']);
    for (const id of three) await validated(collectionId, id, { c1: '50000' });
    await coordinator.ask(SHOW_RESULTS, { id: collectionId });
    const { warnings } = await preview();
    expect(warnings[0]?.text).toMatch(/^Une réponse comptée est validée depuis moins de huit jours : laissez aux CCAS jusqu’au 30 novembre 2026/);
    const second = await published();
    const [before, after] = [rowsOf(first), rowsOf(second)];
    // four came: the total stays over the eleven of the first edition
    expect(after['Passages physiques']?.[1]).toMatch(/^11 sur/);
    expect(before['Passages physiques']?.[1]).toMatch(/^11 sur/);
    expect(JSON.stringify(second)).toContain('à périmètre constant');
    const { changes } = whatChanged(first, second);
    expect(changes.map(({ about }) => about.name)).not.toContain('Refus');
  });

  it('goes to funders once who publishes has confirmed that each CCAS had eight days to see its line, and says whose line is contested', async () => {
    const REMARK = 'mutation ($input: AddFormRemarkInput!) { addFormRemark(input: $input) { remarks { id body version } } }';
    const SETTLE = 'mutation ($input: SettleFormRemarkInput!) { settleFormRemark(input: $input) { id } }';
    const director = await api.as(world.people.director);
    const place = { collectionId, ccasId: world.ccasIds[0] ?? '' };
    for (const id of world.ccasIds) await validated(collectionId, id, { c1: '1000' });
    await coordinator.ask(SHOW_RESULTS, { id: collectionId });
    const contest = async (): Promise<string[]> =>
      (await preview({ audience: 'funder' })).warnings.flatMap(({ text }) => (text.includes('remarque que personne') ? [text] : []));
    expect(await contest()).toEqual([]);
    const { remarks } = (await director.ask(REMARK, { input: { ...place, entry: 'c1', body: 'Nous contestons ce chiffre.' } })).addFormRemark;
    expect(await contest()).toEqual([expect.stringMatching(/^Une réponse comptée porte/)]);
    await coordinator.ask(SETTLE, { input: { id: remarks[0].id, version: remarks[0].version, isSettled: true } });
    expect(await contest()).toEqual([]);
    const { id, version } = await anEdition({ audience: 'funder' });
    const { signEdition } = await coordinator.ask(SIGN, { input: { id, version } });
    const seen = { id, version: signEdition.version };
    expect((await coordinator.ask('query ($id: ID!) { edition(id: $id) { toConfirm { kind text } } }', { id })).edition.toConfirm).toEqual([
      { kind: 'collection_results', text: expect.stringContaining('huit jours') },
    ]);
    for (const more of [{}, { confirmed: ['text'] }]) expect(await coordinator.refusal(PUBLISH, { input: { ...seen, ...more } })).toBe('EDITION_NOT_CONFIRMED');
    await coordinator.ask(PUBLISH, { input: { ...seen, confirmed: ['collection_results'] } });
  });
});
