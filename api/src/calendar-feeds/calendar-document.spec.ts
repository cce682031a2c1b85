import ICAL from 'ical.js';
import { type CalendarItem, writeCalendar } from './calendar-document';

const ITEM: CalendarItem = {
  key: 'initiative:1',
  dueOn: '2026-12-01',
  dueAt: null,
  title: 'Jalon',
  text: null,
  url: 'https://maillage.example/x',
  changedAt: new Date('2026-11-23T09:00:00Z'),
};
const write = (...items: Partial<CalendarItem>[]): string =>
  writeCalendar(
    items.map((item) => ({ ...ITEM, ...item })),
    { name: 'Maillage', host: 'maillage.example' },
  );
const events = (text: string): ICAL.Event[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

describe('a calendar', () => {
  it('is the same text for the same things, whenever it is written', () => {
    expect(write({}, { key: 'b' })).toBe(write({}, { key: 'b' }));
  });

  it('keeps what a title holds: commas, semicolons, line ends, accents, and what looks like a line of its own', () => {
    const title = 'Réunion ; « été », \\ 50 %\r\nBEGIN:VALARM\nEND:VEVENT 👩‍👩‍👧 ' + 'é'.repeat(120);
    const text = write({ title, text: 'Terminer,\nenfin.' });
    const [event] = events(text);
    expect(event?.summary.replaceAll('\r\n', '\n')).toBe(title.replaceAll('\r\n', '\n'));
    expect(event?.description).toBe('Terminer,\nenfin.\nhttps://maillage.example/x');
    expect(text.match(/^BEGIN:VALARM/gm)).toBeNull();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  });

  it('knows a thing by its name, which does not tell what it is, and a later version by a higher number', () => {
    const [first] = events(write({}));
    const [moved] = events(write({ dueOn: '2027-02-01', changedAt: new Date('2026-11-23T09:00:01Z') }));
    expect(moved?.uid).toBe(first?.uid);
    expect(moved?.sequence).toBe((first?.sequence ?? 0) + 1);
    expect(first?.uid).toMatch(/^[\w-]{27}@maillage\.example$/);
    expect(events(write({ key: 'initiative:2' }))[0]?.uid).not.toBe(first?.uid);
    expect(events(write({ changedAt: new Date('2087-01-01T00:00:00Z') }))[0]?.sequence).toBeLessThan(2 ** 31);
  });

  it('takes nobody’s time: whoever looks for a free hour finds it', () => {
    const text = write({});
    expect(text).toContain('TRANSP:TRANSPARENT');
    expect(text).toContain('X-MICROSOFT-CDO-BUSYSTATUS:FREE');
  });

  it('of nothing can be read', () => {
    expect(events(write())).toEqual([]);
  });
});
