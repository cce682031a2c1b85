import type { FileReading } from '@maillage/domain';
import { MAX_CHARACTERS } from '../office/document-text';
import { getDocumentProxy } from 'unpdf';
import { DamagedPdf, PasswordNeeded } from './unreadable-pdf';

/** Seconds of computing, as much as somebody waits for; what is left then is said to be unread. */
const READING_SECONDS = 15;

/** What a reader of PDF makes of a file. */
export interface PdfText {
  readonly pages: readonly string[];
  readonly text: string;
  readonly reading: FileReading;
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, page by page, as far as it is looked at. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  return readPages(await open(bytes));
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // the reader keeps the bytes that it is given
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new PasswordNeeded() : new DamagedPdf(undefined, { cause: error });
  }
}

async function readPages(pdf: Pdf): Promise<PdfText> {
  const until = computedSeconds() + READING_SECONDS;
  const pages: string[] = [];
  let characterCount = 0;
  let number = 1;
  for (; number <= pdf.numPages && characterCount < MAX_CHARACTERS && computedSeconds() < until; number++) {
    const text = await textOf(pdf, number);
    pages.push(text.slice(0, MAX_CHARACTERS - characterCount));
    characterCount += text.length;
  }
  const withText = pages.filter((text) => text.trim() !== '').length;
  const isWhole = number > pdf.numPages && characterCount <= MAX_CHARACTERS && withText === pages.length;
  return { pages, text: pages.join('\n'), reading: withText === 0 ? 'none' : isWhole ? 'whole' : 'partial' };
}

function computedSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** A page that cannot be read has no text. */
async function textOf(pdf: Pdf, number: number): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  } catch {
    return '';
  }
}
