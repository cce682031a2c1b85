import ICAL from 'ical.js';
import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { builtProgram } from '../testing/built-program';

/** Leap day, both changes of the hour in Paris, the two ends of a year. */
const DAYS = ['2028-02-29', '2027-03-28', '2026-10-25', '2026-12-31', '2027-01-01'];
/** Half an hour before the hour is put forward and back in Paris, and the last instant of a year there. */
const INSTANTS = ['2027-03-28T00:30:00.000Z', '2026-10-25T00:30:00.000Z', '2026-12-31T22:59:59.000Z'];

const written = (zone: string): string =>
  execFileSync(execPath, [builtProgram('writing-calendars'), JSON.stringify({ days: DAYS, instants: INSTANTS })], {
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
const eventsOf = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a calendar that is written in any part of the country', () => {
  const paris = written('Europe/Paris');

  it.each(['America/Cayenne', 'Pacific/Noumea', 'UTC', 'Indian/Reunion', 'America/Miquelon'])('says in %s what it says in Paris, to the letter', (zone) => {
    expect(written(zone)).toBe(paris);
  });

  it('has each whole day on its day, without hour or zone, until the next one', () => {
    const days = eventsOf(paris).slice(0, DAYS.length);
    expect(days.map(({ startDate }) => [startDate.isDate, startDate.toString()])).toEqual(DAYS.map((day) => [true, day]));
    expect(days.map(({ endDate }) => endDate.toString())).toEqual(['2028-03-01', '2027-03-29', '2026-10-26', '2027-01-01', '2027-01-02']);
    expect(paris.match(/^DTSTART.*$/gm)?.slice(0, DAYS.length)).toEqual(DAYS.map((day) => expect.stringContaining(`VALUE=DATE:${day.replaceAll('-', '')}`)));
  });

  it('has each instant where it is, whatever the rules of a zone were or will be', () => {
    const instants = eventsOf(paris).slice(DAYS.length);
    expect(instants.map(({ endDate }) => endDate.toJSDate().toISOString())).toEqual(INSTANTS);
    expect(instants.every(({ startDate }) => startDate.zone === ICAL.Timezone.utcTimezone)).toBe(true);
    expect(paris).not.toContain('VTIMEZONE');
  });
});
