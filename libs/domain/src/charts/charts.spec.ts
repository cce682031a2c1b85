import { areaMap } from './area-map';
import { barsAlternative, lineAlternative, mapAlternative, stackedAlternative } from './chart-alternatives';
import type { AreasData, MatrixData, SeriesData } from './chart-data';
import type { DrawnChart } from './chart-drawing';
import { wordCount, wordAmount, wordNumber, wordRate, wordShare, wordValue } from './french-figures';
import { looksOf } from './code-looks';
import { barsChart, lineChart, stackedChart } from './series-charts';

const SIZE = { width: 640 };
const data: SeriesData = {
  categories: ['Bondy', 'Sevran & <Livry>', 'Pantin'],
  series: [
    { name: '2025', values: [12.5, null, 40] },
    { name: '2026', values: [20, 31, 1234] },
  ],
  unit: 'ménages',
  target: 50,
};
const areas: AreasData = {
  areas: [
    { code: '93010', name: 'Bondy', level: 0, label: '12' },
    { code: '93071', name: 'Sevran', level: 1 },
    { code: '93055', name: 'Pantin', level: null },
  ],
  legend: ['moins de 20', '20 et plus'],
  untold: 'secret statistique',
  isOrdered: true,
};
const square = (x: number, y: number): [number, number][] => [
  [x, y],
  [x + 0.1, y],
  [x + 0.1, y + 0.1],
  [x, y + 0.1],
];
const outlines = areas.areas.map(({ code }, index) => ({ code, rings: [square(2.4 + index * 0.1, 48.9)] }));
const legend: MatrixData['legend'] = [
  { code: 'done', label: 'Fait', tone: 'good' },
  { code: 'todo', label: 'À faire', tone: 'watch' },
];
const NUMBERS_OF = /(?:NaN|Infinity|undefined|null)/;
const drawings: Record<string, DrawnChart> = {
  bars: barsChart(data, SIZE),
  stacked: stackedChart(data, SIZE),
  line: lineChart(data, SIZE),
  map: areaMap(areas, outlines, SIZE),
  tiles: areaMap(areas, [], SIZE),
  'nothing at all': barsChart({ categories: [], series: [], unit: '' }, SIZE),
  'a line of nothing': lineChart({ categories: ['2025'], series: [{ name: 'a', values: [null] }], unit: '%' }, SIZE),
  'a map of nothing': areaMap({ ...areas, areas: [] }, [], SIZE),
};

describe('a chart', () => {
  it.each(Object.entries(drawings))('is well formed, has its size, and no number that is none: %s', (_, { markup, width, height }) => {
    expect(markup).not.toMatch(NUMBERS_OF);
    expect(width).toBe(656);
    expect(height).toBeGreaterThan(10);
    expect(markup.match(/<text/g)?.length ?? 0).toBe(markup.match(/<\/text>/g)?.length ?? 0);
  });

  it('escapes what it is given', () => {
    for (const drawing of [drawings['bars'], drawings['stacked']]) expect(drawing?.markup).toContain('Sevran &amp; &lt;Livry&gt;');
    const hostile = '"><script>alert(1)</script>';
    const all = [
      barsChart(
        {
          ...data,
          categories: [hostile],
          series: [
            { name: hostile, values: [1] },
            { name: hostile, values: [2] },
          ],
        },
        SIZE,
      ),
      areaMap({ ...areas, legend: [hostile, hostile], areas: [{ code: 'x', name: hostile, level: 0, label: hostile }] }, [], SIZE),
    ];
    for (const { markup } of all) expect(markup).not.toContain('<script');
  });

  it('tells its series apart without colours, and says a number in French', () => {
    expect(drawings['bars']?.markup).toContain('url(#h1)');
    expect(drawings['bars']?.markup).toContain('1\u202f234');
    expect(drawings['bars']?.markup).toContain('Cible\u202f: 50\u00a0ménages');
    expect(drawings['line']?.markup).toContain('stroke-dasharray="6 3"');
    expect([...looksOf(legend).values()].map(({ sign }) => sign)).toEqual(['●', '○']);
    // a sign means what its colour means: a cross is never what is well
    const tones = (['none', 'bad', 'watch', 'fair', 'fair', 'good', 'good'] as const).map((tone, index) => ({ code: String(index), label: '', tone }));
    expect([...looksOf(tones).values()].map(({ sign }) => sign).join('')).toBe('–✗○▲◆●★');
  });

  it('marks what is not told, and draws areas without an outline as tiles', () => {
    expect(drawings['map']?.markup).toContain('url(#untold)');
    expect(drawings['map']?.markup).toContain('secret statistique (1)');
    expect(drawings['tiles']?.markup).toContain('Sevran');
  });

  it('of more categories than there is room for says how many are left out', () => {
    const many = {
      categories: Array.from({ length: 60 }, (_, at) => `CCAS ${at}`),
      series: [{ name: 'a', values: Array.from({ length: 60 }, () => 1) }],
      unit: '',
    };
    expect(barsChart(many, SIZE).markup).toContain('Et 15 autres, dans le tableau.');
  });
});

describe('what a chart says to who does not see it', () => {
  const at = 'Les chiffres sont dans le tableau qui suit.';
  it('is the title, the extremes, the target and where the table is', () => {
    expect(barsAlternative('Ménages aidés', data, at)).toBe(
      'Diagramme à barres\u202f: Ménages aidés. 2025, le plus haut, Pantin\u202f: 40\u00a0ménages\u202f; le plus bas, Bondy\u202f: 12,5\u00a0ménages. ' +
        '2026, le plus haut, Pantin\u202f: 1\u202f234\u00a0ménages\u202f; le plus bas, Bondy\u202f: 20\u00a0ménages. Cible\u202f: 50\u00a0ménages. Les chiffres sont dans le tableau qui suit.',
    );
    expect(lineAlternative('Évolution', data, at)).toContain('2026\u202f: de 20\u00a0ménages (Bondy) à 1\u202f234\u00a0ménages (Pantin)');
    expect(stackedAlternative('Parts', data, at)).toContain('2025\u202f: 52,5\u00a0ménages');
    expect(mapAlternative('Couverture', areas, at)).toContain(
      'moins de 20\u202f: 1 sur 3\u202f; 20 et plus\u202f: 1 sur 3\u202f; secret statistique\u202f: 1.',
    );
  });

  it('of nothing says so', () => {
    expect(barsAlternative('Rien', { categories: ['a'], series: [{ name: 'x', values: [null] }], unit: '' }, at)).toContain('Aucune valeur communiquée.');
  });
});

describe('a figure in French', () => {
  it('has its spaces, and a rate both of its numbers', () => {
    expect([wordNumber(1704316), wordNumber(12.54), wordShare(0.8145), wordAmount(57900), wordAmount(1250.5)]).toEqual([
      '1\u202f704\u202f316',
      '12,5',
      '81,5\u202f%',
      '57\u202f900\u202f€',
      '1\u202f250,50\u202f€',
    ]);
    expect([wordRate(180, 221), wordRate(3, 7), wordValue(12.5, '%'), wordCount(1, 'jalon', 'jalons'), wordCount(2, 'jalon', 'jalons')]).toEqual([
      '180 sur 221 (81,4\u202f%)',
      '3 sur 7',
      '12,5\u202f%',
      '1\u00a0jalon',
      '2\u00a0jalons',
    ]);
  });
});
