import { addDays, type CivilDateText } from '@maillage/domain';

/** A perimeter with the codes by which a file may name it. */
export interface Perimeter {
  readonly id: number;
  readonly code: string;
  readonly shortName: string | null;
  readonly validFrom: CivilDateText | null;
  readonly validTo: CivilDateText | null;
}

/** What the codes of a file stand for. */
export interface MatchedCodes {
  /** The day whose perimeters they are. */
  readonly on: CivilDateText;
  /** Perimeter of each code, in their order; null for a code that none ever had. */
  readonly ids: readonly (number | null)[];
  /** How many of those perimeters do not hold on that day any more. */
  readonly formerCount: number;
}

const holds = ({ validFrom, validTo }: Perimeter, day: CivilDateText): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo);

/**
 * Finds the perimeters that the codes of a file stand for on a day. A code that stays while its perimeter changes (93066 in 2025) says nothing of
 * the geography of the file; one that is gone does (93059): the day is the latest one, not after that which was given, on which most codes hold.
 */
export function matchCodes(codes: readonly string[], perimeters: readonly Perimeter[], day: CivilDateText): MatchedCodes {
  const byCode = new Map<string, Perimeter[]>();
  for (const perimeter of perimeters)
    for (const code of [perimeter.code, perimeter.shortName]) if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), perimeter]);
  const known = codes.map((code) => byCode.get(code) ?? []);
  const before = known.flat().flatMap(({ validTo }) => (validTo !== null && validTo <= day ? [addDays(validTo, -1)] : []));
  const days = [...new Set([day, ...before])].sort().reverse();
  const countOn = (candidate: CivilDateText): number => known.filter((some) => some.some((perimeter) => holds(perimeter, candidate))).length;
  const on = days.reduce((best, candidate) => (countOn(candidate) > countOn(best) ? candidate : best), day);
  const matched = known.map((some) => some.find((perimeter) => holds(perimeter, on)) ?? latestBefore(some, on));
  return { on, ids: matched.map((perimeter) => perimeter?.id ?? null), formerCount: matched.filter((perimeter) => perimeter && !holds(perimeter, on)).length };
}

function latestBefore(perimeters: readonly Perimeter[], day: CivilDateText): Perimeter | undefined {
  return perimeters
    .filter(({ validTo }) => validTo !== null && validTo <= day)
    .sort((a, b) => String(a.validTo).localeCompare(String(b.validTo)))
    .at(-1);
}
