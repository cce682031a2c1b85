import { isClickable } from './reach';
import type { XmlListener } from '../../../platform/xml';

/**
 * Fields of Word that compute or show something of the document itself (ECMA-376-1, 17.16.5). Any other one runs a command (DDE, DDEAUTO), fetches
 * a content (INCLUDETEXT, INCLUDEPICTURE, LINK, IMPORT, DATABASE, RD), opens an object (EMBED) or drives a printer (PRINT): it is not taken.
 */
const HARMLESS_FIELDS = new Set(
  (
    'ADDIN ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE BIBLIOGRAPHY BIDIOUTLINE CITATION COMMENTS COMPARE ' +
    'CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT GLOSSARY GOTOBUTTON ' +
    'GREETINGLINE HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MACROBUTTON MERGEBARCODE MERGEFIELD MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS ' +
    'NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE PRIVATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET SHAPE SKIPIF STYLEREF SUBJECT SYMBOL TA TC ' +
    'TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE'
  ).split(' '),
);
/** A picture that came with a mail points into that mail, where nothing can be fetched. */
const PICTURE_OF_A_MAIL = /^INCLUDEPICTURE\s{1,20}"?cid:/i;
/** Stands where a field within the field gives a part of the instruction. */
const NESTED = '\u0000';
/** The name of a field, with room for a path behind it. */
const KEPT_CHARACTERS = 200;

/** Whether an instruction names a field of the list; one whose name is computed by another field does not. */
export function isHarmlessField(instruction: string): boolean {
  const text = instruction.trim();
  if (text === '' || text.startsWith('=') || PICTURE_OF_A_MAIL.test(text)) return true;
  const [name = ''] = text.split(/[\s"\\{]/, 1);
  return HARMLESS_FIELDS.has(name.toUpperCase()) && (name.toUpperCase() !== 'HYPERLINK' || isClickable(targetOf(text)));
}

/** What a field HYPERLINK leads to: its first word behind the name that is no switch, quotes left out. */
const targetOf = (text: string): string => /^\S{1,20}\s+(?:\\[a-z]\s{0,20}){0,5}"?([^"]{0,200})/i.exec(text)?.[1] ?? '';

/** Listens to a part of Word, and tells each field that is not taken: instructions come in pieces, and within one another. */
export class FieldListener implements XmlListener {
  private readonly begun: { instruction: string; isTold: boolean }[] = [];
  private isInInstruction = false;

  constructor(private readonly onField: () => void) {}

  open(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (name === 'fldSimple') this.judge(attributes().get('instr') ?? '');
    else if (name === 'instrText' || name === 'delInstrText') this.isInInstruction = true;
    else if (name === 'fldChar') this.mark(attributes().get('fldCharType'));
  }

  close(name: string): void {
    if (name === 'instrText' || name === 'delInstrText') this.isInInstruction = false;
  }

  text(text: string): void {
    if (!this.isInInstruction) return;
    const field = this.begun.at(-1);
    if (!field) this.judge(text);
    else this.add(field, text);
  }

  /** What was begun and never ends is an instruction all the same. */
  end(): void {
    while (this.begun.length > 0) this.mark('end');
  }

  private mark(type: string | undefined): void {
    const field = this.begun.at(-1);
    if (type === 'begin') {
      if (field) this.add(field, NESTED);
      this.begun.push({ instruction: '', isTold: false });
      return;
    }
    if (field && !field.isTold) {
      field.isTold = true;
      this.judge(field.instruction);
    }
    if (type === 'end') this.begun.pop();
  }

  private add(field: { instruction: string; isTold: boolean }, piece: string): void {
    if (!field.isTold && field.instruction.length < KEPT_CHARACTERS) field.instruction += piece.slice(0, KEPT_CHARACTERS);
  }

  private judge(instruction: string): void {
    if (!isHarmlessField(instruction)) this.onField();
  }
}
