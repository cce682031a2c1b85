import { canonicalJson } from './canonical-json';
import type { EditionContent, EditionFact, FrozenBlock } from './edition-content';

/** How something changed between two editions, in the order in which changes are told. */
export const EDITION_CHANGE_KINDS = {
  added: 'It was not there before.',
  dropped: 'It was there, and is not any more: with the reason, where one was given.',
  slipped: 'Its day is later.',
  brought_forward: 'Its day is earlier.',
  moved: 'It is farther, or elsewhere.',
  weather_turned: 'Its weather is another.',
  convention_signed: 'A convention is in force that was not.',
  convention_lost: 'A convention that was in force is not any more.',
  target_reached: 'A target is reached that was not.',
  target_lost: 'A target that was reached is not any more.',
  figure_moved: 'A figure is another, of a later time.',
  figure_revised: 'A figure of the same time is another.',
} as const satisfies Record<string, string>;

/** How something changed. */
export type EditionChangeKind = keyof typeof EDITION_CHANGE_KINDS;

/** One change: what was stated before and after; null where it was not there. */
export interface EditionChange {
  readonly kind: EditionChangeKind;
  readonly about: EditionFact['about'];
  readonly before: EditionFact | null;
  readonly after: EditionFact | null;
}

/** What changed between two editions, and what could not be compared, since only one of them holds it. */
export interface EditionComparison {
  readonly changes: readonly EditionChange[];
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
}

const extentOf = ({ kind, extent }: FrozenBlock): string => `${kind} ${extent}`;
const idOf = ({ about }: EditionFact): string => `${about.type} ${about.id}`;
const isThere = (fact: EditionFact | undefined): fact is EditionFact => fact !== undefined && fact.value !== 'dropped';

/** Facts by their keys, of the blocks that the other edition holds too: one without a fact yet is such a block, the first thing in it was added. */
function comparable(blocks: readonly FrozenBlock[], others: readonly FrozenBlock[]): Map<string, EditionFact> {
  const extents = new Set(others.map(extentOf));
  return new Map(blocks.filter((block) => extents.has(extentOf(block))).flatMap(({ facts }) => facts.map((fact) => [fact.key, fact])));
}

/** Titles of the blocks that state something of which the other edition says nothing. */
function alone(blocks: readonly FrozenBlock[], others: readonly FrozenBlock[]): string[] {
  const extents = new Set(others.map(extentOf));
  return blocks.filter((block) => block.facts.length > 0 && !extents.has(extentOf(block))).map(({ title }) => title);
}

/** From a state to another of which one alone counts. */
function turned(before: EditionFact, after: EditionFact, state: string, to: EditionChangeKind, from: EditionChangeKind): EditionChangeKind | null {
  if (before.value === state) return from;
  return after.value === state ? to : null;
}

function kindOf(before: EditionFact, after: EditionFact): EditionChangeKind | null {
  if (canonicalJson(before.value) === canonicalJson(after.value)) return null;
  switch (before.aspect) {
    case 'figure':
      return before.of === after.of ? 'figure_revised' : 'figure_moved';
    case 'due':
      return String(after.value) > String(before.value) ? 'slipped' : 'brought_forward';
    case 'weather':
      return 'weather_turned';
    case 'convention':
      return turned(before, after, 'in_force', 'convention_signed', 'convention_lost');
    case 'target':
      return turned(before, after, 'reached', 'target_reached', 'target_lost');
    default:
      return 'moved';
  }
}

/**
 * What changed from one edition to the next: facts of the same key, in blocks of the same kind and extent. A block that only one of them holds changes nothing: what
 * it says was not stated otherwise before. Of what was added or dropped nothing else is told. The order is that of kinds, then of the later edition.
 */
export function whatChanged(before: Pick<EditionContent, 'blocks'>, after: Pick<EditionContent, 'blocks'>): EditionComparison {
  const old = comparable(before.blocks, after.blocks);
  const now = comparable(after.blocks, before.blocks);
  const keys = [...new Set([...now.keys(), ...old.keys()])];
  const cameOrWent = new Set<string>();
  const changes = keys.flatMap((key): EditionChange[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const fact = to ?? from;
    if (fact?.aspect !== 'presence' || isThere(from) === isThere(to)) return [];
    cameOrWent.add(idOf(fact));
    return [{ kind: isThere(to) ? 'added' : 'dropped', about: fact.about, before: from ?? null, after: to ?? null }];
  });
  for (const key of keys) {
    const [from, to] = [old.get(key), now.get(key)];
    if (!from || !to || to.aspect === 'presence' || cameOrWent.has(idOf(to))) continue;
    const kind = kindOf(from, to);
    if (kind) changes.push({ kind, about: to.about, before: from, after: to });
  }
  const order = Object.keys(EDITION_CHANGE_KINDS);
  return {
    changes: changes.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
    onlyBefore: alone(before.blocks, after.blocks),
    onlyAfter: alone(after.blocks, before.blocks),
  };
}
