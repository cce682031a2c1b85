import fc from 'fast-check';
import { type DisclosedCell, type OwnCount, publish } from './disclosure';

/** Counts of one day, by commune: two groups of communes, West and East, make the network. */
type Day = Readonly<Record<string, number>>;

const groupOf = (key: string): string => (key < 'e' ? 'west' : 'east');
const countsOf = (day: Day, more: Readonly<Record<string, Partial<OwnCount>>> = {}): OwnCount[] =>
  Object.entries(day).map(([key, value]) => ({ key, value, producer: key, above: [groupOf(key), 'network'], weight: 1, ...more[key] }));

/** What is shown on each of those days. */
function shownOn(...days: (Day | OwnCount[])[]): string[][] {
  let ledger: readonly DisclosedCell[] = [];
  return days.map((day) => {
    const counts = Array.isArray(day) ? day : countsOf(day);
    const publication = publish(counts, ledger);
    ledger = publication.ledger;
    return [...publication.hidden].sort();
  });
}
const shownLast = (...days: (Day | OwnCount[])[]): string => (shownOn(...days).at(-1) ?? []).join(' ');

const LARGE = { b: 40, c: 50, d: 60, e: 70, f: 80, g: 90 };

describe('what is published of own counts', () => {
  it('hides the first time what suppression hides', () => {
    expect(shownLast({ a: 2, ...LARGE })).toBe('a b c');
    expect(shownLast({ a: 0, ...LARGE })).toBe('');
  });

  it('hides the same when nothing changed', () => {
    expect(shownLast({ a: 2, ...LARGE }, { a: 2, ...LARGE }, { a: 2, ...LARGE })).toBe('a b c');
  });

  it('shows a correction of what is shown, with its totals', () => {
    expect(shownLast({ a: 2, ...LARGE }, { a: 2, ...LARGE, d: 65, g: 91 })).toBe('a b c');
  });

  it('hides the totals of a shown count that became a small one: who kept them would subtract', () => {
    expect(shownLast({ a: 40, ...LARGE }, { a: 3, ...LARGE })).toBe('a network west');
  });

  it('shows all again once the small number was a mistake', () => {
    expect(shownLast({ a: 40, ...LARGE }, { a: 3, ...LARGE }, { a: 40, ...LARGE })).toBe('');
    expect(shownLast({ a: 2, h: 40, ...LARGE }, { a: 2, h: 3, ...LARGE }, { a: 2, h: 40, ...LARGE })).toBe('a b c');
  });

  it('keeps hidden what was hidden, as long as a secret stands in its sum', () => {
    expect(shownLast({ a: 2, b: 3, c: 50, d: 60, e: 70 }, { a: 60, b: 3, c: 50, d: 60, e: 70 })).toBe('a b c');
    expect(shownLast({ a: 2, b: 3, c: 50, d: 60, e: 70 }, { a: 60, b: 30, c: 50, d: 60, e: 70 })).toBe('');
  });

  it('keeps the totals of a hidden count that is corrected, unless the difference tells its numbers', () => {
    expect(shownLast({ a: 2, ...LARGE }, { a: 3, ...LARGE })).toBe('a b c');
    expect(shownLast({ a: 1, ...LARGE }, { a: 4, ...LARGE })).toBe('a b c network west');
    // one step after the other tells as much
    expect(shownLast({ a: 1, ...LARGE }, { a: 2, ...LARGE }, { a: 3, ...LARGE }, { a: 4, ...LARGE })).toBe('a b c network west');
  });

  it('hides the totals that lost a hidden count, until it is back', () => {
    const { b: _b, ...without } = LARGE;
    expect(shownLast({ a: 2, ...LARGE }, { a: 2, ...without })).toBe('a c network west');
    expect(shownLast({ a: 2, ...LARGE }, { a: 2, ...without }, { a: 2, ...LARGE })).toBe('a b c');
    expect(shownLast({ a: 2, ...LARGE }, {}, { a: 2, ...LARGE })).toBe('a b c');
    // no secret stands any more, yet the difference would tell the one that was withdrawn
    expect(shownLast({ a: 2, ...LARGE }, LARGE)).toBe('b c network west');
  });

  it('protects what comes later by what comes with it', () => {
    const first = { a: 2, b: 40, c: 50 };
    expect(shownLast(first, { ...first, d: 3 })).toBe('a b c d network west');
    expect(shownLast(first, { ...first, e: 70, f: 80 })).toBe('a b c');
    expect(shownLast(first, { ...first, e: 1, f: 80, g: 90 })).toBe('a b c e f g');
  });

  it('shows a total again when enough has come together', () => {
    const west = { a: 2, b: 40, c: 50 };
    const [alone, two, three] = shownOn(west, { ...west, e: 2 }, { ...west, e: 2, f: 3 }, { ...west, e: 2, f: 3, g: 4 }).slice(1);
    expect(alone).toEqual(['a', 'b', 'c', 'e', 'east', 'network']);
    expect(two).toEqual(['a', 'b', 'c', 'e', 'east', 'f', 'network']);
    expect(three).toEqual(['a', 'b', 'c', 'e', 'f', 'g']);
  });

  it('does not trust a number that was shown to protect another', () => {
    // a commune that leaves and comes back with the number that everybody saw
    expect(shownLast({ a: 40 }, {}, { a: 40, b: 3, c: 50 })).toBe('b network west');
  });

  it('withholds the totals of a count that moved to another group', () => {
    const moved = countsOf({ a: 2, ...LARGE }, { a: { above: ['east', 'network'] } });
    expect(shownLast({ a: 2, ...LARGE }, moved)).toBe('a b c east west');
  });

  it('hides a count that would give another one away, and keeps it between its numbers', () => {
    const counts = countsOf({ a: 20, ...LARGE }, { a: { secretRange: { low: 18, high: 21 } } });
    expect(shownLast(counts)).toBe('a b c');
    // too late for who kept the number, not for the others
    expect(shownLast({ a: 20, ...LARGE }, counts)).toBe('a network west');
    expect(shownLast({ a: 20, ...LARGE }, counts, counts, { a: 20, ...LARGE })).toBe('');
  });
});

