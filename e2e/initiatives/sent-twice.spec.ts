import { expect, signIn, test } from '../support/journey';

test('a form whose answer is lost, and that is sent again, makes one thing', async ({ page, complaints }) => {
  await signIn(page, 'coordinator', '/initiatives/liste');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Application de pilotage/ })
    .first()
    .click();
  const comment = `Envoyé deux fois ${Date.now()}`;
  await page.locator('#discussion').getByRole('button', { name: 'Écrire un message' }).click();
  await page.getByRole('textbox', { name: 'Votre message' }).fill(comment);
  let sent = 0;
  await page.route('/graphql', async (route) => {
    const isComment = route.request().postData()?.includes('openThread');
    if (!isComment || ++sent > 1) return route.fallback();
    await route.fetch(); // it arrives, and its answer does not
    return route.abort();
  });
  const send = page.getByRole('button', { name: 'Publier le message' });
  await send.click();
  await expect(page.getByText('Le serveur ne répond pas').first()).toBeVisible();
  await send.click();
  await expect(page.locator('#discussion').getByText(comment)).toHaveCount(1);
  await page.reload();
  await expect(page.locator('#discussion').getByText(comment)).toHaveCount(1);
  expect(sent).toBe(2);
  complaints.length = 0; // the browser says in the console that an answer was lost
});
