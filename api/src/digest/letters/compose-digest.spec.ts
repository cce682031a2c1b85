import { chooseDigest, type DigestParts } from '@maillage/domain';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestItem } from '../digest-item';
import { askedItem } from '../contents/words/ask-words';
import { attentionItem } from '../contents/words/attention-words';
import { changeItems } from '../contents/words/change-items';
import { deadlineItem, dueItems } from '../contents/words/deadline-items';
import { newsItems } from '../contents/words/news-items';
import { composeDigest, digestSubject } from './compose-digest';

const ccas = (name: string) =>
  ({
    id: name === 'CCAS d’Aubigny' ? '0b5c2f6e-8d0e-4c55-9f5e-0d6a1a2b3c4d' : '1c6d3f7f-9e1f-4d66-8a6f-1e7b2b3c4d5e',
    name,
    kind: 'ccas' as const,
    communeName: name,
    territoryId: 1,
  }) as never;
const AUBIGNY = ccas('CCAS d’Aubigny');
const BELLERIVE = ccas('CCAS de Bellerive');

const due = (more: object) =>
  ({
    key: 'convention:1',
    kind: 'convention_notice',
    sourceType: 'convention',
    sourceId: '1',
    ccas: AUBIGNY,
    opensOn: '2026-11-01',
    dueOn: '2026-12-15',
    dueAt: null,
    label: 'Convention-cadre',
    isOverdue: false,
    actId: null,
    version: null,
    ...more,
  }) as never;
const attention = (kind: string, count: number, more: object = {}) => ({ kind, count, ccas: [], subjects: [], deadlines: [], done: null, ...more }) as never;
const news = (kind: string, id: string, byName: string, more: object = {}) =>
  ({
    id,
    kind,
    networkId: 'n',
    ccas: AUBIGNY,
    subject: { type: 'initiative', id: 'i1', pageKey: 'i1', name: 'Aller vers les isolés' },
    about: null,
    byName,
    at: new Date('2026-11-30T10:00:00Z'),
    isRead: false,
    ...more,
  }) as never;
const change = (day: string, of: object, counts: readonly (readonly [string, number])[], actorNames: readonly string[]) =>
  ({ day, ccas: null, about: null, counts: counts.map(([subjectType, count]) => ({ subjectType, action: 'updated', count })), actorNames, ...of }) as never;

/** A director’s week in which much happened. */
const BUSY: DigestParts<DigestItem> = {
  needs: [
    ...newsItems([news('mention', 'm1', 'Cora Dina'), news('mention', 'm2', 'Rémi Férent')], 'needs'),
    ...dueItems(attention('deadlines_overdue', 1, { deadlines: [due({ key: 'a', kind: 'convention_term', dueOn: '2026-11-24', isOverdue: true })] })),
    ...askedItem({ kind: 'initiatives_news', count: 6, overdueCount: 0, dueOn: null }, '/mon-ccas'),
    ...askedItem({ kind: 'privacy_points', count: 3, overdueCount: 1, dueOn: '2026-11-20' }, '/mon-ccas'),
    ...dueItems(
      attention('deadlines_week', 4, {
        deadlines: [
          due({ key: 'b', kind: 'privacy_rights_request', sourceType: 'privacy', label: null, dueOn: '2026-12-02' }),
          due({ key: 'c', kind: 'privacy_evidence', sourceType: 'privacy', label: 'register', dueOn: '2026-12-04' }),
          due({ key: 'd', kind: 'convention_committee', dueOn: '2026-12-05' }),
        ],
      }),
    ),
    ...attentionItem(attention('contested_values', 1, { ccas: [BELLERIVE] })),
  ],
  changes: changeItems([
    change(
      '2026-11-30',
      { ccas: AUBIGNY },
      [
        ['adoption', 3],
        ['discussion_message', 1],
      ],
      ['Coline Tribu', 'Cora Dina'],
    ),
    change(
      '2026-11-26',
      { ccas: AUBIGNY },
      [
        ['adoption', 1],
        ['file', 2],
        ['convention', 1],
      ],
      ['Coline Tribu'],
    ),
    change(
      '2026-11-25',
      { about: { type: 'initiative', id: 'i1', pageKey: 'i1', name: 'Aller vers les isolés' } },
      [
        ['initiative', 1],
        ['milestone', 2],
      ],
      ['Cora Dina'],
    ),
  ]),
  coming: [deadlineItem(due({ key: 'e', kind: 'convention_yearly_report', dueOn: '2027-06-30' }))],
};

