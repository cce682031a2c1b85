import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';
import { DEMO_PASSWORD, PEOPLE, type Person } from './people';

interface Journey {
  /** What the browser complained of; a journey that ends with a complaint fails. Remove those that the journey provokes. */
  complaints: string[];
}

/** Playwright's test, which also fails on page errors and on errors in the console. */
export const test = base.extend<Journey>({
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()} (${message.location().url})`));
      await use(complaints);
      expect(complaints, 'the browser complains of nothing').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }';

/** One of the demonstration's people, or who has that address there. */
type Who = Person | `${string}@${string}`;

/** Opens a session, and no page. The form is what sign-in's own journeys walk. */
export async function openSession(page: Page, who: Who): Promise<void> {
  const input = { email: who in PEOPLE ? PEOPLE[who as Person] : who, password: DEMO_PASSWORD };
  const answer = await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query: SIGN_IN, variables: { input } } });
  expect(await answer.json()).toEqual({ data: { signIn: { account: { id: expect.any(String) } } } });
}

/** Opens a session and, in it, that page: the home page, unless told. */
export async function signIn(page: Page, who: Who, address = '/'): Promise<void> {
  await openSession(page, who);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page as it stands: axe finds nothing, and nothing overflows the screen sideways. A page that is being drawn is looked at again. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => barriers(page), { message: `axe finds nothing on ${page.url()}`, timeout: 10_000 })
    .toEqual([]);
}

async function barriers(page: Page): Promise<string[]> {
  try {
    // our frames are of our origin, so axe need not open a page of its own for each look; what is right is not told element by element
    const axe = new AxeBuilder({ page }).options({ runOnly: WCAG, resultTypes: ['violations'] }).setLegacyMode(true);
    const { violations } = await axe.analyze();
    const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ target }) => target.join(' ')).join('\n  ')}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    return overflow > 0 ? [...found, `${overflow} pixels overflow sideways`] : found;
  } catch (error) {
    return [`it could not be looked at: ${String(error)}`];
  }
}
