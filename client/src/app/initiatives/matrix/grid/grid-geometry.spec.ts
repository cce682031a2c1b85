import { geometryOf } from './grid-geometry';
import type { ViewColumn, ViewGroup } from '../matrix-view';

/** A view of groups of n CCAS each, and of rows that nothing looks at. */
function viewOfGroups(sizes: readonly number[], collapsed: readonly number[] = []) {
  const columns: ViewColumn[] = [];
  const groups: ViewGroup[] = sizes.map((size, groupIndex) => {
    const isCollapsed = collapsed.includes(groupIndex);
    const firstColumn = columns.length;
    const places = Array.from({ length: size }, (_, ccasIndex) => ({
      ccasIndex,
      ccas: { id: '', name: '', communeName: '', eptId: 1, eptName: '', canUpdate: false },
    }));
    if (isCollapsed) columns.push({ kind: 'group', key: `ept-${groupIndex}`, groupIndex, name: '', ccasIndexes: places.map(({ ccasIndex }) => ccasIndex) });
    else for (const place of places) columns.push({ kind: 'ccas', key: `${groupIndex}-${place.ccasIndex}`, groupIndex, isOwn: false, ...place });
    return { key: groupIndex, name: '', places, isCollapsed, firstColumn, columnsCount: columns.length - firstColumn };
  });
  return { columns, groups, rows: new Array(15).fill(null) };
}

describe('the geometry of the grid', () => {
  it('shows 39 CCAS and 15 initiatives at once on a desktop', () => {
    const geometry = geometryOf(viewOfGroups([9, 14, 8, 8]), 1390);
    expect(geometry.width).toBeLessThanOrEqual(1390);
    expect(geometry.height).toBeLessThanOrEqual(670);
    expect(geometry.cellWidth).toBeGreaterThanOrEqual(24);
  });

  it('scrolls rather than shrink below what is legible', () => {
    const geometry = geometryOf(viewOfGroups([500, 500]), 1390);
    expect(geometry.cellWidth).toBe(24);
    expect(geometry.width).toBeGreaterThan(24_000);
  });

  it('says the stages in words when few CCAS are left', () => {
    expect(geometryOf(viewOfGroups([8]), 1390).isWordy).toBe(true);
    expect(geometryOf(viewOfGroups([9, 14, 8, 8]), 1390).isWordy).toBe(false);
  });

  it('gives the room of collapsed groups to the others', () => {
    const open = geometryOf(viewOfGroups([9, 14, 8, 8]), 1390);
    const collapsed = geometryOf(viewOfGroups([9, 14, 8, 8], [1, 2]), 1390);
    expect(collapsed.cellWidth).toBeGreaterThan(open.cellWidth);
    expect(collapsed.width).toBeLessThanOrEqual(1390);
  });
});
