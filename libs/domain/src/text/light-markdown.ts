/** Longest text that is read as light markdown; what is beyond stays as it was typed. */
export const MAX_MARKDOWN_LENGTH = 20_000;

/** A run of a line: words, words that are marked, a link whose address is `https:` or `mailto:`, or a person who is mentioned. */
export type MarkdownRun =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mention'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | { readonly kind: 'strong' | 'em'; readonly runs: readonly MarkdownRun[] };

/** A block of a text: a paragraph, a heading, or a list of one level. */
export type MarkdownBlock =
  { readonly kind: 'p' | 'h'; readonly runs: readonly MarkdownRun[] } | { readonly kind: 'ul' | 'ol'; readonly items: readonly (readonly MarkdownRun[])[] };

/** Marks that are open, innermost last. */
interface Frame {
  readonly mark: '' | '*' | '**';
  readonly runs: MarkdownRun[];
}

const BULLET = /^ {0,3}[-*•] +(?=\S)/;
const NUMBER = /^ {0,3}\d{1,3}[.)] +(?=\S)/;
const HEADING = /^#{1,3} +(?=\S)/;
const CONTINUED = /^(?: {2,}|\t)(?=\S)/;
/** Each of these stops where the next could begin: a text is gone through once. */
const LINK = /\[([^[\]\n]+)\]\(([^\s()[\]<>]+)\)/y;
const BARE_LINK = /https:\/\/[^\s<>"«»[\]()*]+/y;
const CLOSING_MARKS = new Set(".,;:!?…'’");
const SAFE_URL = /^(?:https:\/\/[\p{L}\p{N}][^\s\\]*|mailto:[^\s\\@]+@[^\s\\@]+)$/iu;
const WORD = /[\p{L}\p{N}]/u;

const isBlank = (character: string | undefined): boolean => character === undefined || /\s/.test(character);
const isWord = (character: string | undefined): boolean => character !== undefined && WORD.test(character);

/**
 * A typed text as a tree that each output walks: screen, mail, document. Whatever is no mark of ours stays visible text: raw HTML, pictures, code,
 * links elsewhere than to `https:` and `mailto:`. `mentioned` are the names that, after an `@`, are a person's.
 */
export function lightMarkdown(source: string, mentioned: readonly string[] = []): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const names = mentioned.map((name) => `@${name}`).sort((a, b) => b.length - a.length);
  const runsOf = (lines: readonly string[]): MarkdownRun[] => new LineReader(lines.join('\n'), names).read();
  let lines: string[] = [];
  let list: { kind: 'ul' | 'ol'; items: string[][] } | null = null;
  const end = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'p', runs: runsOf(lines) });
    if (list) blocks.push({ kind: list.kind, items: list.items.map(runsOf) });
    lines = [];
    list = null;
  };
  for (const line of source.slice(0, MAX_MARKDOWN_LENGTH).split(/\r\n|[\n\r]/)) {
    const kind = BULLET.test(line) ? 'ul' : NUMBER.test(line) ? 'ol' : null;
    const item: string[] | undefined = (list as { items: string[][] } | null)?.items.at(-1);
    if (line.trim() === '') end();
    else if (kind) {
      if ((list as { kind: string } | null)?.kind !== kind) {
        end();
        list = { kind, items: [] };
      }
      list?.items.push([line.replace(kind === 'ul' ? BULLET : NUMBER, '')]);
    } else if (HEADING.test(line)) {
      end();
      blocks.push({ kind: 'h', runs: runsOf([line.replace(HEADING, '')]) });
    } else if (item && CONTINUED.test(line)) item.push(line.trim());
    else {
      if (list) end();
      lines.push(line.trimEnd());
    }
  }
  end();
  const beyond = source.slice(MAX_MARKDOWN_LENGTH);
  return beyond ? [...blocks, { kind: 'p', runs: [{ kind: 'text', text: beyond }] }] : blocks;
}

