import { deflateSync } from 'node:zlib';
import { ENCRYPTED_AND_ORDINARY, OPENS_A_SITE, STARTS_A_PROGRAM } from '../../../testing/encrypted-pdfs';
import { objectStreamOf, type PdfParts, pdfWith, streamOf } from '../../../testing/pdf-files';
import { lookAtPdf } from './pdf-hazards';
import { TooMuchToRead } from './pdf-objects';

const hazards = (parts: PdfParts): string[] => [...lookAtPdf(pdfWith(parts)).hazards];
const JAVASCRIPT = '<</S/JavaScript/JS(app.alert(1))>>';

/** An ordinary file, encrypted by AES of 128 bits, whose dictionary of encryption names one method more. */
function encryptedBy128BitsAnd(method: string): Buffer {
  const text = Buffer.from(ENCRYPTED_AND_ORDINARY['AES, 128 bits'] ?? '', 'base64').toString('latin1');
  return Buffer.from(text.replace('/CFM /AESV2', `/CFM /AESV2 /More /${method}`), 'latin1');
}

describe('a PDF', () => {
  it('that opens at a page, links to sites, is signed or has forms is an ordinary one', () => {
    const objects = {
      10: '<</Type/Annot/Subtype/Link/Border[0 0 0]/A<</S/URI/URI(https://ville.fr)>>>>',
      18: '<</S/URI/URI<6d61696c746f3a6140622e6672>>>',
      19: '<</S/URI/URI(www.ville.fr/a:b)>>',
      11: '<</FT/Sig/V<</Type/Sig/Filter/Adobe.PPKLite/Contents<48656c6c6f>>>>>',
      12: '<</FT/Tx/T(nom)/DA(/Helv 0 Tf)>>',
      13: '[3 0 R/XYZ 0 0 0]',
      15: '<</Type/Page/Parent 2 0 R/Annots[10 0 R]/S/D>>',
      16: '<</S/GoTo/D[15 0 R/Fit]/Next[17 0 R]>>',
      17: '<</S/Named/N/Print>>',
      14: '<</Differences[32/space/JS/EF/AA]>>',
    };
    for (const opening of [
      '[3 0 R/Fit]',
      '13 0 R',
      '<</S/GoTo/D[3 0 R/Fit]>>',
      '<</S/Named/N/FirstPage>>',
      '16 0 R',
      '<</S/GoTo/D[15 0 R/Fit]>>',
      '[15 0 R/Fit]',
    ])
      expect(lookAtPdf(pdfWith({ catalog: `/OpenAction ${opening}/AcroForm<</Fields[11 0 R]>>`, objects }))).toMatchObject({
        hazards: new Set(),
        hasHidden: false,
      });
  });

  it.each<[string, string[], PdfParts]>([
    ['JavaScript', ['script'], { catalog: '/OpenAction 10 0 R', objects: { 10: JAVASCRIPT } }],
    ['JavaScript to which nothing refers', ['script'], { objects: { 10: JAVASCRIPT } }],
    ['JavaScript whose name is disguised', ['script'], { objects: { 10: '<</S/J#61va#53cript/JS(x)>>' } }],
    ['JavaScript behind a comment', ['script'], { objects: { 10: '<</S%)(\n/JavaScript>>' } }],
    ['JavaScript in a stream of objects', ['script'], { objects: { 10: objectStreamOf({ 20: '<</A 1>>', 21: JAVASCRIPT }) } }],
    [
      'JavaScript in a stream of objects that does not say its type',
      ['script'],
      { objects: { 10: Buffer.from(objectStreamOf({ 20: JAVASCRIPT }).toString('latin1').replace('/Type/ObjStm', ''), 'latin1') } },
    ],
    ['JavaScript behind a string that never ends', ['script'], { objects: { 10: '<</A(sans fin', 11: JAVASCRIPT } }],
    ['JavaScript inside of a stream', ['script'], { objects: { 10: streamOf('', `x 11 0 obj ${JAVASCRIPT} endobj`) } }],
    ['JavaScript in an object that is numbered oddly', ['script'], { objects: { 10: streamOf('', `x 11%\n0%\nobj ${JAVASCRIPT} endobj`) } }],
    ['JavaScript in the trailer', ['script'], { trailer: `/Info${JAVASCRIPT}` }],
    ['a program', ['launch'], { objects: { 10: '<</S/Launch/F(cmd.exe)>>' } }],
    ['a site that opens by itself', ['launch'], { catalog: '/OpenAction<</S/URI/URI(http://x.example)>>' }],
    ['a site that opens by itself, told elsewhere', ['launch'], { catalog: '/OpenAction 10 0 R', objects: { 10: '<</S/URI/URI(http://x.example)>>' } }],
    ['a site that opens with a page', ['launch'], { catalog: '/AA<</O<</S/URI/URI(http://x.example)>>>>' }],
    ['a site that opens by itself after a place', ['launch'], { catalog: '/OpenAction<</S/GoTo/D[3 0 R/Fit]/Next<</S/URI/URI(http://x.example)>>>>' }],
    ['a site that opens by itself, whose address comes first', ['launch'], { catalog: '/OpenAction 10 0 R', objects: { 10: '<</URI(x)/S/URI>>' } }],
    ['another file inside, whose name comes first', ['embedded'], { objects: { 10: '<</F(a.exe)/EF<</F 11 0 R>>>>' } }],
    [
      'a site that opens by itself at the end of a chain',
      ['launch'],
      {
        catalog: '/OpenAction 10 0 R',
        objects: { 10: '<</S/GoTo/D[3 0 R/Fit]/Next 11 0 R>>', 11: '[12 0 R]', 12: '<</S/Hide/Next 13 0 R>>', 13: '<</S/URI/URI(x)>>' },
      },
    ],
    ['a site that opens with a page, told elsewhere', ['launch'], { catalog: '/AA<</WC 10 0 R>>', objects: { 10: '<</S/URI/URI(http://x.example)>>' } }],
    [
      'a site that opens with a page, told further away',
      ['launch'],
      { catalog: '/AA 10 0 R', objects: { 10: '<</O 11 0 R>>', 11: objectStreamOf({ 20: '<<>>' }), 12: objectStreamOf({ 11: '<</S/URI/URI(x)>>' }) } },
    ],
    ['a site that opens with a note in a page', ['launch'], { objects: { 10: '<</Type/Page/Annots[<</AA<</PO<</S/URI/URI(x)>>>>>>]>>' } }],
    ['a form that is sent to a site', ['launch'], { objects: { 10: '<</S/SubmitForm/F<</FS/URL/F(http://x.example)>>>>' } }],
    ['a link that starts something', ['launch'], { objects: { 10: '<</Subtype/Link/A<</S/URI/URI(ms-msdt:/id PCWDiagnostic)>>>>' } }],
    [
      'a link that starts something, disguised',
      ['launch'],
      {
        objects: {
          10: String.raw`<</S/URI/U#52I(\152ava\
script:app.alert(1))>>`,
        },
      },
    ],
    ['a link that starts something, in hexadecimal', ['launch'], { objects: { 10: '<</S/URI/URI <feff 006a 0061 0076 0061 0073 003a 78>>>' } }],
    ['a form that is filled from a file', ['externalLink'], { objects: { 10: '<</S/Import#44ata/F(\\\\srv\\a.fdf)>>' } }],
    ['a stream whose content stands elsewhere', ['externalLink'], { objects: { 10: streamOf('/F(http://x.example/a)', '') } }],
    ['a sound', ['multimedia'], { objects: { 10: '<</S/Sound/Sound 11 0 R>>' } }],
    ['another file inside', ['embedded'], { catalog: '/Names<</EmbeddedFiles 10 0 R>>' }],
    ['another file inside, nowhere listed', ['embedded'], { objects: { 10: '<</Type/Filespec/F(a.exe)/EF<</F 11 0 R>>>>' } }],
    ['a file at a note', ['embedded'], { objects: { 10: '<</Subtype/FileAttachment>>' } }],
    ['an XFA form', ['xfa'], { catalog: '/AcroForm<</XFA 10 0 R>>' }],
    ['Flash', ['multimedia'], { objects: { 10: '<</Subtype/RichMedia>>' } }],
    ['3D', ['multimedia'], { objects: { 10: '<</Subtype/3D>>' } }],
    ['a file of a share', ['externalLink'], { objects: { 10: '<</S/GoToR/F(\\\\\\\\srv\\\\a.pdf)>>' } }],
  ])('with %s is refused', (_, found, parts) => expect(hazards(parts)).toEqual(found));

  it('whose objects are read one way by their places and another way in a row is looked at in both', () => {
    const head = '20 0 21 30 ';
    const body = `<</A (         )>> ${JAVASCRIPT}`.padEnd(90);
    const hidden = `<</A (`.padEnd(30) + `)>>${JAVASCRIPT}`;
    for (const text of [body, hidden]) {
      const stream = streamOf(`/Type/ObjStm/N 2/First ${head.length}/Filter/FlateDecode`, deflateSync(head + text));
      expect(hazards({ objects: { 10: stream } })).toEqual(['script']);
    }
  });

  it('that packs its objects as nobody does hides them', () => {
    for (const entries of ['/Filter/LZWDecode', '/Filter[/ASCIIHexDecode/FlateDecode]', '/Filter/FlateDecode/DecodeParms<</Predictor 12>>', '/Filter 12 0 R'])
      expect(lookAtPdf(pdfWith({ objects: { 10: objectStreamOf({ 20: '<<>>' }, entries) } })).hasHidden).toBe(true);
    expect(lookAtPdf(pdfWith({ objects: { 10: streamOf('/Type/ObjStm/N 9/First 0/Filter/FlateDecode', deflateSync('')) } })).hasHidden).toBe(true);
  });

  it.each(Object.entries(OPENS_A_SITE))('that is encrypted and opens without a password is looked at as any other: %s', (_, base64) =>
    expect(lookAtPdf(Buffer.from(base64, 'base64'))).toMatchObject({ hazards: new Set(['launch']), hasHidden: false }),
  );
  it.each(Object.entries(STARTS_A_PROGRAM))('that is encrypted has links that are looked at: %s', (_, base64) =>
    expect(lookAtPdf(Buffer.from(base64, 'base64'))).toMatchObject({ hazards: new Set(['launch']), hasHidden: false }),
  );
  it.each(Object.entries(ENCRYPTED_AND_ORDINARY))('that is encrypted may be an ordinary one: %s', (_, base64) =>
    expect(lookAtPdf(Buffer.from(base64, 'base64'))).toMatchObject({ hazards: new Set(), hasHidden: false }),
  );

  it('that names methods of encryption which its key is not for is looked at by the others', () => {
    for (const name of ['AESV3', 'Unheard']) expect(lookAtPdf(encryptedBy128BitsAnd(name))).toMatchObject({ hazards: new Set(), hasHidden: false });
  });

  it('whose objects lie over one another is read no more often than a document asks for', () => {
    for (const count of [20_000, 200_000]) expect(() => lookAtPdf(Buffer.from(`%PDF-1.4\n${'1 0 obj('.repeat(count)}`))).toThrow(TooMuchToRead);
    for (const count of [20_000, 200_000]) expect(lookAtPdf(Buffer.from(`%PDF-1.4\n${'1 0 obj<</A[(x)]>>endobj\n'.repeat(count)}`)).hazards.size).toBe(0);
  });

  it('whose streams of objects unpack to gigabytes is stopped before', () => {
    const bomb = deflateSync(Buffer.alloc(40 * 1024 * 1024, 32));
    expect(() => lookAtPdf(pdfWith({ objects: { 10: streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', bomb) } }))).toThrow(TooMuchToRead);
    const many = deflateSync(Buffer.concat([Buffer.from('1 0 '), Buffer.alloc(20 * 1024 * 1024, 32)]));
    const objects = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [10 + i, streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', many)]));
    expect(() => lookAtPdf(pdfWith({ objects }))).toThrow(TooMuchToRead);
  });
});
