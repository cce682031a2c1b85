import {
  type BaseCell,
  baseCounts,
  type BaseCounts,
  decodeBaseCells,
  PRIVACY_POINTS,
  PRIVACY_STATES,
  type PrivacyPoint,
  type PrivacyState,
} from '@maillage/domain';
import type { PrivacyBase, PrivacyBaseRow } from '../privacy-gateway';

/** What the heat map is narrowed to. Everything stands in the address. */
export interface BaseFilters {
  readonly point: PrivacyPoint | null;
  readonly state: PrivacyState | null;
}

export interface ShownCell extends BaseCell {
  readonly point: PrivacyPoint;
  /** Whether it answers the filter of states. */
  readonly isAsked: boolean;
}

export interface BaseLine {
  readonly ccas: PrivacyBaseRow['ccas'];
  readonly canUpdate: boolean;
  readonly cells: readonly ShownCell[];
  readonly counts: BaseCounts;
  /** Its place among the lines that are shown, for the keyboard. */
  readonly index: number;
}

export interface BaseGroup {
  readonly key: number;
  readonly name: string;
  readonly lines: readonly BaseLine[];
  readonly counts: BaseCounts;
}

export interface BaseView {
  readonly points: readonly PrivacyPoint[];
  readonly groups: readonly BaseGroup[];
  readonly lines: readonly BaseLine[];
  readonly byPoint: readonly BaseCounts[];
  readonly counts: BaseCounts;
  readonly askedCellsCount: number;
}

export const OUTSIDE_EPT = 'Hors EPT';
const UNKNOWN: BaseCell = { state: 'unknown', isWithoutFile: false };

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | null => values.find((value) => value === text) ?? null;

/** Reads the address; what is not understood (an old or mistyped link) is left out. */
export const filtersOf = (params: { point?: string; etat?: string }): BaseFilters => ({
  point: oneOf(PRIVACY_POINTS, params.point),
  state: oneOf(PRIVACY_STATES, params.etat),
});

/** What is shown of the CCAS that the scope holds: the counts are those of the cells that are shown, so that they add up on screen. */
export function viewOf(base: PrivacyBase, { point, state }: BaseFilters, holds: (ccasId: string) => boolean = () => true): BaseView {
  const points = point ? [point] : [...PRIVACY_POINTS];
  const lines: BaseLine[] = [];
  for (const { ccas, states, canUpdate } of base.rows) {
    if (!holds(ccas.id)) continue;
    const all = decodeBaseCells(states);
    const cells = points.map((name) => {
      const cell = all[PRIVACY_POINTS.indexOf(name)] ?? UNKNOWN;
      return { point: name, ...cell, isAsked: state === null || cell.state === state };
    });
    if (!cells.some(({ isAsked }) => isAsked)) continue;
    lines.push({ ccas, canUpdate, cells, counts: baseCounts(cells), index: lines.length });
  }
  const groups = new Map<number, { readonly name: string; readonly lines: BaseLine[] }>();
  for (const line of lines) {
    const { ept } = line.ccas;
    const group = groups.get(ept?.id ?? 0) ?? { name: ept?.name ?? OUTSIDE_EPT, lines: [] };
    group.lines.push(line);
    groups.set(ept?.id ?? 0, group);
  }
  const cellsOf = (some: readonly BaseLine[]): BaseCell[] => some.flatMap(({ cells }) => cells);
  return {
    points,
    lines,
    groups: [...groups].map(([key, group]) => ({ key, ...group, counts: baseCounts(cellsOf(group.lines)) })),
    byPoint: points.map((_, column) => baseCounts(lines.map(({ cells }) => cells[column] ?? UNKNOWN))),
    counts: baseCounts(cellsOf(lines)),
    askedCellsCount: lines.reduce((sum, { cells }) => sum + cells.filter(({ isAsked }) => isAsked).length, 0),
  };
}

/** « 7/10 »: in place, of the points that apply and are answered; « — » when nothing is known. */
export const rateOf = ({ compliant, known }: BaseCounts): string => (known === 0 ? '—' : `${compliant}/${known}`);

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const PAGE_ROWS = 10;

/** Where a key leads in the grid (WAI-ARIA APG); null when it is no key of a grid. Column 0 is the name of the CCAS. */
export function moveIn({ row, column }: GridPlace, { key, ctrlKey }: { key: string; ctrlKey: boolean }, rows: number, columns: number): GridPlace | null {
  const at = (r: number, c: number): GridPlace => ({ row: Math.min(Math.max(r, 0), rows - 1), column: Math.min(Math.max(c, 0), columns - 1) });
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(ctrlKey ? rows : row + 1, column);
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, ctrlKey ? columns : column + 1);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows : row, columns);
    case 'PageUp':
      return at(row - PAGE_ROWS, column);
    case 'PageDown':
      return at(row + PAGE_ROWS, column);
    default:
      return null;
  }
}
