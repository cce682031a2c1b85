import { findLoop, tooLateFor } from './dependencies';
import { layOutTimeline, type TimelineSizes } from './lay-out';
import { periodsOf, quartersAround, timeScale, wordPeriod } from './time-scale';
import { gatherMarks, milestoneState, spanOf, type TimelineInitiative, type TimelineMilestone } from './timeline-data';
import { fitted, LANDSCAPE_SHEET, timelineSummary, timelineSvg, type TimelineWords } from './timeline-svg';

const SIZES: TimelineSizes = { row: 40, group: 30, lane: 20, letter: 6 };
const TODAY = '2026-12-02';

const milestone = (id: string, dueOn: string, more: Partial<TimelineMilestone> = {}): TimelineMilestone => ({
  id,
  kind: 'milestone',
  title: `Jalon ${id}`,
  dueOn,
  doneOn: null,
  waitsFor: [],
  ...more,
});
const initiative = (id: string, milestones: readonly TimelineMilestone[], more: Partial<TimelineInitiative> = {}): TimelineInitiative => ({
  id,
  number: 1,
  title: `Initiative ${id}`,
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  milestones,
  ...more,
});

describe('milestones that wait for each other', () => {
  const waits = (links: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(links));

  it('stand in a loop that is told from one to the next, the shortest one', () => {
    expect(findLoop(waits({ a: ['b'], b: ['c'], c: ['a'] }), 'a')).toEqual(['a', 'b', 'c', 'a']);
    expect(findLoop(waits({ a: ['a'] }), 'a')).toEqual(['a', 'a']);
    expect(findLoop(waits({ a: ['b', 'c'], b: ['d'], d: ['a'], c: ['a'] }), 'a')).toEqual(['a', 'c', 'a']);
  });

  it('stand in none where two ways lead to the same, or where the loop is of others', () => {
    expect(findLoop(waits({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), 'a')).toBeNull();
    expect(findLoop(waits({ a: ['b'], b: ['c'], c: ['b'] }), 'a')).toBeNull();
    expect(findLoop(new Map(), 'a')).toBeNull();
  });

  it('are too late for what is due before them; never for what is done, and by the day on which they were done', () => {
    const before = { dueOn: '2026-12-31', doneOn: null };
    const after = { dueOn: '2027-01-01', doneOn: null };
    expect(tooLateFor(before, [after])).toEqual([after]);
    expect(tooLateFor(after, [before, after])).toEqual([]);
    expect(tooLateFor({ ...before, doneOn: '2026-12-30' }, [after])).toEqual([]);
    expect(tooLateFor(before, [{ dueOn: '2027-01-01', doneOn: '2026-12-30' }])).toEqual([]);
    expect(tooLateFor(before, [{ dueOn: '2026-01-01', doneOn: '2027-01-02' }])).toHaveLength(1);
  });
});

describe('a line of time', () => {
  it('has each day once, over the end of a year and a leap day, and gives back the day of each place', () => {
    const scale = timeScale('2023-12-30', '2024-03-02', 10);
    expect(scale.width).toBe(64 * 10);
    expect([scale.start('2023-12-31'), scale.start('2024-01-01'), scale.start('2024-02-29'), scale.start('2024-03-01')]).toEqual([10, 20, 610, 620]);
    for (const day of ['2023-12-30', '2023-12-31', '2024-01-01', '2024-02-29', '2024-03-02'])
      expect([scale.dayAt(scale.start(day)), scale.dayAt(scale.middle(day)), scale.dayAt(scale.end(day) - 0.01)]).toEqual([day, day, day]);
    expect([scale.dayAt(-50), scale.dayAt(9999)]).toEqual(['2023-12-30', '2024-03-02']);
  });

  it('covers whole quarters, and no more than a year around that of the plan', () => {
    expect(quartersAround(2026, [])).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(quartersAround(2026, ['2025-11-30', '2027-01-15'])).toEqual({ from: '2025-10-01', until: '2027-03-31' });
    expect(quartersAround(2026, ['1990-01-01', '2090-06-01'])).toEqual({ from: '2025-01-01', until: '2027-12-31' });
  });

  it('is divided into quarters, months, weeks from Monday and days by their French names', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 1);
    expect(periodsOf('quarter', scale).map(({ firstDay }) => wordPeriod('quarter', firstDay, true))).toEqual(['T1 2026', 'T2 2026', 'T3 2026', 'T4 2026']);
    expect(periodsOf('month', scale).map(({ width }) => width)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(wordPeriod('month', '2026-08-01', true)).toBe('août 2026');
    const weeks = periodsOf('week', scale);
    // 1 January 2026 is a Thursday
    expect(weeks[0]).toEqual({ firstDay: '2025-12-29', x: 0, width: 4 });
    expect(weeks.at(-1)).toEqual({ firstDay: '2026-12-28', x: 361, width: 4 });
    expect(periodsOf('day', timeScale('2026-12-31', '2027-01-01', 5)).map(({ x }) => x)).toEqual([0, 5]);
  });
});

