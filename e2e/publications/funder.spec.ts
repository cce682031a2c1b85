import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';

test('a funder sees what was published to her, and nothing else exists', async ({ page }) => {
  await signIn(page, 'funder');
  await expect(page.getByRole('heading', { level: 1, name: 'Publications' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /Gouvernance locale/ })).toBeVisible();
  await expect(page.getByText('Modèle de financement de l’Union')).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link')).toHaveText([/Publications/, /Éditions reçues/]);

  for (const address of ['/initiatives', '/reseau', '/comptes', '/mon-ccas']) {
    await page.goto(address);
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expect(page.getByText(/Stains/)).toHaveCount(0);
  }
});

test('a funder has her answer where she arrives: five sentences, her money, what changed, whom to call', async ({ page }) => {
  await signIn(page, 'funder');
  // not one click since she signed in
  await expect(page.getByRole('region', { name: 'En bref' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'Vos financements' }).getByRole('definition')).toHaveText([/€/, /€/, /€/, /€/]);
  await expect(page.getByRole('region', { name: /^Depuis votre dernière visite, le/ }).getByRole('listitem')).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Qui appeler' }).getByRole('link', { name: /appeler Camille Arnaud/ })).toBeVisible();
  await expect(page.getByRole('group', { name: /^Par EPT, les flèches/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: 'Qui appeler' }).click();
  await expect(page.getByRole('heading', { name: 'Qui appeler' })).toBeInViewport();
});

test('a funder’s session changes nothing, whatever it sends', async ({ page }) => {
  await openSession(page, 'funder');
  const refuse = async (query: string, variables: object) => {
    const response = await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query, variables } });
    return (await response.json()).errors?.[0].extensions.reason as string;
  };
  const id = '00000000-0000-4000-8000-000000000000';
  expect(
    await refuse('mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { id } }', {
      input: { initiativeId: id, ccasId: id, stage: 'in_place' },
    }),
  ).toBe('NOT_ALLOWED');
  expect(
    await refuse('mutation ($input: OpenThreadInput!) { openThread(input: $input) { id } }', {
      input: { place: { kind: 'initiative', key: id }, audience: 'shared', body: 'Bonjour', mentionedIds: [] },
    }),
  ).toBe('NOT_ALLOWED');
  expect(await refuse('query ($networkId: ID!) { ccasList(networkId: $networkId) { totalCount } }', { networkId: id })).toBe('NOT_ALLOWED');
});

test('a coordinator shows a figure to a funder, who sees it by EPT, over five CCAS or not at all', async ({ page, browser }) => {
  await signIn(page, 'coordinator', '/rgpd');
  await page.getByRole('link', { name: 'Publier aux financeurs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Publier aux financeurs' })).toBeVisible();
  await expectAccessible(page);
  const seen = page.getByRole('group', { name: 'Socle RGPD en place' }).getByRole('checkbox', { name: 'État, politique de la ville' });
  await seen.uncheck(); // as it is, but for an attempt before this one
  await seen.check();
  await expect(page.getByText('Publié à État, politique de la ville.')).toBeVisible();

  const context = await browser.newContext();
  const funder = await context.newPage();
  await signIn(funder, 'funder');
  const figure = funder.getByRole('region', { name: 'Protection des données (RGPD)' });
  await expect(figure.getByRole('row')).not.toHaveCount(0);
  await expect(figure.getByText(/Stains|La Courneuve/)).toHaveCount(0);
  await expectAccessible(funder);
  await context.close();

  await seen.uncheck();
  await expect(page.getByText('Retiré à État, politique de la ville.')).toBeVisible();
});
