import { expect, type Locator, type Page } from '@playwright/test';
import { text } from 'node:stream/consumers';

/** A document that is one: a page, blank. */
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Drops a file of indicators as a coordinator does, from the page of imports, and waits for the page of this import. */
export async function importFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  await page.goto('/indicateurs/importer');
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier' }).click();
  await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** What a button gives to save, as text. */
export async function download(page: Page, button: Locator): Promise<{ name: string; content: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), content: await text(await file.createReadStream()) };
}
