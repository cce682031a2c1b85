import { isSuppressed, suppress, type SuppressionCell, type SuppressionSum } from '../../secrecy/suppression';
import { isSmallCount, MASKED_UP_TO } from '../../secrecy/small-counts';

/** A line is told over so many CCAS that gave a number, or more. */
export const CCAS_OF_A_LINE = 5;
/** A part of a line over so many, or more: whoever is one of them is left with the sum of two. */
export const CCAS_OF_A_PART = 3;

/** A number of one CCAS. */
export interface HeldNumber {
  readonly ccas: string;
  /** The EPT; null where it stands in none. */
  readonly group: string | null;
  readonly value: number;
  /** What hiding it costs: inhabitants, which everybody knows. */
  readonly weight: number;
}

/** Numbers that are told together: whoever reads some of them works out others. */
export interface HeldSeries {
  readonly numbers: readonly HeldNumber[];
  readonly isCount: boolean;
  readonly isSensitive: boolean;
  /** Whether the number of each CCAS is shown to others. */
  readonly isShown: boolean;
}

/** The place of all CCAS of a line. */
export const WHOLE = 'n';
/** The place of the CCAS of an EPT. */
export const placeOfGroup = (group: string): string => `g:${group}`;
/** The place of one CCAS. */
export const placeOfCcas = (ccas: string): string => `c:${ccas}`;

const groupsOf = (numbers: readonly HeldNumber[]): Map<string, HeldNumber[]> => {
  const groups = new Map<string, HeldNumber[]>();
  for (const number of numbers) if (number.group !== null) groups.set(number.group, [...(groups.get(number.group) ?? []), number]);
  return groups;
};

/** Totals over too few CCAS, and those that would give these away. */
function tooFew(numbers: readonly HeldNumber[]): Set<string> {
  const groups = [...groupsOf(numbers)];
  if (numbers.length < CCAS_OF_A_LINE) return new Set([WHOLE, ...groups.map(([group]) => placeOfGroup(group))]);
  const small = groups.filter(([, of]) => of.length < CCAS_OF_A_PART).map(([group]) => group);
  const hidden = new Set(small.map(placeOfGroup));
  const left = numbers.filter(({ group }) => group === null || small.includes(group)).length;
  if (left === 0 || left >= CCAS_OF_A_PART) return hidden;
  const [least] = groups.filter(([group]) => !small.includes(group)).sort(([a, one], [b, other]) => one.length - other.length || (a < b ? -1 : 1));
  hidden.add(least ? placeOfGroup(least[0]) : WHOLE);
  return hidden;
}

const whole = (value: number): number => (value > 0 ? Math.max(1, Math.round(value)) : Math.round(value));
const sum = (numbers: readonly HeldNumber[], of: (number: HeldNumber) => number): number => numbers.reduce((all, one) => all + of(one), 0);

/** The numbers of a series as the solver of small counts takes them, with what stays hidden. */
function cellsOf({ numbers, isSensitive, isShown }: HeldSeries, hidden: ReadonlySet<string>, isOfGroups: boolean, before = NOTHING_BEFORE): SuppressionCell[] {
  const cell = (key: string, value: number, weight: number, producer?: string): SuppressionCell => ({
    key,
    value,
    weight,
    staysHidden: hidden.has(key),
    ...(producer === undefined ? {} : { producer }),
    ...(isSensitive && value <= MASKED_UP_TO ? { isSecret: true, range: { low: 0, high: MASKED_UP_TO } } : {}),
    ...(before.known.has(key) ? { isKnown: true } : {}),
    ...(before.kept.has(key) && value > MASKED_UP_TO ? { isSecret: true, range: { low: value - HIDES_AS_MUCH, high: value + HIDES_AS_MUCH } } : {}),
  });
  const ofCcas = numbers.map((one) => {
    const key = placeOfCcas(one.ccas);
    const told = cell(key, whole(one.value), one.weight, isOfGroups && one.group !== null ? placeOfGroup(one.group) : key);
    return isShown || told.value === 0 ? told : { ...told, staysHidden: true };
  });
  const ofGroups = [...groupsOf(numbers)].map(([group, of]) =>
    cell(
      placeOfGroup(group),
      sum(of, ({ value }) => whole(value)),
      sum(of, ({ weight }) => weight),
    ),
  );
  const all = cell(
    WHOLE,
    sum(numbers, ({ value }) => whole(value)),
    sum(numbers, ({ weight }) => weight),
  );
  return [...ofCcas, ...ofGroups, all];
}

