import { ask, networkOf } from '../support/ask';
import { expect, expectAccessible, openSession, test } from '../support/journey';
import type { Page } from '@playwright/test';

interface Row {
  readonly id: string;
  readonly version: number;
}

/** An edition for all funders, published. */
async function published(page: Page, title: string): Promise<string> {
  const input = {
    networkId: await networkOf(page),
    model: 'funder_committee',
    title,
    audience: 'funder',
    perimeter: 'network',
    periodFrom: '2026-01-01',
    periodTo: '2026-12-31',
  };
  const { createEdition } = await ask<{ createEdition: Row }>(page, 'mutation ($input: CreateEditionInput!) { createEdition(input: $input) { id version } }', {
    input,
  });
  const blocks = [{ kind: 'text', body: 'Un mot qui n’est pas public' }, { kind: 'initiatives' }, { kind: 'conventions' }];
  const { setEditionBlocks } = await ask<{ setEditionBlocks: Row }>(
    page,
    'mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { id version } }',
    {
      input: { ...createEdition, blocks },
    },
  );
  const { signEdition } = await ask<{ signEdition: Row }>(page, 'mutation ($input: SeenEditionInput!) { signEdition(input: $input) { id version } }', {
    input: setEditionBlocks,
  });
  await ask(page, 'mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { id } }', { input: signEdition });
  return createEdition.id;
}

test('tables of an edition are opened to everybody by keyboard, read and fetched by a stranger on a phone, and withdrawn with a reason', async ({
  page,
  browser,
}) => {
  await openSession(page, 'coordinator');
  await page.goto(`/editions/${await published(page, `Chiffres ouverts ${Date.now()}`)}`);
  const section = page.getByRole('region', { name: /^Données ouvertes/ });
  await expect(section.getByText(/^Rien n’est ouvert/)).toBeVisible();
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Ouvrir à tous' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Licence Ouverte 2\.0/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Ouvrir à tous' }).press('Enter');
  const link = section.getByRole('link', { name: /\/donnees\// });
  await expect(link).toBeVisible();
  const address = (await link.getAttribute('href')) ?? '';

  const stranger = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const reader = await stranger.newPage();
  await reader.goto(address);
  await expect(reader.getByRole('heading', { level: 1, name: /^Chiffres ouverts/ })).toBeVisible();
  await expect(reader.getByText('Un mot qui n’est pas public')).toHaveCount(0);
  await expectAccessible(reader);
  const file = await reader.request.get((await reader.getByRole('link', { name: /^Pour un programme : CCAS sous convention/ }).getAttribute('href')) ?? '');
  expect(await file.text()).toMatch(/^territoire,date,sous_convention,ccas,statut\r\nEnsemble,/);
  await reader.getByRole('link', { name: 'Données ouvertes' }).press('Enter');
  await expect(reader.getByRole('heading', { level: 1, name: 'Données ouvertes' })).toBeVisible();
  await expectAccessible(reader);

  await section.getByRole('button', { name: 'Retirer les données' }).press('Enter');
  await dialog.getByRole('textbox', { name: /^Motif/ }).fill('Une table comptait deux fois un CCAS.');
  await dialog.getByRole('button', { name: 'Retirer les données' }).press('Enter');
  await expect(section.getByText(/^Retirée le/)).toBeVisible();
  expect((await reader.goto(address))?.status()).toBe(410);
  await expect(reader.getByText(/Une table comptait deux fois un CCAS/)).toBeVisible();
  await expectAccessible(reader);
  await stranger.close();
});
