import { deflateSync } from 'node:zlib';

/** A PDF of one page, whose catalog has those entries, with other objects by their numbers (from 10), as they are written. */
export function pdfWith({ catalog = '', objects = {}, before = '', trailer = '' }: PdfParts = {}): Buffer {
  const all: Record<number, string | Buffer> = {
    1: `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    4: streamOf('', 'BT /F1 12 Tf 72 720 Td (Bonjour) Tj ET'),
    5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...objects,
  };
  const pieces: Buffer[] = [Buffer.from(`${before}%PDF-1.5\n`, 'latin1')];
  const offsets = new Map<number, number>();
  for (const [number, object] of Object.entries(all)) {
    offsets.set(Number(number), Buffer.concat(pieces).length - before.length);
    pieces.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(object as Buffer), Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(pieces).length - before.length;
  const table = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  pieces.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${table}trailer\n<</Size 100/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(pieces);
}

/** What is put in a PDF. */
export interface PdfParts {
  /** Entries of the catalog: `/OpenAction 10 0 R`. */
  readonly catalog?: string;
  readonly objects?: Readonly<Record<number, string | Buffer>>;
  /** Bytes before the header. */
  readonly before?: string;
  readonly trailer?: string;
}

/** A stream with those entries in its dictionary. */
export const streamOf = (entries: string, content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${entries}/Length ${Buffer.from(content as Buffer).length}>>\nstream\n`),
    Buffer.from(content as Buffer),
    Buffer.from('\nendstream'),
  ]);

/** A stream of objects with their numbers, packed. */
export function objectStreamOf(objects: Readonly<Record<number, string>>, entries = '/Filter/FlateDecode'): Buffer {
  let body = '';
  const pairs = Object.entries(objects).map(([number, object]) => {
    const at = body.length;
    body += `${object} `;
    return `${number} ${at}`;
  });
  const head = `${pairs.join(' ')} `;
  return streamOf(`/Type/ObjStm/N ${pairs.length}/First ${head.length}${entries}`, deflateSync(head + body));
}
