import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, openSession, test } from '../support/journey';

/** The text of each sheet, as the browser prints the page. */
async function printed(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.getByRole('main').getByText('Aubervilliers').first()).toBeVisible();
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })));
  const { text } = await extractText(pdf);
  return text.map((sheet) => sheet.replace(/\s+/g, ' '));
}

test('the matrix and the RGPD base are printed whole on one sheet each, with the network, the moment and their legend', async ({ page }) => {
  await openSession(page, 'coordinator');
  for (const [address, legend] of [
    ['/initiatives', 'Nouvelle de 8 semaines ou plus'],
    ['/rgpd', 'Non renseigné'],
  ] as const) {
    const sheets = await printed(page, address);
    expect(sheets).toHaveLength(1);
    for (const text of ['Union départementale', 'Imprimé le', legend, 'Aubervilliers', 'Villetaneuse', 'page 1 sur 1']) expect(sheets[0]).toContain(text);
  }
});

test('a list is printed with the filters in force and numbered pages', async ({ page }) => {
  await openSession(page, 'coordinator');
  const sheets = await printed(page, '/conventions/registre?statut=in_force');
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets[0]).toContain('Statut : En vigueur');
  expect(sheets.at(-1)).toContain(`page ${sheets.length} sur ${sheets.length}`);
});
