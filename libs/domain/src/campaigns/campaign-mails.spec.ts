import { canBeReminded, reminderDue } from './campaign-mails';

const asked = { dueOn: '2026-12-31', openedOn: '2026-12-01' } as const;

describe('the reminders of a campaign', () => {
  it('go before the day to who has not looked, then to who has not finished, then after it', () => {
    expect(reminderDue({ ...asked, state: 'unseen' }, '2026-12-15')).toBeNull();
    expect(reminderDue({ ...asked, state: 'unseen' }, '2026-12-16')).toBe('unseen');
    expect(reminderDue({ ...asked, state: 'seen' }, '2026-12-16')).toBeNull();
    expect(reminderDue({ ...asked, state: 'started' }, '2026-12-28')).toBe('unfinished');
    expect(reminderDue({ ...asked, state: 'started' }, '2027-01-03')).toBe('late');
    expect(reminderDue({ ...asked, state: 'started' }, '2027-01-20')).toBeNull();
  });

  it('never go to who has answered or need not, nor in the week after one was asked', () => {
    for (const state of ['complete', 'submitted', 'excused'] as const) {
      expect(reminderDue({ ...asked, state }, '2026-12-28')).toBeNull();
      expect(canBeReminded(state)).toBe(false);
    }
    expect(reminderDue({ dueOn: '2026-12-15', openedOn: '2026-12-01', state: 'unseen' }, '2026-12-02')).toBeNull();
  });

  it('follow the day of a CCAS that was given more time', () => {
    expect(reminderDue({ ...asked, dueOn: '2027-01-31', state: 'started' }, '2026-12-28')).toBeNull();
    expect(reminderDue({ ...asked, dueOn: '2027-01-31', state: 'started' }, '2027-01-28')).toBe('unfinished');
  });
});
