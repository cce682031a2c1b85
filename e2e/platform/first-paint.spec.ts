import { expect, signIn, test } from '../support/journey';
import { DEMO_PASSWORD, PEOPLE } from '../support/people';

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

test('what is typed and sent before the scripts come signs in once they have', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/main-.*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/connexion', { waitUntil: 'commit' });
  await page.locator('#first-email').fill(PEOPLE.referent);
  await page.locator('#first-password').fill(DEMO_PASSWORD);
  await page.locator('#first-password').press('Enter');
  await expect(page.locator('#first-paint').getByText('Connexion…')).toBeVisible();
  release();
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible();
});

test('a page brings who is signed in, and what its first screen shows, and asks for neither', async ({ page }) => {
  await signIn(page, 'director');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked.push(/"operationName":"(\w+)"/.exec(request.postData() ?? '')?.[1] ?? '');
  });
  await page.goto('/mon-ccas');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['Me', 'Asked', 'CampaignsToAnswer', 'Ccas', 'PlanChoices', 'CcasFollowUp']) expect(asked).not.toContain(name);
});

test('a page that a link of another site opens asks once who is signed in', async ({ page, baseURL }) => {
  await signIn(page, 'director');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('"operationName":"Me"')) asked.push(request.url());
  });
  await page.route('https://mairie.example/', (route) => route.fulfill({ contentType: 'text/html', body: `<a href="${baseURL}/mon-ccas">Maillage</a>` }));
  await page.goto('https://mairie.example/');
  await page.getByText('Maillage').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(asked).toHaveLength(1);
});

test('on a phone the head of a page is painted before the scripts come, where it will stand, and what it shows has come with the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'coordinator');
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.postData()?.includes('"operationName":"IndicatorsHere"')) asked.push(request.url());
  });
  for (const [address, heading] of [
    ['/indicateurs', 'Indicateurs'],
    ['/initiatives', 'Matrice des initiatives'],
  ] as const) {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('.first-notice')).toBeVisible();
    const painted = await page.locator('.first-title').filter({ visible: true }).boundingBox();
    release();
    const title = page.getByRole('heading', { level: 1, name: heading });
    await expect(title).toBeVisible();
    await expect(page.locator('#first-paint')).toHaveCount(0);
    const bottom = (box: { y: number; height: number } | null) => (box ? box.y + box.height : 0);
    expect(Math.abs(bottom(painted) - bottom(await title.boundingBox())), `pixels that « ${heading} » moves`).toBeLessThanOrEqual(6);
    await page.unroute(/\.js$/);
  }
  expect(asked).toHaveLength(0);
});

test('on a phone the home page says what needs the person before the scripts come, in the same words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn(page, 'coordinator');
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'commit' });
  const painted = page.locator('.first-home li');
  await expect(painted.first()).toBeVisible();
  const before = await painted.allTextContents();
  release();
  await expect(page.locator('#first-paint')).toHaveCount(0);
  const sentences = page.locator('app-attention-item .sentence');
  await expect(sentences.first()).toBeVisible();
  for (const [i, text] of before.entries()) await expect(sentences.nth(i)).toContainText(text);
});
