import fc from 'fast-check';
import { lightMarkdown, type MarkdownBlock, type MarkdownRun, MAX_MARKDOWN_LENGTH, plainMarkdown } from './light-markdown';

const drawnRuns = (runs: readonly MarkdownRun[]): string =>
  runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      if (run.kind === 'link') return `<a ${run.url}>${run.text}</a>`;
      return run.kind === 'mention' ? `<@>${run.text}</@>` : `<${run.kind}>${drawnRuns(run.runs)}</${run.kind}>`;
    })
    .join('');
const drawn = (blocks: readonly MarkdownBlock[]): string =>
  blocks
    .map((block) =>
      'items' in block
        ? `<${block.kind}>${block.items.map((runs) => `<li>${drawnRuns(runs)}</li>`).join('')}</${block.kind}>`
        : `<${block.kind}>${drawnRuns(block.runs)}</${block.kind}>`,
    )
    .join('');
const read = (source: string, mentioned?: readonly string[]): string => drawn(lightMarkdown(source, mentioned));

const allRuns = (runs: readonly MarkdownRun[]): MarkdownRun[] => runs.flatMap((run) => ('runs' in run ? [run, ...allRuns(run.runs)] : [run]));
const runsOf = (source: string): MarkdownRun[] =>
  lightMarkdown(source).flatMap((block) => ('items' in block ? block.items.flatMap(allRuns) : allRuns(block.runs)));
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '');

/** Texts made of what the marks are made of, which no random text would hit. */
const marked = fc
  .array(
    fc.constantFrom(
      ...['*', '**', '***', '[', ']', '(', ')', '](', '- ', '1. ', '# ', '\n', '\n\n', ' ', '\\', '@', 'mot', 'é', '<script>', '<img src=x onerror=a>', '&lt;'],
      ...['https://a.fr', 'javascript:alert(1)', 'JAVASCRIPT:x', 'data:text/html,x', 'mailto:a@b.fr', 'vbscript:x', 'http://a.fr', '//a.fr', '\u202e', '\t'],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('light markdown', () => {
  it('has paragraphs, a heading, lists, strong and emphasised words', () => {
    expect(read('# Réunion\nMardi **9 h**, *en mairie*.\nSalle 2\n\n- un\n- **deux**\n  suite\n\n1. a\n2) b\nfin')).toBe(
      '<h>Réunion</h><p>Mardi <strong>9 h</strong>, <em>en mairie</em>.\nSalle 2</p><ul><li>un</li><li><strong>deux</strong>\nsuite</li></ul><ol><li>a</li><li>b</li></ol><p>fin</p>',
    );
    expect(read('***les deux*** et **un *dans* l’autre**')).toBe('<p><strong><em>les deux</em></strong> et <strong>un <em>dans</em> l’autre</strong></p>');
  });

  it.each([
    ['a stray star', '5 * 3 = 15, 2*3*4 et **rien', '<p>5 * 3 = 15, 2*3*4 et **rien</p>'],
    ['a mark that closes before the one inside', '**a *b** c', '<p><strong>a *b</strong> c</p>'],
    ['a drawn line', '*****', '<p>*****</p>'],
    ['an escaped mark', '\\*tel quel\\*', '<p>*tel quel*</p>'],
    ['a number that begins a sentence', '2026. Une année', '<p>2026. Une année</p>'],
    ['a dash without a space', '-5 degrés', '<p>-5 degrés</p>'],
    ['raw HTML', '<b onclick="x">a</b>', '<p><b onclick="x">a</b></p>'],
    ['a picture', '![a](https://a.fr/x.png)', '<p>!<a https://a.fr/x.png>a</a></p>'],
  ])('leaves %s as it was typed', (_, source, expected) => {
    expect(read(source)).toBe(expected);
  });

  it('links to https and mail addresses, written out or behind words', () => {
    expect(read('Voir [le guide](https://unccas.org/guide?a=1#b), https://cnil.fr/fr. Ou [écrire](mailto:dpo@ccas.fr)')).toBe(
      '<p>Voir <a https://unccas.org/guide?a=1#b>le guide</a>, <a https://cnil.fr/fr>https://cnil.fr/fr</a>. Ou <a mailto:dpo@ccas.fr>écrire</a></p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'data:text/html;base64,AA',
    'http://a.fr',
    '//a.fr',
    '/comptes',
    'https://',
    'https:/a.fr',
    'mailto:',
    'https:\\\\a.fr',
  ])('does not link to %s', (url) => {
    expect(read(`[mot](${url})`)).not.toContain('<a ');
    expect(read(`[mot](${url})`)).toContain('mot');
  });

  it('knows a mentioned name, the longest first, and no other', () => {
    expect(read('@Anne Le Goff et @Anne, pas @Paul ni anne@Anne', ['Anne', 'Anne Le Goff'])).toBe(
      '<p><@>@Anne Le Goff</@> et <@>@Anne</@>, pas @Paul ni anne@Anne</p>',
    );
  });

  it('is also plain text', () => {
    expect(plainMarkdown('**Bonjour**,\n\n- [guide](https://a.fr)\n- [moi](mailto:a@b.fr)\n\n2. x')).toBe(
      'Bonjour,\n\n- guide (https://a.fr)\n- moi (a@b.fr)\n\n1. x',
    );
  });

  it('never links elsewhere, whatever is typed', () =>
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (source) => {
        for (const run of runsOf(source)) if (run.kind === 'link') expect(run.url).toMatch(/^(?:https:\/\/|mailto:)[^\s]+$/i);
      }),
      { numRuns: 1000 },
    ));

  it('loses no letter that was typed', () =>
    fc.assert(
      fc.property(marked, (source) => {
        const shown = runsOf(source)
          .map((run) => ('text' in run ? run.text + (run.kind === 'link' ? run.url : '') : ''))
          .join('');
        const all = lettersOf(shown);
        expect(all.length).toBeGreaterThanOrEqual(lettersOf(source).length);
        expect(lightMarkdown(source)).toEqual(lightMarkdown(source));
      }),
      { numRuns: 1000 },
    ));

  it.each(['[', '*', '**a ', '*a **b ', '[a](', '](', 'https://', 'https://-', '@Anne', '# ', '- ', '\\', '*a* **b** ', '[a](https://b '])(
    'looks at each place once for %j, however long the text is',
    (part) => {
      const looks = (length: number): number => {
        const exec = jest.spyOn(RegExp.prototype, 'exec');
        lightMarkdown(part.repeat(length / part.length), ['Anne']);
        const { length: count } = exec.mock.calls;
        exec.mockRestore();
        return count;
      };
      expect(looks(16_000)).toBeLessThanOrEqual(5 * looks(4_000) + 50);
    },
  );

  it('reads no more than it may, and shows the rest as typed', () => {
    const source = '**a** '.repeat(MAX_MARKDOWN_LENGTH);
    expect(lightMarkdown(source).at(-1)).toEqual({ kind: 'p', runs: [{ kind: 'text', text: source.slice(MAX_MARKDOWN_LENGTH) }] });
  });
});
