import type { VintageTerritory } from './territory-vintage';

type Commune = Pick<VintageTerritory, 'code' | 'absorbedCodes'>;

/** How communes passed from one edition to the next. */
export interface CommuneMoves {
  /** Codes of the new edition that hold the land of that former code; itself, for a commune that did not move. */
  became(code: string): readonly string[];
  /** Codes of the former edition that held the land of that new code. */
  cameFrom(code: string): readonly string[];
  /** Vanished communes that are now part of that code. */
  gained(code: string): readonly string[];
  /** New communes that were split off that code. */
  lost(code: string): readonly string[];
  /** Whether the code is new. */
  isNew(code: string): boolean;
}

const NONE: readonly string[] = [];

/** Which commune of `holders` says that it holds each of the `codes`. */
function holdersOf(codes: ReadonlySet<string>, holders: readonly Commune[]): Map<string, string> {
  const held = new Map<string, string>();
  for (const { code, absorbedCodes } of holders) {
    for (const absorbed of absorbedCodes) if (codes.has(absorbed) && !held.has(absorbed)) held.set(absorbed, code);
  }
  return held;
}

function reversed(map: ReadonlyMap<string, string>): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, holder] of map) codes.set(holder, [...(codes.get(holder) ?? []), code]);
  return codes;
}

/**
 * Compares the communes of two editions. A vanished commune went where the new edition lists its code; a new one was split off
 * the commune under which the former edition listed its code.
 */
export function compareCommunes(before: readonly Commune[], after: readonly Commune[]): CommuneMoves {
  const codesBefore = new Set(before.map(({ code }) => code));
  const codesAfter = new Set(after.map(({ code }) => code));
  const vanished = new Set([...codesBefore].filter((code) => !codesAfter.has(code)));
  const created = new Set([...codesAfter].filter((code) => !codesBefore.has(code)));
  const mergedInto = holdersOf(vanished, after);
  const splitFrom = holdersOf(created, before);
  // Two communes that swap the rank of main commune each list the other: the merger tells it all.
  for (const [code, origin] of splitFrom) if (mergedInto.get(origin) === code) splitFrom.delete(code);
  const gains = reversed(mergedInto);
  const losses = reversed(splitFrom);

  const gained = (code: string) => gains.get(code) ?? NONE;
  const lost = (code: string) => losses.get(code) ?? NONE;
  const existing = (code: string, codes: ReadonlySet<string>, otherwise: string | undefined) =>
    codes.has(code) ? [code] : otherwise === undefined ? [] : [otherwise];
  return {
    became: (code) => [...existing(code, codesAfter, mergedInto.get(code)), ...lost(code)],
    cameFrom: (code) => [...existing(code, codesBefore, splitFrom.get(code)), ...gained(code)],
    gained,
    lost,
    isNew: (code) => created.has(code),
  };
}
