import type { FileHazard, FileReading } from '@maillage/domain';
import { MAX_CHARACTERS } from '../office/document-text';
import { getDocumentProxy } from 'unpdf';
import { DamagedPdf, PasswordNeeded } from './unreadable-pdf';

/** Seconds of computing, as much as somebody waits for; what is left then is said to be unread. */
const READING_SECONDS = 15;

/** What a reader of PDF makes of a file. */
export interface PdfText {
  readonly text: string;
  readonly reading: FileReading;
  readonly isEncrypted: boolean;
  /** What the reader itself sees that acts: all that can be seen of an encrypted file. */
  readonly hazards: readonly FileHazard[];
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The text of a PDF, page by page, as far as it is looked at. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await open(bytes);
  const { info } = await pdf.getMetadata();
  const isEncrypted = 'EncryptFilterName' in info && info.EncryptFilterName !== null;
  return { ...(await readPages(pdf)), isEncrypted, hazards: isEncrypted ? await hazardsOf(pdf) : [] };
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // the reader keeps the bytes that it is given
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw error instanceof Error && error.name === 'PasswordException' ? new PasswordNeeded() : new DamagedPdf(undefined, { cause: error });
  }
}

async function readPages(pdf: Pdf): Promise<{ text: string; reading: FileReading }> {
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
  return { text: pages.join('\n'), reading: withText === 0 ? 'none' : isWhole ? 'whole' : 'partial' };
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

/** Actions, attachments and links of the document and of its pages, as the reader has decrypted them. */
async function hazardsOf(pdf: Pdf): Promise<FileHazard[]> {
  const hazards = new Set<FileHazard>();
  if (hasKeys(await pdf.getJSActions())) hazards.add('script');
  if (hasKeys(await pdf.getAttachments())) hazards.add('embedded');
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_FOR_ACTIONS); number++) {
    const page = await pdf.getPage(number);
    if (hasKeys(await page.getJSActions())) hazards.add('script');
    for (const annotation of (await page.getAnnotations()) as Annotation[]) {
      if (hasKeys(annotation.actions)) hazards.add('script');
      if (annotation.attachment || annotation.annotationType === FILE_ATTACHMENT) hazards.add('embedded');
      // a program, or another file: a link to a site has an `url` too
      if (annotation.unsafeUrl && !annotation.url) hazards.add('launch');
    }
    page.cleanup();
  }
  return [...hazards];
}

const PAGES_FOR_ACTIONS = 300;
const FILE_ATTACHMENT = 17;

/** What an annotation of the reader says, as far as it is asked. */
interface Annotation {
  readonly annotationType: number;
  readonly actions?: object | null;
  readonly attachment?: unknown;
  readonly url?: string;
  readonly unsafeUrl?: string;
}

const hasKeys = (given: unknown): boolean =>
  typeof given === 'object' && given !== null && (given instanceof Map ? given.size > 0 : Object.keys(given).length > 0);
