import { expect, expectAccessible, signIn, test } from '../support/journey';

/** Acts that a Monday takes at most. */
const MONDAY_ACTS = 8;

// once a week each CCAS at most: a second attempt finds nobody to remind
test.describe('reminders', () => {
  test.describe.configure({ retries: 0 });

  test('a Monday: from what needs her to all reminders, in a few acts, and what was done is said', async ({ page }) => {
    await signIn(page, 'coordinator');
    let acts = 0;
    const act = async (what: Promise<void>) => {
      acts += 1;
      await what;
    };
    await expect(page.getByRole('heading', { name: 'Ce qui demande votre attention' })).toBeVisible();
    await expectAccessible(page);
    const remind = page.getByRole('button', { name: /^Relancer/ });
    const all = page.getByRole('button', { name: /^Voir tout/ });
    if (!(await remind.first().isVisible())) await act(all.click());
    await act(remind.first().click());
    const confirmation = page.getByRole('dialog');
    await expectAccessible(page);
    await act(confirmation.getByRole('button', { name: /^Relancer/ }).click());
    await expect(page.getByText(/prochaine relance possible le/)).toBeVisible();
    await expect(remind).toHaveCount(0);
    expect(acts).toBeLessThanOrEqual(MONDAY_ACTS);
  });
});

test('a blocker is lifted with what lifted it, and taken back', async ({ page }) => {
  await signIn(page, 'coordinator', '/initiatives/blocages');
  await expectAccessible(page);
  const lines = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Levé/ }) });
  await expect(lines.first()).toBeVisible();
  const before = await lines.count();
  // other journeys write in the form of the first
  await lines.last().getByRole('button', { name: /^Levé/ }).click();
  await page.getByLabel(/Ce qui l’a levé/).fill('Crédits votés au conseil d’administration');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Confirmer' }).click();
  await expect(lines).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(lines).toHaveCount(before);
});

test('all that comes due is grouped by month or by CCAS, in the address', async ({ page }) => {
  await signIn(page, 'coordinator', '/echeances');
  await expect(page.getByRole('heading', { level: 1, name: 'À faire' })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Regroupement').selectOption('ccas');
  await expect(page).toHaveURL(/par=ccas/);
  await expect(page.getByRole('heading', { level: 2, name: /^CCAS/ }).first()).toBeVisible();
});

test('the search box opens by « / » and leads to a CCAS', async ({ page }) => {
  await signIn(page, 'coordinator');
  await page.keyboard.press('/');
  await page.getByRole('combobox').or(page.getByRole('searchbox')).first().fill('ile saint');
  await page.getByText('CCAS de L’Île-Saint-Denis').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'CCAS de L’Île-Saint-Denis' })).toBeVisible();
});
