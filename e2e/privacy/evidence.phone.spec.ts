import { PDF } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a director adds the evidence of a point from her phone', async ({ page, complaints }) => {
  await signIn(page, 'director', '/rgpd');
  await expect(page.getByRole('heading', { name: 'Socle légal' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /(Mettre à jour|Répondre) : Demandes de droits/ }).click();
  const panel = page.getByRole('dialog');
  await panel.locator('label', { hasText: 'Oui' }).click();
  await panel.getByRole('button', { name: 'Aujourd’hui' }).click();
  await panel.getByRole('textbox', { name: /^Preuve/ }).fill('Procédure revue en comité');
  const proof = panel.locator('app-chosen-files');
  await proof.locator('input[type=file]').first().setInputFiles({ name: 'procedure.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expectAccessible(page);
  // one button for the answer and its document
  await panel.getByRole('button', { name: 'Enregistrer avec la pièce' }).click();
  await expect(panel).toHaveCount(0);
  const point = page.locator('.point').filter({ hasText: 'Demandes de droits' });
  await expect(point).toContainText('Conforme');
  await expect(point).not.toContainText('Sans pièce');
  await point.getByRole('button').click();
  await expect(panel.locator('app-attachments').getByText('procedure').first()).toBeVisible();
  // a page of the web that calls itself a PDF: the answer is kept, the document is refused, and told which kinds are right
  await proof
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'page.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html><script>1</script></html>') });
  await panel.getByRole('button', { name: 'Enregistrer avec la pièce' }).click();
  await expect(panel.getByText(/Sont acceptés/)).toBeVisible();
  complaints.length = 0; // the browser says in the console that the second file was refused
});
