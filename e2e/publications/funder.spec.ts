import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a funder sees what was published to her, and nothing else exists', async ({ page }) => {
  await signIn(page, 'funder');
  await expect(page.getByRole('heading', { level: 1, name: 'Publications' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /Gouvernance locale/ })).toBeVisible();
  await expect(page.getByText('Modèle de financement de l’Union')).toHaveCount(0);
  await expectAccessible(page);
  await expect(page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link')).toHaveCount(1);

  for (const address of ['/initiatives', '/reseau', '/comptes', '/mon-ccas']) {
    await page.goto(address);
    await expect(page.getByRole('grid')).toHaveCount(0);
    await expect(page.getByText(/Stains/)).toHaveCount(0);
  }
});

test('a funder’s session changes nothing, whatever it sends', async ({ page }) => {
  await signIn(page, 'funder');
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
  expect(await refuse('mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }', { input: { initiativeId: id, body: 'Bonjour' } })).toBe(
    'NOT_ALLOWED',
  );
  expect(await refuse('query ($networkId: ID!) { ccasList(networkId: $networkId) { totalCount } }', { networkId: id })).toBe('NOT_ALLOWED');
});
