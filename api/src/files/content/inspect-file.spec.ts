import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf, pdfOf, PNG } from '../../testing/documents';
import { archiveOf, openDocumentOf, wordOf, workbookOf } from '../../testing/office-files';
import { objectStreamOf, pdfWith, streamOf } from '../../testing/pdf-files';
import type { FileRefusal, InspectedFile } from './file-inspection';
import { inspectFileWork } from './inspect-file.work';

const NIR = '1 85 05 78 006 084 91';

describe('looking into a file', () => {
  let directory: string;
  beforeAll(async () => (directory = await mkdtemp(join(tmpdir(), 'maillage-inspect-'))));
  afterAll(() => rm(directory, { recursive: true }));

  const inspect = async (bytes: Uint8Array | string): Promise<InspectedFile | FileRefusal> => {
    const path = join(directory, 'file');
    await writeFile(path, bytes);
    for await (const answer of inspectFileWork({ path })) return answer;
    throw new Error('no answer');
  };

  it.each([
    ['Word', () => docxOf('Bonjour'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['Excel', () => workbookOf('<c><v>1</v></c>'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['LibreOffice', () => openDocumentOf('<text:p>a</text:p>'), 'application/vnd.oasis.opendocument.text'],
    ['LibreOffice, a sheet', () => openDocumentOf('<text:p>a</text:p>', {}, 'spreadsheet'), 'application/vnd.oasis.opendocument.spreadsheet'],
    ['PDF', () => pdfOf('Bonjour'), 'application/pdf'],
  ])('tells what it is by its bytes: %s', async (_, make, mediaType) =>
    expect(await inspect(await make())).toEqual({ mediaType, reading: 'whole', findings: [] }),
  );

  it('finds personal data in what it reads', async () => {
    for (const bytes of [pdfOf(NIR), wordOf(`<w:p><w:t>${NIR}</w:t></w:p>`)])
      expect(await inspect(bytes)).toMatchObject({ findings: [{ kind: 'socialSecurityNumber', count: 1 }] });
  });

  it('says what it could not read, and never passes it for clean', async () => {
    expect(await inspect(wordOf('<w:p/>'))).toMatchObject({ reading: 'none' });
    expect(await inspect(pdfWith({ objects: { 4: streamOf('', '0 0 595 842 re f') } }))).toMatchObject({ reading: 'none' });
    const pages = { 2: '<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>', 6: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>' };
    expect(await inspect(pdfWith({ objects: pages }))).toMatchObject({ reading: 'partial' });
    expect(await inspect(wordOf(`<w:p><w:t>${'a '.repeat(1_100_000)}</w:t></w:p>`))).toMatchObject({ reading: 'partial' });
    expect(await inspect(wordOf('', { 'word/document.xml': '<'.repeat(1_000_000) }))).toEqual({ refusal: 'damaged' });
  });

  it.each(['\r\n', '\ufeff', '\u001b%-12345X@PJL\r\n@PJL ENTER LANGUAGE=PDF\r\n', 'x'.repeat(1000), '\0'.repeat(128)])(
    'takes a PDF whose copier wrote something before it: %j',
    async (before) => expect(await inspect(pdfWith({ before }))).toMatchObject({ mediaType: 'application/pdf', reading: 'whole' }),
  );

  it.each([
    ['further behind', 'x'.repeat(1100)],
    ['behind a program', 'MZ\x90\x00\x03\x00\x00\x00'],
    ['behind a picture', 'GIF89a'],
  ])('takes no PDF that stands %s', async (_, before) => expect(await inspect(pdfWith({ before }))).toEqual({ refusal: 'kind' }));

  it.each<[string, Uint8Array | string]>([
    ['HTML', '<!doctype html><script>alert(1)</script>'],
    ['SVG', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['Word before 2007', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)])],
    ['an archive of anything', archiveOf({ 'a.txt': 'a' })],
    ['a picture, which nobody looks into', PNG],
    ['nothing', ''],
  ])('refuses what is of no kind that is taken: %s', async (_, bytes) => expect(await inspect(bytes)).toEqual({ refusal: 'kind' }));

  it('tells what stands under a password', async () => {
    const encrypted = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(512)]);
    expect(await inspect(encrypted)).toEqual({ refusal: 'protected' });
    const key = 'a'.repeat(32);
    const encryption = { 10: `<</Filter/Standard/V 1/R 2/O(${key})/U(${key})/P -4>>` };
    expect(await inspect(pdfWith({ objects: encryption, trailer: '/Encrypt 10 0 R/ID[(a)(a)]' }))).toEqual({ refusal: 'protected' });
  });

  it('tells what is damaged', async () => {
    for (const bytes of ['PK\u0003\u0004', '%PDF-1.4 rien', wordOf('a').subarray(0, -30)]) expect(await inspect(bytes)).toEqual({ refusal: 'damaged' });
  });

  it('tells what it carries, also where that cannot be seen', async () => {
    expect(await inspect(wordOf('', { 'word/vbaProject.bin': 'x' }))).toEqual({ refusal: 'hazards', hazards: ['macros'] });
    expect(await inspect(pdfWith({ objects: { 10: '<</S/Launch>>' } }))).toEqual({ refusal: 'hazards', hazards: ['launch'] });
    expect(await inspect(pdfWith({ objects: { 10: objectStreamOf({ 20: '<<>>' }, '/Filter/LZWDecode') } }))).toEqual({
      refusal: 'hazards',
      hazards: ['unknownPart'],
    });
    // whoever says that a file is encrypted, which it is not, hides nothing by that
    const trailer = '/Encrypted 1/Encrypt null';
    expect(await inspect(pdfWith({ objects: { 10: objectStreamOf({ 20: '<<>>' }, '/Filter/LZWDecode') }, trailer }))).toEqual({
      refusal: 'hazards',
      hazards: ['unknownPart'],
    });
  });
});
