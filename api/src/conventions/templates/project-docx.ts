import { CONVENTION_VOLETS, type TemplateArticle, type TemplateValues, VOLET_NAMES } from '@maillage/domain';
import { AlignmentType, Bookmark, Document, HeadingLevel, LevelFormat, LevelSuffix, NumberedItemReference, Packer, Paragraph, TextRun } from 'docx';
import { documentOptions, section } from '../../platform/documents/docx-styles';
import { cell, grid } from '../../platform/documents/docx-tables';
import { block, filledRuns, heading, textParagraphs } from './docx/paragraphs';
import { signatureTable } from './docx/tables';
import type { TemplateFacts } from './project-facts.queries';
import { doneAt, isSignedTwice, PARTIES, TO_BE_CHECKED, TWICE_THE_SAME, visasFor } from './project-text';

/** « Article 1 », « Article 2 »… */
const ARTICLES = {
  reference: 'articles',
  levels: [{ level: 0, format: LevelFormat.DECIMAL, text: 'Article %1.', suffix: LevelSuffix.SPACE, alignment: AlignmentType.START }],
};

/** What a document is made from. */
export interface Project {
  readonly template: TemplateFacts;
  /** Kept articles, in their order. */
  readonly articles: readonly TemplateArticle[];
  readonly values: TemplateValues;
}

/** The convention to negotiate, as a DOCX: whole, numbered, with everything still to be completed shown as such. */
export function projectDocx({ template, articles, values }: Project): Promise<Buffer> {
  const state = `Projet — version ${template.number} du modèle${template.isDraft ? ' (brouillon)' : ''}`;
  const children = [
    block('Title', template.title, values),
    block('Subtitle', 'entre la {{nom de la ville}} et le {{nom du CCAS}}', values),
    ...notice(template, values),
    heading('Parties', HeadingLevel.HEADING_1),
    new Paragraph({ style: 'Lead', children: [new TextRun('Entre')] }),
    ...textParagraphs(PARTIES[0] ?? '', values),
    new Paragraph({ style: 'Lead', children: [new TextRun('et')] }),
    ...textParagraphs(PARTIES[1] ?? '', values),
    heading('Visas', HeadingLevel.HEADING_1),
    ...visasFor(articles).flatMap((visa) => textParagraphs(visa, values)),
    block('Note', TO_BE_CHECKED, values),
    heading('Il est convenu ce qui suit', HeadingLevel.HEADING_1),
    ...articles.flatMap((article, index) => articleParagraphs(article, index, values)),
    heading('Signatures', HeadingLevel.HEADING_1),
    block('Together', doneAt(values), values),
    ...(isSignedTwice(values) ? [block('Warning', TWICE_THE_SAME, values)] : []),
    signatureTable(values),
    heading('Annexe — Volets de la convention', HeadingLevel.HEADING_1, { pageBreakBefore: true }),
    block(
      'Normal',
      'Pour chaque volet, la colonne de droite reçoit ce que les articles renvoient en annexe : service référent, inventaire, clé de répartition, montants. Elle ne nomme ni agents ni usagers.',
      values,
    ),
    voletGrid(articles),
  ];
  const title = `${template.title} — ${values.ccasName ?? ''}`;
  return Packer.toBuffer(
    new Document({
      ...documentOptions({ title, author: template.networkName, description: state, numbering: [ARTICLES] }),
      sections: [section({ title, state, children })],
    }),
  );
}

/** Says what the document is; it goes before the signature. */
function notice({ title, number, networkName, isDemonstration }: TemplateFacts, values: TemplateValues): Paragraph[] {
  const origin = `Document de travail produit le ${values.date ?? ''} à partir de la convention-type « ${title} » (version ${number}) — ${networkName}.`;
  return [
    block('Notice', origin, {}),
    block('Notice', 'Les passages surlignés entre crochets sont à compléter. Supprimez cet encadré et la mention « Projet » avant la signature.', {}),
    ...(isDemonstration ? [block('Notice', 'Réseau de démonstration : les personnes et les conventions sont fictives.', {})] : []),
  ];
}

const bookmarkOf = (index: number): string => `article_${index + 1}`;

/** The number is Word's own, so that an article added or removed in the negotiation numbers the others anew. */
const articleParagraphs = (article: TemplateArticle, index: number, values: TemplateValues): Paragraph[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    numbering: { reference: ARTICLES.reference, level: 0 },
    children: [new Bookmark({ id: bookmarkOf(index), children: filledRuns(article.title, values) })],
  }),
  ...textParagraphs(article.body, values),
];

/** Every volet with the articles that settle it, by references that follow their numbers. */
function voletGrid(articles: readonly TemplateArticle[]) {
  const rows = CONVENTION_VOLETS.map((volet) => {
    const references = articles.flatMap((article, index) => (article.volet === volet ? [index] : []));
    const settled = references.flatMap((index, rank) => [
      ...(rank > 0 ? [new TextRun(', ')] : []),
      new NumberedItemReference(bookmarkOf(index), `Article ${index + 1}`, { hyperlink: true }),
    ]);
    return [cell([new TextRun(VOLET_NAMES[volet])]), cell(settled.length > 0 ? settled : [new TextRun('Non traité dans ce projet')]), cell([])];
  });
  return grid(['Volet', 'Article', 'Moyens, références et clés de répartition'], rows, [28, 22, 50]);
}