function sumsOf(numbers: readonly HeldNumber[]): SuppressionSum[] {
  const groups = [...groupsOf(numbers)];
  const alone = numbers.filter(({ group }) => group === null).map(({ ccas }) => placeOfCcas(ccas));
  return [
    ...groups.map(([group, of]) => ({ total: placeOfGroup(group), parts: of.map(({ ccas }) => placeOfCcas(ccas)) })),
    { total: WHOLE, parts: [...groups.map(([group]) => placeOfGroup(group)), ...alone] },
  ];
}

/** What is known of a series from when it was told before. */
export interface ToldBefore {
  /** Cells that were hidden, and must not be worked out now. */
  readonly kept: ReadonlySet<string>;
  /** Cells that were shown with the same number: hiding them protects nothing. */
  readonly known: ReadonlySet<string>;
}
const NOTHING_BEFORE: ToldBefore = { kept: new Set(), known: new Set() };
/** A number that hides a count of one to four beside it may be as much more or less as that. */
const HIDES_AS_MUCH = MASKED_UP_TO - 1;

const canBeCounted = ({ isCount, numbers }: HeldSeries): boolean => isCount && numbers.every(({ value }) => value >= 0);

/**
 * Places at which nothing of a family of series is told to who does not read every CCAS there: its series hang together by the totals of the form, so that a
 * place is told for all of them or for none. Held against who knows what one CCAS gave, and who knows all that one EPT gave: a referent. `before`: of each
 * series, what is known of it from when it was told before.
 */
export function hiddenPlaces(family: readonly HeldSeries[], before: readonly ToldBefore[] = []): ReadonlySet<string> {
  const hidden = new Set(before.flatMap(({ kept }) => [...kept]));
  for (const { numbers } of family) if (numbers.length > 0) for (const place of tooFew(numbers)) hidden.add(place);
  for (const { numbers, isSensitive, isCount } of family)
    if (isCount) for (const { ccas, value } of numbers) if (isSmallCount(whole(value)) || (isSensitive && value <= MASKED_UP_TO)) hidden.add(placeOfCcas(ccas));
  const counted = family.flatMap((series, index) => (canBeCounted(series) ? [{ series, told: before[index] }] : []));
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const { series, told } of counted)
      for (const isOfGroups of [false, true])
        for (const key of suppress(cellsOf(series, hidden, isOfGroups, told), sumsOf(series.numbers))) {
          const isAlwaysUnread = !series.isShown && key.startsWith('c:');
          if (!isAlwaysUnread) hidden.add(key);
        }
  }
  return hidden;
}

/**
 * Whether the sum over some CCAS of a line, those that answered last year too, may stand beside the total: each EPT is known in two parts then, as far as it is
 * told. Each part is over none or over enough, and no small count is worked out of them.
 */
export function mayTellPart(series: HeldSeries, hidden: ReadonlySet<string>, isInPart: (ccas: string) => boolean): boolean {
  const { numbers } = series;
  if (hidden.has(WHOLE)) return false;
  if (numbers.every(({ ccas }) => isInPart(ccas))) return true;
  const partOf = ({ ccas, group }: HeldNumber): string => `${group !== null && !hidden.has(placeOfGroup(group)) ? group : ''}:${isInPart(ccas) ? 'in' : 'out'}`;
  const parts = numbers.map((number): HeldNumber => ({ ...number, group: partOf(number) }));
  if ([...groupsOf(parts).values()].some((of) => of.length < CCAS_OF_A_PART)) return false;
  if (!canBeCounted(series)) return true;
  const inParts = { ...series, numbers: parts };
  const keys = (cells: readonly SuppressionCell[]) => new Set(cells.filter(({ staysHidden, isSecret }) => staysHidden || isSecret).map(({ key }) => key));
  return [false, true].every((isOfGroups) => {
    const cells = cellsOf(inParts, hidden, isOfGroups).map((cell) => (cell.key.startsWith('c:') ? cell : { ...cell, staysHidden: false }));
    return isSuppressed(cells, sumsOf(parts), keys(cells));
  });
}
