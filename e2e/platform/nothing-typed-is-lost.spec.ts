import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DIALOG, type FormOnPage, FORMS, openersOf, partsOf, type Rows, rowsOf } from '../support/forms';
import { expect, openSession, signIn, test } from '../support/journey';
import { DEMO_PASSWORD } from '../support/people';

const TEXT = 'Ce qui a été tapé';

/** Forms from which nothing can be kept, and why. */
const KEPT_NOWHERE: Readonly<Record<string, string>> = {
  'app-sign-in-page': 'a password, of nobody yet',
  'app-request-link-page': 'of nobody yet',
  'app-page-link-page': 'a code that serves once',
  'app-link-page': 'the password of a link',
  'app-one-time-link-page': 'a password, of nobody yet',
  'app-reconnect-dialog': 'a password',
  'app-my-account-page': 'passwords; see below',
  'app-answer-page': 'the answer of nobody: kept in the browser, whoever sits there next would read it',
  'app-entry-page': 'the same, typed in from paper',
  'app-asked-steps': 'the act of a convention, whose form is visited at the convention itself',
  'app-return-end': 'the signature of a return, which the journey that fills one in goes through',
  'app-question-remarks': 'a sentence beside an answer; a reason to send it back is kept from « Ajouter au renvoi »',
  'app-free-answers': 'a tag of two words, most often chosen among those that are there',
  'app-volets-section': 'each choice is saved as it is made',
  // the fields alone
  'app-adoption-form': 'kept by what stands around, the panel or the answers of « Mon CCAS »',
  'app-filter-bar': 'filters: they stand in the address',
  'app-catalogue-page': 'filters: they stand in the address',
  'app-register-page': 'filters: they stand in the address',
  'app-coverage-page': 'filters: they stand in the address',
};

test('every form of the product is one that this journey visits', () => {
  const root = 'client/src/app';
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.startsWith('ui/'))
    .map((name) => ({ folder: dirname(join(root, name)), text: readFileSync(join(root, name), 'utf8') }));
  const holders = sources.flatMap(({ folder, text }) => {
    const [selector, url] = [/selector: '([^']+)'/, /templateUrl: '([^']+)'/].map((part) => part.exec(text)?.[1]);
    const template = url ? readFileSync(join(folder, url), 'utf8') : text;
    const holds = /new InlineSave\(\{/.test(text) || /<form|\[formGroup\]="form"|<ui-record-(form|section)/.test(template);
    return [...(selector && holds ? [selector] : []), ...(text.includes('inject(RecordDialogs)') ? [DIALOG] : [])];
  });
  const nothing = {} as Rows;
  const visited = Object.values(FORMS).flatMap((formsOf) => formsOf(nothing).map(({ form }) => form.replace(/ .*/, '')));
  expect([...new Set(holders)].sort()).toEqual([...new Set([...visited, ...Object.keys(KEPT_NOWHERE)])].sort());
});

for (const person of Object.keys(FORMS) as (keyof typeof FORMS)[])
  for (const [from, to] of partsOf(person, 7)) {
    test(`what is typed survives the menu and a reload, in every form of the ${person}, from ${from + 1} to ${to}`, async ({ page }) => {
      test.setTimeout(240_000);
      page.setDefaultTimeout(20_000); // what is missing is told at once, not at the end
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await openSession(page, person);
      const rows = await rowsOf(page);
      for (const form of FORMS[person](rows).slice(from, to)) {
        await test.step(`${form.form}, ${form.at} ${String(form.opens ?? '')}`, async () => {
          await losesNothing(page, form.made ? { ...form, at: await form.made(page, rows) } : form, asked);
        });
      }
    });
  }

test('what is typed survives a session that ends when the files of the page are gone, and somebody who was faster', async ({ page, browser, complaints }) => {
  await openSession(page, 'coordinator');
  const { initiative } = await rowsOf(page);
  await page.goto(`/initiatives/${initiative}`);
  const title = `Jalon de minuit ${Date.now()}`;
  const milestones = page.locator('app-milestones-section');
  await milestones.getByRole('button', { name: 'Ajouter un jalon' }).click();
  await milestones.getByLabel('Intitulé').fill(title);
  await milestones.getByRole('textbox', { name: /Échéance/ }).fill('31/12/2027');
  await page.waitForLoadState('networkidle'); // what the rescue needs is there by then

  // the night of an upgrade
  await page.route('**/*.js', (route) => route.abort());
  await page.context().clearCookies();
  await milestones.getByRole('button', { name: 'Enregistrer' }).click();
  const ended = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await ended.getByLabel('Mot de passe').fill(DEMO_PASSWORD);
  await ended.getByRole('button', { name: 'Se connecter' }).click();
  const modify = { name: new RegExp(`^Modifier.*${title}`) };
  await expect(milestones.getByRole('button', modify)).toBeVisible();

  const other = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } })).newPage();
  await signIn(other, 'coordinator', `/initiatives/${initiative}`);
  for (const [who, proof] of [
    [page, 'La mienne'],
    [other, 'La sienne'],
  ] as const) {
    await who.locator('app-milestones-section').getByRole('button', modify).click();
    await who.locator('app-milestones-section').getByLabel('Preuve').fill(proof);
  }
  await other.locator('app-milestones-section').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(other.locator('app-milestones-section').getByText('Preuve : La sienne')).toBeVisible();
  const conflict = page.getByRole('dialog', { name: /modifié/ });
  const saves = async () => {
    await milestones.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(conflict).toContainText('La mienne');
    await expect(conflict).toContainText('La sienne');
  };
  await saves();
  await conflict.getByRole('button', { name: 'Revenir à ma saisie' }).click();
  await expect(milestones.getByLabel('Preuve')).toHaveValue('La mienne');

  // who comes back to it later finds the conflict again, and overwrites nothing
  await page.unroute('**/*.js');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await milestones.getByRole('button', modify).click();
  await milestones.getByRole('button', { name: 'Reprendre cette saisie' }).click();
  await saves();
  await conflict.getByRole('button', { name: 'Enregistrer ces choix' }).click();
  await expect(milestones.getByText('Preuve : La mienne')).toBeVisible();
  complaints.length = 0; // the browser says in the console that the session was over, and that files were gone
});

