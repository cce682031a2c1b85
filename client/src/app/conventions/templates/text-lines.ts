/** A stretch of a line: words, or the name of a variable. */
export interface TextPart {
  readonly text: string;
  readonly isVariable: boolean;
}

/** Lines that stand together: the items of one list, or paragraphs. */
export interface TextBlock {
  readonly isList: boolean;
  readonly lines: readonly (readonly TextPart[])[];
}

const ITEM = /^\s*[-–•]\s+/;

const partsOf = (line: string): TextPart[] =>
  line
    .split(/\{\{([^{}]*)\}\}/)
    .map((text, index) => ({ text: index % 2 === 1 ? text.trim() : text, isVariable: index % 2 === 1 }))
    .filter(({ text }) => text !== '');

/** The text of an article as the document has it: paragraphs on lines of their own, items after « - ». */
export function textLines(body: string): TextBlock[] {
  return body
    .split('\n')
    .filter((line) => line.trim() !== '')
    .reduce<TextBlock[]>((blocks, line) => {
      const isList = ITEM.test(line);
      const parts = partsOf(line.replace(ITEM, ''));
      const last = blocks.at(-1);
      return last && last.isList === isList ? [...blocks.slice(0, -1), { isList, lines: [...last.lines, parts] }] : [...blocks, { isList, lines: [parts] }];
    }, []);
}
