import { FILE_KINDS, type FileKind } from '@maillage/domain';
import { fileNameOf, titleOf } from './file-name';

const PDF = FILE_KINDS[0] as FileKind;

describe('the name of a file', () => {
  it.each([
    ['Convention 2026.pdf', 'Convention 2026.pdf'],
    ['SCAN.PDF', 'SCAN.PDF'],
    ['sans ending', 'sans ending.pdf'],
    ['piège.pdf.html', 'piège.pdf.html.pdf'],
    ['C:\\Users\\moi\\a.pdf', 'a.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['a\u202efdp.exe', 'afdp.exe.pdf'],
    ['ligne\r\nX-En-tete: 1.pdf', 'ligneX-En-tete: 1.pdf'],
    ['dossier/', 'document.pdf'],
    ['\ud800.pdf', '\ufffd.pdf'],
  ])('%j becomes %j', (given, name) => expect(fileNameOf(given, PDF)).toBe(name));

  it('stays within what the database takes, its ending kept', () => {
    const name = fileNameOf(`${'é'.repeat(300)}.exe`, PDF);
    expect(name).toHaveLength(255);
    expect(name).toMatch(/\.exe\.pdf$/);
  });

  it('gives a title to who gave none', () => expect([titleOf('Convention 2026.pdf'), titleOf('.pdf')]).toEqual(['Convention 2026', '.pdf']));
});
