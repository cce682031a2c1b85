import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson, type EditionContent, sayChange, whatChanged } from '@maillage/domain';
import { addConvention, SOUND_ACTS } from '../testing/conventions-world';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const FIELDS =
  'id title state number contentHash signedByName replacesId replacesNumber replacesReason version canManage blocks { id kind title body options { option values } } comments { id body version resolvedAt }';
const CREATE = `mutation ($input: CreateEditionInput!) { createEdition(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateEditionInput!) { updateEdition(input: $input) { ${FIELDS} } }`;
const BLOCKS = `mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { ${FIELDS} } }`;
const SIGN = `mutation ($input: SeenEditionInput!) { signEdition(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { ${FIELDS} } }`;
const CORRECT = `mutation ($input: CorrectEditionInput!) { correctEdition(input: $input) { ${FIELDS} } }`;
const DELETE = 'mutation ($input: SeenEditionInput!) { deleteEdition(input: $input) }';
const COMMENT = 'mutation ($input: AddEditionCommentInput!) { addEditionComment(input: $input) { id body version } }';
const RESOLVE = 'mutation ($input: ResolveEditionCommentInput!) { resolveEditionComment(input: $input) { id resolvedAt resolvedByName } }';
const LIST = 'query ($networkId: ID!) { editions(networkId: $networkId) { id state audience openCommentsCount } }';
const ONE = `query ($id: ID!) { edition(id: $id) { ${FIELDS} } }`;
const PUBLISHED = 'query ($id: ID!) { publishedEdition(id: $id) { hash content } }';
const PREVIEW = 'query ($id: ID!) { editionPreview(id: $id) { content warnings { blockId text } } }';
const CHOICES = 'query ($networkId: ID!) { editionChoices(networkId: $networkId) { kind option value label } }';

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly number: string | null;
  readonly blocks: readonly { readonly id: string; readonly kind: string }[];
}

