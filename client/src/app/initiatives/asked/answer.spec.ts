import { type Answer, answerOf, changesOf, mergeAnswers, nextAskOn, sortDue } from './answer';
import type { MyAdoption } from './answers-gateway';

const NOW = new Date('2026-03-12T12:00:00Z');
const answer = (changes: Partial<Answer> = {}): Answer => ({
  stage: 'informed',
  notConcernedReason: null,
  note: null,
  blocker: null,
  blockerAddresseeId: null,
  blockerLiftedBy: null,
  blockerLiftsWhen: null,
  blockerReviewOn: null,
  blockedSince: null,
  ...changes,
});
const adoption = (number: number, lastNewsAt: string | null, changes: Partial<MyAdoption> = {}): MyAdoption => ({
  id: lastNewsAt && `a${number}`,
  ccas: { id: 'c', name: 'CCAS de Bondy', kind: 'ccas', communeName: 'Bondy' },
  initiative: { id: `i${number}`, number, title: `Initiative ${number}`, planYear: 2026 },
  ...answer({ stage: lastNewsAt ? 'informed' : null }),
  blockerAddressee: null,
  stage: lastNewsAt ? 'informed' : null,
  lastNewsAt,
  lastNewsByName: null,
  version: lastNewsAt ? 1 : null,
  canUpdate: true,
  ...changes,
});

describe('an answer', () => {
  it('sends only the fields that changed, the emptied ones as null', () => {
    expect(changesOf(answer({ note: 'Avant' }), answer({ stage: 'committed' }))).toEqual({ stage: 'committed', note: null });
    expect(changesOf(answerOf(adoption(1, '2026-03-01T00:00:00Z')), answer())).toEqual({});
  });

  it('merges with the present one, field by field', () => {
    const merged = mergeAnswers(answer({ stage: 'committed', note: 'Ma note' }), answer({ stage: 'in_place', note: 'Sa note' }), new Set(['note']));
    expect(merged).toEqual(answer({ stage: 'in_place', note: 'Ma note' }));
  });
});

describe('what is asked', () => {
  it('is what has no news, or none for four weeks; first what one tap answers, then by number', () => {
    const list = [
      adoption(1, null),
      adoption(5, '2026-02-12T12:00:00Z'),
      adoption(2, '2026-02-12T12:00:01Z'),
      adoption(3, '2025-12-01T00:00:00Z'),
      adoption(4, null, { canUpdate: false }),
    ];
    expect(sortDue(list, NOW).map(({ initiative }) => initiative.number)).toEqual([3, 5, 1]);
  });

  it('is asked again four weeks after the oldest news', () => {
    expect(nextAskOn([NOW.toISOString()], NOW)).toBe('2026-04-09');
    expect(nextAskOn(['2026-03-10T12:00:00Z', '2026-02-20T12:00:00Z', null], NOW)).toBe('2026-03-20');
    expect(nextAskOn([], NOW)).toBe('2026-04-09');
  });
});
