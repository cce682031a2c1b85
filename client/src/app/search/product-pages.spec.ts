import type { Route } from '@angular/router';
import { canSomewhere, ROLES, type Grant, type Role } from '@maillage/domain';
import { routes } from '../app.routes';
import { findPages, PRODUCT_PAGES } from './product-pages';

const grant = (role: Role): Grant => ({ role, networkId: 'n', territoryId: 1, ccasId: 'c', funderId: 'f' });
const titles = (typed: string, role: Role) => findPages(typed, (operation) => canSomewhere([grant(role)], operation)).map(({ title }) => title);

/** The route that an address leads to, without any parameter in it. */
async function routeOf(link: string): Promise<Route | undefined> {
  let children: readonly Route[] = routes.flatMap((route) => (route.path === '' ? (route.children ?? []) : [route]));
  let found: Route | undefined;
  let rest = link.slice(1);
  while (rest !== '' || found === undefined) {
    found = children.find(({ path }) => path !== '' && path !== undefined && path !== '**' && (rest === path || rest.startsWith(`${path}/`)));
    if (!found) return undefined;
    rest = rest.slice((found.path ?? '').length + 1);
    children = found.loadChildren ? ((await (found.loadChildren as () => Promise<readonly Route[]>)()) as readonly Route[]) : (found.children ?? []);
  }
  return found;
}

describe('the pages of the product', () => {
  it('are found by their name and by the words that people have for them', () => {
    expect(titles('echeances', 'director')).toEqual(['Échéances']);
    expect(titles('mot de passe', 'funder')).toEqual(['Mon compte']);
    expect(titles('matrice', 'coordinator')).toEqual(['Initiatives']);
    expect(titles('inviter', 'coordinator')).toEqual(['Inviter une personne']);
  });

  it('are shown to who may open them alone', () => {
    expect(titles('comptes', 'director')).not.toContain('Comptes');
    for (const role of ROLES)
      for (const { title, operations } of PRODUCT_PAGES)
        if (titles(title, role).includes(title))
          expect(operations.length === 0 || operations.some((operation) => canSomewhere([grant(role)], operation))).toBe(true);
  });

  it.each(PRODUCT_PAGES.map(({ link }) => link))('%s is an address of the product', async (link) => expect(await routeOf(link)).toBeDefined());
});
