import type { AdoptionNews } from './adoption-form';
import { tidyNews, wordOfNews } from './adoption-news';

const news = (changes: Partial<AdoptionNews> = {}): AdoptionNews => ({
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

describe('news of an adoption', () => {
  it('drop the reason of « Non concerné » and what hangs on a blocker when they no longer apply', () => {
    const tidied = tidyNews(news({ notConcernedReason: 'Trop petit', note: '  ', blockerLiftedBy: 'La DSI', blockedSince: '2026-01-01' }), '2026-03-12');
    expect(tidied).toEqual(news());
  });

  it('date a blocker without a date of today', () => {
    expect(tidyNews(news({ blocker: ' Pas de logiciel ' }), '2026-03-12')).toEqual(news({ blocker: 'Pas de logiciel', blockedSince: '2026-03-12' }));
  });

  it('are worded for the choice between those of two people', () => {
    expect([wordOfNews('committed', 'stage'), wordOfNews(null, 'stage'), wordOfNews(null, 'note'), wordOfNews('2026-03-01', 'blockedSince')]).toEqual([
      'Engagé',
      'Sans nouvelle',
      '(vide)',
      '1er mars 2026',
    ]);
  });
});
