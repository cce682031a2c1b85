import { mentionAt, stillMentioned } from './mention-at';

describe('a mention that is being typed', () => {
  it.each([
    ['Bonjour @', { from: 8, search: '' }],
    ['@In', { from: 0, search: 'In' }],
    ['(@Inès Bau', { from: 1, search: 'Inès Bau' }],
    ['à @Anne Le Go', { from: 2, search: 'Anne Le Go' }],
    ['moi@ville', null],
    ['@Inès,', null],
    ['@Inès\n', null],
    ['rien', null],
  ])('is found at the end of %j', (text, expected) => expect(mentionAt(text, text.length)).toEqual(expected));

  it('is the one in which the caret stands', () => expect(mentionAt('@Anne et @Paul', 4)).toEqual({ from: 0, search: 'Ann' }));

  it('no longer counts when its name is gone', () => {
    const chosen = [
      { accountId: 'a', name: 'Anne' },
      { accountId: 'b', name: 'Paul' },
    ];
    expect(stillMentioned('@Paul seul', chosen)).toEqual([chosen[1]]);
  });
});
