// The demonstration's people, signed in as the client does it.
const PASSWORD = 'Maillage-2026-demo!';

export const headers = (cookie) => ({ 'content-type': 'application/json', 'x-maillage': '1', cookie });

const post = (api, cookie, query, variables) =>
  fetch(`${api}/graphql`, { method: 'POST', headers: headers(cookie), body: JSON.stringify({ query, variables }) });

export async function signIn(api, email) {
  const response = await post(api, '', 'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }', {
    input: { email, password: PASSWORD },
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${email} cannot sign in: ${JSON.stringify(errors)}`);
  return { account: data.signIn.account.id, cookie: response.headers.getSetCookie()[0].split(';')[0] };
}
