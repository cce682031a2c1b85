/** Characters of a line of 11 points between the margins. */
const LINE_LENGTH = 88;
const TOP = 780;
const LINE = 16;
/** What Windows-1252 has elsewhere than Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { '€': 0x80, '–': 0x96, '’': 0x92, œ: 0x9c, '\u202f': 0xa0 };

/** A part of a page: a heading or a paragraph. */
export interface PagePart {
  readonly kind: 'H1' | 'P';
  readonly text: string;
}

/** A string of a PDF, in the encoding of its standard fonts. */
const literal = (text: string): string =>
  `(${[...text]
    .map((letter) => String.fromCharCode(WINDOWS[letter] ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&')})`;

/** A text of the document's information or structure, in UTF-16. */
const unicode = (text: string): string => `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;

function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > LINE_LENGTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** One A4 page of text as a tagged PDF, without anything but text: each part is marked as what it is, in reading order, in French. */
export function pdfPage(title: string, parts: readonly PagePart[]): Buffer {
  let y = TOP;
  const content = parts.map(({ kind, text }, mark) => {
    const [font, size] = kind === 'H1' ? ['/B', 16] : ['/F', 11];
    const lines = linesOf(text).map((line) => {
      y -= kind === 'H1' ? LINE * 1.5 : LINE;
      return `1 0 0 1 56 ${y} Tm ${literal(`${line} `)} Tj`;
    });
    y -= LINE / 2;
    return `/${kind} <</MCID ${mark}>> BDC BT ${font} ${size} Tf ${lines.join(' ')} ET EMC`;
  });
  const stream = content.join('\n');
  const firstPart = 9;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(fr-FR)/MarkInfo<</Marked true>>/StructTreeRoot 7 0 R/ViewerPreferences<</DisplayDocTitle true>>>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R/B 6 0 R>>>>/StructParents 0/Tabs/S>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>',
    `<</Type/StructTreeRoot/K 8 0 R/ParentTree<</Nums[0[${parts.map((_, part) => `${firstPart + part} 0 R`).join(' ')}]]>>/ParentTreeNextKey 1>>`,
    `<</Type/StructElem/S/Document/P 7 0 R/K[${parts.map((_, part) => `${firstPart + part} 0 R`).join(' ')}]>>`,
    ...parts.map(({ kind }, mark) => `<</Type/StructElem/S/${kind}/P 8 0 R/Pg 3 0 R/K ${mark}>>`),
    `<</Title ${unicode(title)}>>`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info ${objects.length} 0 R>>`;
  // one byte a character: offsets are lengths
  return Buffer.from(`${file}${end}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
