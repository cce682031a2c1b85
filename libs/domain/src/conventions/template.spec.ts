import fc from 'fast-check';
import { chosenArticles, compareArticles, optionalVolets, type TemplateArticle, unknownVariablesOf } from './template-article';
import { fillParts, TEMPLATE_VARIABLE_NAMES, TEMPLATE_VARIABLES, type TemplateValues, unknownVariables, writtenVariable } from './template-variables';
import { durationMonths, wordMonths, wordRenewal } from './template-wording';
import { typeset } from '../text/typeset';

const fillText = (text: string, values: TemplateValues): string =>
  fillParts(text, values)
    .map((part) => part.text)
    .join('');

const article = (title: string, change: Partial<TemplateArticle> = {}): TemplateArticle => ({
  title,
  body: 'Texte.',
  volet: null,
  isOptional: false,
  ...change,
});

describe('variables of a convention-type', () => {
  it('are replaced by what is known', () => {
    expect(fillText('Le {{nom du CCAS}} et la {{nom de la ville}}.', { ccasName: 'CCAS de Pantin', townName: 'Ville de Pantin' })).toBe(
      'Le CCAS de Pantin et la Ville de Pantin.',
    );
  });

  it('stay visible where nothing is known, and are told apart', () => {
    expect(fillParts('Signé par {{nom du signataire du CCAS}}.', { ccasSignatoryName: null })).toEqual([
      { text: 'Signé par ', isMissing: false },
      { text: '[À compléter\u202f: nom du signataire du CCAS]', isMissing: true },
      { text: '.', isMissing: false },
    ]);
  });

  it('are known whatever the spaces, the case and the apostrophe', () => expect(unknownVariables("{{ Date  d'effet }} {{NOM DU CCAS}}")).toEqual([]));

  it('that do not exist are named once each, and so are braces left open', () =>
    expect(unknownVariables('{{maire}} {{nom du CCAS}} {{maire}} {{échéance')).toEqual(['maire', '{{']));

  it('all exist under the name by which they are written', () => {
    for (const variable of TEMPLATE_VARIABLES) {
      expect(unknownVariables(writtenVariable(variable))).toEqual([]);
      expect(fillText(writtenVariable(variable), { [variable]: 'x' })).toBe('x');
    }
    expect(new Set(Object.values(TEMPLATE_VARIABLE_NAMES)).size).toBe(TEMPLATE_VARIABLES.length);
  });

  it('change nothing in a text without braces, and never read what they were replaced by', () => {
    fc.assert(fc.property(fc.string(), (text) => fillText(text.replace(/[{}]/g, ''), {}) === text.replace(/[{}]/g, '')));
    expect(fillText('{{nom du CCAS}}', { ccasName: '{{commune}}', communeName: 'Pantin' })).toBe('{{commune}}');
  });

  it('are looked for in the title too', () => {
    expect(unknownVariablesOf(article('{{titre}}', { body: '{{corps}} {{titre}}' }))).toEqual(['titre', 'corps']);
  });
});

describe('articles of a convention', () => {
  const articles = [
    article('Objet'),
    article('Locaux', { volet: 'premises', isOptional: true }),
    article('Personnel', { volet: 'staff' }),
    article('Bureaux', { volet: 'premises', isOptional: true }),
    article('Véhicules', { volet: 'vehicles', isOptional: true }),
  ];

  it('keep what is not optional, and what is where its volet is chosen', () => {
    expect(chosenArticles(articles, ['vehicles']).map(({ title }) => title)).toEqual(['Objet', 'Personnel', 'Véhicules']);
    expect(chosenArticles(articles, []).map(({ title }) => title)).toEqual(['Objet', 'Personnel']);
  });

  it('say which volets can be chosen', () => expect(optionalVolets(articles)).toEqual(['premises', 'vehicles']));
});

describe('difference between two versions', () => {
  const before = [article('Objet'), article('Personnel'), article('Locaux'), article('Litiges')];

  it('is empty between a version and its copy', () => expect(compareArticles(before, [...before])).toEqual([]));

  it('names what came, went and was reworded, and does not call moved what was only shifted', () => {
    const after = [article('Préambule'), article('Objet'), article('Locaux', { body: 'Autre texte.' }), article('Litiges')];
    expect(compareArticles(before, after)).toEqual([
      { kind: 'added', title: 'Préambule', before: null, after: 1 },
      { kind: 'reworded', title: 'Locaux', before: 3, after: 3 },
      { kind: 'removed', title: 'Personnel', before: 2, after: null },
    ]);
  });

  it('names the one article that moved', () =>
    expect(compareArticles(before, [article('Litiges'), article('Objet'), article('Personnel'), article('Locaux')])).toEqual([
      { kind: 'moved', title: 'Litiges', before: 4, after: 1 },
    ]));

  it('counts every article exactly once', () => {
    const titles = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(titles, titles, (a, b) => {
        const changes = compareArticles(
          a.map((title) => article(title)),
          b.map((title) => article(title)),
        );
        expect(changes.filter(({ kind }) => kind === 'added').length).toBe(b.filter((title) => !a.includes(title)).length);
        expect(changes.filter(({ kind }) => kind === 'removed').length).toBe(a.filter((title) => !b.includes(title)).length);
        expect(new Set(changes.map(({ title }) => title)).size).toBe(changes.length);
      }),
    );
  });
});

describe('words of a convention', () => {
  it.each([
    ['2026-01-01', '2028-12-31', 36],
    ['2026-03-15', '2027-03-14', 12],
    ['2024-02-29', '2025-02-28', null],
    ['2026-02-01', '2026-02-28', 1],
    ['2026-01-01', '2026-06-15', null],
  ])('from %s to %s is %s months', (from, to, months) => expect(durationMonths(from, to)).toBe(months));

  it.each([
    [3, 'trois mois'],
    [12, 'un an'],
    [36, 'trois ans'],
    [18, '18 mois'],
  ])('%s months is « %s »', (months, words) => expect(wordMonths(months)).toBe(words));

  it('says how a convention goes on', () => {
    expect(wordRenewal({ renewal: 'none', renewalMonths: null, renewalsMax: null })).toBe('Elle n’est pas reconductible.');
    expect(wordRenewal({ renewal: 'tacit', renewalMonths: 12, renewalsMax: 2 })).toBe(
      'Elle se renouvelle ensuite par périodes d’un an, par tacite reconduction, dans la limite de deux reconductions.',
    );
    expect(wordRenewal({ renewal: 'express', renewalMonths: null, renewalsMax: null })).toBeNull();
  });
});

describe('typeset', () => {
  it.each([' ', '\u00a0', '« ', 'n° ', "l'", 'L. ', 'art.  '])('goes once through a text of two million characters made of %j', (piece) => {
    expect(typeset(piece.repeat(2_000_000 / piece.length)).length).toBeGreaterThan(500_000);
  });

  it('puts the spaces and apostrophes of French, where there were spaces', () =>
    expect(typeset("L'article L. 123-6 dit : « oui » ; n° 12 à 10:30, https://x.fr ?")).toBe(
      'L’article L.\u00a0123-6 dit\u202f: «\u202foui\u202f»\u202f; n°\u00a012 à 10:30, https://x.fr\u202f?',
    ));

  it('changes nothing that is right', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeset(typeset(text)) === typeset(text)));
  });
});
