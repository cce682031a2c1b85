import { type BaseCell, decodeBaseCells, PRIVACY_POINTS, PRIVACY_STATE_LETTERS } from '@maillage/domain';
import { ccasReach, ccasRefColumns, eptJson, inNetwork, isReached, openOn, type CcasRef } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { TerritoryRef } from '../../territories';
import { answeredStates, policyOf, stateLetter } from './base.fragments';
import type { PrivacyBase } from './privacy-base.type';

/** Who reads the base of what network, as of what day. */
interface BaseReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date of the states. */
  readonly on: string;
  /** Civil date; before it the answers come from their history. */
  readonly today: string;
}

/** The rank of a point travels as one character. */
const RANK_OFFSET = 64;

/**
 * SQL: how each of `open_ccas` stands, as `(ccas_id, cells)`. The states of a CCAS come as one string in no order, two characters each: rank of the
 * point, letter of the state. Putting them in their places here is cheaper than sorting 12,000 answers there.
 */
const CELLS = `SELECT ccas_id, string_agg(chr(${RANK_OFFSET} + rank) || ${stateLetter('state', 'is_without_file')}, '') AS cells FROM state GROUP BY ccas_id`;

const statesFrom = (reading: BaseReading, network: string, day: string, b: Bindings): string => `
  policy AS MATERIALIZED (${policyOf(network, b)}),
  state AS (${answeredStates({ day, isPast: reading.on < reading.today, policy: 'policy', withFiles: true })}),
  cells_of AS (${CELLS})`;

/** The string of a row, one character per point. */
function inPlaces(cells: string | null): string {
  const states = new Array<string>(PRIVACY_POINTS.length).fill(PRIVACY_STATE_LETTERS.unknown);
  for (let at = 0; cells !== null && at < cells.length; at += 2) states[cells.charCodeAt(at) - RANK_OFFSET - 1] = cells.charAt(at + 1);
  return states.join('');
}

/** The base on a day of the CCAS that the viewer may see, by EPT then commune, in one statement. */
export async function readBase(database: Queryable, reading: BaseReading): Promise<PrivacyBase> {
  const { viewer, networkId, on, today } = reading;
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(on)}::date`;
  const updatable = on >= today ? isReached(ccasReach(viewer, 'privacy.update', networkId), b, 'c') : 'false';
  const rows = (await database.query(
    `WITH open_ccas AS MATERIALIZED (
       SELECT ${ccasRefColumns('c', 't')}, ${updatable} AS "canUpdate"
         FROM ccas c JOIN territory t ON t.id = c.territory_id
        WHERE ${inNetwork('c.territory_id', network)} AND ${openOn('c', day)} AND ${isReached(ccasReach(viewer, 'privacy.readStatus', networkId), b, 'c')}
     ), ${statesFrom(reading, network, day, b)}
     SELECT c.id, c.name, c.kind, c."communeName", c.ept, c."canUpdate", s.cells
       FROM open_ccas c LEFT JOIN cells_of s ON s.ccas_id = c.id
      ORDER BY c.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, c."communeName" COLLATE "fr-x-icu", c.id`,
    b.values,
  )) as (CcasRef & { canUpdate: boolean; cells: string | null })[];
  return { on, rows: rows.map(({ canUpdate, cells, ...ccas }) => ({ ccas, canUpdate, states: inPlaces(cells) })) };
}

/** How a CCAS of the network stands on a day, before anything of it is told. */
export interface StandingCcas {
  readonly id: string;
  readonly ept: TerritoryRef | null;
  /** Whether the viewer reads its state. */
  readonly isRead: boolean;
  /** Whether it is open on that day, and today. */
  readonly isOpen: boolean;
  readonly isOpenToday: boolean;
  readonly cells: readonly BaseCell[];
}

/** How each CCAS of the network that is open on the day, or today, stands on that day, by EPT, in one statement. */
export async function readStanding(database: Queryable, reading: BaseReading): Promise<StandingCcas[]> {
  const { viewer, networkId, on, today } = reading;
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(on)}::date`;
  const [isOpen, isOpenToday] = [openOn('c', day), openOn('c', `${b.bind(today)}::date`)];
  const rows = (await database.query(
    `WITH open_ccas AS MATERIALIZED (
       SELECT c.id, ${eptJson('c.territory_id')} AS ept, ${isOpen} AS "isOpen", ${isOpenToday} AS "isOpenToday",
              ${isReached(ccasReach(viewer, 'privacy.readStatus', networkId), b, 'c')} AS "isRead"
         FROM ccas c WHERE ${inNetwork('c.territory_id', network)} AND (${isOpen} OR ${isOpenToday})
     ), ${statesFrom(reading, network, day, b)}
     SELECT c.*, s.cells FROM open_ccas c LEFT JOIN cells_of s ON s.ccas_id = c.id ORDER BY c.ept ->> 'name' COLLATE "fr-x-icu" NULLS LAST, c.id`,
    b.values,
  )) as (Omit<StandingCcas, 'cells'> & { cells: string | null })[];
  return rows.map(({ cells, ...ccas }) => ({ ...ccas, cells: decodeBaseCells(inPlaces(cells)) }));
}
