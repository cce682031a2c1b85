import type { Page } from '@playwright/test';
import { expect, expectAccessible, signIn, test } from '../support/journey';

/** A civil date that many days from today. */
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const termOf = (page: Page) => page.locator('ui-field').filter({ hasText: 'Dernier jour' }).locator('input');
const statusOf = (page: Page) => page.locator('app-status-section app-status-chip');

async function record(page: Page, act: string, day: string): Promise<void> {
  await page.getByRole('button', { name: `Enregistrer ${act}` }).click();
  await page.getByLabel('Date', { exact: true }).fill(day);
  await page.locator('#actes').getByRole('button', { name: 'Enregistrer', exact: true }).click();
  // dates of two years ago are asked again
  const doubt = page.getByRole('dialog').getByRole('button', { name: 'Confirmer' });
  await expect(page.locator('#actes app-part-form').or(doubt)).toHaveCount(0);
}

test('a convention goes from « à initier » to « en vigueur », and then its notice is missed', async ({ page }) => {
  const [commune, title] = test.info().retry === 0 ? ['Bondy', 'Convention-cadre de la journée'] : ['Dugny', 'Convention-cadre du lendemain'];
  await signIn(page, 'coordinator', '/conventions/nouvelle');
  await page.getByLabel('CCAS', { exact: true }).selectOption({ label: `${commune} (CCAS de ${commune})` });
  await page.getByLabel('Intitulé').fill(title);
  await page.getByLabel('Prise d’effet').fill(inDays(-300));
  await termOf(page).fill(inDays(60));
  await page.getByLabel('Au terme').selectOption({ label: 'Reconduction tacite' });
  await page.getByLabel('Durée d’une reconduction (mois)').fill('12');
  await page.getByLabel('Nombre maximal de reconductions').fill('2');
  await page.getByLabel('Préavis (mois)').fill('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Créer la convention' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(statusOf(page)).toHaveText(/À initier/);
  await expectAccessible(page);

  await record(page, 'la délibération du conseil d’administration', inDays(-340));
  await expect(statusOf(page)).toHaveText(/Délibérée par une partie/);
  await record(page, 'la délibération du conseil municipal', inDays(-330));
  await expect(statusOf(page)).toHaveText(/Délibérée par les deux/);
  await record(page, 'la signature', inDays(-320));
  await expect(statusOf(page)).toHaveText(/Signée mais fragile/);
  await record(page, 'la transmission à la préfecture', inDays(-318));
  await record(page, 'l’accusé de réception de la préfecture', inDays(-317));
  await expect(statusOf(page)).toHaveText(/En vigueur/);

  // its notice had to be given a month ago: the tacit renewal is about to happen, for whoever looks at what comes due
  await expect(page.locator('#echeances')).toContainText('le préavis est passé');
  await page.goto('/echeances');
  await expectAccessible(page);
  await page.goto('/conventions');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/conventions/registre?q=${title.split(' ').at(-1)}`);
  await expect(page.getByText(title)).toBeVisible();
  await expectAccessible(page);
});

test('an impossible date is refused with its reason, and what was typed stays', async ({ page }) => {
  await signIn(page, 'coordinator', '/conventions/nouvelle');
  await page.getByLabel('CCAS', { exact: true }).selectOption({ label: 'Bobigny (CCAS de Bobigny)' });
  await page.getByLabel('Intitulé').fill('Terme avant effet');
  await page.getByLabel('Prise d’effet').fill('2026-06-01');
  await termOf(page).fill('2026-01-01');
  await page.getByRole('button', { name: 'Créer la convention' }).click();
  await expect(page.getByText('Le terme ne peut pas précéder la prise d’effet.').first()).toBeVisible();
  await expect(page.getByLabel('Intitulé')).toHaveValue('Terme avant effet');
});
