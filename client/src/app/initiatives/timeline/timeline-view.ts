import { holdsWords, TIMELINE_ZOOMS, type TimelineGroup, type TimelineZoom } from '@maillage/domain';
import type { MatrixFilters } from '../matrix/filters/matrix-filters';
import type { TimelineRow } from './timeline-gateway';

/** What the rows stand under. */
export type TimelineGrouping = 'none' | 'ept' | 'owner' | 'recommendation';

/** Words of the address, which people read: « ?zoom=trimestre&par=pilote ». */
const ZOOMS: Readonly<Record<TimelineZoom, string>> = { year: 'annee', quarter: 'trimestre', month: 'mois' };
const GROUPINGS: Readonly<Record<TimelineGrouping, string>> = { none: '', ept: 'ept', owner: 'pilote', recommendation: 'reco' };

export const zoomFromParam = (param: string | undefined): TimelineZoom => TIMELINE_ZOOMS.find((zoom) => ZOOMS[zoom] === param) ?? 'year';
export const paramFromZoom = (zoom: TimelineZoom): string | null => (zoom === 'year' ? null : ZOOMS[zoom]);
export const groupingFromParam = (param: string | undefined): TimelineGrouping =>
  (Object.keys(GROUPINGS) as TimelineGrouping[]).find((grouping) => GROUPINGS[grouping] === param) ?? 'none';
export const paramFromGrouping = (grouping: TimelineGrouping): string | null => GROUPINGS[grouping] || null;

/** Whether a milestone is past its day. */
const isLate = (day: string) => (milestone: { readonly doneOn: string | null; readonly dueOn: string }) => milestone.doneOn === null && milestone.dueOn < day;

/** Milestones of a row that are late on a day. */
export const lateOf = (row: TimelineRow, day: string): number => row.milestones.filter(isLate(day)).length;

/** The rows that answer the filters. */
export const rowsSeen = (rows: readonly TimelineRow[], filters: MatrixFilters, isLateOnly: boolean, day: string): TimelineRow[] =>
  rows.filter(
    (row) =>
      (!filters.text.trim() ||
        holdsWords(
          `${row.number} ${row.title} ${row.owner?.name ?? ''} ${row.deputy?.name ?? ''} ${row.milestones.map(({ title }) => title).join(' ')}`,
          filters.text,
        )) &&
      (filters.weather === null || row.weather === filters.weather) &&
      (filters.recommendationNumber === null || row.recommendations.some(({ number }) => number === filters.recommendationNumber)) &&
      (!isLateOnly || row.milestones.some(isLate(day))),
  );

interface Heading {
  readonly key: string;
  readonly title: string;
  readonly rank: string | number;
}

const HEADINGS: Readonly<Record<Exclude<TimelineGrouping, 'none'>, { readonly of: (row: TimelineRow) => Heading[]; readonly without: string }>> = {
  ept: { of: ({ epts }) => epts.map(({ id, name }) => ({ key: String(id), title: name, rank: name })), without: 'Sans CCAS volontaire ou engagé' },
  owner: { of: ({ owner }) => (owner ? [{ key: owner.accountId ?? owner.name, title: owner.name, rank: owner.name }] : []), without: 'Sans pilote' },
  recommendation: {
    of: ({ recommendations }) => recommendations.map(({ id, number, title }) => ({ key: id, title: `${number}. ${title}`, rank: number })),
    without: 'Sans recommandation',
  },
};

const inOrder = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'fr');

/** The rows under their headings; one that has several stands under each, what has none comes last. */
export function groupsOf(rows: readonly TimelineRow[], grouping: TimelineGrouping): TimelineGroup<TimelineRow>[] {
  if (grouping === 'none') return [{ key: '', title: null, initiatives: rows }];
  const { of, without } = HEADINGS[grouping];
  const headings = new Map(rows.flatMap(of).map((heading) => [heading.key, heading]));
  const groups = [...headings.values()]
    .toSorted((a, b) => inOrder(a.rank, b.rank))
    .map(({ key, title }): TimelineGroup<TimelineRow> => ({ key, title, initiatives: rows.filter((row) => of(row).some((heading) => heading.key === key)) }));
  const rest = rows.filter((row) => of(row).length === 0);
  return rest.length > 0 ? [...groups, { key: 'none', title: without, initiatives: rest }] : groups;
}
