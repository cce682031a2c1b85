// Writes the files of a generated data set, as `npm run load` reads them: sixty indicators over fifteen years for the communes of France, or
// of one département. Figures are pseudo-random, and the same each time.
//   node tools/bench/indicators/generate.mjs DIRECTORY [--departement 93]
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GIVEN, INDICATORS } from './catalogue.mjs';

const YEARS = Array.from({ length: 15 }, (_, i) => 2010 + i);
/** All figures are told in the perimeters of the edition from which the communes are taken. */
const GEOGRAPHY_YEAR = 2026;
const COLUMNS = [
  'code',
  'name',
  'unit',
  'decimals',
  'direction',
  'theme',
  'periodicity',
  'aggregation',
  'numerator',
  'denominator',
  'scale',
  'weight',
  'expression',
];
const PACKAGE = '@etalab/decoupage-administratif';

/** The communes and the levels above them, with their inhabitants. */
export function readTerritories(departement) {
  const folder = join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'data');
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const communes = read('communes')
    .filter(({ type, departement: of }) => type === 'commune-actuelle' && (departement === undefined || of === departement))
    .map(({ code, departement: of, region, population = 100 }) => ({ code, departement: of, region, population }));
  const sumBy = (key) => {
    const sums = new Map();
    for (const commune of communes) if (commune[key]) sums.set(commune[key], (sums.get(commune[key]) ?? 0) + commune.population);
    return sums;
  };
  const isCom = new Set(read('regions').flatMap(({ code, zone }) => (zone === 'com' ? [code] : [])));
  const above = [
    { kind: 'country', code: 'FR', population: communes.reduce((sum, { population }) => sum + population, 0) },
    ...[...sumBy('region')].filter(([code]) => !isCom.has(code)).map(([code, population]) => ({ kind: 'region', code, population })),
    ...[...sumBy('departement')].map(([code, population]) => ({ kind: 'departement', code, population })),
  ];
  return { communes, above };
}

/** A number from 0 to 1 that follows from three. */
function noise(a, b, c) {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39);
  return ((x ^ (x >>> 15)) >>> 0) / 4294967296;
}

/** `value;state` of a territory, as its producer would give it; null for a row that is not there. */
function cell(indicator, place, territory, territoryPlace, year) {
  const own = noise(place, territoryPlace, 0);
  const yearly = noise(place, territoryPlace, year);
  if (yearly < 0.002) return null;
  if (yearly < 0.006) return ';n';
  const drift = 1 + (year - 2010) * (noise(place, 7, 7) - 0.5) * 0.02;
  if (indicator.share === undefined) {
    if (indicator.neededInhabitants > territory.population) return ';s';
    const value = indicator.centre * drift + (own - 0.5) * 2 * indicator.spread + (yearly - 0.5) * indicator.spread * 0.1;
    return `${value.toFixed(indicator.decimals)};${own > 0.97 ? 'e' : ''}`;
  }
  const count = Math.round(territory.population * indicator.share * (0.5 + own) * drift * (0.97 + yearly * 0.06));
  if (count > 0 && count < indicator.withholdsUnder) return ';s';
  if (indicator.roundedTo > 1) return `${Math.round(count / indicator.roundedTo) * indicator.roundedTo};r`;
  return `${count};`;
}

/** Writes chunk by chunk, at the pace of the disk. */
async function write(path, chunks) {
  const file = createWriteStream(path);
  for (const chunk of chunks) if (!file.write(chunk)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
  return path;
}

function* valueChunks(indicators, territories, years, header, prefix, toldYear = (year) => year) {
  yield `${header}\n`;
  for (const indicator of indicators) {
    const place = INDICATORS.indexOf(indicator);
    for (const year of years) {
      let text = '';
      for (let i = 0; i < territories.length; i++) {
        const territory = territories[i];
        const given = cell(indicator, place, territory, i, year);
        if (given !== null) text += `${prefix(territory)}${territory.code};${indicator.code};${toldYear(year)};${given};${GEOGRAPHY_YEAR}\n`;
      }
      yield text;
    }
  }
}

/** Values of communes, without the level's column: it goes without saying. */
const writeCommuneValues = (path, indicators, communes, years) =>
  write(
    path,
    valueChunks(indicators, communes, years, 'code;indicator;period;value;state;geography_year', () => ''),
  );

/** The figures of one year as the product's own format has them; `drawnYear` stands for another draw of them, as a correction would. */
export const writeImport = (path, indicators, communes, year, drawnYear = year) =>
  write(
    path,
    valueChunks(
      indicators,
      communes,
      [drawnYear],
      'territory;indicator;period;value;state;geography_year',
      () => '',
      () => year,
    ),
  );

const writeValuesAbove = (path, indicators, above, years) =>
  write(
    path,
    valueChunks(indicators, above, years, 'kind;code;indicator;period;value;state;geography_year', ({ kind }) => `${kind};`),
  );

const writeIndicators = (path) =>
  write(path, [`${COLUMNS.join(';')}\n`, ...INDICATORS.map((indicator) => `${COLUMNS.map((name) => indicator[name] ?? '').join(';')}\n`)]);

/** Writes the whole set; gives the paths of its files. */
export async function generate(directory, departement) {
  mkdirSync(directory, { recursive: true });
  const { communes, above } = readTerritories(departement);
  const published = GIVEN.filter(({ aggregation }) => aggregation === 'published_only');
  return {
    indicators: await writeIndicators(join(directory, 'indicators.csv')),
    values: [
      await writeCommuneValues(join(directory, 'values-communes.csv'), GIVEN, communes, YEARS),
      await writeValuesAbove(join(directory, 'values-above.csv'), published, above, YEARS),
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { departement: { type: 'string' } } });
  if (positionals.length !== 1) throw new Error('Usage: node tools/bench/indicators/generate.mjs DIRECTORY [--departement 93]');
  console.log(await generate(positionals[0], values.departement));
}
