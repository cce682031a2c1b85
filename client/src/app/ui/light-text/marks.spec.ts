import { marked, type MarkTool } from './marks';

/** The text after a tool, what is selected then between bars. */
function after(tool: MarkTool, typed: string): string {
  const [before, chosen = '', rest = ''] = typed.split('|');
  const value = `${before}${chosen}${rest}`;
  const start = (before as string).length;
  const { from, to, text, selected } = marked(tool, value, start, start + chosen.length);
  const made = value.slice(0, from) + text + value.slice(to);
  return `${made.slice(0, selected.from)}|${made.slice(selected.from, selected.to)}|${made.slice(selected.to)}`;
}

describe('the tools of a light text', () => {
  it.each<[MarkTool, string, string]>([
    ['strong', 'un |mot| là', 'un **|mot|** là'],
    ['em', 'un |mot |là', 'un *|mot|* là'],
    ['strong', 'un ||', 'un **|texte en gras|**'],
    ['ul', 'titre\nun||\ndeux', 'titre\n- un||\ndeux'],
    ['ol', '|un\ndeux|', '1. un\n2. deux||'],
    ['link', 'voir |le guide|', 'voir [le guide](|https://|)'],
    ['link', '|https://cnil.fr|', '[|texte du lien|](https://cnil.fr)'],
  ])('%s marks « %s »', (tool, typed, expected) => {
    expect(after(tool, typed)).toBe(expected);
  });
});
