import { doneText, reminderMark, reminderOutcome } from './reminder-texts';

const outcome = (reminded: number, already = 0, without = 0) => ({
  remindedCcasIds: Array.from({ length: reminded }, (_, i) => `r${i}`),
  alreadyRemindedCcasIds: Array.from({ length: already }, (_, i) => `a${i}`),
  heldBackCcasIds: [],
  heldBack: [],
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

  it.each([
    [2, '2026-12-01T08:00:00Z', 'Camille Exemple', '2 CCAS relancés aujourd’hui par Camille Exemple, prochaine relance possible le 8 décembre 2026'],
    [1, '2026-11-28T23:30:00Z', null, '1 CCAS relancé le 29 novembre 2026, prochaine relance possible le 6 décembre 2026'],
  ])('says what was done already, and until when it is not done again (%i CCAS)', (count, lastAt, byName, text) => {
    const againAt = new Date(new Date(lastAt).getTime() + 7 * 86_400_000).toISOString();
    const ccasIds = Array.from({ length: count }, (_, i) => `c${i}`);
    expect(doneText({ ccasIds, lastAt, byName, againAt }, '2026-12-01').replaceAll('\u00a0', ' ')).toBe(text);
  });
});
