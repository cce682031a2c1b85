import type { TemplateReading } from '@maillage/domain';
import Docxtemplater from 'docxtemplater';
import { pngOf } from '../pictures/png';
import { printedCell } from '../report/printed';
import type { Report, ReportItem, ReportPicture } from '../report/report';
import type { ReportInput } from '../report/report-of';
import type { TemplateArchive } from './template-archive';
import { OPTIONS } from './template-options';
import { figuresXml, matrixXml, paragraphXml, pictureXml, reportTableXml, textXml, warningXml, wordsXml } from './word-xml';

type Data = Record<string, unknown>;
/** Nothing is inherited: a template names what is there, and nothing else. */
const record = (fields: Data): Data => Object.assign(Object.create(null) as Data, fields);

/** The edition in the template of its own. What it does not know stands marked in it, and a draft says so at its head. */
export async function fillTemplate(
  { zip, parts }: TemplateArchive,
  input: ReportInput & { readonly report: Report },
  { unknown }: TemplateReading,
): Promise<Uint8Array> {
  const pictures = new Pictures();
  const data = await dataOf(input, pictures);
  pictures.put(zip, [...parts.keys()]);
  const document = new Docxtemplater(zip, OPTIONS);
  document.render(data);
  const filled = document.getZip();
  const names = [...new Set(unknown.map(({ name }) => name))];
  const warnings = [
    ...(input.report.isDraft ? ['Projet – document de travail, non publié'] : []),
    ...(names.length > 0 ? [`Brouillon\u202f: champs inconnus (${names.slice(0, 20).join(', ')})`] : []),
  ];
  const body = filled.file('word/document.xml')?.asText() ?? '';
  if (warnings.length > 0)
    filled.file(
      'word/document.xml',
      body.replace(/<w:body(?:\s[^>]*)?>/, (start) => start + warnings.map(warningXml).join('')),
    );
  return filled.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function dataOf({ report, content }: ReportInput & { readonly report: Report }, pictures: Pictures): Promise<Data> {
  const told = new Map(report.told.map(({ term, text }) => [term, text]));
  const [from = '', to = ''] = (told.get('Période') ?? '').replace(/^du /, '').split(' au ');
  const blocks: Data[] = [];
  for (const section of report.sections) blocks.push(await blockOf(section, pictures));
  const all = (name: string): unknown[] => blocks.flatMap((block) => block[name] as unknown[]);
  return record({
    reseau: report.networkName,
    titre: report.title,
    numero: report.number,
    situation: report.asOf,
    debut: from,
    fin: to,
    perimetre: content.perimeter.label,
    validee_par: told.get('Validée par') ?? '',
    empreinte: told.get('Empreinte') ?? '',
    blocs: blocks,
    chiffres: all('chiffres'),
    tableaux: all('tableaux'),
    images: all('images'),
    initiatives: initiativesOf(content),
    definitions: report.definitions.map(({ term, text }) => record({ terme: term, sens: text })),
  });
}

async function blockOf({ title, lead, items, source }: Report['sections'][number], pictures: Pictures): Promise<Data> {
  let whole = '';
  const [figures, tables, images]: [Data[], Data[], Data[]] = [[], [], []];
  for (const item of items) {
    const xml = await itemXml(item, pictures);
    if (item.is === 'figures')
      figures.push(...item.figures.map(({ label, value, share, note }) => record({ libelle: label, valeur: value, part: share, note })));
    if (item.is === 'table' || item.is === 'matrix') tables.push(record({ legende: item.caption, tableau: xml }));
    if (item.is === 'picture') images.push(record({ legende: item.caption, description: item.alternative, image: xml }));
    whole += 'caption' in item ? wordsXml(item.caption, { bold: true }, '<w:keepNext/>') + xml : xml;
  }
  return record({ titre: title, chapeau: lead, source, contenu: whole || paragraphXml(''), chiffres: figures, tableaux: tables, images });
}

async function itemXml(item: ReportItem, pictures: Pictures): Promise<string> {
  switch (item.is) {
    case 'text':
      return textXml(item.blocks);
    case 'figures':
      return figuresXml(item.figures);
    case 'table':
      return reportTableXml(item);
    case 'matrix':
      return matrixXml(item);
    case 'picture':
      return pictures.xml(item);
  }
}

/** The tables of initiatives, a record for each row. */
const initiativesOf = ({ blocks }: ReportInput['content']): Data[] =>
  blocks
    .filter(({ kind }) => kind === 'initiatives')
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.is !== 'table' || !part.columns.some(({ key }) => key === 'weather')) return [];
      const at = (row: (typeof part.rows)[number], key: string): string => {
        const column = part.columns.findIndex((one) => one.key === key);
        return column < 0 ? '' : printedCell(row[column], part.columns[column]?.kind ?? 'text');
      };
      return part.rows.map((row) => record({ nom: at(row, 'title'), meteo: at(row, 'weather'), texte: at(row, 'text'), portee_par: at(row, 'owner') }));
    });

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';

/** Pictures of the edition, drawn once and put beside each part that may show them. */
class Pictures {
  private readonly drawn: Buffer[] = [];

  async xml({ svg, width, height, alternative }: ReportPicture): Promise<string> {
    const index = this.drawn.push(await pngOf(svg)) - 1;
    return pictureXml({ relation: `rIdMaillage${index + 1}`, index, width, height, alternative });
  }

  put(zip: TemplateArchive['zip'], parts: readonly string[]): void {
    if (this.drawn.length === 0) return;
    this.drawn.forEach((png, index) => zip.file(`word/media/maillage${index + 1}.png`, png));
    const types = zip.file('[Content_Types].xml')?.asText() ?? '';
    if (!/Extension="png"/i.test(types))
      zip.file(
        '[Content_Types].xml',
        types.replace(/<Types\b[^>]*>/, (start) => `${start}<Default Extension="png" ContentType="image/png"/>`),
      );
    const added = this.drawn.map((_, index) => `<Relationship Id="rIdMaillage${index + 1}" Type="${IMAGE}" Target="media/maillage${index + 1}.png"/>`).join('');
    for (const part of parts) {
      const name = `word/_rels/${part.slice('word/'.length)}.rels`;
      const standing =
        zip.file(name)?.asText() ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}"></Relationships>`;
      zip.file(
        name,
        standing.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>').replace('</Relationships>', `${added}</Relationships>`),
      );
    }
  }
}
