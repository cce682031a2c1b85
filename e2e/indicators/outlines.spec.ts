import { expect, expectAccessible, signIn, test } from '../support/journey';

const square = (west: number, south: number) => [
  [west, south],
  [west + 1, south],
  [west + 1, south + 1],
  [west, south + 1],
  [west, south],
];
const feature = (code: string, ring: number[][]) => ({
  type: 'Feature',
  properties: { code, nom: code },
  geometry: { type: 'Polygon', coordinates: [ring] },
});
const fileOf = (name: string, content: unknown) => ({ name, mimeType: 'application/geo+json', buffer: Buffer.from(JSON.stringify(content)) });

test('an administrator loads the outlines of départements, told what was recognised and what is wrong with a file', async ({ page, complaints }) => {
  await signIn(page, 'admin', '/indicateurs/contours');
  await expect(page.getByRole('heading', { level: 1, name: 'Contours des territoires' })).toBeVisible();
  await expectAccessible(page);

  const load = page.getByRole('button', { name: 'Charger les contours' });
  const field = page.locator('input[type=file]');
  await load.click();
  await expect(page.getByRole('textbox', { name: 'Source' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Source' }).fill('Essai, licence ouverte');
  await load.click();
  await expect(page.getByText('Choisissez d’abord un fichier GeoJSON.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Niveau', exact: true }).selectOption('Départements');

  await field.setInputFiles(fileOf('topologie.json', { type: 'Topology' }));
  await load.click();
  await expect(page.getByText('Ce fichier n’est pas un GeoJSON (il contient')).toBeVisible();
  await expectAccessible(page);
  expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);

  await field.setInputFiles(
    fileOf('departements.geojson', {
      type: 'FeatureCollection',
      features: [feature('48', square(3, 44)), feature('15', square(2, 44)), feature('999', square(9, 9))],
    }),
  );
  await load.click();
  await expect(page.getByText(/2 départements reconnus, 1 code inconnu\s: 999\./)).toBeVisible();
  // with that of the demonstration
  const map = page.getByRole('img', { name: /^Départements, 3 contours/ });
  await expect(map).toBeVisible();
  await expect(map.locator('path')).toHaveCount(3);
  await expect(page.getByText(/Source\s: .*Essai, licence ouverte/)).toBeVisible();
  await expectAccessible(page);
});

test('who does not administer the instance is not shown the outlines to load', async ({ page }) => {
  await signIn(page, 'director', '/indicateurs');
  await expect(page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Contours' })).toHaveCount(0);
  await page.goto('/indicateurs/contours');
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page ne vous est pas ouverte' })).toBeVisible();
});
