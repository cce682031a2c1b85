import { CCAS_OF_A_PART, type HeldNumber, type HeldSeries, mayTellPart, placeOfCcas, placeOfGroup, type ToldBefore, WHOLE } from './result-secrecy';

/** A family of figures as it is told at once: its series, always in the same order, and the places at which nothing of it is told. */
export interface ToldFamily {
  readonly series: readonly HeldSeries[];
  readonly hidden: ReadonlySet<string>;
}

type Numbers = ReadonlyMap<string, HeldNumber>;
const numbersOf = ({ numbers }: HeldSeries): Numbers => new Map(numbers.map((number) => [number.ccas, number]));

/** A series as it was told before and is told now. */
interface TwiceTold {
  readonly before: HeldSeries;
  readonly now: HeldSeries;
  readonly was: Numbers;
  readonly is: Numbers;
}

const isSame = (ccas: string, { was, is }: TwiceTold): boolean => was.get(ccas)?.value === is.get(ccas)?.value;

const twiceTold = (before: readonly HeldSeries[], now: readonly HeldSeries[]): TwiceTold[] =>
  now.map((series, index): TwiceTold => {
    const former = before[index] ?? { ...series, numbers: [] };
    return { before: former, now: series, was: numbersOf(former), is: numbersOf(series) };
  });

/** What is known of each series from the times that it was told: what was hidden then must not come out now, and what was shown hides nothing. */
export function toldBefore(times: readonly ToldFamily[], now: readonly HeldSeries[]): ToldBefore[] {
  const told = now.map(() => ({ kept: new Set<string>(), known: new Set<string>() }));
  for (const before of times) {
    const twice = twiceTold(before.series, now);
    for (const [index, { kept, known }] of told.entries()) {
      const series = twice[index];
      for (const ccas of series?.was.keys() ?? []) {
        const place = placeOfCcas(ccas);
        if (!series || !isSame(ccas, series)) continue;
        if (!before.hidden.has(place)) {
          if (series.now.isShown) known.add(place);
        } else if (twice.every((each) => isSame(ccas, each))) kept.add(place);
      }
    }
  }
  for (const { kept, known } of told) for (const place of known) kept.delete(place);
  return told;
}

/**
 * Places that must be hidden now because of what was told before: whoever kept the former results subtracts them. What one or two CCAS of an EPT added or took back
 * would be the difference of its totals; a small count that was corrected, or that is one since, would be that of all totals it stands in.
 */
export function hiddenBeside(before: ToldFamily, now: ToldFamily, isReadByAll: boolean): Set<string> {
  const twice = twiceTold(before.series, now.series);
  const hidden = new Set<string>();
  const members = new Map(twice.flatMap(({ was, is }) => [...was, ...is]));
  const isHidden = (ccas: string): boolean => before.hidden.has(placeOfCcas(ccas)) || now.hidden.has(placeOfCcas(ccas));
  if (isReadByAll && ![...members.keys()].some(isHidden)) return hidden;

  for (const [ccas, { group }] of members) {
    const isMoved = twice.some((series) => !isSame(ccas, series));
    const isCorrected = isMoved && twice.some(({ was }) => was.has(ccas));
    if (!isCorrected || !isHidden(ccas)) continue;
    for (const place of [placeOfCcas(ccas), ...(group === null ? [] : [placeOfGroup(group)]), WHOLE]) hidden.add(place);
  }
  keepGroupsHidden(before, twice, isReadByAll, hidden);
  for (const series of twice) hideDifferences(before, { ...now, hidden: new Set([...now.hidden, ...hidden]) }, series, hidden);
  return hidden;
}

/** EPT that are hidden together stay so, until each of them is told over enough others. */
function keepGroupsHidden(before: ToldFamily, twice: readonly TwiceTold[], isReadByAll: boolean, hidden: Set<string>): void {
  const groups = new Set(twice.flatMap(({ was }) => [...was.values()].flatMap(({ group }) => (group === null ? [] : [group]))));
  const kept = [...groups].filter((group) => before.hidden.has(placeOfGroup(group)));
  if (before.hidden.has(WHOLE)) return;
  const isRenewed = (of: string): boolean =>
    twice.every(({ was, is }) => [...is.values()].filter(({ ccas, group }) => group === of && !was.has(ccas)).length >= CCAS_OF_A_PART);
  if (isReadByAll || !kept.every(isRenewed)) for (const group of kept) hidden.add(placeOfGroup(group));
}

/** What came to a series, or left it, stands in the difference of its totals. */
function hideDifferences(before: ToldFamily, now: ToldFamily, series: TwiceTold, hidden: Set<string>): void {
  const { was, is } = series;
  const moved = [...[...is.values()].filter(({ ccas }) => !was.has(ccas)), ...[...was.values()].filter(({ ccas }) => !is.has(ccas))];
  if (moved.length === 0) return;
  const touched = new Set(moved.flatMap(({ group }) => (group === null ? [] : [group])));
  for (const group of touched) if (moved.filter((one) => one.group === group).length < CCAS_OF_A_PART) hidden.add(placeOfGroup(group));
  const isWholeTold = !before.hidden.has(WHOLE) && !now.hidden.has(WHOLE) && !hidden.has(WHOLE);
  if (isWholeTold && mayStandBeside(before, now, series, hidden)) return;
  for (const group of touched) if (isWholeTold || !before.hidden.has(placeOfGroup(group))) hidden.add(placeOfGroup(group));
  if (isWholeTold) hidden.add(WHOLE);
}

/** Whether both totals may be known: what came, what left and what stayed are each over enough, and give no small count away. */
function mayStandBeside(before: ToldFamily, now: ToldFamily, series: TwiceTold, hidden: ReadonlySet<string>): boolean {
  const { was, is } = series;
  // what was shown then and is the same is known
  const isKnown = (place: string): boolean => {
    const ccas = place.startsWith('c:') ? place.slice(2) : null;
    return ccas !== null && series.now.isShown && !before.hidden.has(place) && was.has(ccas) && isSame(ccas, series);
  };
  const unknown = new Set([...now.hidden, ...hidden].filter((place) => !isKnown(place)));
  const isGone = [...was.keys()].some((ccas) => !is.has(ccas));
  if (!mayTellPart(series.now, unknown, (ccas) => was.has(ccas))) return false;
  return !isGone || mayTellPart(series.before, new Set([...unknown, ...before.hidden]), (ccas) => is.has(ccas));
}

/** EPT, and all of them (`WHOLE`), of which no answers by class are told beside those of before: over one or two CCAS that came since. */
export function hiddenClasses(came: readonly { readonly group: string | null }[]): Set<string> {
  const inGroup = (group: string | null): number => came.filter((one) => one.group === group).length;
  const few = [...new Set(came.flatMap(({ group }) => (group === null ? [] : [group])))].filter((group) => inGroup(group) < CCAS_OF_A_PART);
  const left = few.reduce((all, group) => all + inGroup(group), inGroup(null));
  return new Set([...few.map(placeOfGroup), ...(left > 0 && left < CCAS_OF_A_PART ? [WHOLE] : [])]);
}
