import { randomUUID } from 'node:crypto';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';
import { findResults } from './results.queries';

const TOTAL = 'ept { name } expected count notApplicable value hasEstimates isUntold options { code count }';
const RESULTS = `id publishedAt isAsPublished canPublish formerTitle coverage { answered expected }
  lines { entry rule break total { ${TOTAL} } byEpt { ${TOTAL} } panel { count value former rawFormer rawFormerCount } spread { count median } }`;
const READ = `query ($input: FormResultsInput!) { formResults(input: $input) { ${RESULTS} } }`;
const MATRIX = `query ($input: FormResultsInput!) { formResultMatrix(input: $input, section: "canicule") { ccas { id } rows { entry cells { ccas state value untold } } } }`;
const PUBLISH = `mutation ($id: ID!) { publishFormResults(collectionId: $id) { ${RESULTS} } }`;

interface Total {
  readonly ept: { readonly name: string } | null;
  readonly value: number | null;
  readonly count: number | null;
  readonly isUntold: boolean;
}
interface Results {
  readonly publishedAt: string | null;
  readonly coverage: { readonly answered: number; readonly expected: number };
  readonly lines: readonly {
    readonly entry: string;
    readonly total: Total;
    readonly byEpt: readonly Total[];
    readonly panel: object | null;
    readonly break: string | null;
  }[];
}
interface Matrix {
  readonly ccas: readonly { readonly id: string }[];
  readonly rows: readonly {
    readonly entry: string;
    readonly cells: readonly { readonly ccas: string; readonly value: string | null; readonly untold: string | null }[];
  }[];
}

