import { reminderMark, reminderOutcome } from './reminder-texts';

const outcome = (reminded: number, already = 0, without = 0) => ({
  remindedCcasIds: Array.from({ length: reminded }, (_, i) => `r${i}`),
  alreadyRemindedCcasIds: Array.from({ length: already }, (_, i) => `a${i}`),
  withoutRecipientCcasIds: Array.from({ length: without }, (_, i) => `w${i}`),
});

describe('what is said of a reminder', () => {
  it('is that it left only when one did', () => {
    expect(reminderMark(outcome(7)).text).toBe('7 CCAS relancés');
    expect(reminderMark(outcome(1, 3)).text).toBe('1 CCAS relancé');
    for (const none of [outcome(0, 3), outcome(0, 0, 2)]) {
      expect(reminderMark(none)).toMatchObject({ tone: 'neutral', text: 'Aucun courriel envoyé' });
      expect(reminderOutcome(none)).toContain('Aucun courriel n’est parti.');
    }
  });
});
