import { CONVENTION_STATUSES } from '@maillage/domain';
import { sinceWords, statusSentence, type StatusFacts } from './status-sentence';

const ACTS = [
  { kind: 'ca_deliberation', happenedOn: '2026-06-02', year: null },
  { kind: 'council_deliberation', happenedOn: '2026-06-20', year: null },
  { kind: 'signature', happenedOn: '2026-06-10', year: null },
] as const;

const facts = (more: Partial<StatusFacts>): StatusFacts => ({
  status: 'in_force',
  since: '2025-01-01',
  inForceSince: '2025-01-01',
  effectiveOn: '2025-01-01',
  acts: [],
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

  it('dates an act by the day of the act, and a state by the day since which it is so', () => {
    const fragile = facts({ status: 'signed_fragile', since: '2026-07-01', acts: ACTS });
    expect(statusSentence(fragile)).toBe('Signée le 10 juin 2026, mais fragile depuis le 1er juillet 2026\u202f: il lui manque un acte pour être en vigueur.');
    expect(statusSentence({ ...fragile, since: '2026-06-10' })).toBe('Signée le 10 juin 2026, mais fragile\u202f: il lui manque un acte pour être en vigueur.');
    // signed before the second deliberation: its status is of the 20th, its signature is not
    expect(statusSentence(facts({ status: 'signed', since: '2026-06-20', acts: ACTS }))).toBe(
      'Signée le 10 juin 2026\u202f; il reste à la transmettre à la préfecture.',
    );
    const transmitted = [...ACTS, { kind: 'receipt', happenedOn: '2026-06-13', year: null } as const];
    expect(statusSentence(facts({ status: 'transmitted', since: '2026-06-20', effectiveOn: '2027-01-01', acts: transmitted }))).toBe(
      'Transmise le 13 juin 2026\u202f; elle prend effet le 1er janvier 2027.',
    );
    expect(statusSentence(facts({ status: 'expired', termOn: '2025-12-31' }))).toBe('Échue le 31 décembre 2025.');
  });

  it('says in force since the day on which it came into force, whatever day was agreed', () => {
    expect(statusSentence(facts({ effectiveOn: '2026-07-01', inForceSince: '2026-07-15' }))).toContain('En vigueur depuis le 15 juillet 2026');
  });

  it('says in a list since when it is so, never that an act was of that day', () => {
    expect(sinceWords('signed_fragile', '2026-07-01')).toBe('à ce stade depuis le 1er juillet 2026');
    expect(sinceWords('in_force', '2026-07-01')).toBe('depuis le 1er juillet 2026');
    expect(sinceWords('expired', '2026-01-01')).toBe('depuis le 1er janvier 2026');
    expect(sinceWords('to_start', null)).toBeNull();
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
      const sentence = statusSentence(facts({ status, since: null, inForceSince: null, effectiveOn: null, termOn: null, noticeOn: null, renewal: 'none' }));
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/null|undefined|—/);
    }
  });
});
