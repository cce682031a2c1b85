import { CONVENTION_STATUSES } from '@maillage/domain';
import { statusSentence, type StatusFacts } from './status-sentence';

const facts = (more: Partial<StatusFacts>): StatusFacts => ({
  status: 'in_force',
  effectiveOn: '2025-01-01',
  termOn: '2027-12-31',
  noticeOn: '2027-09-30',
  renewal: 'tacit',
  on: '2026-11-24',
  ...more,
});

describe('the status in a sentence', () => {
  it('says since when, until when, and by when to decide', () => {
    expect(statusSentence(facts({}))).toBe('En vigueur depuis le 1er janvier 2025, jusqu’au 31 décembre 2027\u202f; à dénoncer avant le 30 septembre 2027.');
    expect(statusSentence(facts({ renewal: 'none', noticeOn: null }))).toBe('En vigueur depuis le 1er janvier 2025, jusqu’au 31 décembre 2027.');
    expect(statusSentence(facts({ termOn: null, noticeOn: null, renewal: 'none' }))).toBe('En vigueur depuis le 1er janvier 2025, sans terme.');
  });

  it('does not ask to give notice of what is renewed by a decision', () => {
    expect(statusSentence(facts({ status: 'to_renew', renewal: 'express' }))).toContain('à renouveler avant le 30 septembre 2027');
  });

  it('says that the day to give notice is past', () => {
    expect(statusSentence(facts({ on: '2027-09-30' }))).toContain('à dénoncer avant');
    expect(statusSentence(facts({ on: '2027-10-01' }))).toContain('préavis passé depuis le 30 septembre 2027');
  });

  it('has words for every status, whatever is not known', () => {
    for (const status of CONVENTION_STATUSES) {
      const sentence = statusSentence(facts({ status, effectiveOn: null, termOn: null, noticeOn: null, renewal: 'none' }));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/null|undefined|—/);
    }
  });
});
