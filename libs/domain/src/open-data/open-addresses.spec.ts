import { isOpenSlug, openEditionPath, openSlugOf, readSiret } from './open-addresses';

describe('an address of open data', () => {
  it('is proposed from the name of the network, without accents and signs', () => {
    expect(openSlugOf('Union départementale des CCAS de Seine-Saint-Denis')).toBe('union-departementale-des-ccas-de-seine-saint-denis');
    expect(openSlugOf('  « Cœur d’Essonne » (91) ')).toBe('coeur-d-essonne-91');
    expect(isOpenSlug(openSlugOf('x'.repeat(58) + ' yz'))).toBe(true);
    expect(openEditionPath('ud93', '2026-3', 'jalons.csv')).toBe('/donnees/ud93/2026-3/jalons.csv');
  });

  it.each(['', 'ab', 'Union', 'union--93', '-union', 'union-', 'union/93', '../etc', 'été', 'x'.repeat(61)])('is not « %s »', (slug) => {
    expect(isOpenSlug(slug)).toBe(false);
  });

  it('goes with the SIRET of who publishes, a SIREN and five digits', () => {
    expect(readSiret('269 300 012 00017')).toBeNull();
    expect(readSiret('732 829 320 00074')).toBe('73282932000074');
    expect(readSiret('73282932100074')).toBeNull();
    expect(readSiret('732829320')).toBeNull();
  });
});
