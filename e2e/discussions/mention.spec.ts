import { PDF } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('somebody is mentioned by the keyboard alone, among those who read the thread', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept()); // the browser asks before a reload
  await signIn(page, 'coordinator', '/initiatives/liste');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Application de pilotage/ })
    .first()
    .click();
  const discussion = page.locator('#discussion');
  await discussion.getByRole('button', { name: 'Écrire un message' }).press('Enter');
  await discussion.getByRole('radio', { name: 'Entre nous, au réseau' }).check();
  await expect(discussion.locator('.readers')).toContainText('la coordination, les référents territoriaux et le ou la DPO');
  const field = page.getByRole('textbox', { name: 'Votre message' });
  await field.pressSequentially('Bonjour @baudry');
  await expect(page.getByText('Personne de ce nom ne lit cette discussion.')).toBeAttached();
  await field.press('Control+Backspace');
  await field.pressSequentially('sabat');
  await expect(page.getByRole('option', { name: /Hugo Sabatier/ })).toHaveAttribute('aria-selected', 'true');
  await field.press('Enter');
  await expect(field).toHaveValue('Bonjour @Hugo Sabatier ');
  // what the header happens to cover by half is no smaller a target
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expectAccessible(page);
  // a document chosen while one types waits in this browser, with the text
  await discussion.locator('input[type=file]').first().setInputFiles({ name: 'ordre-du-jour.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(discussion.getByText('ordre-du-jour.pdf')).toBeVisible();
  await expect.poll(() => page.evaluate(filesKept)).toBe(1);
  await page.reload();
  await discussion.getByRole('button', { name: 'Écrire un message' }).press('Enter');
  await discussion.getByRole('button', { name: 'Reprendre cette saisie' }).press('Enter');
  await expect(discussion.getByText('ordre-du-jour.pdf')).toBeVisible();
  await page.getByRole('button', { name: 'Publier le message' }).press('Enter');
  await expect(discussion.locator('.mention', { hasText: '@Hugo Sabatier' }).first()).toBeVisible();
  const message = discussion.locator('app-message-item', { hasText: 'Bonjour @Hugo Sabatier' }).first();
  await expect(message).toContainText('coordination');
  await expect(message.getByRole('button', { name: '1 document' })).toBeVisible();
});

/** How many choices of files the browser has written. Of a database that is not made yet it asks nothing: that would make it. */
async function filesKept(): Promise<number> {
  const name = 'maillage.kept';
  if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => reject(new Error(name));
    opening.onsuccess = () => {
      const counting = opening.result.transaction('files').objectStore('files').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}
