import fc from 'fast-check';
import { ADOPTION_STAGES } from '../adoption/adoption-stage';
import { checkAdoption, mergeAdoption, type AdoptionChange, type AdoptionValues } from './adoption-values';

const TODAY = '2026-11-23';
const present: AdoptionValues = {
  stage: 'informed',
  notConcernedReason: null,
  note: 'Réunion le 3.',
  blocker: null,
  blockerAddresseeId: null,
  blockerLiftedBy: null,
  blockerLiftsWhen: null,
  blockerReviewOn: null,
  blockedSince: null,
};
const blocked: AdoptionValues = { ...present, blocker: 'Logiciel absent', blockerLiftedBy: 'La DSI', blockedSince: '2026-09-01' };
const after = (values: AdoptionValues | null, change: AdoptionChange) => mergeAdoption(values, change, TODAY);
const reasons = (values: AdoptionValues | null, change: AdoptionChange) => checkAdoption(after(values, change), TODAY);

describe('change of an adoption', () => {
  it('leaves what it does not name', () => expect(after(blocked, { stage: 'volunteer' })).toEqual({ ...blocked, stage: 'volunteer' }));

  it('clears what it names null', () => expect(after(present, { note: null }).note).toBeNull());

  it('dates a new blocker of today, and keeps the date of an older one', () => {
    expect(after(present, { blocker: 'Budget' }).blockedSince).toBe(TODAY);
    expect(after(blocked, { blocker: 'Budget' }).blockedSince).toBe('2026-09-01');
  });

  it('takes away who lifts the blocker, and its date, with the blocker', () =>
    expect(after(blocked, { blocker: null })).toMatchObject({ blocker: null, blockerLiftedBy: null, blockedSince: null }));

  it('takes away the reason once the CCAS is concerned', () =>
    expect(after({ ...present, stage: 'not_concerned', notConcernedReason: 'Pas de public' }, { stage: 'informed' }).notConcernedReason).toBeNull());

  it('asks for a stage when there was no news', () => expect(reasons(null, { note: 'Bonjour' })).toEqual([{ path: 'stage', reason: 'REQUIRED' }]));

  it('asks why a CCAS is not concerned, and refuses the reason of one that is', () => {
    expect(reasons(present, { stage: 'not_concerned' })).toEqual([{ path: 'notConcernedReason', reason: 'REASON_REQUIRED' }]);
    expect(reasons(present, { notConcernedReason: 'Trop petit' })).toEqual([{ path: 'notConcernedReason', reason: 'ONLY_IF_NOT_CONCERNED' }]);
  });

  it('is addressed to an account or bears a name, the last said of them', () => {
    const addressed = after(blocked, { blockerAddresseeId: 'a' });
    expect(addressed).toMatchObject({ blockerAddresseeId: 'a', blockerLiftedBy: null });
    expect(after(addressed as AdoptionValues, { blockerLiftedBy: 'La DSI' })).toMatchObject({ blockerAddresseeId: null, blockerLiftedBy: 'La DSI' });
    expect(after(addressed as AdoptionValues, { blockerLiftsWhen: 'Vote' })).toMatchObject({ blockerAddresseeId: 'a', blockerLiftsWhen: 'Vote' });
    expect(after(addressed as AdoptionValues, { blockerAddresseeId: null, blockerLiftedBy: null })).toMatchObject({
      blockerAddresseeId: null,
      blockerLiftedBy: null,
    });
  });

  it('wants a blocker for who lifts it and since when', () =>
    expect(reasons(present, { blockerLiftedBy: 'Le maire', blockedSince: '2026-10-01' })).toEqual([
      { path: 'blockerLiftedBy', reason: 'BLOCKER_REQUIRED' },
      { path: 'blockedSince', reason: 'BLOCKER_REQUIRED' },
    ]));

  it('refuses a blocker of tomorrow', () =>
    expect(reasons(present, { blocker: 'Budget', blockedSince: '2026-11-24' })).toEqual([{ path: 'blockedSince', reason: 'DATE_IN_FUTURE' }]));

  it('lets pass only what the constraints of the database let pass', () => {
    const text = fc.option(fc.constantFrom('un texte', 'un autre'));
    const date = fc.option(fc.constantFrom('2026-01-01', TODAY, '2027-01-01'));
    const fields = {
      notConcernedReason: text,
      note: text,
      blocker: text,
      blockerAddresseeId: text,
      blockerLiftedBy: text,
      blockerReviewOn: date,
      blockedSince: date,
    };
    const stage = fc.constantFrom(...ADOPTION_STAGES);
    const change = fc.record({ stage, ...fields }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.option(change), change, (before, now) => {
        const first = before && after(null, before);
        const stored = first && checkAdoption(first, TODAY).length === 0 ? (first as AdoptionValues) : null;
        const values = after(stored, now);
        if (checkAdoption(values, TODAY).length > 0) return;
        expect(values.stage).not.toBeNull();
        expect((values.stage === 'not_concerned') === (values.notConcernedReason !== null)).toBe(true);
        expect((values.blocker === null) === (values.blockedSince === null)).toBe(true);
        expect(values.blocker !== null || (values.blockerAddresseeId ?? values.blockerLiftedBy ?? values.blockerReviewOn) === null).toBe(true);
        expect(values.blockerAddresseeId === null || values.blockerLiftedBy === null).toBe(true);
      }),
    );
  });
});
