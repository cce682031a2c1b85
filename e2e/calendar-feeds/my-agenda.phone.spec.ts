import { expect, expectAccessible, signIn, test } from '../support/journey';

test('somebody relates her agenda: the address is told once, an agenda reads it without her, renewing ends the former one, and so does ending it', async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, 'dpo');
  await page.goto('/mon-compte');
  await page.getByRole('link', { name: 'Relier mon agenda' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mon agenda' })).toBeVisible();
  const make = page.getByRole('button', { name: 'Créer mon adresse' });
  const renew = page.getByRole('button', { name: 'Changer d’adresse' });
  const end = page.getByRole('button', { name: 'Mettre fin à l’abonnement' });
  const confirmed = (name: string) => page.getByRole('dialog').getByRole('button', { name }).click();
  await expect(make.or(end)).toBeVisible();
  // an attempt before this one left it
  if (await end.isVisible()) {
    await end.click();
    await confirmed('Mettre fin');
  }
  await make.click();
  const field = page.getByRole('textbox', { name: 'Adresse de mon agenda' });
  const first = await field.inputValue();
  expect(first).toMatch(/\/agendas\/abonnement\/[\w-]{43}\.ics$/);
  await expectAccessible(page);

  const agenda = await playwright.request.newContext({ baseURL });
  const read = async (address: string) => agenda.get(new URL(address).pathname);
  const answer = await read(first);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await answer.text()).toContain('BEGIN:VEVENT');

  await page.reload();
  await expect(page.getByText('Dernière lecture')).toBeVisible();
  await expect(page.getByText('aucun agenda ne l’a encore lue')).toBeHidden();
  await expect(field).toBeHidden();
  await renew.click();
  await confirmed('Changer d’adresse');
  await expect(field).toBeVisible();
  const second = await field.inputValue();
  expect([(await read(first)).status(), (await read(second)).status()]).toEqual([404, 200]);
  await end.click();
  await confirmed('Mettre fin');
  await expect(make).toBeVisible();
  expect((await read(second)).status()).toBe(404);
  await agenda.dispose();
});