describe('results of a collection', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let formId: string;
  let before: string;
  let now: string;
  /** Two of one EPT, those of another, and three more of the first. */
  let ccas: string[];
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const read = async (person: keyof World['people'], input: object = {}): Promise<Results> =>
    (await (await as(person)).ask(READ, { input: { collectionId: now, ...input } })).formResults as Results;
  const matrix = async (person: keyof World['people'], input: object = {}): Promise<Matrix> =>
    (await (await as(person)).ask(MATRIX, { input: { collectionId: now, ...input } })).formResultMatrix as Matrix;
  const line = (results: Results, entry: string) => results.lines.find((each) => each.entry === entry);
  const cells = async (person: keyof World['people'], entry: string, input: object = {}) =>
    Object.fromEntries(
      (await matrix(person, input)).rows.filter((row) => row.entry === entry).flatMap((row) => row.cells.map((cell) => [cell.ccas, cell.value ?? cell.untold])),
    );
  const answered = (value: string) => ({ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true });
  /** What a CCAS returned, as validated. */
  const validated = async (collectionId: string, ccasId: string | undefined, values: Readonly<Record<string, string>>): Promise<void> => {
    const answers = JSON.stringify(Object.fromEntries(Object.entries(values).map(([entry, value]) => [entry, answered(value)])));
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'test', true)`);
      await manager.query(
        `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', now(), now()) RETURNING id)
         INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id)
         SELECT r.id, 1, $3, now(), (SELECT id FROM account LIMIT 1) FROM r`,
        [collectionId, ccasId, answers],
      );
    });
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await as('coordinator');
    const form = (
      await coordinator.ask('mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }', {
        input: { networkId: world.networkId, title: 'Flash', model: 'heatwave_flash' },
      })
    ).createForm;
    formId = form.id;
    await coordinator.ask('mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }', {
      input: { id: formId, version: form.version, breaks: [] },
    });
    const collect = async (year: number): Promise<string> =>
      (
        await coordinator.ask('mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }', {
          input: { formId, title: `Canicule ${year}`, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` },
        })
      ).createFormCollection.id as string;
    [before, now] = [await collect(2025), await collect(2026)];
    ccas = [...world.ccasIds, ...(await addCcas(api.owner, world, 0, ['CCAS un', 'CCAS deux', 'CCAS trois']))];
  });
  afterAll(() => api.stop());

  it('are told to the coordination as they come in, with who was heard, and beside the time before', async () => {
    await validated(before, ccas[0], { inscrits: '200' });
    for (const [i, id] of ccas.entries())
      await validated(now, id, { inscrits: String(240 + i), nouveaux: String(i === 0 ? 3 : 50 + i), salle_fraiche: i === 1 ? 'non' : 'oui' });
    const results = await read('coordinator');
    expect(results.coverage).toEqual({ answered: ccas.length, expected: ccas.length });
    const sum = ccas.reduce((all, _, i) => all + 240 + i, 0);
    expect(line(results, 'inscrits')).toMatchObject({
      total: { value: sum, count: ccas.length, isUntold: false },
      panel: { count: 1, value: 240, former: 200, rawFormer: 200 },
    });
    expect(await cells('coordinator', 'nouveaux')).toMatchObject({ [ccas[0] ?? '']: '3', [ccas[1] ?? '']: '51' });
    expect(results).toMatchObject({ isAsPublished: false, canPublish: true, publishedAt: null, formerTitle: 'Canicule 2025' });
  });

  it('are told to nobody else before they are published: a CCAS reads its own, a referent those of her EPT', async () => {
    const director = await read('director');
    expect(director.coverage.answered).toBe(1);
    expect(line(director, 'inscrits')?.total).toMatchObject({ value: null, isUntold: true });
    expect(Object.values(await cells('director', 'inscrits')).filter(Boolean)).toEqual(['240']);
    const own = new Set(Object.entries(await cells('referent', 'inscrits')).flatMap(([id, value]) => (value ? [id] : [])));
    expect(own).toEqual(new Set(ccas.filter((id) => id !== world.ccasIds[2])));
  });

  it('are published by the coordination alone, over five CCAS or more, and once however often it is sent', async () => {
    expect(await coordinator.refusal(PUBLISH, { id: before })).toBe('FORM_RESULTS_TOO_FEW');
    for (const person of ['director', 'contributor', 'referent'] as const) expect(await (await as(person)).refusal(PUBLISH, { id: now })).toBe('NOT_ALLOWED');
    for (const person of ['funder', 'nobody', 'foreignCoordinator'] as const)
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(PUBLISH, { id: now }));
    const twice = await Promise.all([coordinator.ask(PUBLISH, { id: now }), coordinator.ask(PUBLISH, { id: now })]);
    const [one, other] = twice.map(({ publishFormResults }) => publishFormResults.publishedAt as string);
    expect(one).not.toBeNull();
    expect(other).toBe(one);
  });

  it('are told to a neighbour then, and answers as each question says: EPT, network, or nobody', async () => {
    const [own, sameEpt] = [ccas[0] ?? '', ccas[1] ?? ''];
    const elsewhere = world.ccasIds[2] ?? '';
    const results = await read('director');
    expect(results).toMatchObject({ isAsPublished: true, canPublish: false });
    const { total } = line(results, 'inscrits') ?? {};
    expect(total).toMatchObject({ count: ccas.length, isUntold: false });
    expect(await cells('director', 'inscrits')).toMatchObject({ [own]: '240', [sameEpt]: '241', [elsewhere]: 'unread' });
    expect(await cells('director', 'salle_fraiche')).toMatchObject({ [elsewhere]: 'oui' });
    // her own count of three is hers; a neighbour is told neither it nor what gives it away
    expect((await cells('director', 'nouveaux'))[own]).toBe('3');
    const seen = await cells('otherDirector', 'nouveaux');
    expect(seen[own]).not.toBe('3');
    expect((await cells('coordinator', 'nouveaux', { isToShare: true }))[own]).toBe('unread');
  });

  it('stay what they were when a CCAS is validated later, or corrects: one or two more are not published by themselves', async () => {
    const [late] = await addCcas(api.owner, world, 0, ['CCAS tardif']);
    const { total } = line(await read('director'), 'inscrits') ?? {};
    await validated(now, late, { inscrits: '777', nouveaux: '9' });
    expect(line(await read('director'), 'inscrits')?.total.value).toBe(total?.value);
    expect(line(await read('coordinator'), 'inscrits')?.total.value).toBe((total?.value ?? 0) + 777);
    expect(await coordinator.refusal(PUBLISH, { id: now })).toBe('FORM_RESULTS_ADD_TOO_FEW');
    expect((await cells('director', 'inscrits'))[late ?? '']).toBeNull();
    for (const id of await addCcas(api.owner, world, 0, ['CCAS tardif deux', 'CCAS tardif trois'])) await validated(now, id, { inscrits: '100' });
    await coordinator.ask(PUBLISH, { id: now });
    expect(line(await read('director'), 'inscrits')?.total.value).toBe((total?.value ?? 0) + 977);
  });

  it('keep who was published, though she is excused or closes since: what is left, less what was told, would be hers', async () => {
    const told = await read('director');
    const total = line(told, 'inscrits')?.total;
    await arrange(api.owner, `UPDATE form_return SET state = 'excused', reason = 'Essai' WHERE collection_id = $1 AND ccas_id = $2`, [now, ccas[3]]);
    await arrange(api.owner, `UPDATE form_return SET state = 'submitted' WHERE collection_id = $1 AND ccas_id = $2`, [now, ccas[4]]);
    await arrange(api.owner, `UPDATE ccas SET closed_on = '2026-01-31' WHERE id = $1`, [ccas[4]]);
    const since = await read('director');
    expect(line(since, 'inscrits')?.total).toEqual(total);
    expect(since.coverage).toEqual(told.coverage);
    expect((await read('coordinator')).coverage.answered).toBe(told.coverage.answered - 2);
  });

  it('know whether a CCAS that counted the time before is no more among them: the former page, less this one, would tell it', async () => {
    const asked = { formId, title: 'Canicule 2027', periodFrom: '2027-01-01', periodTo: '2027-12-31' };
    const next = (await coordinator.ask('mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }', { input: asked }))
      .createFormCollection.id as string;
    const isFormerWhole = async () =>
      (await findResults(api.dataSource, null, { id: next, networkId: world.networkId, today: '2025-12-31', isPublished: true, cohortId: null }))
        ?.isFormerWhole;
    expect(await isFormerWhole()).toBe(true);
    await validated(next, ccas[5], { inscrits: '300' });
    await arrange(api.owner, `UPDATE form_return SET state = 'excused', reason = 'Essai' WHERE collection_id = $1 AND ccas_id = $2`, [next, ccas[5]]);
    expect(await isFormerWhole()).toBe(false);
  });

  it('are not those of a cohort for who could take one from the other', async () => {
    expect(await (await as('director')).refusal(READ, { input: { collectionId: now, cohortId: randomUUID() } })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(READ, { input: { collectionId: now, cohortId: 'x' } })).toBe('NOT_FOUND');
    const input = { networkId: world.networkId, name: 'Côté est', ccasIds: [ccas[1]] };
    const cohort = (await coordinator.ask('mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }', { input })).createCohort.id as string;
    expect((await read('coordinator', { cohortId: cohort })).coverage).toEqual({ answered: 1, expected: 1 });
    expect(await (await as('director')).refusal(READ, { input: { collectionId: now, cohortId: cohort } })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(READ, { input: { collectionId: now, cohortId: cohort, isToShare: true } })).toBe('NOT_FOUND');
  });

  it('are nobody’s outside of the network, and a funder’s never', async () => {
    for (const person of ['funder', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const) {
      const caller = await as(person);
      for (const query of [READ, MATRIX])
        expect(await caller.refusal(query, { input: { collectionId: now } })).toBe(await caller.refusal(query, { input: { collectionId: randomUUID() } }));
    }
  });
});
