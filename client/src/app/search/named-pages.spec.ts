import { canSomewhere, ROLES, type Grant, type Role } from '@maillage/domain';
import type { NamedPage } from '../faces';
import { wordsOfAll } from '../../test-words';
import { findPages } from './named-pages';

const grant = (role: Role): Grant => ({ role, networkId: 'n', territoryId: 1, ccasId: 'c', funderId: 'f' });

describe('the pages of the product', () => {
  let pages: readonly NamedPage[];
  beforeEach(async () => void ({ pages } = await wordsOfAll()));
  const titles = (typed: string, role: Role) => findPages(pages, typed, (operation) => canSomewhere([grant(role)], operation)).map(({ title }) => title);

  it('are found by their name and by the words that people have for them', () => {
    expect(titles('echeances', 'director')).toEqual(['À faire', 'Mon agenda']);
    expect(titles('mot de passe', 'funder')).toEqual(['Mon compte']);
    expect(titles('matrice', 'coordinator')).toEqual(['Matrice des initiatives', 'Reprendre un classeur']);
    expect(titles('inviter', 'coordinator')).toEqual(['Inviter une personne']);
  });

  it('are not found by signs', () => {
    for (const typed of ['--', "''", '%', '😀']) expect(titles(typed, 'admin')).toEqual([]);
  });

  it('are shown to who may open them alone', () => {
    expect(titles('comptes', 'director')).not.toContain('Comptes');
    for (const role of ROLES)
      for (const { title, operations } of pages)
        if (titles(title, role).includes(title))
          expect(operations.length === 0 || operations.some((operation) => canSomewhere([grant(role)], operation))).toBe(true);
  });
});
