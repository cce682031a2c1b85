import type { FileHazard } from '@maillage/domain';
import { gzipSync } from 'node:zlib';
import { docxOf, PNG } from '../../../testing/documents';
import { archiveOf, openDocumentOf, type Parts, type Relationship, relationshipsOf, wordOf, workbookOf } from '../../../testing/office-files';
import { inspectOffice } from './inspect-office';
import { TooMuch, UnpackingBudget } from './office-document';

/** A picture of Windows, as far as it is looked at. */
const EMF = Buffer.concat([Buffer.from([1, 0, 0, 0]), Buffer.alloc(36), Buffer.from(' EMF')]);
/** A font whose first 32 bytes are changed by a key. */
const DISGUISED_FONT = Buffer.from(`${'\x9c'.repeat(44)}cmap${'\0'.repeat(12)}cvt ${'\0'.repeat(12)}fpgm`, 'latin1');
/** What programs, archives and other files begin with. */
const BEGINNINGS: Readonly<Record<string, Buffer>> = {
  'a program of Windows': Buffer.from('MZ\x90\0\x03', 'latin1'),
  'a program of Linux': Buffer.from('\x7fELF\x02', 'latin1'),
  'a program of macOS': Buffer.from('cffaedfe07000001', 'hex'),
  'a program of macOS for two machines': Buffer.from('cafebabe00000002', 'hex'),
  'a script': Buffer.from('#!/bin/sh\n'),
  'an archive': Buffer.from('PK\x03\x04\x14', 'latin1'),
  'an OLE compound': Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  'a link of Windows': Buffer.from('4c0000000114020000000000c000000000000046', 'hex'),
  'a PDF': Buffer.from('%PDF-1.7\n'),
  'a page of HTML': Buffer.from('<script>alert(1)</script>'),
};

const hazards = (bytes: Buffer): readonly FileHazard[] => {
  const inspected = inspectOffice(bytes);
  return 'refusal' in inspected && inspected.refusal === 'hazards' ? inspected.hazards : [];
};
const textOf = (bytes: Buffer): string => {
  const inspected = inspectOffice(bytes);
  if ('refusal' in inspected) throw new Error(JSON.stringify(inspected));
  return inspected.text.toString().trim().replace(/\s+/g, ' ');
};
const word = (parts: Parts, body = '<w:p/>'): readonly FileHazard[] => hazards(wordOf(body, parts));
const related = (...relationships: readonly Relationship[]): Parts => ({ 'word/_rels/document.xml.rels': relationshipsOf(...relationships) });

