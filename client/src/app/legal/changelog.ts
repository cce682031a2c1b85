/** What changed in a version, in the words of the changelog. */
export interface VersionNews {
  readonly title: string;
  readonly groups: readonly { readonly title: string | null; readonly items: readonly string[] }[];
}

/** What the changelog calls what no version holds yet: whoever reads it here has it before them. */
const UNRELEASED = 'À paraître';
const HERE = 'Dans cette version';

/** Without the marks of Markdown, nor the files that a reader of the product does not have. */
const plain = (text: string): string =>
  text
    .replace(/\s*\(docs\/[^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();

/** The versions of a changelog: `##` begins one, `###` a part of it, `-` a change, which goes on over indented lines. */
export function readChangelog(markdown: string): readonly VersionNews[] {
  const versions: { title: string; groups: { title: string | null; items: string[] }[] }[] = [];
  for (const line of markdown.split('\n')) {
    const [, mark, text = ''] = /^(###|##|-|\s\s) *(.*)$/.exec(line) ?? [];
    const version = versions.at(-1);
    const group = version?.groups.at(-1);
    if (mark === '##') versions.push({ title: text === UNRELEASED ? HERE : text, groups: [] });
    else if (mark === '###') version?.groups.push({ title: plain(text), items: [] });
    else if (mark === '-') (group ?? addGroup(version))?.items.push(plain(text));
    else if (mark && group?.items.length) group.items.push(`${group.items.pop()} ${plain(text)}`);
  }
  return versions.filter(({ groups }) => groups.some(({ items }) => items.length > 0));
}

function addGroup(version: { groups: { title: string | null; items: string[] }[] } | undefined) {
  const group = { title: null, items: [] };
  version?.groups.push(group);
  return group;
}
