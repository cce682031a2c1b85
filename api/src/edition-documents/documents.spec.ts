import { strFromU8, unzipSync } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { writeDocx } from './docx/write-docx';
import { hardContent, sampleContent, sampleInput } from './edition-documents.samples';
import { writePdf } from './pdf/write-pdf';
import { writePptx } from './pptx/write-pptx';
import { reportOf } from './report/report-of';
import { storyboardOf } from './storyboard/storyboard-of';
import { writeStoryboard } from './storyboard/write-storyboard';
import { writeXlsx } from './xlsx/write-xlsx';

// the first one loads what writes them all, on whatever machine
jest.setTimeout(60_000);

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(part)]] : [])));
/** Words of the signs of the sample's matrix. */
const sampleSigns = (): ReadonlySet<string> =>
  new Set(
    reportOf(sampleInput()).sections.flatMap(({ items }) => items.flatMap((item) => (item.is === 'matrix' ? item.legend.map(({ label }) => label) : []))),
  );
const narrow = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

describe('the PDF of an edition', () => {
  it('says its language, title and standard, and is tagged from its title to the cells of its tables', async () => {
    const { bytes, replaced } = await writePdf(reportOf(sampleInput()));
    expect(replaced).toEqual([]);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    const { metadata, info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'fr-FR', Title: 'Le réseau des CCAS de la Seine-Saint-Denis au premier semestre 2026' });
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await pdf.getOutline())?.map(({ title }) => title)).toContain('Les indicateurs');
    const roles = new Map<string, number>();
    const figures: string[] = [];
    let [text, unmarked] = ['', 0];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const tree = (await page.getStructTree()) as Node | null;
      for (const { role, alt } of tree ? nodesOf(tree) : []) {
        if (role) roles.set(role, (roles.get(role) ?? 0) + 1);
        if (role === 'Figure') figures.push(alt ?? '');
      }
      let depth = 0;
      const content = await page.getTextContent({ includeMarkedContent: true });
      for (const item of content.items) {
        if ('str' in item) {
          if (depth === 0 && item.str.trim() !== '') unmarked += 1;
          text += `${item.str} `;
        } else depth += item.type.startsWith('begin') ? 1 : -1;
      }
    }
    expect(unmarked).toBe(0);
    expect(['H1', 'H2', 'TOC', 'Table', 'THead', 'TH', 'TD', 'L', 'LI', 'Link', 'Caption'].filter((role) => !roles.has(role))).toEqual([]);
    // first cells of rows too: a head for each column alone would be fewer
    expect(roles.get('TH')).toBeGreaterThan(120);
    const signs = sampleSigns();
    expect(figures.filter((alt) => signs.has(alt)).length).toBeGreaterThan(10);
    const pictures = figures.filter((alt) => alt !== '' && !signs.has(alt));
    expect(pictures).toHaveLength(5);
    expect(pictures[0]).toMatch(/^Diagramme à barres\u202f: Ménages accompagnés par CCAS\./);
    const read = narrow(text);
    for (const words of [
      'Page 1 sur',
      'Édition n° 2026-3',
      '12 500 €',
      '12,5 %',
      '180 sur 221 (81,4 %)',
      'secret statistique',
      'empreinte a3f1a3f1a3f1',
      '1er juillet 2026',
    ]) {
      expect(read).toContain(words);
    }
  });

  it('comes out whatever was typed, says what was replaced, and marks each page of a draft', async () => {
    const { bytes, replaced } = await writePdf(reportOf(sampleInput(hardContent(), true)));
    expect(replaced).toEqual(expect.arrayContaining(['😀', '李', '👩‍👩‍👧']));
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(pdf.numPages).toBeGreaterThan(15);
    for (const number of [1, 2, pdf.numPages]) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('Projet');
    }
    const { items } = await (await pdf.getPage(3)).getTextContent();
    const third = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(third).toContain('#let x = 1');
    expect(third).toContain('<script>');
  });
});

describe('the text of an edition', () => {
  it('has headings, tables with heads, pictures with what they say, in French', async () => {
    const parts = partsOf(await writeDocx(reportOf(sampleInput())));
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/w:val="Heading1"/g)?.length).toBe(6);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(6);
    expect(document.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g)?.length).toBe(5);
    expect(parts['word/styles.xml']).toContain('w:lang w:val="fr-FR"');
    expect(document).not.toContain('Projet – document');
    expect(partsOf(await writeDocx(reportOf(sampleInput(sampleContent(), true))))['word/header1.xml']).toContain('Projet');
  });
});

describe('the workbook of an edition', () => {
  it('has a sheet for each table, figures as numbers, and runs no text', async () => {
    const input = sampleInput();
    const parts = partsOf(await writeXlsx(input.content, reportOf(input)));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(9);
    for (const [, sheet] of sheets) expect(sheet).not.toContain('<f>');
    expect(Object.values(parts).join('')).toContain('=HYPERLINK(');
    expect(Object.values(parts).join('')).toContain('<v>1704316</v>');
  });
});

describe('the slides of an edition', () => {
  it('have a title each, charts of their own, notes, and nothing smaller than eighteen points', async () => {
    for (const input of [sampleInput(), sampleInput(hardContent(), true)]) {
      const parts = partsOf(await writePptx(input.content, reportOf(input)));
      const slides = Object.entries(parts).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
      expect(slides.length).toBeGreaterThan(2);
      for (const [, slide] of slides) {
        expect(slide).toContain('type="title"');
        for (const [, size] of slide.matchAll(/<a:rPr[^>]* sz="(\d+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(1_800);
      }
      expect(Object.keys(parts).filter((name) => name.startsWith('ppt/notesSlides/notesSlide')).length).toBe(slides.length);
    }
    const parts = partsOf(await writePptx(sampleContent(), reportOf(sampleInput())));
    // a map is a picture: what it shows stands beside it, large enough
    const map = sampleContent()
      .blocks.flatMap((block) => block.parts)
      .find((part) => part.is === 'map');
    const withMap = Object.entries(parts).find(
      ([name, slide]) => name.startsWith('ppt/slides/slide') && slide.includes('<p:pic>') && slide.includes('<a:tbl>'),
    );
    expect(withMap?.[1]).toContain(map?.areas[0]?.name);
    expect(Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(4);
  });
});

describe('the storyboard of an edition', () => {
  it('has scenes at a hundred and fifty words a minute, twelve words on screen at most, and only figures that are fit', async () => {
    const board = storyboardOf(sampleContent());
    for (const { voice, seconds, onScreen } of board.scenes) {
      const count = (text: string): number => text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}[]/u.test(word)).length;
      expect(count(onScreen)).toBeLessThanOrEqual(12);
      expect(seconds).toBe(Math.max(5, Math.ceil(count(voice) / 2.5)));
    }
    const told = board.scenes.map(({ figure }) => figure).join(' ');
    expect(told).toContain('31 sur 39');
    expect(told).not.toMatch(/3 sur 7|57\u202f900/);
    expect(partsOf(await writeStoryboard(board, reportOf(sampleInput())))['word/document.xml']).toContain('1er\u00a0septembre 2027');
  });

  it('warns while the window of an election is open', () => {
    expect(storyboardOf(sampleContent({ asOf: '2027-09-01' })).warning).toContain('Période électorale ouverte depuis le 1er\u00a0septembre 2027');
    expect(storyboardOf(sampleContent({ asOf: '2027-08-31' })).warning).toContain('Prochaine période électorale');
  });
});
