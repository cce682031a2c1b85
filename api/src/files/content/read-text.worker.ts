/**
 * Reads the text out of a document, in a thread of its own: a document made to take forever, or all the memory, ends with the thread.
 * Stands alone (it imports nothing of ours), so that it runs from its source in tests as from `dist/api` in production.
 */
import { strFromU8, unzipSync } from 'fflate';
import { parentPort, workerData } from 'node:worker_threads';
import { extractText, getDocumentProxy } from 'unpdf';

/** Parts with text: document, headers, notes, comments of Word; sheets and shared texts of Excel; content of OpenDocument. */
const TEXT_PARTS = /^(word\/[^/]+\.xml|xl\/sharedStrings\.xml|xl\/comments\d*\.xml|xl\/worksheets\/[^/]+\.xml|content\.xml|styles\.xml)$/;
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** Text of XML parts. Pieces of a paragraph are joined, since Word cuts a number anywhere; paragraphs and cells are not. */
const textOf = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|text:p|text:h|si|c|v|is|row|table:table-cell)>/g, '\n')
    .replace(/<(?:w:tab|w:br|text:tab|text:s|text:line-break)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)));

/** The same number of bytes that the archive announces is taken at most: fflate fills a buffer of that size and stops. */
function readArchive(bytes: Uint8Array): string {
  let unpackedBytes = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => TEXT_PARTS.test(name) && (unpackedBytes += originalSize) <= MAX_UNPACKED_BYTES,
  });
  return Object.values(parts)
    .map((part) => textOf(strFromU8(part)))
    .join('\n');
}

async function readPdf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: false });
  return text.join('\n');
}

const { bytes, isArchive } = workerData as { bytes: Uint8Array; isArchive: boolean };
parentPort?.postMessage(isArchive ? readArchive(bytes) : await readPdf(bytes));
