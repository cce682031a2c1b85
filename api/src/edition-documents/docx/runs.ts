import type { MarkdownBlock, MarkdownRun } from '@maillage/domain';
import { ExternalHyperlink, HeadingLevel, Paragraph, type ParagraphChild, TextRun } from 'docx';
import { BULLETS, NUMBERS } from './styles';

interface Marks {
  readonly bold?: boolean;
  readonly italics?: boolean;
}

const lines = (text: string, marks: Marks): TextRun[] =>
  text.split('\n').map((part, index) => new TextRun({ text: part, ...marks, ...(index > 0 ? { break: 1 } : {}) }));

/** Runs of a typed text. */
function runsOf(runs: readonly MarkdownRun[], marks: Marks = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    if (run.kind === 'strong') return runsOf(run.runs, { ...marks, bold: true });
    if (run.kind === 'em') return runsOf(run.runs, { ...marks, italics: true });
    if (run.kind === 'link') return [new ExternalHyperlink({ link: run.url, children: [new TextRun({ text: run.text, style: 'Hyperlink', ...marks })] })];
    return 'text' in run ? lines(run.text, marks) : [];
  });
}

/** Paragraphs of a typed text. */
export const paragraphsOf = (blocks: readonly MarkdownBlock[], list = { count: 0 }): Paragraph[] =>
  blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'h' && 'runs' in block) return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(block.runs) })];
    if ('runs' in block) return [new Paragraph({ children: runsOf(block.runs) })];
    const instance = list.count++;
    return block.items.map(
      (item) =>
        new Paragraph({
          style: 'ListParagraph',
          numbering: { reference: block.kind === 'ul' ? BULLETS : NUMBERS, level: 0, instance },
          children: runsOf(item),
        }),
    );
  });

/** A paragraph of a named style. */
export const paragraph = (style: string, text: string): Paragraph => new Paragraph({ style, children: lines(text, {}) });
