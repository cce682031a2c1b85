import { readFile, writeFile } from 'node:fs/promises';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a workbook goes out, comes back with two cells changed, changes exactly these once she applies it, and nothing any more once she takes it back', async ({
  page,
}) => {
  await signIn(page, 'coordinator');
  await page.goto('/initiatives');
  const menu = page.getByRole('button', { name: 'Exporter la matrice', exact: true });
  await menu.press('Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'Exporter un classeur' }).press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^Matrice des initiatives \d{4}\.xlsx$/);

  const workbook = await openXlsx(await readFile(await download.path()));
  const sheet = workbook.sheets[0]!;
  const line = sheet.rows.length - 1;
  const ccas = String(sheet.rows[line]?.[3]);
  const last = (sheet.rows[line]?.length ?? 0) - 1;
  const before = [last - 1, last].map((place) => String(sheet.rows[line]?.[place] ?? ''));
  const after = before.map((stage) => (stage === 'Engagé' ? 'Volontaire' : 'Engagé'));
  for (const [at, stage] of after.entries()) {
    sheet.rows[line]![last - 1 + at] = stage;
    const cell = sheet.cells?.get(`${line},${last - 1 + at}`);
    if (cell) Object.assign(cell, { value: stage, type: 'string' });
  }
  const path = test.info().outputPath('matrice de Sophie.xlsx');
  await writeFile(path, await saveXlsx(workbook));

  await menu.press('Enter');
  await page.getByRole('menuitem', { name: 'Rapporter un classeur' }).press('Enter');
  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(page.getByRole('heading', { name: 'matrice de Sophie.xlsx' })).toBeVisible();
  await expect(page.getByText('2 cases changeront.')).toBeVisible();
  const changes = page.getByRole('region', { name: '2 cases qui changeraient' });
  await expect(changes.getByRole('row').filter({ hasText: ccas })).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Appliquer 2 changements' }).press('Enter');
  await expect(page.getByText(/^Appliqué le .*2 cases changées, en un seul geste\.$/)).toBeVisible();

  await page.getByRole('button', { name: 'Annuler ces changements' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Annuler ces changements' }).press('Enter');
  await expect(page.getByText(/2 cases sont redevenues comme avant/)).toBeVisible();
});
