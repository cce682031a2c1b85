import { type InventoryBoard, timelineSvg, type TimelineInitiative, wordDay } from '@maillage/domain';

const LINES = { done: 'fait', late: 'terminé', tooEarly: '', coming: 'à venir' };

/** What ends, on a line of time, one line a column of the matrix: a picture, as its address. Null where nothing does. */
export function lineOfTime({ dates, columns, datesTitle }: InventoryBoard, today: string): string | null {
  if (dates.length === 0 || datesTitle === null) return null;
  const lines = [...columns, { code: '', label: 'Autre' }].flatMap(({ code, label }, index): TimelineInitiative[] => {
    const own = dates.filter(({ column }) => (column ?? '') === code);
    if (own.length === 0) return [];
    const milestones = own.map(({ key, ccas, label: what, on }) => ({
      ...{ id: `${ccas.id}${key}`, kind: 'milestone' as const, title: `${ccas.name}, ${what}`, dueOn: on, doneOn: null, waitsFor: [] },
    }));
    return [{ id: `${index}`, number: index + 1, title: label, startsOn: null, endsOn: null, milestones }];
  });
  const days = dates.map(({ on }) => on).sort();
  const from = (days[0] ?? today) < today ? (days[0] ?? today) : today;
  const sheet = { groups: [{ key: 'all', title: null, initiatives: lines }], marks: [], from, until: days.at(-1) ?? today, today };
  const { markup } = timelineSvg(sheet, {
    ...{ title: datesTitle, subtitle: '', today: 'aujourd’hui', states: LINES, deliverable: '', awaited: '', layers: {} },
    note: `Déclarées par les CCAS, au ${wordDay(today)}`,
  });
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
}
