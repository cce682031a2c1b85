import { writeCalendar } from '../calendar-feeds/calendar-document';

/** A process in whatever time zone it is started: writes a calendar of these days and instants, as JSON in its first argument. */
const { days, instants } = JSON.parse(process.argv[2] ?? '{}') as { days: string[]; instants: string[] };
const item = { title: 'Échéance', text: null, url: 'https://maillage.example/', changedAt: new Date('2026-11-23T09:00:00Z') };
process.stdout.write(
  writeCalendar(
    [
      ...days.map((day) => ({ ...item, key: day, dueOn: day, dueAt: null })),
      ...instants.map((instant) => ({ ...item, key: instant, dueOn: instant.slice(0, 10), dueAt: instant })),
    ],
    { name: 'Essai', host: 'maillage.example' },
  ),
);
