import type { XmlListener } from '../../../platform/xml';

/** Some 700 pages: what is looked at for personal data, so that looking stays a matter of moments. */
export const MAX_CHARACTERS = 2_000_000;

/** Ends of paragraphs and cells: another one is another text. */
const ENDS = new Set(['p', 'h', 'si', 'c', 'v', 'is', 'row', 'tr', 'tc', 'table-cell', 'pt', 'comment', 'annotation']);
const SPACES = new Set(['tab', 'br', 'cr', 's', 'line-break', 'ptab']);
const HYPHENS = new Set(['noBreakHyphen', 'non-breaking-hyphen']);

/** Gathers text on the way through XML. Pieces of a paragraph are joined, since Word cuts a number anywhere; paragraphs and cells are not. */
export class DocumentText implements XmlListener {
  private readonly pieces: string[] = [];
  private characterCount = 0;
  /** There is more than is looked at. */
  isCut = false;

  open(name: string): void {
    if (SPACES.has(name)) this.add(' ');
    else if (HYPHENS.has(name)) this.add('-');
  }

  text(text: string): void {
    this.add(text);
  }

  close(name: string): void {
    if (ENDS.has(name)) this.add('\n');
  }

  /** Ends what was gathered so far: the next part is another text. */
  end(): void {
    this.add('\n');
  }

  toString(): string {
    return this.pieces.join('');
  }

  private add(text: string): void {
    const room = MAX_CHARACTERS - this.characterCount;
    if (text.length > room) this.isCut = true;
    if (room <= 0) return;
    this.pieces.push(text.slice(0, room));
    this.characterCount += Math.min(text.length, room);
  }
}
