import type { Page } from '@playwright/test';

/** Asks the API in the name of whoever is signed in; what may not be read is missing. */
export async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { headers: { 'x-maillage': '1' }, data: { query, variables } });
  return ((await answer.json()) as { data: T | null }).data ?? ({} as T);
}

/** The network of whoever is signed in. */
export async function networkOf(page: Page): Promise<string> {
  return (await ask<{ me: { networks: { id: string }[] } }>(page, '{ me { networks { id } } }')).me.networks[0]?.id ?? '';
}

/** The CCAS of that name, as the network's list says it. */
export async function ccasNamed(page: Page, name: string): Promise<string> {
  const { ccasList } = await ask<{ ccasList: { items: { id: string; name: string }[] } }>(
    page,
    'query ($networkId: ID!) { ccasList(networkId: $networkId) { items { id name } } }',
    { networkId: await networkOf(page) },
  );
  return ccasList.items.find((ccas) => ccas.name === name)?.id ?? '';
}
