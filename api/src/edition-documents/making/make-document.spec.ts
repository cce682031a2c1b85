import type { EditionDocumentKind } from '@maillage/domain';
import { sampleInput } from '../edition-documents.samples';
import type { DocumentInput, DocumentOutput } from './make-document';
import { makeDocumentWork } from './make-document.work';

// the first one loads what writes them all, on whatever machine
jest.setTimeout(60_000);

jest.mock('@myriaddreamin/typst-ts-node-compiler', () => {
  throw Object.assign(new Error("Cannot find module '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu'"), { code: 'MODULE_NOT_FOUND' });
});
jest.mock('@resvg/resvg-js', () => {
  throw Object.assign(new Error("Cannot find module '@resvg/resvg-js-linux-x64-gnu'"), { code: 'MODULE_NOT_FOUND' });
});

describe('documents on a machine without the native programs', () => {
  it('say what is missing, and those that need none come out', async () => {
    const outcomes: Record<string, string> = {};
    for (const kind of ['pdf', 'docx', 'pptx', 'xlsx', 'storyboard'] as EditionDocumentKind[]) {
      const input: DocumentInput = { ...sampleInput(), kind };
      for await (const output of (makeDocumentWork as (one: DocumentInput) => AsyncIterable<DocumentOutput>)(input))
        outcomes[kind] = 'failure' in output ? output.failure : 'written';
    }
    expect(outcomes).toEqual({ pdf: 'missing_program', docx: 'missing_program', pptx: 'missing_program', xlsx: 'written', storyboard: 'written' });
  });
});
