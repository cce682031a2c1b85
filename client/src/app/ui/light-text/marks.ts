/** What a button of the tools does. */
export type MarkTool = 'strong' | 'em' | 'ul' | 'ol' | 'link';

/** A piece of a text to be replaced, by what, and what is selected then. */
export interface Marking {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly selected: { readonly from: number; readonly to: number };
}

const WORDS: Readonly<Record<'strong' | 'em', string>> = { strong: 'texte en gras', em: 'texte en italique' };
const ADDRESS = 'https://';

/** Puts the marks of a tool around what is selected, or before each of its lines; where nothing is selected, around words that say what to type. */
export function marked(tool: MarkTool, value: string, start: number, end: number): Marking {
  if (tool === 'ul' || tool === 'ol') return listed(tool, value, start, end);
  const chosen = value.slice(start, end);
  if (tool === 'link') {
    const isAddress = /^https:\/\/\S+$/.test(chosen);
    const [words, address] = isAddress ? ['texte du lien', chosen] : [chosen || 'texte du lien', ADDRESS];
    const from = isAddress ? start + 1 : start + words.length + 3;
    return { from: start, to: end, text: `[${words}](${address})`, selected: { from, to: from + (isAddress ? words : address).length } };
  }
  const mark = tool === 'strong' ? '**' : '*';
  const words = chosen.trim() || WORDS[tool];
  const [before, after] = chosen.trim() ? [chosen.length - chosen.trimStart().length, chosen.length - chosen.trimEnd().length] : [0, 0];
  const from = start + before + mark.length;
  const text = chosen.slice(0, before) + mark + words + mark + (after > 0 ? chosen.slice(-after) : '');
  return { from: start, to: end, text, selected: { from, to: from + words.length } };
}

function listed(tool: 'ul' | 'ol', value: string, start: number, end: number): Marking {
  const from = value.lastIndexOf('\n', start - 1) + 1;
  const next = value.indexOf('\n', end);
  const to = next === -1 ? value.length : next;
  const lines = value.slice(from, to).split('\n');
  const text = lines.map((line, index) => `${tool === 'ul' ? '-' : `${index + 1}.`} ${line}`).join('\n');
  return { from, to, text, selected: { from: from + text.length, to: from + text.length } };
}
