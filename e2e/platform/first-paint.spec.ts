import { expect, signIn, test } from '../support/journey';

test('sign-in is painted before the scripts come, and moves nothing when they have', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/connexion', { waitUntil: 'commit' });
  const painted = page.locator('#first-paint');
  await expect(painted.getByText('Connexion', { exact: true })).toBeVisible();
  /** The middle: a text of the real button is smaller than the button. */
  const place = async (text: string) => {
    const { y, height } = (await page.getByText(text).filter({ visible: true }).first().boundingBox()) ?? { y: 0, height: 0 };
    return y + height / 2;
  };
  const texts = ['Le suivi des initiatives', 'Adresse électronique', 'Mot de passe', 'Recevoir un lien', 'Pas encore de compte'];
  const before = [];
  for (const text of texts) before.push(await place(text));
  release();
  await expect(painted).toHaveCount(0);
  await expect(page.getByLabel('Adresse électronique')).toBeVisible();
  for (const [i, text] of texts.entries()) expect(Math.abs((await place(text)) - (before[i] ?? 0)), `pixels that « ${text} » moves`).toBeLessThanOrEqual(6);
});

test('a page asks once who is signed in, before its scripts have come', async ({ page }) => {
  await signIn(page, 'director');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && request.postData()?.includes('"operationName":"Me"')) asked.push('session');
    if (/\/main-.*\.js$/.test(request.url()) && request.resourceType() === 'script') asked.push('script');
  });
  await page.goto('/mon-ccas');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked.filter((what) => what === 'session')).toHaveLength(1);
});
