import { fetchOrEarly } from './early-session';

describe('the answer asked for by the page itself', () => {
  const page = globalThis as { maillageMe?: Promise<Response>; fetch: typeof fetch };
  const early = { status: 200 } as Response;
  const late = { status: 201 } as Response;
  const asked = (operationName: string) => ({ method: 'POST', body: JSON.stringify({ operationName, variables: {} }) });

  beforeEach(() => {
    page.fetch = jest.fn(() => Promise.resolve(late));
    page.maillageMe = Promise.resolve(early);
  });
  afterEach(() => delete page.maillageMe);

  it('is for the first who asks who is signed in; the next asks anew', async () => {
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(early);
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(late);
  });

  it('is for no other question', async () => {
    expect(await fetchOrEarly('/graphql', asked('MyProposals'))).toBe(late);
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(early);
  });

  it('may have failed, as an answer may', async () => {
    page.maillageMe = Promise.reject(new TypeError('offline'));
    await expect(fetchOrEarly('/graphql', asked('Me'))).rejects.toThrow('offline');
    expect(await fetchOrEarly('/graphql', asked('Me'))).toBe(late);
  });
});
