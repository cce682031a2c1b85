import { ccasReach, isIdReached, isNowhere, isReached, ownCcasIds } from '../../network';
import type { AskSource } from '../../platform/declarations/ask-source';
import type { HomePart } from '../../platform/declarations/home-part';

/** SQL condition: the return `r` to the collection `k` is to be corrected by its CCAS. */
const IS_BACK = `k.closed_at IS NULL AND r.state IN ('returned', 'reopened')`;

/** Returns that were sent back or reopened, where the viewer answers: each is one thing, of no day. */
export const FORMS_ASKS: readonly AskSource[] = [
  {
    kind: 'form_returns',
    rows: ({ viewer, networkId, network, b }) => `
      SELECT c.id, NULL::date FROM asked_ccas c JOIN form_return r ON r.ccas_id = c.id JOIN form_collection k ON k.id = r.collection_id AND ${IS_BACK}
       WHERE k.network_id = ${network} AND ${isReached(ccasReach(viewer, 'forms.answer', networkId), b, 'c')}`,
  },
];

/** What waits to be corrected at one’s own CCAS, and what waits to be checked. */
export const FORMS_HOME: HomePart = {
  kinds: ['form_returns_to_correct', 'form_returns_to_check'],
  tables: ({ network }) => ({
    asking_collection: `SELECT k.id, k.title, k.period_to FROM form_collection k WHERE k.network_id = ${network}`,
    waiting_return: `SELECT r.collection_id, r.ccas_id, r.state FROM form_collection k JOIN form_return r ON r.collection_id = k.id
      WHERE k.network_id = ${network} AND (r.state = 'submitted' OR ${IS_BACK}) AND r.ccas_id IN (SELECT id FROM open_ccas)`,
  }),
  objects: {
    table: 'asking_collection',
    ref: `json_build_object('type', 'form_collection', 'id', o.id, 'pageKey', o.id, 'name', o.title)`,
    rank: 'o.period_to DESC, o.id',
  },
  cards: ({ viewer, networkId, b }) => {
    const waiting = (isIt: string) => ({
      ccas: `c.id IN (SELECT w.ccas_id FROM waiting_return w WHERE ${isIt})`,
      objects: `o.id IN (SELECT w.collection_id FROM waiting_return w WHERE ${isIt})`,
    });
    const own = ownCcasIds(viewer, networkId);
    const answers = ccasReach(viewer, 'forms.answer', networkId);
    const checks = ccasReach(viewer, 'forms.check', networkId);
    const isOwn = (): string => `w.state <> 'submitted' AND w.ccas_id = ANY (${b.bind(own)}::uuid[]) AND ${isIdReached(answers, b, 'w.ccas_id')}`;
    return [
      ...(own.length > 0 && !isNowhere(answers) ? [{ kind: 'form_returns_to_correct' as const, ...waiting(isOwn()) }] : []),
      ...(isNowhere(checks)
        ? []
        : [{ kind: 'form_returns_to_check' as const, ...waiting(`w.state = 'submitted' AND ${isIdReached(checks, b, 'w.ccas_id')}`) }]),
    ];
  },
};
