import { FIELD_REASONS, REASONS } from '@maillage/domain';
import { wordsOfAll } from '../../test-words';
import { ApiError, messageOf } from './api-error';
import { GENERAL_REFUSALS, refusalText } from './messages';

describe('the wordings', () => {
  it('say something of a refusal whose words did not load, and its own words once they did', async () => {
    const refusal = new ApiError('CONVENTION_REFERENCE_TAKEN');
    expect(messageOf(refusal)).toBe('Cette demande a été refusée. Vérifiez ce que vous avez saisi, puis recommencez.');
    await wordsOfAll();
    expect(messageOf(refusal)).toContain('porte déjà cette référence');
  });

  it('cover every reason once, and no reason that is gone', async () => {
    const { refusals } = await wordsOfAll();
    const worded = [...Object.keys(GENERAL_REFUSALS), ...Object.keys(refusals)];
    expect(worded.sort()).toEqual([...Object.keys(REASONS), ...FIELD_REASONS, 'NETWORK_FAILURE'].sort());
  });

  it.each([...(Object.keys(REASONS) as (keyof typeof REASONS)[]), ...FIELD_REASONS])('%s is a whole French sentence, spaced as such', async (reason) => {
    await wordsOfAll();
    const text = refusalText(reason);
    expect(text).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(text).not.toMatch(/['"]| [;:!?]/);
  });
});
