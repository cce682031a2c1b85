import { moveInGrid, settle, type GridPlace, type GridShape } from './grid-movement';

// 15 initiatives, 3 groups of columns beginning at grid columns 2, 10 and 18.
const shape: GridShape = { rows: 17, columns: 22, rowsPerPage: 10, groupStarts: [2, 10, 18] };
const press = (row: number, column: number, key: string, ctrlKey = false): GridPlace | null => moveInGrid({ row, column }, { key, ctrlKey }, shape);

describe('the keyboard in the grid', () => {
  it('goes one cell with an arrow and stops at the edges', () => {
    expect(press(5, 5, 'ArrowRight')).toEqual({ row: 5, column: 6 });
    expect(press(5, 5, 'ArrowDown')).toEqual({ row: 6, column: 5 });
    expect(press(5, 0, 'ArrowLeft')).toEqual({ row: 5, column: 0 });
    expect(press(16, 21, 'ArrowRight')).toEqual({ row: 16, column: 21 });
    expect(press(16, 21, 'ArrowDown')).toEqual({ row: 16, column: 21 });
  });

  it('goes to the ends of a row with Home and End, to the corners with Ctrl', () => {
    expect(press(5, 5, 'Home')).toEqual({ row: 5, column: 0 });
    expect(press(5, 5, 'End')).toEqual({ row: 5, column: 21 });
    expect(press(5, 5, 'Home', true)).toEqual({ row: 2, column: 0 });
    expect(press(5, 5, 'End', true)).toEqual({ row: 16, column: 21 });
    expect(press(5, 5, 'ArrowRight', true)).toEqual({ row: 5, column: 21 });
  });

  it('passes a screen of rows with PageDown and PageUp, without leaving the body', () => {
    expect(press(3, 5, 'PageDown')).toEqual({ row: 13, column: 5 });
    expect(press(13, 5, 'PageDown')).toEqual({ row: 16, column: 5 });
    expect(press(5, 5, 'PageUp')).toEqual({ row: 2, column: 5 });
    expect(press(1, 5, 'PageDown')).toEqual({ row: 2, column: 5 });
  });

  it('climbs from a CCAS to the heading of its group, and goes from group to group', () => {
    expect(press(1, 13, 'ArrowUp')).toEqual({ row: 0, column: 10 });
    expect(press(0, 10, 'ArrowRight')).toEqual({ row: 0, column: 18 });
    expect(press(0, 18, 'ArrowRight')).toEqual({ row: 0, column: 18 });
    expect(press(0, 10, 'ArrowLeft')).toEqual({ row: 0, column: 2 });
    expect(press(0, 2, 'ArrowLeft')).toEqual({ row: 1, column: 1 });
    expect(press(1, 1, 'ArrowUp')).toEqual({ row: 1, column: 1 });
  });

  it('leaves other keys alone', () => {
    expect(press(5, 5, 'a')).toBeNull();
    expect(press(5, 5, 'Tab')).toBeNull();
  });

  it('reaches every cell of the body with the arrows alone', () => {
    const reached = new Set<string>();
    let place: GridPlace = { row: 2, column: 0 };
    for (let row = 2; row < shape.rows; row++) {
      place = { row, column: 0 };
      for (let column = 0; column < shape.columns; column++) {
        reached.add(`${place.row}:${place.column}`);
        place = moveInGrid(place, { key: 'ArrowRight', ctrlKey: false }, shape) ?? place;
      }
    }
    expect(reached.size).toBe(15 * 22);
  });

  it('comes back inside when filters take rows and columns away', () => {
    expect(settle({ row: 40, column: 60 }, shape)).toEqual({ row: 16, column: 21 });
    expect(settle({ row: 0, column: 0 }, shape)).toEqual({ row: 1, column: 0 });
    expect(settle({ row: 5, column: 5 }, { rows: 2, columns: 2, rowsPerPage: 1, groupStarts: [] })).toEqual({ row: 1, column: 1 });
  });
});
