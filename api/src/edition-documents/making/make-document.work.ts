import type { ConfinedWork } from '../../platform/confinement';
import { reportOf } from '../report/report-of';
import type { DocumentInput, DocumentOutput } from './make-document';

/** Writes a document. What writes it is loaded here: a machine that lacks it starts, and says so of the document. */
export const makeDocumentWork: ConfinedWork<DocumentInput, DocumentOutput> = async function* (input) {
  yield await write(input).catch((error: unknown): DocumentOutput => {
    const told = error instanceof Error ? error.message : String(error);
    return { failure: isMissing(error) ? 'missing_program' : 'unexpected', told };
  });
};

const MISSING = /native binding|Cannot find (?:module|package)|ERR_DLOPEN/i;
const isMissing = (error: unknown): boolean => error instanceof Error && MISSING.test(`${'code' in error ? String(error.code) : ''} ${error.message}`);

async function write(input: DocumentInput): Promise<DocumentOutput> {
  const report = reportOf(input);
  const whole = (bytes: Uint8Array): DocumentOutput => ({ bytes, replaced: [] });
  switch (input.kind) {
    case 'pdf':
      return (await import('../pdf/write-pdf')).writePdf(report);
    case 'docx':
      return whole(await (await import('../docx/write-docx')).writeDocx(report));
    case 'xlsx':
      return whole(await (await import('../xlsx/write-xlsx')).writeXlsx(input.content, report));
    case 'pptx':
      return whole(await (await import('../pptx/write-pptx')).writePptx(input.content, report));
    case 'own_docx': {
      const { writeOwn } = await import('../own/write-own');
      const { bytes, reading } = await writeOwn(input.template ?? new Uint8Array(), input);
      if (bytes === null) throw new Error(`the template has faults: ${JSON.stringify(reading.faults)}`);
      return { bytes, replaced: [], unknownFields: [...new Set(reading.unknown.map(({ name }) => name))] };
    }
    case 'storyboard': {
      const [{ storyboardOf }, { writeStoryboard }] = await Promise.all([import('../storyboard/storyboard-of'), import('../storyboard/write-storyboard')]);
      return whole(await writeStoryboard(storyboardOf(input.content), report));
    }
  }
}
