import { DATE_DOUBTS } from '@maillage/domain';
import { ApiError } from '../../errors';
import { doubtsOf } from './doubts';

describe('doubtful dates', () => {
  it('are said one by one: what it is about, then why', () => {
    const error = new ApiError('UNLIKELY_DATES', {
      doubts: [
        { about: 'effectiveOn', doubt: 'EFFECT_BEFORE_SIGNATURE' },
        { about: 'notice', doubt: 'NOTICE_AFTER_DEADLINE' },
      ],
    });
    expect(doubtsOf(error)).toEqual([
      'Prise d’effet\u202f: elle précède la signature.',
      'Dénonciation\u202f: le préavis était déjà dépassé\u202f: la convention serait reconduite malgré tout.',
    ]);
  });

  it('all have words', () => {
    for (const doubt of DATE_DOUBTS)
      expect(doubtsOf(new ApiError('UNLIKELY_DATES', { doubts: [{ about: 'endsOn', doubt }] }))?.[0]).not.toContain('inhabituelle');
  });

  it('are not what another refusal is about', () => {
    expect(doubtsOf(new ApiError('STALE_VERSION', {}))).toBeNull();
  });
});
