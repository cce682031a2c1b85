import type { Page, Response } from '@playwright/test';
import { download, downloadOf, importFile } from '../support/files';
import { expect, expectAccessible, openSession, test } from '../support/journey';

/** The network's own counts of the demonstration, several of them under five. */
const OWN = [
  { code: 'domiciliations_active', name: 'Domiciliations actives' },
  { code: 'optional_aid_households', name: 'Ménages aidés par une aide facultative' },
  { code: 'first_receptions', name: 'Premiers accueils sociaux' },
];
/** What an answer calls the numbers of an indicator. */
const NUMBERS = [
  'value',
  'values',
  'previousValue',
  'previousValues',
  'comparedValues',
  'peerMedians',
  'median',
  'lowest',
  'highest',
  'numerators',
  'denominators',
  'aboveValues',
];

/** Numbers of one to four anywhere in an answer, with where they stand. */
function smallNumbers(answer: unknown, path = ''): string[] {
  if (Array.isArray(answer)) return answer.flatMap((item, index) => smallNumbers(item, `${path}[${index}]`));
  if (typeof answer === 'object' && answer !== null) return Object.entries(answer).flatMap(([key, value]) => smallNumbers(value, `${path}.${key}`));
  const key =
    path
      .replace(/\[\d+\]/g, '')
      .split('.')
      .at(-1) ?? '';
  return typeof answer === 'number' && answer > 0 && answer < 5 && NUMBERS.includes(key) ? [`${path}: ${answer}`] : [];
}

/** Keeps what the API says of the values of indicators, once their page is there: what the page before asked for is cut off by it. */
function listen(page: Page): () => Promise<Record<string, unknown>[]> {
  const answers: Promise<Record<string, unknown>>[] = [];
  const note = (response: Response) => {
    if (response.url().endsWith('/graphql') && page.url().includes('/indicateurs/')) answers.push(response.json().then(({ data }) => data ?? {}));
  };
  page.on('response', note);
  return async () => {
    page.off('response', note);
    return (await Promise.all(answers)).filter((data) => ['indicatorAtPeriod', 'indicatorTable', 'indicatorSeries'].some((name) => name in data));
  };
}

for (const [index, { code, name }] of OWN.entries()) {
  test(`the masked counts of « ${name} » are nowhere: not on the map, in the table, in the files, nor in what the API answers`, async ({ page }) => {
    await openSession(page, 'coordinator');
    const heard = listen(page);
    await page.goto(`/indicateurs/${code}`);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    const map = page.getByRole('group', { name: /les flèches passent/ });
    await expect(map.getByRole('link', { name: /: secret statistique$/ }).first()).toBeVisible();
    await expect(
      page
        .getByRole('figure')
        .getByRole('listitem')
        .filter({ hasText: /secret statistique \(\d+\)/ }),
    ).toBeVisible();
    await expect(map.getByRole('link', { name: /:\s[1-4]\s(?!\d)/ })).toHaveCount(0);
    if (index === 0) await expectAccessible(page);
    const mapFile = await downloadOf(page, 'la carte', 'Exporter la carte en CSV');

    await page.getByRole('link', { name: 'Tableau', exact: true }).click();
    await expect(page.getByRole('cell', { name: 'secret', exact: true }).first()).toBeVisible();
    await expect(page.getByRole('cell', { name: /^[1-4]$/ })).toHaveCount(0);
    if (index === 0) await expectAccessible(page);
    const tableFile = await downloadOf(page, 'le tableau', 'Exporter le tableau en CSV');
    const longFile = await download(page, page.getByRole('button', { name: 'CSV à réimporter' }));
    await page.getByRole('link', { name: 'Courbe', exact: true }).click();
    await expect(page.getByRole('figure')).toBeVisible();

    expect(mapFile.content).toContain(';secret;');
    expect(tableFile.content).toContain(';secret');
    expect(longFile.content).toContain(';secret statistique');
    // in the file of the map, the rank alone may be as small
    const figures = mapFile.content.split('\r\n').map((line) => line.split(';')[3]);
    expect(figures).toContain('secret');
    expect(figures.filter((figure) => /^[1-4]$/.test(figure ?? ''))).toEqual([]);
    for (const { content } of [tableFile, longFile]) expect(content).not.toMatch(/;[1-4](;|\r)/);
    const answers = await heard();
    expect(answers.length).toBeGreaterThan(1);
    expect(smallNumbers(answers)).toEqual([]);

    // what was exported changes nothing when it comes back: what we hid is no value
    if (index > 0) return;
    await importFile(page, longFile.name, longFile.content);
    await expect(page.getByText('Tout ce que dit ce fichier est déjà connu.')).toBeVisible();
  });
}

test('a funder finds no indicator, on the screens and behind them', async ({ page }) => {
  await openSession(page, 'funder');
  for (const path of ['/indicateurs', '/indicateurs/domiciliations_active', '/indicateurs/territoires', '/indicateurs/importer']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
  }
  await expectAccessible(page);
  const send = async (query: string, variables = {}) =>
    (await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query, variables } })).json();
  const networkId = (await send('{ me { networks { id } } }')).data.me.networks[0].id as string;
  const ask = async (query: string) => (await send(query, { networkId })).errors?.[0].extensions.reason as string;
  expect(await ask('query ($networkId: ID!) { indicators(networkId: $networkId, skip: 0, take: 10) { totalCount } }')).toBe('NOT_ALLOWED');
  expect(await ask('query ($networkId: ID!) { indicatorTable(networkId: $networkId, indicatorId: 1, withinId: 1, kind: commune) { values } }')).toBe(
    'NOT_ALLOWED',
  );
  expect(await ask('query ($networkId: ID!) { indicatorSeries(networkId: $networkId, indicatorId: 1, territoryIds: [1]) { periods } }')).toBe('NOT_ALLOWED');
  expect(await ask('query ($networkId: ID!) { territoryPortrait(networkId: $networkId, territoryId: 1) { values } }')).toBe('NOT_ALLOWED');
  const sent = await page.request.post(`/imports?networkId=${networkId}&name=essai.csv`, { headers: { 'x-maillage': '1' }, data: 'a;b' });
  expect(sent.status(), 'nothing there, for her').toBe(404);
});
