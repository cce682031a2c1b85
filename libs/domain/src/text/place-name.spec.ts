import { atPlace, ofPlace } from './place-name';

describe('the name of a place', () => {
  it.each([
    ['Pantin', 'de Pantin'],
    ['Aubervilliers', 'd’Aubervilliers'],
    ['Épinay-sur-Seine', 'd’Épinay-sur-Seine'],
    ['Le Raincy', 'du Raincy'],
    ['Les Lilas', 'des Lilas'],
    ['La Courneuve', 'de La Courneuve'],
    ['L’Île-Saint-Denis', 'de L’Île-Saint-Denis'],
  ])('%s: « %s »', (name, words) => expect(ofPlace(name)).toBe(words));

  it.each([
    ['Pantin', 'à Pantin'],
    ['Le Raincy', 'au Raincy'],
    ['Les Lilas', 'aux Lilas'],
  ])('%s: « %s »', (name, words) => expect(atPlace(name)).toBe(words));
});
