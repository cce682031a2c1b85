import { FILE_KINDS, type FileKind } from '@maillage/domain';
import { strToU8, zipSync } from 'fflate';
import { docxOf, pdfOf, PNG } from '../../testing/documents';
import { requireFileKind } from './file-content';
import { readText } from './read-text';

const kind = (extension: string): FileKind => FILE_KINDS.find(({ extensions }) => extensions.includes(extension)) as FileKind;
const WORD = { '[Content_Types].xml': strToU8('<Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>') };

/** The archive, whose directory says that the entry has so many megabytes once unpacked. */
function announcing(archive: Uint8Array, entry: string, megabytes: number): Buffer {
  const bytes = Buffer.from(archive);
  const directory = bytes.indexOf('PK\u0001\u0002');
  bytes.writeUInt32LE(megabytes * 1024 * 1024, bytes.indexOf(entry, directory) - 46 + 24);
  return bytes;
}

describe('the text of a file', () => {
  it('is read out of Word, pieces of a paragraph joined, paragraphs not', async () => {
    const bytes = zipSync({ ...WORD, 'word/document.xml': strToU8('<w:p><w:t>18505</w:t><w:t>78</w:t></w:p><w:p><w:t>006</w:t></w:p>') });
    expect((await readText(bytes, kind('docx'))).trim()).toBe('1850578\n006');
    expect(await readText(await docxOf('Bonjour'), kind('docx'))).toContain('Bonjour');
  });

  it('is read out of PDF', async () => expect(await readText(pdfOf('Convention cadre'), kind('pdf'))).toContain('Convention cadre'));

  it('is empty where there is none, or where it cannot be read', async () => {
    expect(await readText(PNG, kind('png'))).toBe('');
    expect(await readText(Buffer.from('%PDF-1.4 rien'), kind('pdf'))).toBe('');
    expect(await readText(Buffer.from('PK\u0003\u0004rien'), kind('docx'))).toBe('');
  });

  it('leaves out what would fill the memory once unpacked, and reads the rest', async () => {
    const bytes = zipSync({ ...WORD, 'word/document.xml': strToU8('<w:p>lu</w:p>'), 'word/bomb.xml': strToU8('<w:p>trop</w:p>') });
    expect((await readText(bytes, kind('docx'))).trim()).toMatch(/^lu\s+trop$/);
    expect((await readText(announcing(bytes, 'word/bomb.xml', 80), kind('docx'))).trim()).toBe('lu');
  });

  it('is not even looked for in an archive made to fill a disk', async () => {
    const bytes = zipSync({ ...WORD, 'word/document.xml': strToU8('<w:p>lu</w:p>'), 'word/media/1.bin': strToU8('x') });
    expect(await requireFileKind(announcing(bytes, 'word/media/1.bin', 499))).toBe(kind('docx'));
    await expect(requireFileKind(announcing(bytes, 'word/media/1.bin', 501))).rejects.toMatchObject({ reason: 'FILE_KIND_REFUSED' });
  });
});
