import { proposeCcasName } from './ccas-name';

describe('the name proposed for a new CCAS', () => {
  it.each([
    ['Aubervilliers', 'CCAS d’Aubervilliers'],
    ['Épinay-sur-Seine', 'CCAS d’Épinay-sur-Seine'],
    ['Bobigny', 'CCAS de Bobigny'],
    ['La Courneuve', 'CCAS de La Courneuve'],
    ['Le Raincy', 'CCAS du Raincy'],
    ['Les Lilas', 'CCAS des Lilas'],
    ['L’Île-Saint-Denis', 'CCAS de L’Île-Saint-Denis'],
  ])('of %s is « %s »', (place, name) => {
    expect(proposeCcasName('ccas', place)).toBe(name);
  });
});
