import { compareAsked } from './ask-kinds';

describe('the order of what is asked', () => {
  it('puts the earliest day first, then what has none by kind, and what is only told last', () => {
    const asked = [
      { kind: 'contest_outcomes', dueOn: '2026-01-01' },
      { kind: 'initiatives_news', dueOn: null },
      { kind: 'convention_steps', dueOn: null },
      { kind: 'deadlines', dueOn: '2026-05-02' },
      { kind: 'privacy_points', dueOn: '2026-04-30' },
    ] as const;
    expect(asked.toSorted(compareAsked).map(({ kind }) => kind)).toEqual([
      'privacy_points',
      'deadlines',
      'convention_steps',
      'initiatives_news',
      'contest_outcomes',
    ]);
  });
});