describe('a document of Word', () => {
  it('says its text, pieces of a paragraph joined, paragraphs and notes not', async () => {
    const body = '<w:p><w:r><w:t>18505</w:t></w:r><w:r><w:t>78</w:t></w:r></w:p><w:p><w:t>a</w:t><w:tab/><w:t>b&amp;</w:t><w:noBreakHyphen/></w:p>';
    expect(textOf(wordOf(body, { 'word/footnotes.xml': '<w:p><w:t>note</w:t></w:p>' }))).toBe('1850578 a b&- note');
    expect(textOf(await docxOf('Bonjour', ' à tous'))).toContain('Bonjour à tous');
  });

  it('with pictures, fonts, a thumbnail, comments and links to sites is an ordinary one', () => {
    const parts = {
      ...related(
        ['hyperlink', 'https://ville.fr', 'External'],
        ['hyperlink', 'mailto:a@b.fr', 'External'],
        ['hyperlink', 'file:///\\\\srv\\convention.docx', 'External'],
        ['image', 'media/1.png'],
      ),
      'word/_rels/settings.xml.rels': relationshipsOf(['attachedTemplate', 'file:///C:\\Users\\moi\\Modeles\\Courrier.dotx', 'External']),
      'word/media/image1.png': PNG,
      // some programs name a picture by another kind
      'word/media/image2.jpeg': PNG,
      'word/media/image3.emf': EMF,
      'word/media/image4.emz': gzipSync(EMF),
      'word/media/image5.png': '',
      'word/media/image6.svg': '\ufeff<?xml version="1.0"?><!DOCTYPE svg><svg/>',
      'word/fonts/font1.odttf': DISGUISED_FONT,
      'word/comments.xml': '<w:comments/>',
      'word/people.xml': '<w:people/>',
      'customXml/item1.xml': '<a/>',
      'docProps/thumbnail.jpeg': Buffer.from('ffd8ffe0', 'hex'),
      'word/printerSettings/printerSettings1.bin': Buffer.from('Copieur', 'utf16le'),
      'word/': '',
    };
    expect(word(parts)).toEqual([]);
  });

  it.each<[string, readonly FileHazard[], Parts]>([
    ['macros', ['macros'], { 'word/vbaProject.bin': 'x' }],
    ['macros under another name', ['macros'], { ...related(['vbaProject', 'media/image1.png']), 'word/media/image1.png': PNG }],
    ['an ActiveX control', ['activeX'], { 'word/activeX/activeX1.xml': '<a/>' }],
    ['an OLE object', ['embedded'], { ...related(['oleObject', 'embeddings/oleObject1.bin']), 'word/embeddings/oleObject1.bin': 'x' }],
    ['an OLE object that calls itself a picture', ['embedded'], { ...related(['oleObject', 'media/image1.png']), 'word/media/image1.png': PNG }],
    ['a workbook that opens by a click', ['embedded'], { ...related(['package', 'embeddings/a.xlsx']), 'word/embeddings/a.xlsx': workbookOf('') }],
    ['a program', ['unknownPart'], { 'word/media/facture.exe': 'MZ' }],
    ['a page of HTML', ['embedded', 'unknownPart'], { ...related(['aFChunk', 'afchunk.html']), 'word/afchunk.html': '<script/>' }],
    [
      'a template on a server',
      ['remoteTemplate'],
      { 'word/_rels/settings.xml.rels': relationshipsOf(['attachedTemplate', 'https://x.example/a.dotm', 'External']) },
    ],
    [
      'a template on a share',
      ['remoteTemplate'],
      { 'word/_rels/settings.xml.rels': relationshipsOf(['attachedTemplate', '\\\\x.example\\a.dotm', 'External']) },
    ],
    [
      'a template on a share, as a file',
      ['remoteTemplate'],
      { 'word/_rels/settings.xml.rels': relationshipsOf(['attachedTemplate', 'file://x/a.dotm', 'External']) },
    ],
    ['a picture on a site', ['externalLink'], related(['image', 'http://x.example/a.png', 'External'])],
    ['an object on a site', ['externalLink'], related(['oleObject', 'mhtml:http://x.example/a!x', 'External'])],
    ['a section of another document', ['externalLink'], related(['subDocument', 'file:///C:/a.docx', 'External'])],
    ['a source of addresses', ['externalLink'], { 'word/_rels/settings.xml.rels': relationshipsOf(['mailMergeSource', 'file:///C:/a.xlsx', 'External']) }],
    ['a link that starts something', ['launch'], related(['hyperlink', 'ms-msdt:/id PCWDiagnostic', 'External'])],
    ['a film', ['multimedia'], { 'word/media/media1.mp4': 'x' }],
    ['a tab of the ribbon', ['macros'], { 'customUI/customUI14.xml': '<a/>' }],
  ])('with %s is refused', (_, found, parts) => expect(word(parts)).toEqual(found));

  it.each<[string, readonly FileHazard[], string]>([
    ['a DDE field', ['commandField'], '<w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/>'],
    ['a picture of VML on a site', ['externalLink'], '<v:imagedata src="http://x.example/a.png"/>'],
    ['a database that it asks', ['externalLink'], '<w:mailMerge><w:connectString w:val="Provider=SQLOLEDB;Data Source=x"/></w:mailMerge>'],
    ['an object of OLE', ['embedded'], '<o:OLEObject Type="Embed" ProgID="Package"/>'],
  ])('with %s in its text is refused', (_, found, body) => expect(word({}, body)).toEqual(found));

  it.each(Object.entries(BEGINNINGS))('whose part is in truth %s is refused, whatever the part is called', (_, bytes) => {
    const names = [
      'word/media/image1.png',
      'word/media/image1.jpeg',
      'word/media/image1.emf',
      'word/media/image1.wmz',
      'word/fonts/font1.odttf',
      'word/printerSettings/printerSettings1.bin',
      'xl/model/item.data',
      '[trash]/0000.dat',
      ...(bytes.toString().startsWith('<')
        ? []
        : ['word/comments.xml', 'word/_rels/comments.xml.rels', 'word/media/image1.svg', 'word/drawings/vmlDrawing1.vml', 'docProps/core.psmdcp']),
    ];
    for (const name of names) expect({ name, found: word({ [name]: bytes }) }).toEqual({ name, found: ['disguisedPart'] });
  });

  it('whose picture is packed, and is none, is refused', () =>
    expect(word({ 'word/media/image1.emz': gzipSync(Buffer.from('MZ')) })).toEqual(['disguisedPart']));

  it('says all that it carries', () => expect([...word({ 'word/vbaProject.bin': 'x', 'word/activeX/a.xml': '<a/>' })].sort()).toEqual(['activeX', 'macros']));

  it('made for macros, or a template, is none that is taken', () => {
    expect(hazards(wordOf('', {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'))).toEqual(['macros']);
    expect(inspectOffice(wordOf('', {}, 'wordprocessingml.template.main+xml'))).toEqual({ refusal: 'kind' });
    expect(inspectOffice(archiveOf({ 'a.txt': 'a' }))).toEqual({ refusal: 'kind' });
  });

  it('may have the figures behind a chart, as long as they are nothing else', () => {
    const chart = (workbook: Buffer): Parts => ({
      'word/charts/_rels/chart1.xml.rels': relationshipsOf(['package', '../embeddings/Microsoft_Excel_Worksheet.xlsx']),
      'word/charts/chart1.xml': '<c:chart/>',
      'word/embeddings/Microsoft_Excel_Worksheet.xlsx': workbook,
    });
    expect(word(chart(workbookOf('<row><c><v>1</v></c></row>')))).toEqual([]);
    expect(word(chart(workbookOf('', { 'xl/vbaProject.bin': 'x' })))).toEqual(['macros']);
    expect(word(chart(wordOf('')))).toEqual(['embedded']);
    const inner = relationshipsOf(['package', '../embeddings/b.xlsx']);
    expect(word(chart(workbookOf('', { 'xl/charts/_rels/chart1.xml.rels': inner, 'xl/embeddings/b.xlsx': workbookOf('') })))).toEqual(['embedded']);
  });

  it('whose XML is no XML, or would be read in two ways, is damaged', () => {
    for (const xml of ['<'.repeat(100_000), '<!DOCTYPE a><a/>', '<?xml version="1.0" encoding="UTF-7"?><a/>', '\0<a/>'])
      expect(() => inspectOffice(wordOf('', { 'word/document.xml': xml }))).toThrow();
  });

  it('in UTF-16 is read as such', () => {
    const xml = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<w:p><w:instrText>DDE x</w:instrText></w:p>', 'utf16le')]);
    expect(word({ 'word/document.xml': xml })).toEqual(['commandField']);
  });
});

describe('a workbook of Excel', () => {
  it('says its cells, comments and shared texts', () => {
    const parts = { 'xl/sharedStrings.xml': '<sst><si><r><t>Deux</t></r><r><t> mots</t></r></si></sst>', 'xl/comments1.xml': '<comment><t>vu</t></comment>' };
    expect(textOf(workbookOf('<row><c><v>2026</v></c><c><f>SUM(A1)</f><v>185057800608491</v></c></row>', parts))).toBe(
      '2026 SUM(A1)185057800608491 Deux mots vu',
    );
  });

  it.each<[string, readonly FileHazard[], string, Parts]>([
    ['a DDE formula', ['commandField'], "<c><f>cmd|'/c calc'!A0</f></c>", {}],
    ['a name that calls a server', ['commandField'], '', { 'xl/workbook.xml': '<definedName name="a">_xlfn.WEBSERVICE("http://x")</definedName>' }],
    ['values of another file', ['externalLink'], '', { 'xl/externalLinks/externalLink1.xml': '<a/>' }],
    ['a connection', ['externalLink'], '', { 'xl/connections.xml': '<a/>' }],
    ['macros of Excel 4', ['macros'], '', { 'xl/macrosheets/sheet1.xml': '<a/>' }],
    ['an object', ['embedded'], '', { 'xl/embeddings/oleObject1.bin': 'x' }],
  ])('with %s is refused', (_, found, rows, parts) => expect(hazards(workbookOf(rows, parts))).toEqual(found));

  it('with charts, pivot tables, controls of a form and settings of a printer is an ordinary one', () => {
    const names = [
      'xl/charts/chart1.xml',
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotCache/pivotCacheRecords1.xml',
      'xl/ctrlProps/ctrlProp1.xml',
      'xl/printerSettings/printerSettings12.bin',
      'xl/drawings/vmlDrawing1.vml',
    ];
    const model = Buffer.from('\ufeffSTREAM_STORAGE_SIGNATURE_)!@#$%^&*(', 'utf16le');
    expect(hazards(workbookOf('', { ...Object.fromEntries(names.map((name) => [name, '<?xml version="1.0"?><a/>'])), 'xl/model/item.data': model }))).toEqual(
      [],
    );
  });
});

describe('a document of LibreOffice', () => {
  it('says its text', () => expect(textOf(openDocumentOf('<text:p>1850578<text:s/>006084 91</text:p><text:p>b</text:p>'))).toBe('1850578 006084 91 b'));

  it('with pictures, a chart, a link and a template of the machine is an ordinary one', () => {
    const body =
      '<draw:image xlink:href="Pictures/1.png"/><draw:object xlink:href="./Object 1"/><text:a xlink:href="https://ville.fr">v</text:a><text:a xlink:href="../autre.odt">v</text:a>';
    const parts = {
      'Pictures/1.png': PNG,
      'Object 1/content.xml': '<office:chart/>',
      'ObjectReplacements/Object 1': 'VCLMTF\u0001',
      'Configurations2/accelerator/current.xml': '',
      'Configurations2/': '',
      'layout-cache': 'x',
      'Thumbnails/thumbnail.png': PNG,
      'meta.xml': '<meta:template xlink:href="../Modeles/courrier.ott"/>',
      'manifest.rdf': '<a/>',
    };
    expect(hazards(openDocumentOf(body, parts))).toEqual([]);
  });

  it.each(Object.entries(BEGINNINGS))('whose part is in truth %s is refused, whatever the part is called', (_, bytes) => {
    const names = ['Pictures/1.png', 'Thumbnails/thumbnail.png', 'layout-cache', 'Fonts/Font1.ttf'];
    if (!bytes.toString().startsWith('<')) names.push('ObjectReplacements/Object 1', 'styles.xml', 'manifest.rdf');
    for (const name of names) expect({ name, found: hazards(openDocumentOf('', { [name]: bytes })) }).toEqual({ name, found: ['disguisedPart'] });
  });

  it.each<[string, readonly FileHazard[], string, Parts]>([
    ['a program among the settings', ['unknownPart'], '', { 'Configurations2/accelerator/a.exe': 'MZ' }],
    ['macros', ['macros'], '', { 'Basic/Standard/Module1.xml': '<a/>' }],
    ['scripts', ['macros', 'unknownPart'], '', { 'Scripts/python/a.py': 'x', 'b.py': 'x' }],
    ['a script at an event', ['script'], '<script:event-listener script:event-name="dom:load" xlink:href="vnd.sun.star.script:a"/>', {}],
    ['a macro in its text', ['script'], '<text:execute-macro text:name="Standard.a"/>', {}],
    ['a script in it', ['script'], '<office:script script:language="ooo:Basic"/>', {}],
    ['DDE', ['commandField'], '<text:dde-connection-decl office:dde-application="soffice"/>', {}],
    ['a formula that calls a server', ['commandField'], '<table:table-cell table:formula="of:=WEBSERVICE(&quot;http://x&quot;)"/>', {}],
    ['an OLE object', ['embedded'], '<draw:object-ole xlink:href="./Object 2"/>', { 'Object 2': 'x' }],
    ['a picture on a site', ['externalLink'], '<draw:image xlink:href="http://x.example/a.png"/>', {}],
    ['a section of a share', ['externalLink'], '<text:section-source xlink:href="//srv/a.odt"/>', {}],
    ['a frame', ['externalLink'], '<draw:floating-frame xlink:href="http://x.example"/>', {}],
    ['a link to a macro', ['script'], '<text:a xlink:href="vnd.sun.star.script:Standard.a">x</text:a>', {}],
    ['a template on a server', ['remoteTemplate'], '', { 'meta.xml': '<meta:template xlink:href="https://x.example/a.ott"/>' }],
  ])('with %s is refused', (_, found, body, parts) => expect([...hazards(openDocumentOf(body, parts))].sort()).toEqual([...found].sort()));

  it('under a password is told to be', () => {
    const manifest = '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(inspectOffice(openDocumentOf('', { 'META-INF/manifest.xml': manifest, 'content.xml': 'chiffré' }))).toEqual({ refusal: 'protected' });
  });
});

describe('a document of many parts', () => {
  /** How often the name of a part is asked of the archive, of one that has so many. */
  const looks = (count: number): number => {
    const document = wordOf('', Object.fromEntries(Array.from({ length: count }, (_, i) => [`word/part${i}.xml`, '<a/>'])));
    const spy = jest.spyOn(String.prototype, 'endsWith');
    inspectOffice(document);
    const { length } = spy.mock.calls;
    spy.mockRestore();
    return length;
  };

  it('costs ten times as much when it has ten times as many', () => {
    expect(looks(50)).toBeGreaterThanOrEqual(50);
    expect(looks(500)).toBeLessThanOrEqual(10 * looks(50));
  });
});

describe('a document made to burst', () => {
  const text = Buffer.from('<a/>'.padEnd(20_000));
  const picture = Buffer.concat([PNG, Buffer.alloc(90_000)]);
  const charts = (count: number): Parts =>
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        [`word/charts/_rels/chart${i}.xml.rels`, relationshipsOf(['package', `../embeddings/${i}.xlsx`])],
        [`word/embeddings/${i}.xlsx`, workbookOf('', { 'xl/media/1.png': picture })],
      ]).flat(),
    );

  it('is stopped at what all its text may come to', () => {
    const parts = Object.fromEntries([1, 2, 3, 4].map((i) => [`word/a${i}.xml`, text]));
    expect(inspectOffice(wordOf('', parts), new UnpackingBudget(1e6, 90_000))).toMatchObject({ mediaType: expect.any(String) });
    expect(() => inspectOffice(wordOf('', parts), new UnpackingBudget(1e6, 70_000))).toThrow(TooMuch);
  });

  it('is stopped at what all of it may come to, the documents inside of it included', () => {
    expect(inspectOffice(wordOf('', charts(4)), new UnpackingBudget(400_000))).toMatchObject({ mediaType: expect.any(String) });
    expect(() => inspectOffice(wordOf('', charts(4)), new UnpackingBudget(300_000))).toThrow(TooMuch);
  });
});
