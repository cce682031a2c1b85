import { labelsWidth, placedLabels } from './end-labels';

const end = (text: string, y: number) => ({ text, colour: 'red', x: 0, y });
const heights = (...ys: number[]) => placedLabels(ys.map((y, index) => end(String(index), y)), 100).map(({ text, labelY }) => [text, labelY]); // prettier-ignore

describe('the names at the ends of lines', () => {
  it('stand where the lines end, as far as there is room', () => {
    expect(heights(10, 60)).toEqual([['0', 10], ['1', 60]]); // prettier-ignore
  });

  it('never overlap: they are pushed apart in the order of their lines, and stay inside', () => {
    expect(heights(52, 50, 51)).toEqual([['1', 50], ['2', 65], ['0', 80]]); // prettier-ignore
    expect(heights(99, 98, 97).map(([, y]) => y)).toEqual([70, 85, 100]);
  });

  it('are cut when they are too long', () => {
    const [label] = placedLabels([end('Médiane des communes semblables à Saint-Denis', 0)], 100);
    expect(label?.text).toBe('Médiane des communes sembla…');
    expect(labelsWidth(['x'.repeat(90)])).toBe(labelsWidth(['x'.repeat(28)]));
  });
});
