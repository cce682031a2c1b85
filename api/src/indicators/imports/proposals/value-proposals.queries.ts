import { can, decodeValueState, type ImportOutcome, perimeterOf } from '@maillage/domain';
import type { Viewer } from '../../../platform/access/viewer';
import { Bindings } from '../../../platform/database/bindings';
import { isId, type Queryable } from '../../../platform/database/queryable';
import { indicatorJson } from '../../indicator-ref.type';
import { judgedRows } from '../comparison/judged-rows';
import { LISTED } from '../report/stored-report';
import type { ValueProposalDetail, ValueProposalPage } from './value-proposal.type';

/** Which proposals are read. */
interface ProposalFilter {
  readonly networkId: string;
  readonly areSent?: boolean;
  readonly id?: string;
  readonly skip?: number;
  readonly take?: number;
}

/** SQL condition: the proposal `p` waits for the viewer, who decides for its network or for all of them. */
function isForViewer(viewer: Viewer, networkId: string, b: Bindings): string {
  const { everything, networkIds } = perimeterOf(viewer.grants, 'indicators.decideShared');
  if (everything) return 'true';
  return networkIds.includes(networkId) ? `p.to_network_id = ${b.bind(networkId)}` : 'false';
}

/** SQL: how many proposals wait for the viewer, as they are listed in that network. */
export const waitingValues = (viewer: Viewer, networkId: string, b: Bindings): string =>
  `(SELECT count(*)::integer FROM value_proposal p WHERE p.status = 'open' AND ${isForViewer(viewer, networkId, b)})`;

/** A page of proposals, open ones first, in one statement. Imports are named to who reads them. */
export async function listValueProposals(
  database: Queryable,
  viewer: Viewer,
  { networkId, areSent = false, id, skip = 0, take = 1 }: ProposalFilter,
): Promise<ValueProposalPage> {
  const b = new Bindings();
  const mayImport = can(viewer.grants, 'indicators.import', { networkId });
  const isOwn = (column: string): string => (mayImport ? `${column} = ${b.bind(networkId)}` : 'false');
  const received = isForViewer(viewer, networkId, b);
  const found = (proposalId: string): string =>
    `p.id = ${isId(proposalId) ? `${b.bind(proposalId)}::uuid` : 'NULL'} AND (${isOwn('p.from_network_id')} OR ${received})`;
  const condition = id ? found(id) : areSent ? isOwn('p.from_network_id') : received;
  const [page] = (await database.query(
    `WITH matching AS (
       SELECT p.*, ${received} AS is_received, row_number() OVER (ORDER BY p.status = 'open' DESC, p.created_at DESC, p.id) AS rank FROM value_proposal p WHERE ${condition}
     ), page AS (
       SELECT * FROM matching ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object(
                'id', p.id, 'fromNetworkName', s.name, 'toNetworkName', t.name, 'fileName', f.file_name, 'createdAt', p.created_at,
                'createdByName', coalesce((SELECT full_name FROM account WHERE id = coalesce(f.applied_by_id, f.created_by_id)), ''),
                'indicators', (SELECT coalesce(json_agg(${indicatorJson('i')} ORDER BY i.name COLLATE "fr-x-icu", i.id), '[]') FROM indicator i
                                WHERE i.id IN (SELECT v.indicator_id FROM proposed_value v WHERE v.proposal_id = p.id)),
                'valuesCount', p.values_count, 'status', p.status, 'decisionText', p.decision_text, 'decidedAt', p.decided_at,
                'decidedByName', (SELECT full_name FROM account WHERE id = p.decided_by_id), 'isApplying', p.status = 'open' AND coalesce(a.status IN ('ready', 'applying'), false),
                'canDecide', p.status = 'open' AND p.is_received AND NOT coalesce(a.status IN ('ready', 'applying'), false),
                'importId', CASE WHEN ${isOwn('p.from_network_id')} THEN p.import_id END,
                'acceptedImportId', CASE WHEN p.status = 'accepted' AND ${isOwn('p.to_network_id')} THEN p.accepted_import_id END, 'version', p.version) ORDER BY p.rank), '[]')
               FROM page p JOIN indicator_import f ON f.id = p.import_id JOIN network s ON s.id = p.from_network_id JOIN network t ON t.id = p.to_network_id
               LEFT JOIN indicator_import a ON a.id = p.accepted_import_id) AS items`,
    b.values,
  )) as [ValueProposalPage];
  return page;
}

