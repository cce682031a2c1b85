import { expect, expectAccessible, signIn, test } from '../support/journey';

// one CCAS, two journeys: the second begins with what the first one answered
test.describe.configure({ mode: 'serial' });

test('a director answers on her phone: nothing new, one change, and what comes next', async ({ page }) => {
  await signIn(page, 'director');
  await expectAccessible(page);
  await page.goto('/mon-ccas');
  await expect(page.getByRole('heading', { name: 'À répondre' })).toBeVisible();
  await expectAccessible(page);

  const due = page.getByRole('region', { name: 'À répondre' });
  await due.getByRole('button', { name: 'Rien de nouveau' }).first().click();
  await expect(due.getByText('C’est noté').first()).toBeVisible();

  const changed = await due
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: 'Ça a changé' }) })
    .first()
    .getByRole('heading')
    .innerText();
  const card = due.getByRole('article').filter({ has: page.getByRole('heading', { name: changed }) });
  await card.getByRole('button', { name: 'Ça a changé' }).click();
  await card.locator('label', { hasText: 'Volontaire' }).click();
  await card.getByLabel('En une phrase').fill('Lancé lundi dans les deux accueils.');
  await expectAccessible(page);
  await card.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card.getByText('C’est noté')).toBeVisible();

  for (let left = await due.getByRole('button', { name: 'Rien de nouveau' }).count(); left > 0; left--) {
    await due.getByRole('button', { name: 'Rien de nouveau' }).first().click();
    await expect(due.getByRole('button', { name: 'Rien de nouveau' })).toHaveCount(left - 1);
  }
  await page.reload();
  await expect(page.getByRole('heading', { name: 'À jour' })).toBeVisible();
  await expect(page.getByText('Lancé lundi dans les deux accueils.')).toBeVisible();
});

test('an answer typed without network is kept, and leaves when it is back', async ({ page, context, complaints }) => {
  await signIn(page, 'director');
  await page.goto('/mon-ccas');
  const card = page.getByRole('article').filter({ hasText: 'Application de pilotage du réseau' });
  await card.getByRole('button', { name: /Modifier|Ça a changé|Répondre/ }).click();
  await card.locator('label', { hasText: 'Évalué' }).click();
  await context.setOffline(true);
  await card.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(card.getByText(/gardée sur cet appareil/)).toBeVisible();
  await context.setOffline(false);
  await expect(card.getByText('C’est noté')).toBeVisible();
  complaints.length = 0; // the browser says in the console that the network was away
});
