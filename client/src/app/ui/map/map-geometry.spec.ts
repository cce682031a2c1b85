import { byName, type MapShape, projectOutlines, shapeBeside, tileGeometry } from './map-geometry';
import { classColour } from './map-classes';

const outlined = (id: number, name: string, rings: string) => ({ id, code: String(id), name, group: null, rings });
const square = (x: number, y: number, side: number): string => `${x},${y} ${x + side},${y} ${x + side},${y + side} ${x},${y + side}`;
const shape = (name: string, x: number, y: number): MapShape => ({ id: x, code: name, name, group: null, path: '', anchor: { x, y } });

describe('outlines on a plane', () => {
  it('keep their proportions at their middle latitude, the north above', () => {
    // at 60 degrees north a degree of longitude is half as long as one of latitude
    const { width, height, shapes } = projectOutlines([outlined(1, 'Sud', square(0, 590_000, 10_000)), outlined(2, 'Nord', square(0, 600_000, 10_000))]);
    expect(width).toBe(1000);
    expect(height).toBeCloseTo(4000, 0);
    expect(shapes[0]!.anchor.y).toBeGreaterThan(shapes[1]!.anchor.y);
    expect(shapes[0]?.path).toBe(`M0 ${height}L1000 ${height}L1000 ${height / 2}L0 ${height / 2}Z`);
  });

  it('keep every ring, holes too, and are named in the middle of the largest', () => {
    const { shapes } = projectOutlines([outlined(1, 'Iles', `${square(0, 0, 10)}/${square(100, 0, 100)}`)]);
    expect(shapes[0]?.path.match(/M/g)).toHaveLength(2);
    expect(shapes[0]?.anchor.x).toBeCloseTo(750, 0);
  });

  it('have room for a value where they hold their anchor, as wide as they are there', () => {
    const { shapes, borders } = projectOutlines([outlined(1, 'Carré', square(0, 0, 100)), outlined(2, 'Fil', square(100, 0, 1))], [square(0, 0, 101)]);
    expect(shapes[0]?.room?.width).toBeCloseTo(990, 0);
    expect(shapes[1]?.room).toBeUndefined(); // lower than a line of text
    expect(borders).toHaveLength(1);
    // a horseshoe, whose centre lies outside
    const horseshoe = projectOutlines([outlined(3, 'Fer', '0,0 100,0 100,100 90,100 90,10 10,10 10,100 0,100')]);
    expect(horseshoe.shapes[0]?.room).toBeUndefined();
  });

  it('leave out what has no outline', () => {
    expect(projectOutlines([outlined(1, 'Sans', ''), outlined(2, 'Avec', square(0, 0, 10))]).shapes.map(({ name }) => name)).toEqual(['Avec']);
    expect(projectOutlines([]).shapes).toEqual([]);
  });
});

describe('tiles for want of outlines', () => {
  it('stand where the communes lie, with a name that fits', () => {
    const { shapes, headings } = tileGeometry([
      { id: 1, code: '93066', name: 'Saint-Denis', group: 'T6' },
      { id: 2, code: '93057', name: 'Les Pavillons-sous-Bois', group: 'T9' },
    ]);
    expect(headings).toEqual([]);
    expect(shapes.map(({ id }) => id).sort()).toEqual([1, 2]);
    expect(shapes.find(({ id }) => id === 2)?.words).toEqual({ lines: ['Les', 'Pavillons-', 'sous-Bois'], short: 'LPSB' });
  });

  it('find a free place for a commune that is no more, without moving the others', () => {
    const near = ['93066', '93072', '93079', '93031', '93039'].map((code, id) => ({ id, code, name: code, group: null }));
    const { shapes, headings } = tileGeometry([...near, { id: 9, code: '93059', name: 'Pierrefitte-sur-Seine', group: null }]);
    expect(headings).toEqual([]);
    expect(new Set(shapes.map(({ path }) => path)).size).toBe(6);
    expect(shapes.find(({ id }) => id === 9)?.anchor).toEqual({ x: 50, y: 50 });
  });

  it('stand under the names of their groups anywhere else', () => {
    const { headings, height } = tileGeometry([
      { id: 1, code: '1', name: 'A', group: 'Est' },
      { id: 2, code: '2', name: 'B', group: 'Ouest' },
    ]);
    expect(headings.map(({ name }) => name)).toEqual(['Est', 'Ouest']);
    expect(height).toBe(400);
  });
});

describe('the arrows on a map', () => {
  const shapes = [shape('centre', 50, 50), shape('east', 90, 52), shape('south-east', 60, 90), shape('north', 48, 10)];

  it('go to the nearest shape that way, and stay at the edge', () => {
    expect(shapeBeside(shapes, shapes[0]!, [1, 0]).name).toBe('east');
    expect(shapeBeside(shapes, shapes[0]!, [0, 1]).name).toBe('south-east');
    expect(shapeBeside(shapes, shapes[0]!, [0, -1]).name).toBe('north');
    expect(shapeBeside(shapes, shapes[1]!, [1, 0]).name).toBe('east');
  });

  it('start at the first name', () => {
    expect(byName([shape('Stains', 1, 1), shape('Épinay', 2, 2), shape('Bobigny', 3, 3)]).map(({ name }) => name)).toEqual(['Bobigny', 'Épinay', 'Stains']);
  });
});

describe('the colours of classes', () => {
  it('run over the whole sequence, however many classes there are', () => {
    expect([0, 1, 2, 3, 4].map((index) => classColour(index, 5))).toEqual(['var(--map-1)', 'var(--map-2)', 'var(--map-3)', 'var(--map-4)', 'var(--map-5)']);
    expect([0, 1, 2].map((index) => classColour(index, 3))).toEqual(['var(--map-1)', 'var(--map-3)', 'var(--map-5)']);
    expect(classColour(0, 1)).toBe('var(--map-3)');
    expect(classColour(1, 7)).toBe('color-mix(in oklab, var(--map-1) 33%, var(--map-2))');
  });
});
