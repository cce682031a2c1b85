import { fetchOrEarly } from './early-answers';

describe('an answer asked for by the page itself', () => {
  const page = globalThis as { maillageEarly?: Map<string, { answer: Promise<Response>; account?: string }>; fetch: typeof fetch };
  const early = { status: 200 } as Response;
  const late = { status: 201 } as Response;
  const asked = (operationName: string, variables: object = {}, account?: string) => ({
    method: 'POST',
    headers: new Headers(account ? { 'x-maillage-account': account } : {}),
    body: JSON.stringify({ operationName, variables, query: `query ${operationName} { id }` }),
  });

  beforeEach(() => {
    page.fetch = jest.fn(() => Promise.resolve(late));
    page.maillageEarly = new Map([
      ['Me{}', { answer: Promise.resolve(early) }],
      ['Home{"networkId":"n"}', { answer: Promise.resolve(early), account: 'ada' }],
    ]);
  });
  afterEach(() => delete page.maillageEarly);

  it('is for the first who asks the same; the next asks anew', async () => {
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(early);
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(late);
    expect(await fetchOrEarly('/graphql', asked('Home', { networkId: 'n' }, 'ada'))).toBe(early);
  });

  it('is for no other question', async () => {
    expect(await fetchOrEarly('/graphql', asked('MyProposals'))).toBe(late);
    expect(await fetchOrEarly('/graphql', asked('Home', { networkId: 'other' }, 'ada'))).toBe(late);
  });

  it('is for nobody but the person who asked', async () => {
    for (const account of ['bob', '-', undefined]) expect(await fetchOrEarly('/graphql', asked('Home', { networkId: 'n' }, account))).toBe(late);
  });

  it('is none once something was changed', async () => {
    await fetchOrEarly('/graphql', { method: 'POST', body: JSON.stringify({ operationName: 'SignOut', query: 'mutation SignOut { signOut }' }) });
    expect(await fetchOrEarly('/graphql', asked('Home', { networkId: 'n' }, 'ada'))).toBe(late);
  });

  it('may have failed, as an answer may', async () => {
    page.maillageEarly?.set('Me{}', { answer: Promise.reject(new TypeError('offline')) });
    await expect(fetchOrEarly('/graphql', asked('Me'))).rejects.toThrow('offline');
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(late);
  });
});