test('a password is asked about before it goes, and kept nowhere', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, 'director', '/mon-compte');
  await page.getByLabel('Mot de passe actuel').fill('Sept-Chevaux-bleus-42');
  await page.getByLabel('Nouveau mot de passe').fill('Huit-Chevaux-verts-43');
  await staysWhenAsked(page);
  expect(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain('Chevaux');
  await page.reload();
  await expect(page.getByLabel('Nouveau mot de passe')).toHaveValue('');
  await expect(page.getByText(/Vous aviez commencé|n’est pas enregistrée/)).toHaveCount(0);
});

test('an answer of « Mon CCAS » that was begun stands there again, and goes with its account', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, 'director', '/mon-ccas');
  const card = page
    .locator('app-answer-card')
    .filter({ has: page.getByRole('button', { name: /^(Ça a changé|Répondre|Modifier)$/ }) })
    .first();
  const title = await card.getByRole('heading').innerText();
  await card.getByRole('button', { name: /^(Ça a changé|Répondre|Modifier)$/ }).click();
  const note = page.locator('app-answer-card').filter({ hasText: title }).getByLabel('En une phrase');
  await note.fill(TEXT);
  await page.reload();
  await expect(note).toHaveValue(TEXT);

  await page
    .getByRole('button', { name: /compte/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  const question = page.getByRole('dialog', { name: /Se déconnecter sans enregistrer/ });
  await expect(question).toContainText('Mon CCAS');
  await question.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(/connexion/);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(TEXT);
});

/** Types, wants to go, stays; reloads; is offered what was typed, with its date. */
async function losesNothing(page: Page, form: FormOnPage, asked: string[]): Promise<void> {
  const text = form.text ?? TEXT;
  await page.goto(form.at);
  const typed = await open(page, form);
  await typed.fill(text);
  // over a dialog there is no menu: giving it up is a press of its own, and what was typed is offered all the same
  if (form.form !== DIALOG) await staysWhenAsked(page);
  await expect(typed).toHaveValue(text);

  asked.length = 0;
  await page.reload();
  expect(asked, 'the browser asks before a reload').toEqual(['beforeunload']);
  const found = await open(page, form);
  const holder = page.locator(form.form);
  await expect(holder.getByText(/^Vous aviez commencé une saisie le \d+(er)? \p{L}+ 20\d\d/u).first()).toBeVisible();
  await holder.getByRole('button', { name: 'Reprendre cette saisie' }).first().click();
  await expect(found).toHaveValue(text);
}

/** Wants to go by the menu; a panel stands over it, and is left first. */
async function staysWhenAsked(page: Page): Promise<void> {
  const over = page.locator('dialog.side-panel[open]');
  if ((await over.count()) === 0) await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link').last().click();
  else await over.getByRole('button', { name: /^Fermer/ }).click();
  await page
    .getByRole('dialog', { name: /Quitter sans enregistrer/ })
    .getByRole('button', { name: 'Rester sur la page' })
    .click();
}

async function open(page: Page, form: FormOnPage): Promise<Locator> {
  const { form: place, ticked, field } = form;
  if (ticked) await page.getByRole('checkbox', { name: ticked }).first().check();
  for (const act of openersOf(page, form)) await act.click();
  return page.locator(place).getByRole('textbox', { name: field }).last();
}
