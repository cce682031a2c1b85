import { can } from '@maillage/domain';
import type { Figure } from '../platform/declarations/figure';
import type { HomeCard, HomePart, HomeReading } from '../platform/declarations/home-part';
import { WAITING_DEFINITIONS } from './catalogue/proposals/definition-proposals.queries';
import { waitingValues } from './imports/proposals/value-proposals.queries';

/** What the indicators show on the home page: what waits for who decides on it. */
export const INDICATORS_HOME: HomePart = {
  kinds: ['contested_values', 'shared_proposals'],
  cards: (reading) => [...contestedValues(reading), ...sharedProposals(reading)],
};

function contestedValues({ viewer, networkId, network, isScoped }: HomeReading): HomeCard[] {
  if (!can(viewer.grants, 'indicators.manage', { networkId })) return [];
  const contested = `indicator_contest x WHERE x.network_id = ${network} AND x.status = 'open'${isScoped ? ' AND x.ccas_id IN (SELECT id FROM open_ccas)' : ''}`;
  return [{ kind: 'contested_values', count: `(SELECT count(*)::integer FROM ${contested})`, ccas: `c.id IN (SELECT x.ccas_id FROM ${contested})` }];
}

/** As many as the page of proposals lists to be decided. */
function sharedProposals({ viewer, networkId, b }: HomeReading): HomeCard[] {
  const waiting = [
    ...(can(viewer.grants, 'indicators.decideShared', { networkId }) ? [waitingValues(viewer, networkId, b)] : []),
    ...(can(viewer.grants, 'indicators.manageShared', {}) ? [WAITING_DEFINITIONS] : []),
  ];
  return waiting.length > 0 ? [{ kind: 'shared_proposals', count: `(${waiting.join(' + ')})` }] : [];
}

/** Numbers of the indicators. */
export const INDICATORS_FIGURES: readonly Figure[] = [
  {
    // an indicator of which no update is announced is as recent as it gets; one without any value is not up to date
    kind: 'indicators_up_to_date',
    read: 'indicators.read',
    rows: ({ network, day }) => `
      SELECT NULL::uuid, EXISTS (SELECT FROM indicator_period v WHERE v.indicator_id = i.id) AND (i.next_update_on IS NULL OR i.next_update_on > ${day}), true, false
        FROM indicator i WHERE (i.network_id IS NULL OR i.network_id = ${network}) AND i.archived_at IS NULL`,
  },
];
