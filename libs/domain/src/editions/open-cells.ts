import type { EditionShare, UntoldReason } from './edition-content';
import type { OpenField, OpenTable } from './open-table';

/** Field that says whether the numbers of a row are told, and if not, why. */
export const OPEN_STATUS: OpenField = { name: 'statut', title: 'Statut\u00a0: publie, secret, non_communique ou inconnu', type: 'string' };

/** How an open table says why a number is not there. */
export const OPEN_STATUSES = { secret: 'secret', not_told: 'non_communique', unknown: 'inconnu' } as const satisfies Record<UntoldReason, string>;
/** What is told. */
export const OPEN_TOLD = 'publie';

/** Both numbers of a share and its status, as the last three cells of a row. */
export const openShare = (share: EditionShare | null): readonly [number | null, number | null, string] =>
  share ? [share.numerator, share.denominator, OPEN_TOLD] : [null, null, OPEN_STATUSES.not_told];

/** A number and its status, as the last two cells of a row. */
export const openNumber = (value: number | null, why: UntoldReason): readonly [number | null, string] =>
  value === null ? [null, OPEN_STATUSES[why]] : [value, OPEN_TOLD];

/** The tables of an edition, each by the name of its file: a name that comes twice is numbered. */
export function openTablesOf(tables: readonly OpenTable[]): readonly { readonly file: string; readonly table: OpenTable }[] {
  const seen = new Map<string, number>();
  return tables.map((table) => {
    const times = (seen.get(table.name) ?? 0) + 1;
    seen.set(table.name, times);
    return { file: times === 1 ? table.name : `${table.name}-${times}`, table };
  });
}
