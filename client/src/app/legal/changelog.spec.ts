import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChangelog } from './changelog';

describe('the changelog as users read it', () => {
  it('has the versions, their parts and their changes, each on one line and without marks', () => {
    const text =
      '# Journal\n\nIntroduction.\n\n## À paraître\n\n- Un **mot**.\n- Long,\n  suite (docs/x.md).\n\n### Conformité\n\n- Voir [ceci](https://x.fr).\n\n## 1.0\n\n- `npm`\n';
    expect(readChangelog(text)).toEqual([
      {
        title: 'Dans cette version',
        groups: [
          { title: null, items: ['Un mot.', 'Long, suite.'] },
          { title: 'Conformité', items: ['Voir ceci.'] },
        ],
      },
      { title: '1.0', groups: [{ title: null, items: ['npm'] }] },
    ]);
  });

  it('leaves out a version that says nothing', () => expect(readChangelog('## 2.0\n\n## 1.0\n\n- Un.')).toHaveLength(1));

  it('holds every change of the project’s own, and no mark', () => {
    const text = readFileSync(join(__dirname, '../../../../CHANGELOG.md'), 'utf8');
    const items = readChangelog(text).flatMap(({ groups }) => groups.flatMap((group) => group.items));
    expect(items).toHaveLength(text.match(/^- /gm)?.length ?? 0);
    expect(items.filter((item) => /\*\*|`|\]\(/.test(item))).toEqual([]);
  });
});
