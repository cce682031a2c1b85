import { fillParts, type TemplateValues, typeset } from '@maillage/domain';
import { type HeadingLevel, type IParagraphOptions, NoBreakHyphen, Paragraph, TextRun } from 'docx';
import { BULLETS } from '../../../platform/documents/docx-styles';

/** « L. 123-4 » and « n° 2026-112 » are not cut at their hyphen. */
const unbroken = (text: string): (string | NoBreakHyphen)[] =>
  text.split(/(?<=\d)-(?=\d)/).flatMap((part, index) => (index === 0 ? [part] : [new NoBreakHyphen(), part]));

/** Runs of a filled text; what is still to be completed is highlighted. */
export const filledRuns = (text: string, values: TemplateValues): TextRun[] =>
  fillParts(typeset(text), values).map(
    (part) => new TextRun({ children: unbroken(typeset(part.text)), ...(part.isMissing ? { highlight: 'yellow' as const } : {}) }),
  );

/** One paragraph of a named style. */
export const block = (style: string, text: string, values: TemplateValues): Paragraph => new Paragraph({ style, children: filledRuns(text, values) });

/** A heading of the document's outline. */
export const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], options: Partial<IParagraphOptions> = {}): Paragraph =>
  new Paragraph({ ...options, heading: level, children: [new TextRun(typeset(text))] });

const ITEM = /^\s*[-–•]\s+/;

/** A text as paragraphs, one a line; lines that start with « - » are items of a list. */
export const textParagraphs = (text: string, values: TemplateValues): Paragraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) =>
      ITEM.test(line)
        ? new Paragraph({ style: 'ListParagraph', numbering: { reference: BULLETS, level: 0 }, children: filledRuns(line.replace(ITEM, ''), values) })
        : new Paragraph({ children: filledRuns(line, values) }),
    );
