import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ask, ccasNamed, networkOf } from '../support/ask';
import { expect, expectAccessible, openSession, signIn, test } from '../support/journey';
import { keptCcas } from '../support/kept-ccas';

/** The first bytes of the file that this button hands over, and its name. */
async function fetched(page: Page, name: string): Promise<{ readonly name: string; readonly begins: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
  return { name: download.suggestedFilename(), begins: (await readFile(await download.path())).subarray(0, 4).toString('latin1') };
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
  expect(await fetched(page, 'Bilan d’activités')).toEqual({ name: `Bilan d’activités 2025 – ${name}.pdf`, begins: '%PDF' });
  expect(await fetched(page, 'Bilan d’activités à finir à la main')).toMatchObject({ name: `Bilan d’activités 2025 – ${name}.docx` });

  await desk.goto(address);
  await expect(desk.getByRole('button', { name: 'Bilan d’activités', exact: true })).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Préparer le bilan d’activités' })).toHaveCount(0);
  await desk.context().close();
});
