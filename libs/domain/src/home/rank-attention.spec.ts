import { HOME_ATTENTION_KINDS, type HomeAttentionKind } from './home-kinds';
import { attentionOfDeadline, rankAttention } from './rank-attention';

const line = (kind: HomeAttentionKind, count = 1) => ({ kind, count });
const ranked = (...kinds: HomeAttentionKind[]) => rankAttention(kinds.map((kind) => line(kind))).map(({ kind }) => kind);

describe('what needs a person', () => {
  it.each<[string, HomeAttentionKind[], HomeAttentionKind[]]>([
    ['a clock before what is late', ['deadlines_overdue', 'deadlines_hours'], ['deadlines_hours', 'deadlines_overdue']],
    ['what is late before what is due today', ['deadlines_today', 'deadlines_overdue'], ['deadlines_overdue', 'deadlines_today']],
    ['an old blocker before silence', ['ccas_without_news', 'old_blockers'], ['old_blockers', 'ccas_without_news']],
    ['what others wait for before what merely comes', ['deadlines_soon', 'contested_values'], ['contested_values', 'deadlines_soon']],
    ['a week before what has no day', ['directors_without_account', 'deadlines_week'], ['deadlines_week', 'directors_without_account']],
    [
      'her own answers before the days to come',
      ['deadlines_soon', 'deadlines_week', 'initiatives_to_answer'],
      ['initiatives_to_answer', 'deadlines_week', 'deadlines_soon'],
    ],
  ])('ranks %s', (_, lines, expected) => expect(ranked(...lines)).toEqual(expected));

  it('is told in the same order however it is found, and without what counts nothing', () => {
    const all = Object.keys(HOME_ATTENTION_KINDS) as HomeAttentionKind[];
    expect(ranked(...all.toReversed())).toEqual(ranked(...all));
    expect(rankAttention([line('deadlines_overdue', 0), line('contested_values', 2)])).toEqual([line('contested_values', 2)]);
  });

  it.each([
    ['2026-11-22', null, 'deadlines_overdue'],
    ['2026-11-23', null, 'deadlines_today'],
    ['2026-11-24', null, 'deadlines_week'],
    ['2026-11-30', null, 'deadlines_week'],
    ['2026-12-01', null, 'deadlines_soon'],
    ['2026-11-26', '2026-11-26T08:00:00Z', 'deadlines_hours'],
    ['2026-11-20', '2026-11-20T08:00:00Z', 'deadlines_hours'],
  ])('due on %s (%s) is told under %s', (dueOn, dueAt, kind) => expect(attentionOfDeadline({ dueOn, dueAt }, '2026-11-23')).toBe(kind));
});