/** Reads the marks of one block in one pass. */
class LineReader {
  private readonly frames: Frame[] = [{ mark: '', runs: [] }];
  private typed = '';
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly names: readonly string[],
  ) {}

  read(): MarkdownRun[] {
    while (this.at < this.text.length) {
      const character = this.text[this.at] as string;
      if (character === '\\' && '*[]()\\#@'.includes(this.text[this.at + 1] ?? ' ')) this.take(this.text[this.at + 1] as string, 2);
      else if (character === '*') this.stars();
      else if (character === '[') this.link();
      else if (character === 'h') this.bareLink();
      else if (character === '@') this.mention();
      else this.take(character, 1);
    }
    while (this.frames.length > 1) this.leaveAsTyped();
    this.flush();
    return this.top.runs;
  }

  private get top(): Frame {
    return this.frames.at(-1) as Frame;
  }

  private take(text: string, length: number): void {
    this.typed += text;
    this.at += length;
  }

  private flush(): void {
    if (this.typed) this.top.runs.push({ kind: 'text', text: this.typed });
    this.typed = '';
  }

  private add(run: MarkdownRun, length: number): void {
    this.flush();
    this.top.runs.push(run);
    this.at += length;
  }

  /** One or two stars open or close; three do both at once; more are a line that somebody drew. */
  private stars(): void {
    let count = 1;
    while (this.text[this.at + count] === '*') count += 1;
    if (count > 3) return this.take('*'.repeat(count), count);
    const [before, after] = [this.text[this.at - 1], this.text[this.at + count]];
    const mayClose = !isBlank(before) && !isWord(after);
    const mayOpen = !isBlank(after) && !isWord(before);
    let left = count;
    while (left > 0) {
      const closed = mayClose ? this.closable(left) : null;
      if (closed) this.close(closed);
      else if (mayOpen && left >= 2 && !this.isOpen('**')) this.open('**');
      else if (mayOpen && left !== 2 && !this.isOpen('*')) this.open('*');
      else return this.take('*'.repeat(left), left);
      left -= closed?.length ?? this.top.mark.length;
    }
  }

  private isOpen(mark: string): boolean {
    return this.frames.some((frame) => frame.mark === mark);
  }

  /** What so many stars close: the innermost mark first. */
  private closable(left: number): '*' | '**' | null {
    const { mark } = this.top;
    if (mark === '*' && left !== 2) return '*';
    if (left >= 2 && this.isOpen('**')) return '**';
    return left === 1 && this.isOpen('*') ? '*' : null;
  }

  private open(mark: '*' | '**'): void {
    this.flush();
    this.frames.push({ mark, runs: [] });
    this.at += mark.length;
  }

  private close(mark: '*' | '**'): void {
    while (this.top.mark !== mark) this.leaveAsTyped();
    this.flush();
    const { runs } = this.frames.pop() as Frame;
    this.top.runs.push({ kind: mark === '*' ? 'em' : 'strong', runs });
    this.at += mark.length;
  }

  /** A mark that nothing closed is what was typed. */
  private leaveAsTyped(): void {
    this.flush();
    const { mark, runs } = this.frames.pop() as Frame;
    this.top.runs.push({ kind: 'text', text: mark });
    for (const run of runs) this.top.runs.push(run);
  }

  private link(): void {
    LINK.lastIndex = this.at;
    const [whole, text, url] = LINK.exec(this.text) ?? [];
    if (whole && text?.trim() && url && SAFE_URL.test(url)) this.add({ kind: 'link', text, url }, whole.length);
    else this.take('[', 1);
  }

  private bareLink(): void {
    BARE_LINK.lastIndex = this.at;
    const whole = isWord(this.text[this.at - 1]) ? undefined : BARE_LINK.exec(this.text)?.[0];
    if (!whole) return this.take('h', 1);
    let length = whole.length;
    while (CLOSING_MARKS.has(whole[length - 1] as string)) length -= 1;
    const url = whole.slice(0, length);
    if (SAFE_URL.test(url)) this.add({ kind: 'link', text: url, url }, length);
    else this.take(whole, whole.length);
  }

  private mention(): void {
    const name = this.names.find((each) => this.text.startsWith(each, this.at) && !isWord(this.text[this.at + each.length]));
    if (name && !isWord(this.text[this.at - 1])) this.add({ kind: 'mention', text: name }, name.length);
    else this.take('@', 1);
  }
}

const plainRuns = (runs: readonly MarkdownRun[]): string =>
  runs
    .map((run) => {
      if ('runs' in run) return plainRuns(run.runs);
      return run.kind === 'link' && run.text !== run.url ? `${run.text} (${run.url.replace(/^mailto:/i, '')})` : run.text;
    })
    .join('');

const plainBlock = (block: MarkdownBlock): string => {
  if ('runs' in block) return plainRuns(block.runs);
  return block.items.map((runs, index) => `${block.kind === 'ul' ? '-' : `${index + 1}.`} ${plainRuns(runs)}`).join('\n');
};

/** The same text without marks, for a mail or a line of a list; the address of a link stands after its words. */
export const plainMarkdown = (source: string): string => lightMarkdown(source).map(plainBlock).join('\n\n');
