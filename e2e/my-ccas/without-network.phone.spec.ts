import { expect, expectAccessible, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

test.use({ serviceWorkers: 'allow' });

test('a director answers in a tunnel, closes the page, opens it again without network, and her answers leave when it is back', async ({
  page,
  context,
  complaints,
}) => {
  await signIn(page, keptCcas('answers in a tunnel').director, '/mon-ccas');
  await expect(page.getByRole('heading', { name: /Nouvelles à donner|Initiatives à jour/ }).first()).toBeVisible();
  // the browser has the page
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('maillage.offline.')).length)).toBeGreaterThan(5);
  // as nobody gets it: who finds the phone finds nobody's answers in it
  const [kept] = await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).match('/'))?.text())));
  expect(kept).toContain('id="first-paint"');
  expect(kept).not.toContain('id="answers"');
  // to her, with the worker between, the page comes with her answers
  await page.reload();
  expect(await page.locator('#answers').textContent()).toContain('"Me{}"');
  await expect(page.getByRole('heading', { name: /Nouvelles à donner|Initiatives à jour/ }).first()).toBeVisible();

  await context.setOffline(true);
  const points = page.getByRole('region', { name: 'RGPD' });
  await points
    .getByRole('button', { name: /^Répondre/ })
    .first()
    .click();
  await points.locator('label', { hasText: 'Non' }).last().click();
  await points.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(points.getByText('Pas encore envoyée')).toBeVisible();
  await expect(page.getByText('1 réponse pas encore envoyée')).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto('/mon-ccas');
  await expect(again.getByText(/Pas de réseau\s: vous voyez ce que cet appareil a gardé/)).toBeVisible();
  await expect(again.getByText('Pas encore envoyée').first()).toBeVisible();
  const news = again.getByRole('article').filter({ hasText: 'Application de pilotage du réseau' });
  await news.getByRole('button', { name: /Modifier|Ça a changé|Répondre/ }).click();
  await news.locator('label', { hasText: 'Évalué' }).click();
  await news.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(again.getByText('2 réponses pas encore envoyées')).toBeVisible();
  // what the header happens to cover by half is no smaller a target
  await again.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectAccessible(again);

  await context.setOffline(false);
  await expect(again.getByText(/pas encore envoyée/i)).toHaveCount(0);
  await expect(again.getByText(/Pas de réseau/)).toHaveCount(0);
  await expect(news.getByText('C’est noté')).toBeVisible();
  await again.reload();
  await expect(news.getByText('Évalué')).toBeVisible();
  complaints.length = 0; // the browser says in the console that the network was away
});
