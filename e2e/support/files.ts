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

/** The same, of a choice of the menu « Exporter »: « le tableau », « Exporter le tableau en CSV ». */
export async function downloadOf(page: Page, what: string, choice: string): Promise<{ name: string; content: string }> {
  await page.getByRole('button', { name: `Exporter ${what}`, exact: true }).click();
  return download(page, page.getByRole('menuitem', { name: choice }));
}

/** A document with text, a line each, page by page. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, index) => `${4 + 2 * index} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ');
    const content = `BT /F1 10 Tf 40 780 Td 16 TL ${shown} ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${objects.length + 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    );
  }
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