/** A number that a commune had for some days. */
interface Version {
  readonly key: string;
  readonly value: number;
  readonly isSmall: boolean;
  /** The first of those days. */
  readonly since: number;
  isShown: boolean;
}

const TRIED_MAX = 34;

/** What was shown over some days: the versions of all counts, and which of them each shown total added up. */
function keptAnswers(days: readonly Day[]) {
  let ledger: readonly DisclosedCell[] = [];
  let releasedOn = -1;
  let hiddenCount = 0;
  const versions: Version[] = [];
  const totals: { parts: Version[]; value: number }[] = [];
  const current = new Map<string, Version>();
  const shown = days.map((day, i) => {
    const publication = publish(countsOf(day), ledger);
    ledger = publication.ledger;
    if (publication.hidden.size === 0 && hiddenCount > 0) releasedOn = i;
    hiddenCount = publication.hidden.size;
    for (const key of [...current.keys()]) if (!(key in day)) current.delete(key);
    for (const [key, value] of Object.entries(day)) {
      if (current.get(key)?.value !== value) {
        const again = versions.find((version) => version.key === key && version.value === value);
        const version = again ?? { key, value, isSmall: value >= 1 && value <= 4, since: i, isShown: false };
        if (!again) versions.push(version);
        current.set(key, version);
      }
      const version = current.get(key) as Version;
      if (!publication.hidden.has(key)) version.isShown = true;
    }
    for (const [total, keys] of [
      ['west', Object.keys(day).filter((key) => groupOf(key) === 'west')],
      ['east', Object.keys(day).filter((key) => groupOf(key) === 'east')],
      ['network', Object.keys(day)],
    ] as const) {
      if (keys.length === 0 || publication.hidden.has(total)) continue;
      const parts = keys.map((key) => current.get(key) as Version);
      totals.push({ parts, value: parts.reduce((sum, { value }) => sum + value, 0) });
    }
    return [...current].map(([key, version]) => ({ key, version, isHidden: publication.hidden.has(key) }));
  });
  return { versions, totals, days: shown, releasedOn };
}