/** A week in which hardly anything did. */
const QUIET: DigestParts<DigestItem> = {
  needs: [],
  changes: changeItems([change('2026-12-01', { ccas: BELLERIVE }, [['office', 1]], ['Denis Autre'])]),
  coming: [],
};

const letter = (parts: DigestParts<DigestItem>, code: string | null) =>
  composeDigest({
    to: 'diane@ville.example',
    fullName: 'Diane Recteur',
    rhythm: 'weekly',
    digest: chooseDigest(parts),
    frame: {
      ways: {
        first: [...parts.needs, ...parts.changes, ...parts.coming][0],
        firstLink: 'https://maillage.example/ouvrir/SECRET',
        code,
        addressOf: (path) => `https://maillage.example${path}`,
      },
      choicesLink: 'https://maillage.example/mon-compte/courriels',
      unsubscribeLink: 'https://maillage.example/desinscription/KEY/digest',
      remarks: code === null ? [] : ['Le premier lien est personnel, vous connecte une fois et reste valable 14\u00a0jours. Ne le transmettez à personne.'],
    },
  });

/** The file as it stands; `WRITE_SAMPLES=1` writes it anew, to be read before it is committed. */
function sample(name: string, text: string): string {
  const path = join(__dirname, 'samples', name);
  if (process.env['WRITE_SAMPLES'] === '1') writeFileSync(path, text);
  return readFileSync(path, 'utf8');
}

describe('the digest as a letter', () => {
  it.each([
    ['busy-week', letter(BUSY, 'KQ7-R2M')],
    ['quiet-week', letter(QUIET, null)],
  ])('of a %s stands in a file, as text and as HTML', (name, { text, html }) => {
    expect(`${text}\n`).toBe(sample(`${name}.txt`, `${text}\n`));
    expect(`${html}\n`).toBe(sample(`${name}.html`, `${html}\n`));
  });

  it('says in its subject how many things wait, and which is the first', () => {
    expect(letter(BUSY, null).subject).toBe('5\u00a0choses pour vous\u202f: Cora Dina et Rémi Férent vous mentionnent…');
    expect(letter({ ...BUSY, needs: BUSY.needs.slice(1, 2) }, null).subject).toBe('1\u00a0chose pour vous\u202f: convention à renouveler, CCAS d’Aubigny');
    expect(letter(QUIET, null).subject).toBe('Du nouveau\u202f: CCAS de Bellerive');
    expect(digestSubject(chooseDigest({ ...QUIET, changes: [], coming: BUSY.coming }))).toBe('À venir\u202f: bilan annuel, CCAS d’Aubigny');
  });

  it('does not tell a mail server’s log of the RGPD of a CCAS', () => {
    const breach = due({ kind: 'privacy_breach_notification', sourceType: 'privacy', label: null, dueAt: '2026-12-02T13:30:00Z' });
    expect(deadlineItem(breach)).toMatchObject({
      text: 'Notifier la violation à la CNIL (72 heures), au plus tard le 2\u00a0décembre 2026 à 14:30.',
      short: 'échéance du RGPD, CCAS d’Aubigny',
    });
  });

  it('says the same in both, each thing with its act, and takes nothing for markup', () => {
    const hostile = letter(
      {
        needs: [{ key: 'x', text: '<img src=x onerror=alert(1)> & co.', short: '<b>', action: { label: '"Lire"', path: '/x?a=1&b=2' } }],
        changes: [],
        coming: [],
      },
      null,
    );
    expect(hostile.text).toContain('<img src=x onerror=alert(1)> & co.');
    expect(hostile.html).not.toMatch(/<img|<b>/);
    const { text, html } = letter(BUSY, null);
    const plain = html.replace(/<[^>]+>/g, ' ').replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    for (const { text: told } of [...BUSY.needs.slice(0, 5), BUSY.changes[0] as DigestItem, BUSY.coming[0] as DigestItem]) {
      expect(text).toContain(told);
      expect(plain).toContain(told);
    }
    expect(html.match(/<li /g)).toHaveLength(7);
  });
});