describe('editions', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const input = (more: Record<string, unknown> = {}) => ({
    networkId: world.networkId,
    model: 'board',
    title: 'Conseil d’administration',
    audience: 'board',
    perimeter: 'network',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
    ...more,
  });
  const anEdition = async (more: Record<string, unknown> = {}): Promise<Shown> =>
    (await coordinator.ask(CREATE, { input: input(more) })).createEdition as Shown;
  const withBlocks = async ({ id, version }: Shown, blocks: readonly Record<string, unknown>[]): Promise<Shown> =>
    (await coordinator.ask(BLOCKS, { input: { id, version, blocks } })).setEditionBlocks as Shown;
  const publish = async ({ id, version }: Shown): Promise<Shown> => {
    const { signEdition } = await coordinator.ask(SIGN, { input: { id, version } });
    const input = { id, version: signEdition.version, confirmed: ['funding'] };
    return (await coordinator.ask(PUBLISH, { input })).publishEdition as Shown;
  };
  const contentOf = async (id: string, caller = coordinator): Promise<EditionContent> =>
    (await caller.ask(PUBLISHED, { id })).publishedEdition.content as EditionContent;
  const previewOf = async (id: string): Promise<EditionContent> => (await coordinator.ask(PREVIEW, { id })).editionPreview.content as EditionContent;
  const published = async (kinds: readonly string[], more: Record<string, unknown> = {}): Promise<Shown> =>
    publish(
      await withBlocks(
        await anEdition(more),
        kinds.map((kind) => ({ kind, body: kind === 'text' ? 'Contexte' : null })),
      ),
    );

  /** Twelve CCAS in two EPT that answer one point of the RGPD base, and what a board reads of it. */
  const answering = async () => {
    const more = [
      ...(await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches'])),
      ...(await addCcas(api.owner, world, 1, ['Hautefeuille', 'Ivry', 'Juvisy', 'Lagny', 'Melun'])),
    ];
    return {
      all: [...world.ccasIds, ...more],
      answer: (ccasId: string, given: string) =>
        arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, evidence_on) VALUES ($1, $2, 'dpo', $3, '2026-06-01')`, [
          world.networkId,
          ccasId,
          given,
        ]),
      point: async () => {
        const content = await contentOf((await published(['text', 'privacy'])).id);
        const table = content.blocks.find(({ kind }) => kind === 'privacy')?.parts.find((part) => part.is === 'table');
        return table?.rows[0]?.[1];
      },
    };
  };

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await as('coordinator');
  });

  it('begin with the blocks of a model, which are chosen, ordered, written and taken out as a whole', async () => {
    const begun = await anEdition();
    expect(begun.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(['text', 'key_figures']);
    const [first, second] = begun.blocks;
    const changed = await withBlocks(begun, [
      { id: second?.id, kind: second?.kind, title: 'Où en est-on' },
      { id: first?.id, kind: first?.kind, body: '**Contexte**' },
      { kind: 'indicators', options: [{ option: 'indicators', values: ['a'] }] },
    ]);
    expect(changed.blocks).toMatchObject([
      { id: second?.id, title: 'Où en est-on' },
      { id: first?.id, body: '**Contexte**' },
      { kind: 'indicators', options: [{ option: 'indicators', values: ['a'] }] },
    ]);
    expect(await coordinator.refusal(BLOCKS, { input: { id: begun.id, version: begun.version, blocks: [] } })).toBe('STALE_VERSION');
    for (const values of [['\u0000'], ['x'.repeat(200)]]) {
      const blocks = [{ kind: 'indicators', options: [{ option: 'indicators', values }] }];
      expect(await coordinator.refusal(BLOCKS, { input: { id: begun.id, version: changed.version, blocks } })).toBe('INVALID_INPUT');
    }
    for (const id of [randomUUID(), begun.blocks[4]?.id])
      expect(await coordinator.refusal(BLOCKS, { input: { id: begun.id, version: changed.version, blocks: [{ id, kind: 'text' }] } })).toBe('INVALID_INPUT');
  });

  it('are signed off as they are: what is published is what was signed, under a number, with its hash, whatever changes after', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const draft = await withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }, { kind: 'initiatives' }]);
    expect(await coordinator.refusal(PUBLISH, { input: { id: draft.id, version: draft.version } })).toBe('EDITION_NOT_SIGNED');
    const { signEdition } = await coordinator.ask(SIGN, { input: { id: draft.id, version: draft.version } });
    await arrange(api.owner, `UPDATE initiative SET title = 'Renommée' WHERE id = $1`, [initiativeIds[0]]);
    const { publishEdition } = await coordinator.ask(PUBLISH, { input: { id: draft.id, version: signEdition.version } });
    expect(publishEdition).toMatchObject({ state: 'published', number: '2026-1' });
    const { publishedEdition } = await coordinator.ask(PUBLISHED, { id: draft.id });
    const content = publishedEdition.content as EditionContent;
    expect(publishedEdition.hash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'));
    expect(JSON.stringify(content)).toContain('1. Initiative 1');
    expect(JSON.stringify(content)).not.toContain('Renommée');
    expect((await published(['text'])).number).toBe('2026-2');
    for (const [document, more] of [
      [UPDATE, { title: 'Autre' }],
      [BLOCKS, { blocks: [] }],
      [SIGN, {}],
      [PUBLISH, {}],
      [DELETE, {}],
    ] as const)
      expect(await coordinator.refusal(document, { input: { id: draft.id, version: publishEdition.version, ...more } })).toBe('EDITION_PUBLISHED');
    for (const sql of [`UPDATE edition_frozen SET content = '{}'`, 'DELETE FROM edition_frozen', `UPDATE edition_block SET body = 'x'`])
      await expect(arrange(api.owner, `${sql} WHERE edition_id = $1`, [draft.id])).rejects.toThrow('immutable');
  });

  it('lose their sign-off with any change, and are nothing without blocks', async () => {
    const draft = await withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }]);
    const { signEdition } = await coordinator.ask(SIGN, { input: { id: draft.id, version: draft.version } });
    expect(signEdition.state).toBe('signed');
    const { updateEdition } = await coordinator.ask(UPDATE, { input: { id: draft.id, version: signEdition.version, title: 'Autre' } });
    expect(updateEdition.state).toBe('draft');
    expect(await coordinator.refusal(PUBLISH, { input: { id: draft.id, version: updateEdition.version } })).toBe('EDITION_NOT_SIGNED');
    const empty = await withBlocks({ ...draft, version: updateEdition.version }, []);
    expect(await coordinator.refusal(SIGN, { input: { id: draft.id, version: empty.version } })).toBe('EDITION_EMPTY');
  });

  it('take one number each, of however many that are published at once', async () => {
    const drafts = await Promise.all([1, 2, 3].map(async () => withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }])));
    const numbers = (await Promise.all(drafts.map(publish))).map(({ number }) => number);
    expect(numbers.toSorted()).toEqual(['2026-1', '2026-2', '2026-3']);
  });

  it('are corrected by a new one, once, that says what it replaces and why', async () => {
    const wrong = await published(['text']);
    const { correctEdition } = await coordinator.ask(CORRECT, { input: { editionId: wrong.id, reason: 'Un chiffre était faux' } });
    expect(correctEdition).toMatchObject({ state: 'draft', replacesNumber: '2026-1', blocks: [{ kind: 'text', body: 'Contexte' }] });
    expect(await coordinator.refusal(CORRECT, { input: { editionId: wrong.id, reason: 'Encore' } })).toBe('EDITION_REPLACED_ALREADY');
    const right = await publish(correctEdition);
    expect((await contentOf(right.id)).replaces).toEqual({ number: '2026-1', why: 'Un chiffre était faux' });
  });

  it('are read by the people of the network once published to the board, and as drafts or for funders by who proofreads', async () => {
    const draft = await anEdition();
    const board = await published(['text']);
    const funder = await published(['text'], { audience: 'funder' });
    for (const person of ['coordinator', 'referent'] as const) {
      const caller = await as(person);
      expect((await caller.ask(LIST, { networkId: world.networkId })).editions).toHaveLength(3);
      for (const { id } of [draft, board, funder]) expect((await caller.ask(ONE, { id })).edition.id).toBe(id);
      expect((await contentOf(funder.id, caller)).audience).toBe('funder');
    }
    for (const person of ['dpo', 'director', 'otherDirector', 'contributor'] as const) {
      const caller = await as(person);
      expect((await caller.ask(LIST, { networkId: world.networkId })).editions.map(({ id }: Shown) => id)).toEqual([board.id]);
      expect((await contentOf(board.id, caller)).audience).toBe('board');
      for (const { id } of [draft, funder])
        for (const document of [ONE, PUBLISHED]) expect([person, await caller.refusal(document, { id })]).toEqual([person, 'NOT_FOUND']);
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(PREVIEW, { id: draft.id }));
    }
    for (const person of ['funder', 'admin', 'nobody'] as const)
      for (const [document, variables] of [
        [LIST, { networkId: world.networkId }],
        [ONE, { id: board.id }],
        [PUBLISHED, { id: funder.id }],
      ] as const)
        expect([person, await (await as(person)).refusal(document, variables)]).toEqual([person, 'NOT_ALLOWED']);
    for (const id of [board.id, funder.id, draft.id, randomUUID(), 'x'])
      for (const document of [ONE, PUBLISHED]) expect(await (await as('foreignCoordinator')).refusal(document, { id })).toBe('NOT_FOUND');
  });

  it('are composed by the coordinator of their network alone, over what stands in it', async () => {
    const { id, version } = await anEdition();
    for (const [document, sent] of [
      [CREATE, input()],
      [UPDATE, { id, version, title: 'X' }],
      [BLOCKS, { id, version, blocks: [] }],
      [SIGN, { id, version }],
      [PUBLISH, { id, version }],
      [DELETE, { id, version }],
    ] as const) {
      for (const person of ['referent', 'director', 'contributor', 'funder', 'admin'] as const)
        expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(await (await as(person)).refusal(document, { input: sent }));
      expect(await (await as('foreignCoordinator')).refusal(document, { input: sent })).toBe('NOT_FOUND');
    }
    const fields = async (more: Record<string, unknown>) => (await coordinator.send(CREATE, { input: input(more) })).errors?.[0]?.extensions.fields;
    const [foreign] = await arrange<{ id: string }>(api.owner, `INSERT INTO cohort (network_id, name) VALUES ($1, 'Autre') RETURNING id`, [
      world.otherNetworkId,
    ]);
    expect(await fields({ perimeter: 'cohort', cohortId: foreign?.id })).toEqual([{ path: 'cohortId', reason: 'UNKNOWN_REFERENCE' }]);
    expect(await fields({ perimeter: 'funder' })).toEqual([{ path: 'funderId', reason: 'REQUIRED' }]);
    expect(await fields({ perimeter: 'territory', territoryId: 999_999_999 })).toEqual([{ path: 'territoryId', reason: 'UNKNOWN_REFERENCE' }]);
    expect(await fields({ periodTo: '2025-01-01' })).toEqual([{ path: 'periodTo', reason: 'END_BEFORE_START' }]);
    expect((await (await as('coordinator')).ask(CHOICES, { networkId: world.networkId })).editionChoices).toEqual(expect.any(Array));
  });

  it('are proofread by coordination and referents, whose remarks no reader of the published one sees', async () => {
    const draft = await withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }]);
    const referent = await as('referent');
    const { addEditionComment: remark } = await referent.ask(COMMENT, {
      input: { editionId: draft.id, blockId: draft.blocks[0]?.id, body: 'Le chiffre est-il à jour ?' },
    });
    expect(await referent.refusal(COMMENT, { input: { editionId: draft.id, blockId: randomUUID(), body: 'x' } })).toBe('INVALID_INPUT');
    for (const person of ['director', 'dpo', 'funder'] as const)
      expect(['NOT_ALLOWED', 'NOT_FOUND']).toContain(await (await as(person)).refusal(COMMENT, { input: { editionId: draft.id, body: 'x' } }));
    expect(
      (await coordinator.ask(RESOLVE, { input: { id: remark.id, version: remark.version, isResolved: true } })).resolveEditionComment.resolvedAt,
    ).not.toBeNull();
    expect(await referent.refusal(RESOLVE, { input: { id: remark.id, version: remark.version, isResolved: false } })).toBe('STALE_VERSION');
    await coordinator.ask(COMMENT, { input: { editionId: draft.id, body: 'Reste à relire' } });
    const done = await publish(draft);
    const [listed] = (await (await as('director')).ask(LIST, { networkId: world.networkId })).editions;
    expect(listed).toMatchObject({ id: done.id, openCommentsCount: 0 });
    expect((await (await as('director')).ask(ONE, { id: done.id })).edition.comments).toEqual([]);
    expect(JSON.stringify(await contentOf(done.id))).not.toContain('à jour');
    expect(await referent.refusal(COMMENT, { input: { editionId: done.id, body: 'x' } })).toBe('EDITION_PUBLISHED');
  });

  it('name exactly what changed between two of them', async () => {
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 4 });
    const [turned, dropped, slipped, same] = initiativeIds;
    const [milestone] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on) VALUES ($1, 'milestone', 'Comité', '2026-12-01') RETURNING id`,
      [slipped],
    );
    await arrange(api.owner, `UPDATE initiative SET weather = 'secured', weather_text = 'Bien', weather_at = '2026-11-01' WHERE plan_id = $1`, [planId]);
    await addNews(api.owner, same as string, world.ccasIds[0] as string, { stage: 'informed' });
    const kinds = ['initiatives', 'milestones', 'adoption', 'conventions'];
    const before = await contentOf((await published(kinds)).id);
    await arrange(api.owner, `UPDATE initiative SET weather = 'compromised', weather_text = 'Sans moyens' WHERE id = $1`, [turned]);
    await arrange(api.owner, `UPDATE initiative SET archived_at = '2026-11-20', weather_text = 'Sans financement' WHERE id = $1`, [dropped]);
    await arrange(api.owner, `UPDATE milestone SET due_on = '2027-02-01' WHERE id = $1`, [milestone?.id]);
    await arrange(api.owner, `INSERT INTO initiative (plan_id, number, title) VALUES ($1, 9, 'Nouvelle')`, [planId]);
    await addConvention(coordinator, world.ccasIds[0] as string, {}, SOUND_ACTS);
    await arrange(api.owner, `UPDATE adoption SET stage = 'in_place' WHERE initiative_id = $1`, [same]);
    const draft = await withBlocks(
      await anEdition(),
      [...kinds, 'what_changed'].map((kind) => ({ kind })),
    );
    const after = await previewOf(draft.id);
    const named = whatChanged(before, after).changes.map((change) => sayChange(change).replaceAll(/\u00a0/g, ' '));
    expect(named).toEqual([
      '9. Nouvelle : ajouté depuis.',
      '2. Initiative 2 : abandonné, « Sans financement ».',
      'Comité (3. Initiative 3) : reporté du 1er décembre 2026 au 1er février 2027.',
      '4. Initiative 4, en place : 0 sur 3 → 1 sur 3.',
      '1. Initiative 1 : la météo passe de « objectifs sécurisés » à « objectifs compromis ».',
      'CCAS d’Aubigny : convention en vigueur depuis.',
      'CCAS sous convention : chiffre révisé, 0 sur 3 → 1 sur 3.',
    ]);
    const block = after.blocks.find(({ kind }) => kind === 'what_changed');
    expect(block?.parts[0]).toMatchObject({ is: 'text', text: expect.stringContaining('Sans financement') });
    expect(whatChanged(after, after).changes).toEqual([]);
  });

  it('tell funders of no CCAS, of no number over fewer than five, and of no other funder’s money', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    await arrange(api.owner, `INSERT INTO initiative_publication (initiative_id, funder_id) VALUES ($1, $2)`, [initiativeIds[0], world.funderId]);
    const [other] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'Concurrent') RETURNING id`, [world.networkId]);
    // seven digits: an id of these facts holds three or four by chance
    for (const [funder, cents] of [
      [world.funderId, 481_235_600],
      [other?.id, 739_182_400],
    ])
      await arrange(api.owner, 'INSERT INTO funding_line (initiative_id, funder_id, paid_cents) VALUES ($1, $2, $3)', [initiativeIds[0], funder, cents]);
    await addNews(api.owner, initiativeIds[0] as string, world.ccasIds[0] as string, {
      stage: 'in_place',
      note: 'Note interne',
      blocker: 'Secret',
      blocked_since: '2026-11-01',
    });
    const kinds = ['key_figures', 'initiatives', 'milestones', 'adoption', 'funding', 'conventions', 'privacy', 'indicators'];
    const own = JSON.stringify(await contentOf((await published(kinds, { audience: 'funder', perimeter: 'funder', funderId: world.funderId })).id));
    expect(own).toContain('4812356');
    for (const secret of ['7391824', '12204180', 'Aubigny', 'Concurrent', 'Note interne', 'Secret']) expect(own).not.toContain(secret);
    expect(own).toContain('not_told');
    const shared = JSON.stringify(await contentOf((await published(kinds, { audience: 'funder' })).id));
    for (const secret of ['4812356', '7391824', 'Aubigny']) expect(shared).not.toContain(secret);
    const board = JSON.stringify(await contentOf((await published(kinds)).id));
    for (const secret of ['Note interne', 'Secret']) expect(board).not.toContain(secret);
  });

  it('give no answer of a CCAS by the difference of two: one that answered since is not counted yet', async () => {
    const { all, answer, point } = await answering();
    // over five besides her own, each director knows of the others no more than that
    for (const ccasId of all.slice(0, 5)) await answer(ccasId, 'yes');
    expect(await point()).toBeUndefined();
    for (const ccasId of all.slice(5, 11)) await answer(ccasId, 'yes');
    expect(await point()).toEqual({ numerator: 11, denominator: 11 });
    await answer(all[11] as string, 'no');
    expect(await point()).toEqual({ numerator: 11, denominator: 11 });
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-11-01' WHERE id = $1`, [all[0]]);
    expect(await point()).toBeUndefined();
  });

  it('are signed off again where what others published since would give one CCAS away beside them', async () => {
    const { all, answer } = await answering();
    const signed = async (): Promise<Shown> => {
      const { id, version } = await withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }, { kind: 'privacy' }]);
      return (await coordinator.ask(SIGN, { input: { id, version } })).signEdition as Shown;
    };
    const seen = ({ id, version }: Shown) => ({ input: { id, version } });
    for (const ccasId of all.slice(0, 11)) await answer(ccasId, 'yes');
    const first = await signed();
    const same = await signed();
    await answer(all[11] as string, 'no');
    const second = await signed();
    await coordinator.ask(PUBLISH, seen(first));
    await coordinator.ask(PUBLISH, seen(same));
    expect(await coordinator.refusal(PUBLISH, seen(second))).toBe('EDITION_SIGN_AGAIN');
    const { signEdition } = await coordinator.ask(SIGN, seen(second));
    const { publishEdition } = await coordinator.ask(PUBLISH, seen(signEdition as Shown));
    expect(JSON.stringify(await contentOf(String(publishEdition.id)))).not.toContain('"denominator":12');
  });

  it('tell funders how far initiatives are over the whole network alone: beside parts of it the rest could be one CCAS', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    await arrange(api.owner, `INSERT INTO initiative_publication (initiative_id, funder_id) VALUES ($1, $2)`, [initiativeIds[0], world.funderId]);
    await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    const [{ territoryId } = { territoryId: 0 }] = await arrange<{ territoryId: number }>(
      api.owner,
      `SELECT i.ancestor_id AS "territoryId" FROM ccas c JOIN territory_inclusion i ON i.territory_id = c.territory_id JOIN territory t ON t.id = i.ancestor_id AND t.kind = 'ept' WHERE c.id = $1`,
      [world.ccasIds[0]],
    );
    const counted = async (more: Record<string, unknown>) => {
      const content = await contentOf((await published(['text', 'adoption'], { audience: 'funder', ...more })).id);
      return content.blocks.find(({ kind }) => kind === 'adoption')?.parts.find((part) => part.is === 'table')?.rows[0]?.[1];
    };
    expect(await counted({})).toMatchObject({ denominator: 7 });
    expect(await counted({ perimeter: 'territory', territoryId })).toMatchObject({ denominator: 7 });
  });

  it('tell funders of EPT in one shape for ever: at constant panel where a CCAS opened, and nothing where one of those counted closed', async () => {
    await addCcas(api.owner, world, 0, ['Dormeuil', 'Épinoy', 'Fresnes', 'Garches']);
    await addCcas(api.owner, world, 1, ['Hautefeuille', 'Ivry', 'Juvisy', 'Lagny']);
    const shown = async () => {
      const content = await contentOf((await published(['text', 'conventions'], { audience: 'funder' })).id);
      const parts = content.blocks.find(({ kind }) => kind === 'conventions')?.parts ?? [];
      return { figure: parts.find((part) => part.is === 'figures')?.figures[0], rows: parts.find((part) => part.is === 'table')?.rows };
    };
    const first = await shown();
    expect(first).toMatchObject({
      figure: { share: { numerator: 0, denominator: 11 } },
      rows: [
        ['EPT Est', { denominator: 5 }],
        ['EPT Ouest', { denominator: 6 }],
      ],
    });
    const [opened] = await addCcas(api.owner, world, 0, ['Melun']);
    await addConvention(coordinator, opened as string, {}, SOUND_ACTS);
    expect(await shown()).toMatchObject({ figure: { share: { numerator: 0, denominator: 11 }, reserve: 'à périmètre constant' }, rows: first.rows });
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-11-01' WHERE id = $1`, [world.ccasIds[2]]);
    expect(await shown()).toMatchObject({ figure: { untold: 'not_told' }, rows: undefined });
  });

  it('are opened in one statement, and listed in one', async () => {
    const { id } = await published(['text', 'initiatives', 'conventions', 'privacy']);
    const count = async (read: () => Promise<unknown>) => (await api.statements(read)).filter((sql) => !sql.includes('session')).length;
    expect(await count(() => contentOf(id))).toBe(1);
    expect(await count(() => coordinator.ask(LIST, { networkId: world.networkId }))).toBeLessThanOrEqual(2);
  });
});
