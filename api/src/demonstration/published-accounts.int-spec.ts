import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { doubtsOf, type FormAnswer, formModel } from '@maillage/domain';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';
import { ACCOUNT_YEARS, CCAS_ACCOUNTS } from './figures/ccas-accounts';
import { POPULATION_AND_INCOME_2021 } from './figures/population-and-income';

const FORM = 'mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }';
const SAVE = 'mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { version } }';
const PUBLISH = 'mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }';
const COLLECT = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }';
const ANSWERS = 'entry version state value denominator other reason method isConfirmed source';
const PREFILL = `mutation ($input: FormReturnInput!) { prefillFormReturn(input: $input) { answers { ${ANSWERS} } } }`;
const CONFIRM = `mutation ($input: ConfirmFormAnswersInput!) { confirmFormAnswers(input: $input) { answers { ${ANSWERS} } } }`;
const READ = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { population answers { ${ANSWERS} } lastYear { ${ANSWERS} } } }`;

type Answer = FormAnswer & { readonly entry: string; readonly version: number; readonly source: string | null };
const INDICATORS = ['ccas_operating_income', 'ccas_operating_spending', 'ccas_staff_spending', 'ccas_town_grant'] as const;
const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/[ |]+/));
/** Commune, then income, spending, staff and grant of each year (DGFiP, retreated by the OFGL, `ofgl-base-ccas-cias`, Licence Ouverte 2.0). */
const ACCOUNTS = lines(CCAS_ACCOUNTS);
const population = new Map(lines(POPULATION_AND_INCOME_2021).map(([commune = '', persons]) => [commune, Number(persons)]));
const byEntry = (answers: readonly Answer[]) => Object.fromEntries(answers.map((answer) => [answer.entry, answer]));

/** The file as it is published, where it stands beside the repository: income and spending, by commune and year. */
function publishedFile(from = process.cwd()): string | null {
  const path = join(from, 'shared/data/network-93-ccas-accounts-2023-2025.csv');
  if (existsSync(path)) return readFileSync(path, 'utf8');
  return dirname(from) === from ? null : publishedFile(dirname(from));
}

describe('published accounts of CCAS, in their report of activities', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let ccasIds: string[];
  const collections = new Map<number, string>();
  const definition = formModel('activity_report')?.definition;
  const means = { ...definition, sections: definition?.sections.filter(({ code }) => code === 'moyens'), checks: [] };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    ccasIds = await addCcas(
      api.owner,
      world,
      0,
      ACCOUNTS.map(([commune]) => `Commune ${commune}`),
    );
    const communes = JSON.stringify(
      ACCOUNTS.flatMap(([commune = '', ...figures], place) =>
        INDICATORS.flatMap((indicator, at) =>
          ACCOUNT_YEARS.map((year, rank) => ({
            ccas: ccasIds[place],
            indicator,
            period: year * 100,
            value: Number(figures[at * ACCOUNT_YEARS.length + rank]),
            persons: population.get(commune) ?? null,
          })),
        ),
      ),
    );
    await arrange(
      api.owner,
      `WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS g (ccas uuid, indicator text, period integer, value numeric, persons integer)),
            i AS (INSERT INTO indicator (code, name, theme, aggregation, distributor) SELECT DISTINCT indicator, indicator, 'ccas', 'sum', 'OFGL' FROM given
                  ON CONFLICT (code) DO UPDATE SET distributor = 'OFGL' RETURNING id, code),
            t AS (UPDATE territory SET population_persons = g.persons FROM (SELECT DISTINCT ccas, persons FROM given) g JOIN ccas c ON c.id = g.ccas WHERE territory.id = c.territory_id)
       INSERT INTO indicator_value (indicator_id, period, territory_id, value, state)
       SELECT i.id, g.period, c.territory_id, g.value, 'p' FROM given g JOIN i ON i.code = g.indicator JOIN ccas c ON c.id = g.ccas RETURNING indicator_id AS id`,
      [communes],
    );
    const { id, version } = (await coordinator.ask(FORM, { input: { networkId: world.networkId, title: 'Moyens' } })).createForm;
    const saved = (await coordinator.ask(SAVE, { input: { id, version, title: 'Moyens', definition: JSON.stringify(means) } })).saveFormDraft;
    await coordinator.ask(PUBLISH, { input: { id, version: saved.version, breaks: [] } });
    for (const year of [2024, 2025]) {
      const input = { formId: id, title: `Moyens ${year}`, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31` };
      collections.set(year, (await coordinator.ask(COLLECT, { input })).createFormCollection.id);
    }
  });
  afterAll(() => api.stop());

  /** What is published is put into the return of a year, and confirmed. */
  const filled = async (year: number, ccasId: string | undefined): Promise<readonly Answer[]> => {
    const place = { collectionId: collections.get(year), ccasId };
    const { answers } = (await coordinator.ask(PREFILL, { input: place })).prefillFormReturn as { answers: readonly Answer[] };
    const put = answers.filter(({ isConfirmed }) => !isConfirmed);
    const seen = put.map(({ entry, version }) => ({ entry, version }));
    return (await coordinator.ask(CONFIRM, { input: { ...place, answers: seen } })).confirmFormAnswers.answers;
  };

  it('pre-fill with their source and year, and ask about the three that moved by more than 30 %, and about nobody else', async () => {
    expect(ACCOUNTS).toHaveLength(39);
    const asked: [string | undefined, string[]][] = [];
    for (const [place, [commune, ...figures]] of ACCOUNTS.entries()) {
      const ccasId = ccasIds[place];
      const former = byEntry(await filled(2024, ccasId));
      await arrange(
        api.owner,
        `WITH r AS (UPDATE form_return SET state = 'validated', submitted_at = now(), validated_at = now() WHERE collection_id = $1 AND ccas_id = $2 RETURNING id)
         INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id) SELECT id, 1, $3, now(), (SELECT id FROM account LIMIT 1) FROM r RETURNING return_id AS id`,
        [collections.get(2024), ccasId, JSON.stringify(former)],
      );
      await filled(2025, ccasId);
      const shown = (await coordinator.ask(READ, { collectionId: collections.get(2025), ccasId })).formReturn as {
        population: number | null;
        answers: readonly Answer[];
        lastYear: readonly Answer[];
      };
      const now = byEntry(shown.answers);
      expect([now['b2'], now['b1'], now['b4'], now['b3']].map((answer) => [Number(answer?.value), answer?.source])).toEqual(
        INDICATORS.map((indicator, at) => [Number(figures[at * ACCOUNT_YEARS.length + 2]), `OFGL, ${indicator}, 2025`]),
      );
      expect(shown.population).toBe(population.get(String(commune)));
      const doubts = doubtsOf(means as NonNullable<typeof definition>, now, { population: shown.population, lastYear: byEntry(shown.lastYear) });
      if (doubts.length > 0) asked.push([commune, doubts.map(({ entry, why }) => `${entry} ${why}`)]);
    }
    // +52 %, +35 % and −91 %; a factor of 400 between CCAS is real, and asks nobody
    expect(asked).toEqual([
      ['93010', ['b1 moved']],
      ['93015', ['b1 moved']],
      ['93062', ['b1 moved']],
    ]);
  });

  it('are those of the file as it is published, where it stands beside the repository', () => {
    const file = publishedFile();
    if (file === null) return;
    const sums = new Map<string, number>();
    const names = ['Recettes de fonctionnement', 'Dépenses de fonctionnement', 'Frais de personnel'];
    for (const line of file
      .replace(/^\ufeff/, '')
      .split(/\r?\n/)
      .slice(1)) {
      const [year, , , , commune, , name = '', amount] = line.split(';');
      if (names.includes(name)) sums.set(`${commune} ${name} ${year}`, (sums.get(`${commune} ${name} ${year}`) ?? 0) + Number(amount));
    }
    const differ = ACCOUNTS.flatMap(([commune, ...figures]) =>
      names.flatMap((name, at) =>
        ACCOUNT_YEARS.flatMap((year, rank) => {
          const published = sums.get(`${commune} ${name} ${year}`);
          return published === Number(figures[at * ACCOUNT_YEARS.length + rank]) ? [] : [`${commune} ${name} ${year}: ${published}`];
        }),
      ),
    );
    expect(differ).toEqual([]);
  });
});
