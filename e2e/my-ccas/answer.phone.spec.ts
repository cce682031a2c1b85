import { PDF } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

/** What is left of her news, or all of it once given. */
const NEWS = /^(Nouvelles à donner|Vos nouvelles)$/;

test('a director answers what is asked of three kinds in place, in seven taps from home', async ({ page }) => {
  let taps = 0;
  await page.exposeFunction('tapped', () => (taps += 1));
  await page.addInitScript(() =>
    addEventListener('click', (event) => event.isTrusted && event.detail > 0 && void (window as never as { tapped(): void }).tapped(), true),
  );
  await signIn(page, keptCcas('answers of three kinds').director);
  taps = 0;
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: /À répondre/ })
    .click();
  await expect(page.getByText(/réponses attendues/)).toBeVisible();
  await expectAccessible(page);
  const left = async () => Number(/\d+/.exec(await page.getByText(/réponses? attendues?/).innerText())?.[0]);
  const atFirst = await left();

  const news = page.getByRole('region', { name: NEWS });
  await news.getByRole('button', { name: 'Rien de nouveau' }).first().click();
  await expect(news.getByText('C’est noté').first()).toBeVisible();

  const points = page.getByRole('region', { name: 'RGPD' });
  await points.getByRole('button', { name: 'Répondre : Sensibilisation des agents' }).click();
  await points.locator('label', { hasText: 'Non' }).last().click();
  // what the header happens to cover by half is no smaller a target
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectAccessible(page);
  await points.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(points.getByText('C’est noté').first()).toBeVisible();

  const convention = page.getByRole('region', { name: 'Convention' });
  await convention
    .getByRole('button', { name: /Joindre la pièce/ })
    .first()
    .click();
  await convention.locator('input[type=file]').first().setInputFiles({ name: 'deliberation.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(convention.getByText('C’est noté').first()).toBeVisible();

  await expect.poll(left).toBe(atFirst - 3);
  expect(taps).toBeLessThanOrEqual(7);
  await expectAccessible(page);
});

test('a director answers on her phone: nothing new, one change, and what comes next', async ({ page }) => {
  await signIn(page, keptCcas('answers of all initiatives').director);
  await expectAccessible(page);
  await page.goto('/mon-ccas');
  await expect(page.getByRole('heading', { name: NEWS }).first()).toBeVisible();
  await expectAccessible(page);

  const due = page.getByRole('region', { name: NEWS });
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
  await expect(page.getByRole('heading', { name: 'Initiatives à jour' })).toBeVisible();
  await expect(page.getByText('Lancé lundi dans les deux accueils.')).toBeVisible();
});

test('an answer typed without network is kept, and leaves when it is back', async ({ page, context, complaints }) => {
  await signIn(page, keptCcas('an answer without network').director, '/mon-ccas');
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
