import { FIELD_REASONS, REASONS } from '@maillage/domain';
import { FIELD_REASON_MESSAGES, REASON_MESSAGES } from './messages';

const all = Object.entries({ ...REASON_MESSAGES, ...FIELD_REASON_MESSAGES });

describe('the wordings', () => {
  it('cover every reason, and no reason that is gone', () => {
    expect(Object.keys(REASON_MESSAGES).sort()).toEqual([...Object.keys(REASONS), 'NETWORK_FAILURE'].sort());
    expect(Object.keys(FIELD_REASON_MESSAGES).sort()).toEqual([...FIELD_REASONS].sort());
  });

  it.each(all)('%s is a whole French sentence', (_reason, text) => {
    expect(text).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(text).not.toMatch(/['"]/);
  });

  it.each(all)('%s has no ordinary space before a double sign', (_reason, text) => expect(text).not.toMatch(/ [;:!?]/));
});
