import { chosenArticles, type ConventionVolet, optionalVolets, type TemplateArticle } from '@maillage/domain';
import { strFromU8, unzipSync } from 'fflate';
import { projectDocx } from './project-docx';
import type { CcasFacts, ConventionFacts, TemplateFacts } from './project-facts.queries';
import { projectValues } from './project-values';
import { STARTING_ARTICLES } from './starting-template';

const template: TemplateFacts = {
  networkId: 'n',
  networkName: 'Union d’essai',
  isDemonstration: true,
  title: 'Convention-cadre entre la Ville et le CCAS',
  number: 2,
  isDraft: false,
  articles: STARTING_ARTICLES,
};
const ccas: CcasFacts = {
  kind: 'ccas',
  name: 'CCAS du Raincy',
  siren: '269300620',
  address: '121 avenue de la Résistance, 93340 Le Raincy',
  placeName: 'Le Raincy',
  townSiren: '219300621',
  eptName: 'Grand Paris Grand Est',
  presidentName: 'Camille Fictif',
  vicePresidentName: 'Noor Fictive',
  presidentTitle: null,
  vicePresidentTitle: null,
};
const convention: ConventionFacts = {
  effectiveOn: '2027-01-01',
  endsOn: '2029-12-31',
  renewal: 'tacit',
  renewalMonths: 12,
  renewalsMax: 2,
  noticeMonths: 3,
  town: null,
  ccas: null,
  townDeliberation: { reference: '2026-112', happenedOn: '2026-11-12' },
  ccasDeliberation: null,
};

interface Asked {
  readonly articles?: readonly TemplateArticle[];
  readonly convention?: ConventionFacts | null;
  readonly volets?: readonly ConventionVolet[];
  readonly ccas?: CcasFacts;
}

async function produce({ articles = STARTING_ARTICLES, convention: terms = null, volets = optionalVolets(articles), ccas: of = ccas }: Asked = {}) {
  const values = projectValues(template, of, terms, '2026-11-24');
  const bytes = await projectDocx({ template, articles: chosenArticles(articles, volets), values });
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const read = (xml: string): string =>
    xml
      .replaceAll('<w:noBreakHyphen/>', '-')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '');
  const names = Object.keys(parts);
  return {
    bytes,
    xml: part('word/document.xml'),
    text: read(part('word/document.xml')),
    margins: names
      .filter((name) => /(header|footer)\d\.xml$/.test(name))
      .map((name) => read(part(name)))
      .join(' '),
  };
}

const headings = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:val="Heading2".*?<\/w:p>/gs)].map(([paragraph]) => paragraph.replace(/<[^>]+>/g, ''));

describe('the convention of one town as a DOCX', () => {
  it('names both parties, and lets the vice-president sign for the CCAS', async () => {
    const { text } = await produce();
    expect(text).toContain('La Ville du Raincy, identifiée au SIREN sous le n°\u00a0219\u00a0300\u00a0621, représentée par Camille Fictif, Maire');
    expect(text).toContain('Le CCAS du Raincy, établissement public administratif identifié au SIREN sous le n°\u00a0269\u00a0300\u00a0620');
    expect(text).toContain('représenté par Noor Fictive, Vice-président ou Vice-présidente');
    expect(text).not.toContain('La même personne signe ici');
    // as the CCAS says it, where it does
    expect((await produce({ ccas: { ...ccas, vicePresidentTitle: 'Vice-présidente' } })).text).toContain('représenté par Noor Fictive, Vice-présidente');
  });

  it('warns where one person would sign twice', async () =>
    expect((await produce({ ccas: { ...ccas, vicePresidentName: 'CAMILLE  FICTIF' } })).text).toContain('La même personne signe ici pour les deux parties'));

  it('leaves what is not known as a highlighted placeholder, and no brace', async () => {
    const { text, xml } = await produce({ ccas: { ...ccas, vicePresidentName: null } });
    expect(text).toContain('[À compléter\u202f: nom du signataire du CCAS]');
    expect(text).toContain('[À compléter\u202f: date d’effet]');
    expect(xml).toContain('<w:highlight w:val="yellow"/>');
    expect(text).not.toMatch(/[{}]|undefined|null/);
  });

  it('says the terms of the recorded convention in words', async () => {
    const { text } = await produce({ convention });
    expect(text).toContain('La convention prend effet le 1er janvier 2027');
    expect(text).toContain('une durée de trois ans, soit jusqu’au 31 décembre 2029 inclus. Elle se renouvelle ensuite par périodes d’un an');
    expect(text).toContain('avec un préavis de trois mois avant l’échéance');
    expect(text).toContain('Fait en deux exemplaires originaux, au Raincy, le [À compléter\u202f: date de signature]');
    expect(text).toContain('Vu la délibération du conseil municipal n°\u00a02026-112 du 12 novembre 2026');
  });

  it('keeps the optional articles of the chosen volets alone, with the visas that they call for', async () => {
    const { text, xml } = await produce({ volets: ['premises'] });
    expect(headings(xml)).toContain('Locaux');
    expect(headings(xml)).not.toContain('Véhicules et logistique');
    expect(text).not.toContain('code de la commande publique, notamment');
    expect((await produce()).text).toContain('code de la commande publique, notamment');
  });

  it('numbers the articles by Word, so that they follow what the negotiation adds or removes', async () => {
    const { xml } = await produce();
    expect(headings(xml)).toEqual(STARTING_ARTICLES.map(({ title }) => title));
    expect(xml.match(/w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/gs)?.length).toBe(STARTING_ARTICLES.length);
    expect(xml.includes('REF article_3 ')).toBe(true);
  });

  it('has styles for Word’s outline, what it is in the header, pages in the footer', async () => {
    const { xml, margins } = await produce();
    expect(xml).toMatch(/w:val="Title"/);
    expect(xml).toMatch(/w:val="Heading1"/);
    expect(margins).toContain('Projet — version 2 du modèle');
    expect(margins).toContain('Convention-cadre entre la Ville et le CCAS — CCAS du Raincy');
    expect(margins).toMatch(/Page .*PAGE.* sur .*NUMPAGES/);
  });

  it('says that it is to be checked, and that a demonstration is fictitious', async () => {
    const { text } = await produce();
    expect(text).toContain('à vérifier sur Légifrance');
    expect(text).toContain('sont fictives');
  });

  it('survives whatever an article holds', async () => {
    const odd = { title: '<w:p> & «', body: '- \n\n]]> & <b> {{inconnue}}\n\u{1f600}', volet: null, isOptional: false };
    const { text } = await produce({ articles: [odd] });
    expect(text).toContain('[À compléter\u202f: inconnue]');
    expect(text).toContain('&lt;b&gt;');
  });
});
