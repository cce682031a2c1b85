import { drawMarks } from './line-marks';

const scales = { x: (date: Date) => date.getFullYear() - 2000, y: (value: number) => 100 - value, width: 30, height: 100 };
const draw = (marks: Partial<Parameters<typeof drawMarks>[0]>): SVGElement => drawMarks({ segments: [], breaks: [], levels: [], ...marks }, scales);
const texts = (layer: SVGElement) => [...layer.querySelectorAll('text')].map(({ textContent }) => textContent);

describe('what lies over the lines', () => {
  it('is a dot for each value, which says what it is', () => {
    const segment = { name: 'Bobigny', series: [{ name: new Date(2021, 0, 1), value: 36 }] };
    const [dot] = draw({ segments: [{ segment, colour: 'red', titleOf: (date, value) => `${date.getFullYear()} ${value}` }] }).querySelectorAll('circle');
    expect([dot?.getAttribute('cx'), dot?.getAttribute('cy'), dot?.textContent]).toEqual(['21', '64', '2021 36']);
  });

  it('is a line from top to bottom for each break, with its label on the side that has room', () => {
    const layer = draw({
      breaks: [
        { time: new Date(2005, 0, 1).getTime(), label: 'rupture' },
        { time: new Date(2025, 0, 1).getTime(), label: 'périmètre modifié' },
      ],
    });
    expect([...layer.querySelectorAll('line')].map((line) => [line.getAttribute('x1'), line.getAttribute('y2')])).toEqual([
      ['5', '100'],
      ['25', '100'],
    ]);
    expect([...layer.querySelectorAll('text')].map((label) => label.getAttribute('text-anchor'))).toEqual(['start', 'end']);
  });

  it('keeps the labels of breaks that fall together apart', () => {
    const time = new Date(2022, 0, 1).getTime();
    const [one, other] = draw({
      breaks: [
        { time, label: 'rupture' },
        { time, label: 'périmètre modifié' },
      ],
    }).querySelectorAll('text');
    expect(one!.getAttribute('y')).not.toBe(other!.getAttribute('y'));
  });

  it('is a line from end to end for each value to reach', () => {
    const layer = draw({ levels: [{ value: 25, label: 'cible 2027', note: '' }] });
    expect(['x1', 'x2', 'y1'].map((name) => layer.querySelector('line')?.getAttribute(name))).toEqual(['0', '30', '75']);
    expect(texts(layer)).toEqual(['cible 2027']);
  });
});