/** Whether all totals can come out with this number for that version: by trying, with a look at what is left to add up. */
function isPossible(kept: ReturnType<typeof keptAnswers>, knownTo: string | null, fixed: Version, value: number): boolean {
  const isOpen = (version: Version): boolean => version !== fixed && !version.isShown && version.key !== knownTo;
  const least = (version: Version): number => (isOpen(version) ? (version.isSmall ? 1 : 5) : version === fixed ? value : version.value);
  const most = (version: Version): number => (isOpen(version) ? (version.isSmall ? 4 : TRIED_MAX) : version === fixed ? value : version.value);
  const bounds = new Map(kept.versions.map((version) => [version, [least(version), most(version)] as [number, number]]));
  const search = (ranges: ReadonlyMap<Version, [number, number]>): boolean => {
    const tight = new Map([...ranges].map(([version, [low, high]]) => [version, [low, high] as [number, number]]));
    for (let isNarrower = true; isNarrower;) {
      isNarrower = false;
      for (const { parts, value: sum } of kept.totals) {
        const lows = parts.reduce((total, part) => total + (tight.get(part)?.[0] ?? 0), 0);
        const highs = parts.reduce((total, part) => total + (tight.get(part)?.[1] ?? 0), 0);
        for (const part of parts) {
          const range = tight.get(part) as [number, number];
          const [low, high] = range;
          range[0] = Math.max(low, sum - (highs - high));
          range[1] = Math.min(high, sum - (lows - low));
          if (range[0] > range[1]) return false;
          isNarrower ||= range[0] > low || range[1] < high;
          if (range[0] > low || range[1] < high) break;
        }
        if (isNarrower) break;
      }
    }
    const next = [...tight].filter(([, [low, high]]) => low < high).sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0];
    if (!next) return true;
    const [version, [low, high]] = next;
    for (let tried = low; tried <= high; tried++) if (search(new Map([...tight, [version, [tried, tried]]]))) return true;
    return false;
  };
  return search(bounds);
}

/** The first two numbers that a version may have. */
function numbers(kept: ReturnType<typeof keptAnswers>, knownTo: string | null, version: Version): number[] {
  const found: number[] = [];
  for (let value = version.isSmall ? 1 : 5; value <= (version.isSmall ? 4 : TRIED_MAX) && found.length < 2; value++)
    if (isPossible(kept, knownTo, version, value)) found.push(value);
  return found;
}

const someNumber = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 5, arbitrary: fc.integer({ min: 5, max: 16 }) },
);
const KEYS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const someDay = fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.option(someNumber, { freq: 4 })])));
/** Days of which each changes a little of the one before. */
const histories = fc
  .tuple(
    someDay,
    fc.array(fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.option(someNumber, { freq: 6 })), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([first, changes]) => {
    const days: Day[] = [];
    let day: Record<string, number | null> = first;
    const note = (): number => days.push(Object.fromEntries(Object.entries(day).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))));
    note();
    for (const change of changes) {
      day = { ...day, ...Object.fromEntries(change) };
      note();
    }
    return days;
  });

describe('to somebody who kept every answer', () => {
  it('no masked count is known, whatever was corrected, withdrawn and given again', () => {
    fc.assert(
      fc.property(histories, (days) => {
        const kept = keptAnswers(days);
        const last = new Map(kept.days.at(-1)?.map(({ key, version }) => [key, version]));
        for (const day of kept.days)
          for (const { key, version, isHidden } of day) if (version.isSmall) expect({ key, isHidden }).toEqual({ key, isHidden: true });
        // when no secret stood any more all was shown, corrected secrets included
        const secrets = kept.versions.filter(
          ({ key, isSmall, since, isShown }, i) => since > kept.releasedOn && !isShown && (last.get(key) === kept.versions[i] || (isSmall && !last.has(key))),
        );
        for (const version of secrets) {
          for (const knownTo of [null, ...KEYS]) {
            if (knownTo === version.key) continue;
            expect({ version, knownTo, numbers: numbers(kept, knownTo, version) }).toMatchObject({ numbers: [expect.anything(), expect.anything()] });
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
