import { exactNumberText, OWN_FORM_COLUMNS, OWN_FORM_STATES, periodText, STATES_WITHOUT_NUMBER, VALUE_STATE_LETTERS, VALUE_STATES } from '@maillage/domain';
import fc from 'fast-check';
import { csv, KNOWN, readFile, sourceOf } from './reading.samples';

/** Two codes that are one word once case and marks are left out, beside those of the catalogue. */
const INDICATORS = [
  { code: 'median_income', name: 'Revenu médian', unit: '%', periodicity: 'year', aggregation: 'published_only' },
  { code: 'jobseekers_abc', name: 'Demandeurs d’emploi', unit: '', periodicity: 'quarter', aggregation: 'sum' },
  { code: 'visits', name: 'Visites', unit: '', periodicity: 'month', aggregation: 'sum' },
  { code: 'aid_10', name: 'Aides 10', unit: 'foyers', periodicity: 'year', aggregation: 'sum' },
  { code: 'aid_1_0', name: 'Aides 1', unit: '', periodicity: 'year', aggregation: 'sum' },
] as const;
const PARTS = { year: 0, quarter: 4, month: 12 } as const;

/** Numbers of all sizes, with those that could be thousands and those of a rate among them. */
const someNumber = fc.oneof(
  fc.integer({ min: -2_000_000, max: 90_000_000 }),
  fc.integer({ min: 0, max: 999_999 }).map((thousandths) => thousandths / 1000),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
);
const someCell = fc.record({
  commune: fc.integer({ min: 1, max: 60 }).map((place) => `93${String(place).padStart(3, '0')}`),
  indicator: fc.constantFrom(...INDICATORS),
  year: fc.integer({ min: 1990, max: 2030 }),
  part: fc.integer({ min: 1, max: 12 }),
  state: fc.constantFrom(...VALUE_STATES),
  number: someNumber,
});

describe('our own form of values', () => {
  it('is read as it was written: every state, every number, every period, each of its own indicator', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(someCell, {
          minLength: 1,
          maxLength: 40,
          selector: ({ commune, indicator, year, part }) => `${commune} ${indicator.code} ${year} ${part}`,
        }),
        async (cells) => {
          const rows = cells.map(({ commune, indicator: { code, periodicity }, year, part, state, number }) => {
            const period = year * 100 + (PARTS[periodicity] && ((part - 1) % PARTS[periodicity]) + 1);
            const value = STATES_WITHOUT_NUMBER.includes(state) ? null : number;
            return { commune, code, periodicity, period, value, state };
          });
          const once = [...new Map(rows.map((row) => [`${row.commune} ${row.code} ${row.period}`, row])).values()];
          const lines = once.map(({ commune, code, periodicity, period, value, state }) =>
            [commune, code, periodText(period, periodicity), value === null ? '' : exactNumberText(value), OWN_FORM_STATES[state]].join(';'),
          );
          const { cells: read, issues } = await readFile(sourceOf('a-reimporter.csv', `\ufeff${csv(OWN_FORM_COLUMNS.join(';'), ...lines)}`), {
            known: { ...KNOWN, indicators: [...INDICATORS] },
          });
          expect(issues).toEqual([]);
          expect(read).toEqual(once.map(({ commune, code, period, value, state }) => `${commune} ${code} ${period} ${value} ${VALUE_STATE_LETTERS[state]}`));
        },
      ),
      { numRuns: 300 },
    );
  });
});
