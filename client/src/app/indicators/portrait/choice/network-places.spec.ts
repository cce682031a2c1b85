import type { CcasChoice } from '../../../pickers';
import { districtsOf } from './network-places';

const place = (id: number, kind: 'commune' | 'ept', name: string) => ({
  id,
  kind,
  code: String(93_000 + id),
  name,
  shortName: kind === 'ept' ? `T${id}` : null,
});
const ept = place(6, 'ept', 'Plaine Commune');
const ccas = (id: number, name: string, of: CcasChoice['ept']): CcasChoice => ({ id: String(id), name, commune: place(id, 'commune', name), ept: of });
const network = [
  ccas(31, 'Épinay-sur-Seine', ept),
  ccas(1, 'Aubervilliers', ept),
  ccas(50, 'Ailleurs', null),
  ccas(46, 'Le Raincy', place(9, 'ept', 'Grand Paris Grand Est')),
];
const names = (text: string) => districtsOf(network, text).map(({ ept: district, communes }) => [district?.name ?? null, ...communes.map(({ name }) => name)]);

describe('the communes of the network', () => {
  it('stand under their EPT, by name; those outside any come last', () => {
    expect(names('')).toEqual([
      ['Grand Paris Grand Est', 'Le Raincy'],
      ['Plaine Commune', 'Aubervilliers', 'Épinay-sur-Seine'],
      [null, 'Ailleurs'],
    ]);
  });

  it.each([
    ['epinay sur', [['Plaine Commune', 'Épinay-sur-Seine']]],
    ['93001', [['Plaine Commune', 'Aubervilliers']]],
    ['plaine', [['Plaine Commune', 'Aubervilliers', 'Épinay-sur-Seine']]],
    ['marseille', []],
  ])('are found by « %s »', (text, found) => expect(names(text)).toEqual(found));
});
