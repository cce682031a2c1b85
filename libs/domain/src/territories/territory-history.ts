import { compareCommunes, type CommuneMoves } from './commune-moves';
import type { PassageNature } from './passage-nature';
import type { TerritoryKind } from './territory-kind';
import { territoryKey, type TerritoryKey, type TerritoryVintage, type VintageTerritory } from './territory-vintage';

/** A perimeter with its dates: `validFrom` null since before the first edition, `validTo` the first day on which it no longer holds. */
export interface TerritoryVersion extends Omit<VintageTerritory, 'ancestors' | 'absorbedCodes'> {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Every version in which it stood while it held. */
  readonly ancestors: ReadonlySet<TerritoryVersion>;
}

/** What a version became, and on which day. */
export interface VersionPassage {
  readonly from: TerritoryVersion;
  readonly to: TerritoryVersion;
  readonly passedOn: string;
  readonly nature: PassageNature;
}

/** Every version that the editions tell of, and how they follow each other. */
export interface TerritoryHistory {
  readonly versions: readonly TerritoryVersion[];
  readonly passages: readonly VersionPassage[];
}

interface OpenVersion extends TerritoryVersion {
  validTo: string | null;
  readonly ancestors: Set<OpenVersion>;
  readonly absorbedCodes: readonly string[];
  readonly memberCodes: readonly string[];
}
type OpenVersions = ReadonlyMap<TerritoryKey, OpenVersion>;

/** Kinds that are what their communes are. A région, a département or France goes on under its code, whatever its communes do. */
const DRAWN_BY_COMMUNES: ReadonlySet<TerritoryKind> = new Set<TerritoryKind>(['epci', 'ept']);

const isCommune = ({ kind }: { readonly kind: TerritoryKind }): boolean => kind === 'commune';

/** Codes of the communes of each territory of an edition. */
function membersOf(territories: readonly VintageTerritory[]): Map<TerritoryKey, string[]> {
  const members = new Map<TerritoryKey, string[]>();
  for (const { code, ancestors } of territories.filter(isCommune)) {
    for (const ancestor of ancestors) {
      const codes = members.get(ancestor);
      if (codes) codes.push(code);
      else members.set(ancestor, [code]);
    }
  }
  return members;
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((code) => right.has(code));
};

/** Whether the territory of the new edition is the perimeter that already held, and the same legal person. */
function continues(held: OpenVersion, now: VintageTerritory, memberCodes: readonly string[], moves: CommuneMoves): boolean {
  if (isCommune(now)) {
    const isOtherPerson = held.siren !== null && now.siren !== null && held.siren !== now.siren;
    return !isOtherPerson && moves.gained(now.code).length === 0 && moves.lost(now.code).length === 0;
  }
  if (!DRAWN_BY_COMMUNES.has(now.kind)) return true;
  return sameCodes(held.memberCodes.flatMap(moves.became), memberCodes) && sameCodes(memberCodes.flatMap(moves.cameFrom), held.memberCodes);
}

/** What a version that ends became, in the versions that hold now. */
function heirs(ended: OpenVersion, open: OpenVersions, moves: CommuneMoves): [OpenVersion, PassageNature][] {
  const now = open.get(territoryKey(ended));
  const heldByCommunes = (codes: readonly string[]) => codes.flatMap((code) => open.get(`commune:${code}`) ?? []);
  if (isCommune(ended)) {
    return heldByCommunes(moves.became(ended.code)).map((heir) => {
      if (heir === now) return [heir, 'perimeter_changed'];
      if (!moves.gained(heir.code).includes(ended.code)) return [heir, 'split'];
      return [heir, moves.isNew(heir.code) && moves.cameFrom(heir.code).length === 1 ? 'recoded' : 'merged'];
    });
  }
  if (now) return [[now, 'perimeter_changed']];
  const communes = heldByCommunes(ended.memberCodes.flatMap(moves.became));
  const takers = new Set(
    communes.flatMap(({ ancestors }) => [...ancestors].filter((taker) => taker.kind === ended.kind && taker.validTo === null && taker !== ended)),
  );
  return [...takers].map((taker) => [taker, takers.size === 1 ? 'merged' : 'split']);
}

/**
 * Folds editions, oldest first, into versions with dates and passages. Pure.
 *
 * - A commune that gained or lost a commune, or whose SIREN changed, is another perimeter or legal person: its version ends on
 *   1 January of the edition and a new one starts. A mere change of name, population or postal code makes no version.
 * - An EPCI or EPT gets a new version when its communes change, a merger among its own communes aside.
 * - A version stands under every ancestor that it had while it held.
 */
export function foldVintages(vintages: readonly TerritoryVintage[]): TerritoryHistory {
  const versions: OpenVersion[] = [];
  const passages: VersionPassage[] = [];
  let open: OpenVersions = new Map();

  for (const [index, { year, territories }] of vintages.entries()) {
    const passedOn = `${year}-01-01`;
    const held = open;
    const moves = compareCommunes([...held.values()].filter(isCommune), territories.filter(isCommune));
    const next = openVersions(territories, held, moves, index === 0 ? null : passedOn, versions);
    const ended = [...held].filter(([key, version]) => next.get(key) !== version).map(([, version]) => version);
    for (const version of ended) version.validTo = passedOn;
    for (const from of ended) for (const [to, nature] of heirs(from, next, moves)) passages.push({ from, to, passedOn, nature });
    open = next;
  }
  return { versions, passages };
}

/** The versions that hold in an edition: those that go on, brought up to date, and new ones, added to `versions`. */
function openVersions(
  territories: readonly VintageTerritory[],
  held: OpenVersions,
  moves: CommuneMoves,
  validFrom: string | null,
  versions: OpenVersion[],
): OpenVersions {
  const members = membersOf(territories);
  const open = new Map<TerritoryKey, OpenVersion>();
  for (const territory of territories) {
    const key = territoryKey(territory);
    const memberCodes = members.get(key) ?? [];
    const existing = held.get(key);
    if (existing && continues(existing, territory, memberCodes, moves)) {
      open.set(key, Object.assign(existing, territory, { memberCodes, ancestors: existing.ancestors }));
    } else {
      const version: OpenVersion = { ...territory, memberCodes, validFrom, validTo: null, ancestors: new Set() };
      versions.push(version);
      open.set(key, version);
    }
  }
  for (const territory of territories) {
    const version = open.get(territoryKey(territory));
    for (const key of territory.ancestors) {
      const ancestor = open.get(key);
      if (version && ancestor) version.ancestors.add(ancestor);
    }
  }
  return open;
}
