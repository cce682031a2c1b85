import type { Page } from '@playwright/test';
import { ask, networkOf } from '../support/ask';
import { downloadOf, importFile } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';

const FILE = 's_ben_com_f_2025.csv';
const INDICATOR = 'Foyers bénéficiaires de la prime d’activité';

/** As the CNAF publishes it: the December of 2025 of some communes, one figure of 2024 corrected, one as it was, and a commune of elsewhere. */
const CNAF = `\ufeffdtreffre;numcomdo;nomcom;indfoy_ppa
2024-12;93005;AULNAY-SOUS-BOIS;6170
2024-12;93066;SAINT-DENIS;12110
2025-12;93005;AULNAY-SOUS-BOIS;6255
2025-12;93015;COUBRON;secret
2025-12;93048;MONTREUIL;8015
2025-12;93066;SAINT-DENIS;12340
2025-12;93072;STAINS;3510
2025-12;94028;CRETEIL;7005
`;

/** What an attempt before this one applied, and did not come to take back. */
async function takeBackWhatIsLeft(page: Page): Promise<void> {
  const { indicatorImports } = await ask<{ indicatorImports: { items: { id: number; fileName: string; canUndo: boolean }[] } }>(
    page,
    'query ($networkId: ID!) { indicatorImports(networkId: $networkId) { items { id fileName canUndo } } }',
    { networkId: await networkOf(page) },
  );
  for (const { id } of indicatorImports.items.filter(({ fileName, canUndo }) => fileName === FILE && canUndo)) {
    await ask(page, 'mutation ($id: Int!) { undoImport(id: $id) { id } }', { id });
    const undoneAt = async () =>
      (await ask<{ indicatorImport: { undoneAt: string | null } }>(page, 'query ($id: Int!) { indicatorImport(id: $id) { undoneAt } }', { id })).indicatorImport
        .undoneAt;
    await expect.poll(undoneAt).not.toBeNull();
  }
}

const countOf = (page: Page, label: string) =>
  page
    .getByRole('region', { name: /Ce que ce fichier apporte/ })
    .locator('div', { has: page.getByRole('term').getByText(label, { exact: true }) })
    .getByRole('definition');
const shape = (page: Page, name: string) =>
  page.getByRole('group', { name: /les flèches passent/ }).getByRole('link', { name: new RegExp(`^${name}(, \\S+)?\\s:`) });
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

