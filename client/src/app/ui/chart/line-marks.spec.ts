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

  it('is a line to its year, with a ring there, for a value to reach by then', () => {
    const layer = draw({ levels: [{ value: 25, label: 'cible 2020', note: '', date: '2020-01-01', when: '2020' }] });
    expect(layer.querySelector('.mark-level')?.getAttribute('x2')).toBe('20');
    expect(layer.querySelector('.mark-aim')?.getAttribute('cx')).toBe('20');
  });

  it('is a line across for the date that is read, with its values larger', () => {
    const segment = { name: 'Bobigny', series: [{ name: new Date(2021, 0, 1), value: 36 }, { name: new Date(2022, 0, 1), value: 37 }] }; // prettier-ignore
    const layer = draw({ segments: [{ segment, colour: 'red', titleOf: () => '' }], reading: new Date(2022, 0, 1) });
    expect(layer.querySelector('.mark-reading')?.getAttribute('x1')).toBe('22');
    expect([...layer.querySelectorAll('circle')].map((dot) => dot.getAttribute('r'))).toEqual(['3', '5']);
  });

  it('is the name of each line beside its end', () => {
    const at = new Date(2020, 0, 1);
    const layer = draw({ ends: [{ text: 'Stains', colour: 'red', date: at, value: 60 }, { text: 'Bobigny', colour: 'blue', date: at, value: 61 }] }); // prettier-ignore
    expect([...layer.querySelectorAll('.end-label')].map((label) => [label.textContent, Number(label.getAttribute('y'))])).toEqual([['Bobigny', 43], ['Stains', 58]]); // prettier-ignore
    expect(layer.querySelectorAll('.end-thread')).toHaveLength(1);
  });
});
