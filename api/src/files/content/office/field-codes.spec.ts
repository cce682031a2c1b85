import { FieldListener, isHarmlessField } from './field-codes';
import { isReachingFormula } from './formulas';
import { readXml } from '../../../platform/xml';

/** How many fields of that text of Word are not taken. */
function refusedIn(xml: string): number {
  let count = 0;
  const listener = new FieldListener(() => count++);
  readXml(xml, { open: (...args) => listener.open(...args), close: (name) => listener.close(name), text: (text) => listener.text(text) });
  listener.end();
  return count;
}
const mark = (type: string): string => `<w:fldChar w:fldCharType="${type}"/>`;
const instruction = (text: string): string => `<w:instrText>${text}</w:instrText>`;
const field = (...pieces: string[]): string => `${mark('begin')}${pieces.join('')}${mark('separate')}<w:t>résultat</w:t>${mark('end')}`;

describe('fields of Word', () => {
  it.each([
    ' PAGE ',
    'TOC \\o "1-3" \\h',
    'MERGEFIELD Nom',
    '= 2 + 2',
    'HYPERLINK "https://ville.fr" \\o "a: b"',
    'HYPERLINK \\l "_Toc:1"',
    'MACROBUTTON NoMacro [Cliquez ici]',
    'INCLUDEPICTURE "cid:image001.png@01"',
    '',
  ])('that stay within the document are taken: %j', (text) => expect(isHarmlessField(text)).toBe(true));

  it.each([
    'DDEAUTO c:\\\\cmd.exe "/k calc"',
    'dde excel',
    ' INCLUDETEXT "\\\\\\\\srv\\\\a.docx"',
    'INCLUDEPICTURE "http://x/a.png"',
    'LINK Excel.Sheet',
    'DATABASE \\d',
    'PRINT 27',
    'HYPERLINK "ms-msdt:/id PCWDiagnostic"',
    'HYPERLINK \\n javascript:alert(1)',
    'NOUVEAU',
  ])('that run or fetch something are not: %j', (text) => expect(isHarmlessField(text)).toBe(false));

  it('are read together when Word cut them in pieces, in deleted text, in an attribute, or outside of any field', () => {
    expect(refusedIn(field(instruction(' DD'), instruction('EAUTO c:\\\\cmd')))).toBe(1);
    expect(refusedIn(`<w:fldSimple w:instr="DDE&#65;UTO cmd"><w:t/></w:fldSimple>`)).toBe(1);
    expect(refusedIn(`${mark('begin')}<w:delInstrText>DDE x</w:delInstrText>${mark('end')}`)).toBe(1);
    expect(refusedIn(instruction('DDE x'))).toBe(1);
    expect(refusedIn(`${mark('begin')}${instruction('DDE x')}`)).toBe(1);
    expect(refusedIn(`<x:instrText xmlns:x="w"><![CDATA[DDE x]]></x:instrText>`)).toBe(1);
  });

  it('within one another are each judged, and a name that another field computes is none', () => {
    expect(refusedIn(field(instruction(' IF '), field(instruction('MERGEFIELD Ville')), instruction(' = "X" "oui" "non" ')))).toBe(0);
    expect(refusedIn(field(instruction(' IF '), field(instruction('DDE x'))))).toBe(1);
    for (const inner of ['DDE x', 'DDEAUTO x', 'INCLUDEPICTURE "http://x/a.png"', 'INCLUDETEXT "http://x/a.docx"'])
      expect(refusedIn(field(instruction(' QUOTE '), field(instruction(inner.slice(0, 2)), instruction(inner.slice(2)))))).toBe(1);
    expect(refusedIn(`<w:fldSimple w:instr="QUOTE"><w:fldSimple w:instr="DDE x"/></w:fldSimple>`)).toBe(1);
    expect(refusedIn(`<w:fldSimple w:instr="QUOTE">${field(instruction('DD'), '<w:t/>', instruction('EAUTO x'))}</w:fldSimple>`)).toBe(1);
    expect(refusedIn(field(field(instruction('QUOTE 68 68 69')), instruction(' c:\\\\cmd')))).toBe(1);
    expect(refusedIn(field(instruction('DD'), field(instruction('QUOTE 69'))))).toBe(1);
  });

  it('of an ordinary document are left alone, words of its text too', () => {
    expect(refusedIn(`<w:t>Le champ DDE</w:t>${field(instruction('PAGE'))}${field(instruction(' REF article_3 \\r \\h '))}`)).toBe(0);
  });
});

describe('formulas', () => {
  const inExcel = { isBarDde: true };
  it.each(['SUM(A1:B2)', '"a|b"&A1', "'a|b'!A1+1", 'SUM(Tableau1[a|b])', 'CALLED(1)', "L'été", 'IMAGES'])(
    'that stay in their workbook are taken: %s',
    (formula) => expect(isReachingFormula(formula, inExcel)).toBe(false),
  );
  it.each([
    "cmd|'/C calc'!A0",
    "'cmd'|'/C calc'!A0",
    "[a|'b'!A0",
    '_xlfn.WEBSERVICE("http://x")',
    '1+_xlfn._xlws.RTD("a",,"b")',
    'REGISTER.ID("a","b")',
    '"sans fin|',
  ])('that leave it are not: %s', (formula) => expect(isReachingFormula(formula, inExcel)).toBe(true));
  it('of OpenDocument part the rows of a matrix by a bar', () => {
    expect(isReachingFormula('of:=SUM({1;2|3;4})', { isBarDde: false })).toBe(false);
    expect(isReachingFormula('of:=DDE("soffice";"a";"b")', { isBarDde: false })).toBe(true);
  });
});