test('a coordinator imports the new file of the CNAF, reads it on every screen, prints a portrait, and takes the import back', async ({ page }) => {
  test.setTimeout(180_000);
  await signIn(page, 'coordinator');
  await takeBackWhatIsLeft(page);
  // from home to the map, whatever is clicked
  let clicks = 0;
  await page.exposeFunction('clicked', () => (clicks += 1));
  const listen = () => addEventListener('click', ({ isTrusted }) => isTrusted && (window as unknown as { clicked: () => void }).clicked(), true);
  await page.addInitScript(listen);
  await page.evaluate(listen);
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Indicateurs' }).click();
  await page.getByRole('link', { name: 'Importer un fichier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Importer des indicateurs' })).toBeVisible();
  await expectAccessible(page);

  await importFile(page, FILE, CNAF);
  await expect(page.getByText('Rien n’est encore changé.')).toBeVisible();
  await expect(page.getByText('CNAF – Bénéficiaires des prestations (communes)')).toBeVisible();
  await expect(page.getByText('5 communes du réseau sur 39')).toBeVisible();
  await expect(page.getByText(/^1 \S+ hors du réseau/)).toBeVisible();
  await expect(countOf(page, 'nouvelles')).toHaveText('6');
  await expect(countOf(page, 'modifiées')).toHaveText('1');
  await expect(countOf(page, 'identiques')).toHaveText('1');
  await expect(countOf(page, 'sous secret')).toHaveText('1');
  const read = page.getByRole('region', { name: 'Comment le fichier a été lu' }).getByRole('row', { name: /^Coubron/ });
  await expect(read).toContainText('secret');
  const changed = page.getByRole('region', { name: 'Valeurs qui seraient modifiées' }).getByRole('row', { name: /^Saint-Denis/ });
  await expect(changed).toContainText('12 105');
  await expect(changed).toContainText('12 110');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Appliquer 7 valeurs' }).click();
  await expect(page.getByText('Les écrans montrent ces valeurs.')).toBeVisible();
  await expectAccessible(page);
  const importAddress = page.url();

  // the map
  await page.getByRole('link', { name: INDICATOR }).click();
  await expect(page.getByRole('heading', { level: 1, name: INDICATOR })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Période' })).toHaveAttribute('aria-valuetext', '2025');
  expect(clicks).toBeLessThanOrEqual(5);
  await expect(shape(page, 'Saint-Denis')).toHaveAccessibleName(/12\s340\sfoyers/);
  await expect(shape(page, 'Coubron')).toHaveAccessibleName(/secret statistique/);
  await expect(shape(page, 'Bobigny')).toHaveAccessibleName(/aucune valeur/);
  for (const [name, hatch] of [
    ['Coubron', /secret/],
    ['Bobigny', /missing/],
  ] as const)
    await expect(shape(page, name).locator('path')).toHaveCSS('fill', hatch);
  const legend = page.getByRole('figure').getByRole('listitem');
  await expect(legend.filter({ hasText: /secret statistique \(1\)/ })).toBeVisible();
  await expect(legend.filter({ hasText: /sans valeur \(34\)/ })).toBeVisible();
  await expectAccessible(page);

  // the curve
  await page.getByRole('link', { name: 'Courbe', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Ajouter une commune, un EPT, un département' }).fill('Stains');
  await page.getByRole('button', { name: 'Stains' }).first().click();
  await expect(page.getByRole('checkbox', { name: 'Département' })).toBeChecked();
  await expect(page.getByRole('list', { name: 'Territoires' }).getByText('Stains')).toBeVisible();
  await page.getByText('Voir en tableau').click();
  for (const name of [/Stains/, /Plaine Commune/, /Seine-Saint-Denis/]) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  await expect(rowOf(page, '2025')).toContainText('3 510');
  await expectAccessible(page);

  // the table, and the same as a file
  await page.getByRole('link', { name: 'Tableau', exact: true }).click();
  await expect(rowOf(page, 'Coubron')).toContainText('secret');
  await expect(rowOf(page, 'Saint-Denis').last()).toContainText('12 340');
  await expectAccessible(page);
  const { name, content } = await downloadOf(page, 'le tableau', 'Exporter le tableau en CSV');
  expect(name).toBe('activity_bonus_households-tableau.csv');
  const lines = content.split('\r\n');
  expect(lines.find((line) => line.startsWith('Coubron;93015;'))).toContain(';secret');
  expect(lines.find((line) => line.startsWith('Stains;93072;'))).toContain(';3510;');
  expect(content).toMatch(/Source\s:.*CNAF/);

  // the portrait, as it leaves the printer
  await page
    .getByRole('region', { name: /valeurs par commune/ })
    .getByRole('link', { name: 'Stains' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stains' })).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(INDICATOR) })).toContainText('3 510');
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('row', { name: new RegExp(INDICATOR) })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  const printed = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect(printed.match(/\/Type\s*\/Page\b/g), 'pages of paper').toHaveLength(1);
  await page.emulateMedia({ media: 'screen' });

  // and back
  await page.goto(importAddress);
  await page.getByRole('button', { name: 'Annuler cet import' }).click();
  const question = page.getByRole('dialog');
  await expect(question).toContainText('1 valeur modifiée redeviendra ce qu’elle était');
  await question.getByRole('button', { name: 'Revenir à avant cet import' }).click();
  await expect(page.getByText('Ce qui était avant est revenu.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: INDICATOR }).click();
  await expect(page.getByRole('slider', { name: 'Période' })).toHaveAttribute('aria-valuetext', '2024');
  await expect(shape(page, 'Saint-Denis')).toHaveAccessibleName(/12\s105\sfoyers/);
});