const PROPOSED = '(SELECT line, indicator_id, period, territory_id, value, state FROM proposed_value WHERE proposal_id = $4)';

const PAIRS = `
  SELECT coalesce(array_agg(indicator_id), '{}') AS "indicatorIds", coalesce(array_agg(period), '{}') AS periods
    FROM (SELECT DISTINCT indicator_id, period FROM proposed_value WHERE proposal_id = $1) d`;

// what it would come to in the network's own hands is the difference alone
const DETAIL = `
  WITH ${judgedRows(PROPOSED)}, changing AS (SELECT * FROM judged WHERE difference NOT IN ('none', 'equal'))
  SELECT (SELECT count(*)::integer FROM changing) AS "changingCount", (SELECT count(*)::integer FROM judged WHERE difference = 'equal') AS "equalCount",
         (SELECT coalesce(json_agg(json_build_object('territoryName', t.name, 'indicator', ${indicatorJson('i')}, 'period', c.period, 'outcome', c.difference,
                    'oldValue', c.old_value, 'oldState', c.old_state, 'newValue', c.value, 'newState', c.state) ORDER BY c.line, c.indicator_id, c.period), '[]')
            FROM (SELECT * FROM changing ORDER BY line LIMIT ${LISTED}) c JOIN territory t ON t.id = c.territory_id JOIN indicator i ON i.id = c.indicator_id) AS changes`;

interface StoredDetail extends Omit<ValueProposalDetail, 'changes'> {
  readonly changes: readonly (Omit<ValueProposalDetail['changes'][number], 'oldState' | 'newState'> & {
    readonly outcome: ImportOutcome;
    readonly oldState: string | null;
    readonly newState: string;
  })[];
}

/** The values of a proposal beside what is shown now. */
export async function readProposalDetail(database: Queryable, { id, importId }: { id: string; importId: number }): Promise<ValueProposalDetail> {
  const [pairs] = (await database.query(PAIRS, [id])) as [{ indicatorIds: number[]; periods: number[] }];
  const [{ changes, ...counts }] = (await database.query(DETAIL, [pairs.indicatorIds, pairs.periods, importId, id])) as [StoredDetail];
  const stateOf = (letter: string) => decodeValueState(letter) ?? 'not_available';
  return {
    ...counts,
    changes: changes.map((one) => ({ ...one, oldState: one.oldState === null ? null : stateOf(one.oldState), newState: stateOf(one.newState) })),
  };
}

/** What is told of a decided proposal to who had imported its values. */
interface DecidedProposal {
  readonly accountId: string | null;
  readonly fromNetworkId: string;
  readonly toNetworkName: string;
  readonly fileName: string;
  readonly isAccepted: boolean;
  readonly answer: string | null;
}

/** The proposal as it was decided, with whom to tell. */
export async function readDecided(database: Queryable, id: string): Promise<DecidedProposal> {
  const [decided] = (await database.query(
    `SELECT i.created_by_id AS "accountId", p.from_network_id AS "fromNetworkId", n.name AS "toNetworkName", i.file_name AS "fileName",
            p.status = 'accepted' AS "isAccepted", p.decision_text AS answer
       FROM value_proposal p JOIN indicator_import i ON i.id = p.import_id JOIN network n ON n.id = p.to_network_id
      WHERE p.id = $1`,
    [id],
  )) as [DecidedProposal];
  return decided;
}
