import { readXml, type XmlListener } from '../xml';
import { type OdsRow, OdsTable } from './ods-table';
import type { WorkbookSheet } from './read-workbook';
import { MAX_CELLS } from './sheet-extent';
import { UnreadableWorkbook } from './unreadable-workbook';

/** What holds texts that are none of the cell's own: comments, drawings. */
const ASIDE = new Set(['annotation', 'shapes', 'frame', 'forms', 'tracked-changes']);
/** Spaces in a row that a text may announce (`<text:s text:c="3"/>`). */
const MAX_SPACES = 100;

const countOf = (text: string | undefined, most: number): number => {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
};

/** Goes through the `content.xml` of an OpenDocument (1.3, part 3, 9), and makes the sheets of it. */
export function odsSheets(xml: string): WorkbookSheet[] {
  const listener = new OdsListener();
  readXml(xml, listener);
  if (listener.tables.reduce((sum, { size }) => sum + size, 0) > MAX_CELLS) throw new UnreadableWorkbook('TOO_SPREAD');
  return listener.tables.map((table) => table.toSheet());
}

class OdsListener implements XmlListener {
  readonly tables: OdsTable[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private table: OdsTable | null = null;
  private row: OdsRow | null = null;
  private cell: { readonly attributes: ReadonlyMap<string, string>; paragraphs: string[] } | null = null;
  private isInParagraph = false;
  private aside = 0;

  open(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (ASIDE.has(name)) this.aside++;
    if (this.aside > 0) return;
    if (this.cell) return this.openInCell(name, attributes);
    if (name === 'style') this.style = attributes().get('name') ?? '';
    else if (name === 'table-properties' && attributes().get('display') === 'false') this.hiddenStyles.add(this.style);
    else if (name === 'table' && !this.table) {
      const told = attributes();
      this.table = new OdsTable(told.get('name') ?? '', this.hiddenStyles.has(told.get('style-name') ?? ''));
    } else if (this.table) this.openInTable(name, attributes);
  }

  close(name: string): void {
    if (ASIDE.has(name)) this.aside = Math.max(0, this.aside - 1);
    if (this.aside > 0) return;
    if (name === 'p') this.isInParagraph = false;
    else if ((name === 'table-cell' || name === 'covered-table-cell') && this.cell) {
      this.row?.add(this.cell.attributes, this.cell.paragraphs.join('\n'), name === 'covered-table-cell');
      this.cell = null;
    } else if (name === 'table-row' && this.row) {
      this.table?.take(this.row);
      this.row = null;
    } else if (name === 'table' && this.table && !this.cell) {
      this.tables.push(this.table);
      this.table = null;
    }
  }

  text(text: string): void {
    if (this.aside === 0 && this.isInParagraph) this.say(text);
  }

  private openInTable(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (name === 'table-column') this.table?.takeColumns(attributes());
    else if (name === 'table-row') this.row = this.table?.startRow(attributes()) ?? null;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.cell = { attributes: attributes(), paragraphs: [] };
  }

  private openInCell(name: string, attributes: () => ReadonlyMap<string, string>): void {
    if (name === 'p') {
      this.isInParagraph = true;
      this.cell?.paragraphs.push('');
    } else if (this.isInParagraph && name === 's') this.say(' '.repeat(countOf(attributes().get('c'), MAX_SPACES)));
    else if (this.isInParagraph && (name === 'tab' || name === 'line-break')) this.say(name === 'tab' ? '\t' : '\n');
  }

  private say(text: string): void {
    const paragraphs = this.cell?.paragraphs;
    if (paragraphs?.length) paragraphs[paragraphs.length - 1] += text;
  }
}
