import { downloadOf } from '../support/files';
import { expect, expectAccessible, signIn, test } from '../support/journey';

test('a director lays her commune beside others, six at most, and takes the comparison away', async ({ page }) => {
  await signIn(page, 'director');
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Portraits' }).click();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Chercher un territoire' }).fill('stains');
  await page.getByRole('link', { name: 'Stains', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Stains' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Foyers bénéficiaires du RSA/ })).toContainText(/sur 39/);
  await expectAccessible(page);

  // beside its EPT, département and région
  await page.getByRole('main').getByRole('link', { name: 'Comparer', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Comparer des territoires' })).toBeVisible();
  const columns = page.getByRole('columnheader');
  for (const name of [/Stains/, /Plaine Commune/, /Seine-Saint-Denis/, /Île-de-France/]) await expect(columns.filter({ hasText: name })).toBeVisible();
  await expectAccessible(page);

  // two more communes, one of them of elsewhere; a seventh territory is refused, and the address keeps the six
  const choice = page.getByRole('combobox', { name: 'Ajouter un territoire du réseau' });
  await choice.selectOption('Coubron');
  await expect(columns.filter({ hasText: 'Coubron' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Ou chercher ailleurs en France' }).fill('Melun');
  await page.getByRole('button', { name: 'Melun', exact: true }).click();
  await expect(columns.filter({ hasText: 'Melun' })).toBeVisible();
  await choice.selectOption('Bobigny');
  await expect(page.getByRole('alert')).toContainText('On compare 6 territoires au plus.');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Retirer Melun' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await choice.selectOption('Bobigny');
  await expect(columns.filter({ hasText: 'Bobigny' })).toBeVisible();

  // the ends of a row are told by words, what is not published by a reason
  await page.getByRole('combobox', { name: 'Thème' }).selectOption('Revenus et pauvreté');
  await page.reload();
  const poverty = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Taux de pauvreté', exact: true }) });
  await expect(poverty.getByRole('cell', { name: /le plus bas/ })).toHaveCount(1);
  await expect(poverty.getByRole('cell', { name: /le plus élevé/ })).toHaveCount(1);
  await expect(poverty).toContainText('non publié');
  await expect(poverty.getByRole('cell', { name: '2023', exact: true })).toBeVisible();
  await expect(poverty.getByRole('cell', { name: /29,5/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Foyers bénéficiaires du RSA/ })).toHaveCount(0);
  await expectAccessible(page);
  const { name, content } = await downloadOf(page, 'la comparaison', 'Exporter la comparaison en CSV');
  expect(name).toBe('comparaison-de-territoires.csv');
  expect(content.split('\r\n').find((line) => line.includes(';Taux de pauvreté;'))).toMatch(/;2023;.*;29,5;publié;/);
});
