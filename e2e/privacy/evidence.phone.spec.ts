import { PDF } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a director adds the evidence of a point from her phone', async ({ page, complaints }) => {
  await signIn(page, 'director');
  await page.goto('/rgpd');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link', { name: /Stains/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Socle légal' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /(Mettre à jour|Répondre) : Registre des traitements/ }).click();
  const panel = page.getByRole('dialog');
  await panel.locator('label', { hasText: 'Oui' }).click();
  await panel.getByRole('button', { name: 'Aujourd’hui' }).click();
  await panel.getByRole('textbox', { name: /^Preuve/ }).fill('Registre revu en comité');
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  const files = panel.locator('app-attachments');
  await expect(files).toBeVisible();
  await expectAccessible(page);
  await files.locator('input[type=file]').first().setInputFiles({ name: 'registre.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(files.getByText('registre').first()).toBeVisible();
  // a page of the web that calls itself a PDF is told which kinds are right
  await files
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>1</script></html>') });
  await expect(files.getByText(/Sont acceptés/)).toBeVisible();
  complaints.length = 0; // the browser says in the console that the second file was refused
});
