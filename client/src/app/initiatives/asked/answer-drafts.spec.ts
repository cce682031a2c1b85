import { DAY_MS, FORM_MEMORY_MS } from '@maillage/domain';
import { AnswerDrafts } from './answer-drafts';

const ANSWER = {
  stage: 'committed',
  notConcernedReason: null,
  note: 'Une phrase',
  blocker: null,
  blockerAddresseeId: null,
  blockerLiftedBy: null,
  blockerLiftsWhen: null,
  blockerReviewOn: null,
  blockedSince: null,
} as const;
const DRAFT = { answer: ANSWER, version: 3, isSent: true };
const NOW = '2026-03-12T12:00:00.000Z';
const at = (iso: string) => () => new Date(iso);

describe('the drafts of answers', () => {
  beforeEach(() => localStorage.clear());

  it('outlive the page, for the same account and the same cell alone', () => {
    new AnswerDrafts('me', localStorage, at(NOW)).keep('c', 'i', DRAFT);
    const later = new AnswerDrafts('me', localStorage, at(NOW));
    expect(later.read('c', 'i')).toEqual({ ...DRAFT, keptAt: NOW });
    expect(later.read('c', 'other')).toBeNull();
    expect(new AnswerDrafts('somebody', localStorage, at(NOW)).read('c', 'i')).toBeNull();
  });

  it('are forgotten once acknowledged', () => {
    const drafts = new AnswerDrafts('me', localStorage, at(NOW));
    drafts.keep('c', 'i', DRAFT);
    drafts.forget('c', 'i');
    expect(drafts.read('c', 'i')).toBeNull();
    expect(localStorage).toHaveLength(0);
  });

  it('are forgotten after a week, and nothing else in the browser is', () => {
    localStorage.setItem('maillage.theme', 'dark');
    new AnswerDrafts('me', localStorage, at(NOW)).keep('c', 'i', DRAFT);
    const after = (days: number) => at(new Date(new Date(NOW).getTime() + days * 86_400_000).toISOString());
    expect(new AnswerDrafts('me', localStorage, after(FORM_MEMORY_MS / DAY_MS)).read('c', 'i')).not.toBeNull();
    expect(new AnswerDrafts('me', localStorage, after(FORM_MEMORY_MS / DAY_MS + 1)).read('c', 'i')).toBeNull();
    expect(localStorage.getItem('maillage.theme')).toBe('dark');
  });

  it('last as long as the page where the browser refuses storage', () => {
    const refuses = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const storage = { length: 0, key: () => null, getItem: () => null, setItem: refuses, removeItem: refuses, clear: refuses };
    for (const refused of [storage, null]) {
      const drafts = new AnswerDrafts('me', refused, at(NOW));
      drafts.keep('c', 'i', DRAFT);
      expect(drafts.read('c', 'i')?.answer.note).toBe('Une phrase');
      drafts.forget('c', 'i');
      expect(drafts.read('c', 'i')).toBeNull();
    }
  });

  it('are not read when they are damaged', () => {
    localStorage.setItem('maillage.draft.me.c.i', '{"answer":');
    expect(new AnswerDrafts('me', localStorage, at(NOW)).read('c', 'i')).toBeNull();
  });
});
