import { placeNameKey } from './place-name';

const areOne = (...names: string[]): void => expect([names, new Set(names.map(placeNameKey)).size]).toEqual([names, 1]);

describe('placeNameKey', () => {
  it('is the same for all writings of one name', () => {
    areOne('Saint-Ouen-sur-Seine', 'ST OUEN SUR SEINE', 'St-Ouen s/Seine', 'Saint Ouen s/ Seine');
    areOne('Le Blanc-Mesnil', 'Blanc-Mesnil (Le)', 'BLANC MESNIL LE', 'Blanc-Mesnil, le');
    areOne('L’Île-Saint-Denis', "L'Ile-St-Denis", 'ILE SAINT DENIS (L)', 'Île-Saint-Denis');
    areOne('Les Pavillons-sous-Bois', 'Pavillons ss Bois', 'Pavillons s/s Bois (Les)', 'pavillons sous bois');
    areOne('Épinay-sur-Seine', 'Epinay s/ Seine', 'E\u0301pinay-sur-Seine');
    areOne('Bobigny', 'Ville de Bobigny', 'Commune de Bobigny', 'CCAS de Bobigny', 'MAIRIE DE BOBIGNY');
    areOne('Les Lilas', 'CCAS des Lilas', 'Lilas (Les)');
  });

  it('keeps apart names that are not one', () => {
    const names = ['Saint-Denis', 'L’Île-Saint-Denis', 'Villepinte', 'Villemomble', 'Neuilly-sur-Marne', 'Neuilly-Plaisance', 'La Courneuve', ''];
    expect(new Set(names.map(placeNameKey)).size).toBe(names.length);
  });

  it('leaves the figures of a code as they are', () => expect(placeNameKey('219 300 662')).toBe('219300662'));
});
