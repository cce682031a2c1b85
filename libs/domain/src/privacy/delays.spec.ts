import fc from 'fast-check';
import { breachClock, isRequestLate, requestDueOn, yearlyCounts, type BreachDates } from './delays';

const DISCOVERED = '2026-11-20T17:30:00Z';
const breach = (more: Partial<BreachDates> = {}): BreachDates => ({
  discoveredAt: new Date(DISCOVERED),
  notifiedAt: null,
  isWithoutRisk: false,
  closedOn: null,
  ...more,
});

describe('the clock of a breach', () => {
  it.each([
    ['at once', DISCOVERED, {}, 'running'],
    ['at its 72nd hour', '2026-11-23T17:30:00Z', {}, 'running'],
    ['a second later', '2026-11-23T17:30:01Z', {}, 'overdue'],
    ['notified within 72 h', '2026-12-31T00:00:00Z', { notifiedAt: new Date('2026-11-23T17:30:00Z') }, 'notified_in_time'],
    ['notified later', '2026-12-31T00:00:00Z', { notifiedAt: new Date('2026-11-23T17:31:00Z') }, 'notified_late'],
    ['closed without notification', '2026-11-21T00:00:00Z', { closedOn: '2026-11-21' }, 'not_notified'],
    ['without risk', '2026-12-31T00:00:00Z', { isWithoutRisk: true }, 'not_required'],
    ['without risk, notified all the same', '2026-12-31T00:00:00Z', { isWithoutRisk: true, notifiedAt: new Date('2026-12-01T00:00:00Z') }, 'not_required'],
  ])('%s', (_, now, more, state) => {
    expect(breachClock(breach(more), new Date(now)).state).toBe(state);
  });

  it('counts hours, not days, through the change of hour', () => {
    const { notifyBefore } = breachClock(breach({ discoveredAt: new Date('2026-10-24T10:00:00+02:00') }), new Date());
    expect(notifyBefore.toISOString()).toBe('2026-10-27T08:00:00.000Z');
  });
});

describe('the last day to answer a request', () => {
  it.each([
    ['2026-03-12', false, '2026-04-12'],
    ['2026-03-12', true, '2026-06-12'],
    ['2026-01-31', false, '2026-02-28'],
    ['2028-01-31', false, '2028-02-29'],
    ['2026-01-31', true, '2026-04-30'],
    ['2026-12-15', false, '2027-01-15'],
  ])('received on %s, extended: %s: %s', (receivedOn, isExtended, dueOn) => {
    expect(requestDueOn({ receivedOn, isExtended })).toBe(dueOn);
  });

  it.each([
    [null, '2026-04-12', false],
    [null, '2026-04-13', true],
    ['2026-04-12', '2026-12-01', false],
    ['2026-04-13', '2026-12-01', true],
  ])('answered on %s, seen on %s: late %s', (answeredOn, today, late) => {
    expect(isRequestLate({ receivedOn: '2026-03-12', isExtended: false, answeredOn }, today)).toBe(late);
  });
});

describe('yearly counts', () => {
  const now = new Date('2026-11-24T09:00:00Z');

  it('leave out of the denominators what still runs or needs no notification', () => {
    const counts = yearlyCounts(
      [
        breach({ notifiedAt: new Date('2026-11-21T00:00:00Z') }),
        breach(),
        breach({ discoveredAt: new Date('2026-11-24T08:00:00Z') }),
        breach({ isWithoutRisk: true }),
        breach({ discoveredAt: new Date('2025-05-01T08:00:00Z'), notifiedAt: new Date('2025-05-10T08:00:00Z') }),
      ],
      [
        { receivedOn: '2026-11-01', isExtended: false, answeredOn: null },
        { receivedOn: '2026-06-01', isExtended: false, answeredOn: null },
        { receivedOn: '2026-06-01', isExtended: false, answeredOn: '2026-06-20' },
      ],
      now,
    );
    expect(counts).toEqual([
      { year: 2026, breaches: 4, breachesDue: 2, notifiedInTime: 1, requests: 3, requestsDue: 2, answeredInTime: 1 },
      { year: 2025, breaches: 1, breachesDue: 1, notifiedInTime: 0, requests: 0, requestsDue: 0, answeredInTime: 0 },
    ]);
  });

  it('put a breach of New Year’s Eve in the year of Paris', () => {
    expect(yearlyCounts([breach({ discoveredAt: new Date('2025-12-31T23:30:00Z') })], [], now)[0]?.year).toBe(2026);
  });

  it('never count more in time than due, nor more due than there are', () => {
    const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2026-11-24'), noInvalidDate: true });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ discoveredAt: instant, notifiedAt: fc.option(instant), isWithoutRisk: fc.boolean(), closedOn: fc.option(fc.constant('2026-01-01')) }),
        ),
        (breaches) => yearlyCounts(breaches, [], now).every((c) => c.notifiedInTime <= c.breachesDue && c.breachesDue <= c.breaches),
      ),
    );
  });
});