describe('what stands on it', () => {
  it('has a state by its day, and is late before all else', () => {
    const awaited = { id: 'x', title: 'X', dueOn: '2027-02-01', doneOn: null };
    expect(milestoneState(milestone('a', '2026-12-02'), TODAY)).toBe('coming');
    expect(milestoneState(milestone('a', '2026-12-01', { waitsFor: [awaited] }), TODAY)).toBe('late');
    expect(milestoneState(milestone('a', '2026-12-03', { waitsFor: [awaited] }), TODAY)).toBe('tooEarly');
    expect(milestoneState(milestone('a', '2026-12-01', { doneOn: '2026-12-01', waitsFor: [awaited] }), TODAY)).toBe('done');
  });

  it('lasts by its own dates, else by its milestones', () => {
    expect(spanOf(initiative('a', []))).toEqual({ from: '2026-01-01', until: '2026-12-31' });
    expect(spanOf(initiative('a', [milestone('2', '2026-05-02'), milestone('1', '2026-03-01')], { startsOn: null, endsOn: null }))).toEqual({
      from: '2026-03-01',
      until: '2026-05-02',
    });
    expect(spanOf(initiative('a', [], { startsOn: null, endsOn: null }))).toBeNull();
  });

  it('stands at its place: rows under headings, milestones at the middle of their day, links between them', () => {
    const first = milestone('1', '2026-01-01');
    const second = milestone('2', '2026-12-31', { waitsFor: [first] });
    const groups = [
      { key: 'x', title: 'Est Ensemble', initiatives: [initiative('a', [first])] },
      { key: 'y', title: 'Plaine Commune', initiatives: [initiative('b', [second]), initiative('a', [first])] },
    ];
    const drawing = layOutTimeline(groups, [], TODAY, timeScale('2026-01-01', '2026-12-31', 2), SIZES);
    expect(drawing.headings.map(({ y, count }) => [y, count])).toEqual([
      [0, 1],
      [70, 2],
    ]);
    expect(drawing.rows.map(({ y, bar }) => [y, bar])).toEqual([
      [30, { x: 0, width: 730 }],
      [100, { x: 0, width: 730 }],
      [140, { x: 0, width: 730 }],
    ]);
    expect(drawing.rows[1]?.milestones[0]).toMatchObject({ x: 729, y: 120 });
    expect(drawing.height).toBe(180);
    expect(drawing.todayX).toBe(671);
    // from the nearest row of what is awaited
    expect(drawing.links).toHaveLength(1);
    expect(drawing.links[0]?.path).toMatch(/^M6 160C/);
  });

  it('leaves out what lies beyond, and no label runs into the next milestone', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 2);
    const [row] = layOutTimeline(
      [{ key: '', title: null, initiatives: [initiative('a', [milestone('3', '2027-01-01'), milestone('2', '2026-01-21'), milestone('1', '2026-01-01')])] }],
      [],
      '2027-01-01',
      scale,
      SIZES,
    ).rows;
    expect(row?.milestones.map(({ milestone: { id }, room }) => [id, room])).toEqual([
      ['1', 20],
      ['2', 679],
    ]);
  });

  it('writes the title of a milestone at the end of the line before its sign, and shares that room with the one before', () => {
    const scale = timeScale('2026-01-01', '2026-12-31', 2);
    const titled = (id: string, dueOn: string, title: string) => ({ ...milestone(id, dueOn), title });
    const of = (...milestones: ReturnType<typeof titled>[]) =>
      layOutTimeline([{ key: '', title: null, initiatives: [initiative('a', milestones)] }], [], '2026-06-01', scale, SIZES).rows[0]?.milestones.map((one) => [
        one.room,
        one.isLabelBefore,
      ]);
    expect(of(titled('1', '2026-12-21', 'Bilan de l’année'))).toEqual([[Math.min(699, 16 * SIZES.letter), true]]);
    const [first, last] = of(titled('1', '2026-11-01', 'Comité de suivi'), titled('2', '2026-12-21', 'Bilan')) ?? [];
    expect(last).toEqual([5 * SIZES.letter, true]);
    expect(Number(first?.[0]) + Number(last?.[0])).toBeLessThan(80);
  });

  it('puts marks of a layer in lanes in which none covers another, and gathers those of one day', () => {
    const mark = (key: string, endsOn: string, sort = 'term') => ({ key, layer: 'convention', sort, label: `Convention ${key}`, startsOn: endsOn, endsOn });
    const gathered = gatherMarks(
      [mark('1', '2026-12-31'), mark('2', '2026-12-31'), mark('3', '2026-12-30'), mark('4', '2026-12-31', 'notice')],
      (many) => `${many.length} termes`,
    );
    expect(gathered.map(({ label }) => label)).toEqual(['2 termes', 'Convention 3', 'Convention 4']);
    const { layers, height } = layOutTimeline([], gathered, TODAY, timeScale('2026-01-01', '2026-12-31', 2), SIZES);
    expect(layers[0]?.marks.map(({ y, isLabelBefore }) => [y, isLabelBefore])).toEqual([
      [10, true],
      [30, true],
      [50, true],
    ]);
    expect(height).toBe(60);
  });
});

