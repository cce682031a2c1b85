import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { ask, ccasNamed, networkOf } from '../support/ask';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

/** The file that this button hands over, and its name. */
async function fetched(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What stands on each page of a PDF, as it is read aloud. */
async function pagesOf(bytes: Buffer): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  return text.map((page) => page.replace(/\s+/g, ' '));
}

test('a director notes the day on which the board heard her report, has it prepared, and reads it; the coordination finds the same', async ({
  page,
  browser,
}) => {
  const { name, director } = keptCcas('a report of activities');
  const desk = await (await browser.newContext()).newPage();
  await openSession(desk, 'coordinator');
  const all = await ask<{ formCollections: { id: string; title: string }[] }>(
    desk,
    'query ($networkId: ID!) { formCollections(networkId: $networkId) { id title } }',
    { networkId: await networkOf(desk) },
  );
  const collection = all.formCollections.find(({ title }) => title === 'Bilan d’activités 2025')?.id ?? '';
  const address = `/collectes/${collection}/ccas/${await ccasNamed(desk, name)}`;

  await signIn(page, director, `${address}?partie=fin`);
  const report = page.getByRole('region', { name: 'Bilan d’activités' });
  await page.getByRole('button', { name: 'Noter la présentation au conseil d’administration' }).click();
  await page.getByRole('dialog').getByLabel('Présenté le').fill('2026-06-12');
  await page.getByRole('dialog').getByLabel('Délibération').fill('2026-14');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Présentée au conseil d’administration le 12 juin 2026, délibération 2026-14.')).toBeVisible();
  await report.getByRole('button', { name: 'Préparer le bilan d’activités' }).click();
  await expect(report.getByRole('button', { name: 'Bilan d’activités à finir à la main' })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  const made = await fetched(page, 'Bilan d’activités');
  expect(made.name).toBe(`Bilan d’activités 2025 – ${name}.pdf`);
  expect(await fetched(page, 'Bilan d’activités à finir à la main')).toMatchObject({ name: `Bilan d’activités 2025 – ${name}.docx` });
  const [cover = '', contents = '', essentials = '', ...others] = await pagesOf(made.bytes);
  expect(cover).toContain('Présenté au conseil d’administration le 12 juin 2026, délibération 2026-14');
  expect(contents).toContain('Sommaire');
  expect(essentials).toMatch(/^L’essentiel en une page .*Ce qui a le plus bougé depuis 2024.*Trois priorités/);
  expect(others.join(' ')).toMatch(/Chiffre 2025 2024 Écart En % .*Annexe – périmètre et méthode.*Définitions/);
  // eight to sixteen pages: a board reads it
  expect(others.length + 3).toBeGreaterThanOrEqual(8);
  expect(others.length + 3).toBeLessThanOrEqual(16);

  await desk.goto(address);
  await expect(desk.getByRole('button', { name: 'Bilan d’activités', exact: true })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Préparer le bilan d’activités' })).toHaveCount(0);
  await desk.context().close();
});
