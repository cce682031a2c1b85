import { findConventionClues } from './convention-clues';

const FIRST_PAGE = `
  Convention-cadre entre la commune de Bondy, représentée par son Maire, Monsieur Étienne DUPRÉ, et le Centre Communal
  d’Action Sociale de Bondy, représenté par Mme Lucie Martin-Noël, Vice-Présidente. Vu la délibération n° 12 du conseil
  d’administration du 3 mars 2024 ; vu la délibération du conseil municipal en date du 28/03/2024.`;
const LAST_PAGE = `
  Article 9. La présente convention prend effet le 1er avril 2024. Elle est conclue pour une durée de trois (3) ans, renouvelable par tacite
  reconduction pour des périodes successives de douze mois, deux fois. Chaque partie peut la dénoncer avec un préavis de 6 mois.
  Fait à Bondy, le 30 mars 2024. Reçu en préfecture le 2 avril 2024.`;
const CCAS = [
  { id: 'bondy', communeName: 'Bondy' },
  { id: 'raincy', communeName: 'Le Raincy' },
];

describe('what a signed convention says', () => {
  const clues = findConventionClues([FIRST_PAGE, LAST_PAGE], CCAS);
  const said = (about: string) => clues.filter((clue) => clue.about === about).map(({ value, page }) => [value, page]);

  it('is read with the page on which it stands', () => {
    expect(said('ccasId')).toEqual([['bondy', 1]]);
    expect(said('caDeliberatedOn')).toEqual([['2024-03-03', 1]]);
    expect(said('councilDeliberatedOn')).toEqual([['2024-03-28', 1]]);
    expect(said('effectiveOn')).toEqual([['2024-04-01', 2]]);
    expect(said('signedOn')).toEqual([['2024-03-30', 2]]);
    expect(said('receivedOn')).toEqual([['2024-04-02', 2]]);
    expect(said('renewal')).toEqual([['tacit', 2]]);
    expect(said('renewalMonths')).toEqual([[12, 2]]);
    expect(said('noticeMonths')).toEqual([[6, 2]]);
  });

  it('names who signs for whom, as it is written', () => {
    expect(said('townSignatoryName')).toEqual([['Étienne DUPRÉ', 1]]);
    expect(said('ccasSignatoryName')).toEqual([['Lucie Martin-Noël', 1]]);
  });

  it('gives the last day of a duration, with the words that say it', () => {
    expect(clues.find(({ about }) => about === 'endsOn')).toEqual({
      about: 'endsOn',
      value: '2027-03-31',
      page: 2,
      excerpt: 'conclue pour une durée de trois (3) ans',
    });
  });

  it('is given twice where it says two things, and never where there is no such day', () => {
    const two = findConventionClues(['Elle prend effet le 1er janvier 2024.', 'Elle entre en vigueur le 01/07/2024. Fait à Bondy le 31 février 2024.']);
    expect(two.filter(({ about }) => about === 'effectiveOn').map(({ value }) => value)).toEqual(['2024-01-01', '2024-07-01']);
    expect(two.some(({ about }) => about === 'signedOn' || about === 'endsOn')).toBe(false);
  });

  it('is no tacit renewal where the text excludes it, and another town where another is named', () => {
    expect(findConventionClues(['Elle est conclue sans tacite reconduction.'])).toEqual([]);
    expect(findConventionClues(['Le CCAS du Raincy et la ville de Bondy-Nord'], CCAS).map(({ value }) => value)).toEqual(['raincy']);
  });

  it('is nothing in a scan, which has no text', () => {
    expect(findConventionClues(['', '\n'], CCAS)).toEqual([]);
  });
});