describe('the sheet', () => {
  const words: TimelineWords = {
    title: 'Frise <2026>',
    subtitle: 'Tout le réseau',
    today: 'aujourd’hui',
    states: { done: 'fait', late: 'en retard', tooEarly: 'avant ce qu’il attend', coming: 'à venir' },
    deliverable: 'livrable',
    awaited: 'attend',
    layers: {},
    note: 'Le 2 décembre 2026',
  };
  const sheetOf = (count: number, milestones: number) => ({
    groups: [
      {
        key: '',
        title: null,
        initiatives: Array.from({ length: count }, (_, at) =>
          initiative(
            String(at),
            Array.from({ length: milestones }, (__, m) => milestone(`${at}-${m}`, `2026-${String(1 + m).padStart(2, '0')}-15`)),
          ),
        ),
      },
    ],
    marks: [],
    from: '2026-01-01',
    until: '2026-12-31',
    today: TODAY,
  });

  it('is one page on its side for a common plan, says what is written and nothing that could be read as a tag', () => {
    const { markup: svg, height } = timelineSvg(sheetOf(15, 3), words);
    expect(height).toBeLessThanOrEqual(LANDSCAPE_SHEET.height + 20);
    expect(svg).toContain('Frise &lt;2026&gt;');
    expect(svg.match(/1\. Initiative 3</g)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('holds a hundred initiatives of ten milestones', () => {
    expect(timelineSvg(sheetOf(100, 10), words).markup.match(/<rect /g)?.length).toBe(101);
  });

  it('cuts words where there is no room, and says nothing where a word would be a letter', () => {
    expect([100, 66, 60, 48].map((room) => fitted('Guide, animation', room, 6))).toEqual(['Guide, animation', 'Guide…', 'Guide…', 'Guide…']);
    expect([fitted('Convention', 60, 6), fitted('Convention', 54, 6), fitted('Guide de', 18, 6)]).toEqual(['Convention', '', '']);
  });

  it('is told in a sentence', () => {
    expect(timelineSummary(sheetOf(1, 2), TODAY, (day) => day)).toBe('1 initiative, 2 jalons dont 2 en retard, du 2026-01-01 au 2026-12-31.');
  });
});
