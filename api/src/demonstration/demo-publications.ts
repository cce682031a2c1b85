import type { PublishableFigure } from '@maillage/domain';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';
import type { DemoFunder } from './plan-content';

/** Figures shown to funders: which, to whom, since how many days. Initiatives say themselves to whom they are shown. */
const PUBLISHED: readonly (readonly [figure: PublishableFigure, funder: DemoFunder, daysAgo: number])[] = [
  ['convention_coverage', 'state', 118],
  ['convention_coverage', 'departement', 118],
  ['privacy_base', 'departement', 66],
  ['convention_coverage', 'caf', 27],
];

/** These publications, by the coordinator. */
export const publicationSteps = ({ networkId, funderIds, personIds }: DemoNetwork, calendar: DemoCalendar): Step[] =>
  PUBLISHED.map(([figure, funder, daysAgo]) => ({
    at: calendar.at(daysAgo, 16),
    by: personIds.coordinator,
    table: 'figure_publication',
    rows: [{ network_id: networkId, funder_id: funderIds[funder], figure, published_at: calendar.at(daysAgo, 16) }],
  }));
