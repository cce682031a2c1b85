import { expect, expectAccessible, signIn, test } from '../support/journey';

test('somebody gives a partner’s tool a token: the secret is told once, the tool reads what was chosen and nothing else, and nothing once it is revoked', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'dpo');
  await page.goto('/mon-compte');
  await page.getByRole('link', { name: 'Gérer les accès' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Accès pour vos outils' })).toBeVisible();
  await page.getByRole('button', { name: 'Créer un jeton' }).click();
  const dialog = page.getByRole('dialog');
  const name = `Tableur du partenaire ${Date.now()}`;
  await dialog.getByRole('textbox', { name: 'À quoi il sert' }).fill(name);
  await dialog.getByRole('combobox', { name: 'Ce qu’il lit' }).selectOption({ label: 'CCAS du réseau, leurs directions et leurs coordonnées' });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Créer le jeton' }).click();
  const field = page.getByRole('textbox', { name: 'Jeton' });
  await expect(field).toBeVisible();
  const secret = await field.inputValue();
  expect(secret).toMatch(/^mlg_[\w-]{43}$/);
  await expectAccessible(page);

  // the partner's tool: another machine, no cookie, no header of ours
  const tool = await playwright.request.newContext({ baseURL });
  const ask = async (query: string) => tool.post('/graphql', { headers: { authorization: `Bearer ${secret}` }, data: { query } });
  expect(await (await ask('{ mySessions { id } }')).json()).toMatchObject({ errors: [{ extensions: { reason: 'NOT_ALLOWED' } }] });
  await page.getByRole('link', { name: 'Voir les exemples' }).click();
  const example = page.locator('pre', { hasText: 'curl' }).first();
  await expect(example).toContainText('/graphql');
  const networkId = /"id": "([\w-]{36})"/.exec(await example.innerText())?.[1];
  const read = async () => ask(`{ ccasList(networkId: "${networkId}") { totalCount } }`);
  expect((await (await read()).json()).data.ccasList.totalCount).toBeGreaterThan(5);
  await expectAccessible(page);

  // what the tool did meanwhile shows when the page is opened anew
  await page.goto('/mon-compte/outils');
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(card).toContainText('2 questions');
  await expect(page.getByRole('textbox', { name: 'Jeton' })).toBeHidden();
  await card.getByRole('button', { name: /^Révoquer/ }).click();
  await dialog.getByRole('button', { name: 'Révoquer le jeton' }).click();
  await expect(card).toContainText('révoqué');
  const refused = await read();
  expect(refused.status()).toBe(401);
  expect((await refused.json()).errors[0].message).toContain('révoqué');
  await tool.dispose();
});
