import { addCollection, returnAnswers } from '../../testing/forms-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';

const READ = `query ($input: FormResultsInput!) { formResults(input: $input) { lines { entry total { value count isUntold } byEpt { ept { name } value isUntold } } } }`;
const MATRIX = `query ($input: FormResultsInput!) { formResultMatrix(input: $input, section: "canicule") { rows { entry cells { ccas value untold } } } }`;
const PUBLISH = 'mutation ($id: ID!) { publishFormResults(collectionId: $id) { publishedAt } }';

interface Line {
  readonly entry: string;
  readonly total: { readonly value: number | null; readonly isUntold: boolean };
  readonly byEpt: readonly { readonly value: number | null }[];
}

describe('results that are corrected after they were published', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let collectionId: string;
  let ccas: string[];
  const answersOf = (inscrits: number, nouveaux: number) => [
    { entry: 'inscrits', state: 'value', value: String(inscrits) },
    { entry: 'nouveaux', state: 'value', value: String(nouveaux) },
    { entry: 'appelees', state: 'value', value: '100' },
    { entry: 'salle_fraiche', state: 'value', value: 'oui' },
  ];
  const give = (place: number, inscrits: number, nouveaux: number) =>
    returnAnswers(coordinator, { collectionId, ccasId: ccas[place] }, answersOf(inscrits, nouveaux));
  const publish = () => coordinator.ask(PUBLISH, { id: collectionId });
  const line = async (person: keyof World['people'], entry: string): Promise<Line | undefined> =>
    (await (await api.as(world.people[person])).ask(READ, { input: { collectionId } })).formResults.lines.find((one: Line) => one.entry === entry);
  const cell = async (person: keyof World['people'], entry: string, place: number): Promise<string | null> => {
    const { formResultMatrix } = await (await api.as(world.people[person])).ask(MATRIX, { input: { collectionId } });
    const row = formResultMatrix.rows.find((one: { entry: string }) => one.entry === entry);
    const found = row.cells.find((one: { ccas: string }) => one.ccas === ccas[place]);
    return found.untold ?? found.value;
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    ({ collectionId } = await addCollection(api.owner, world));
    const [first = '', second = ''] = world.ccasIds;
    ccas = [first, second, ...(await addCcas(api.owner, world, 0, ['CCAS un', 'CCAS deux', 'CCAS trois', 'CCAS quatre', 'CCAS cinq', 'CCAS six']))];
    for (const place of ccas.keys()) await give(place, 200 + place, place === 0 ? 3 : 50 + place);
    await publish();
  }, 60_000);
  afterAll(() => api.stop());

  it('show a correction once they are published again, and not before; to who reads every return at once', async () => {
    const told = (await line('otherDirector', 'inscrits'))?.total.value ?? 0;
    await give(3, 213, 53);
    expect((await line('coordinator', 'inscrits'))?.total.value).toBe(told + 10);
    expect((await line('otherDirector', 'inscrits'))?.total.value).toBe(told);
    expect(await cell('otherDirector', 'inscrits', 3)).toBe('203');
    await publish();
    expect((await line('otherDirector', 'inscrits'))?.total.value).toBe(told + 10);
    expect(await cell('otherDirector', 'inscrits', 3)).toBe('213');
  });

  it('tell no total whose difference to the one before is a small count: one that was corrected, nor one that a figure became', async () => {
    const before = await line('otherDirector', 'nouveaux');
    expect(before?.total.isUntold).toBe(false);
    expect(await cell('otherDirector', 'nouveaux', 0)).toBe('secret');
    const hidden = await Promise.all([...ccas.keys()].map((place) => cell('otherDirector', 'nouveaux', place)));
    await give(0, 200, 9);
    await publish();
    const after = await line('otherDirector', 'nouveaux');
    expect(after?.total).toMatchObject({ value: null, isUntold: true });
    expect(await cell('otherDirector', 'nouveaux', 0)).toBe('secret');
    // what hid it then does not come out now
    const now = await Promise.all([...ccas.keys()].map((place) => cell('otherDirector', 'nouveaux', place)));
    for (const [place, was] of hidden.entries()) if (was === 'secret') expect(now[place]).toBe('secret');
    expect((await line('coordinator', 'nouveaux'))?.total.value).toBe((before?.total.value ?? 0) + 6);
    expect((await line('otherDirector', 'inscrits'))?.total.isUntold).toBe(false);
  });

  it('say nothing new of a CCAS of another EPT that came by itself to answers that its EPT alone reads', async () => {
    const added = await addCcas(api.owner, world, 0, ['CCAS sept', 'CCAS huit', 'CCAS neuf']);
    ccas.push(...added);
    for (const place of [8, 9, 10]) await give(place, 300, 60);
    await publish();
    const { total } = (await line('otherDirector', 'inscrits')) ?? {};
    expect(total).toMatchObject({ count: 11, isUntold: false });
  });
});
