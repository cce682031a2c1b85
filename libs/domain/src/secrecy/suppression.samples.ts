import fc from 'fast-check';
import type { SuppressionCell, SuppressionSum } from './suppression';

/** A territory with the true number of each of its parts; `withheld` numbers are known to their producer alone. */
export interface Tree {
  readonly key: string;
  readonly value?: number;
  readonly isWithheld?: boolean;
  /** Who gave it; by itself each commune did. */
  readonly producer?: string;
  readonly parts?: readonly Tree[];
}

export const of = (key: string, value: number, producer = key): Tree => ({ key, value, producer });
export const withheld = (key: string, value: number): Tree => ({ key, value, isWithheld: true });
export const sumOf = (key: string, ...parts: Tree[]): Tree => ({ key, parts });

export const truth = ({ value = 0, parts }: Tree): number => (parts ? parts.reduce((sum, part) => sum + truth(part), 0) : value);
export const nodesOf = (tree: Tree): Tree[] => [tree, ...(tree.parts ?? []).flatMap(nodesOf)];
export const cellsOf = (trees: readonly Tree[]): SuppressionCell[] =>
  trees.flatMap(nodesOf).map((node) => ({
    ...{ key: node.key, value: node.isWithheld ? null : truth(node), isWithheld: node.isWithheld ?? false, producer: node.producer },
  }));
export const sumsOf = (trees: readonly Tree[]): SuppressionSum[] =>
  trees.flatMap(nodesOf).flatMap(({ key, parts }) => (parts ? [{ total: key, parts: parts.map((part) => part.key) }] : []));

const isSmall = (value: number): boolean => value >= 1 && value <= 4;
export const isSecret = (node: Tree): boolean => node.isWithheld === true || isSmall(truth(node));
const holdsWithheld = (node: Tree): boolean => nodesOf(node).some((each) => each.isWithheld);
/** Masked for itself, and no sum of several masked cells: the attacker knows that it is one to four. */
export const isPlainlySmall = (node: Tree): boolean => {
  const counted = (node.parts ?? []).filter((part) => truth(part) > 0 || holdsWithheld(part));
  return isSmall(truth(node)) && !holdsWithheld(node) && counted.length <= 1 && counted.every(isPlainlySmall);
};

/** Room above the true number in which guesses are looked for: a masked cell may need three, a withheld number all that another cell has. */
const ROOM = 3 * 4;
const ROOM_OF_WITHHELD = 45;
const both = (some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> => new Set([...some].filter((number) => others.has(number)));
export const upTo = (least: number, most: number): Set<number> => new Set(Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i));

/** Somebody who adds up what is shown: what is hidden from her, and whose numbers she knows besides. */
export interface Attacker {
  readonly hidden: ReadonlySet<string>;
  readonly knows?: string;
}

/** What the attacker knows of one cell before she adds anything up. */
export function knownOf(node: Tree, { hidden, knows }: Attacker, room = ROOM): Set<number> {
  const value = truth(node);
  if (!hidden.has(node.key) || (knows !== undefined && node.producer === knows)) return new Set([value]);
  if (isPlainlySmall(node)) return upTo(1, 4);
  // of a hidden total a neighbour is not told that it is five at least
  return upTo(isSecret(node) || holdsWithheld(node) || (node.parts && knows !== undefined) ? 0 : 5, value + room);
}

/** Every number that a subtree may have, where the cell `key` is assumed to be `guess`: plain sets of numbers, added up one by one. */
export function possibleNumbers(node: Tree, attacker: Attacker, key = '', guess = 0, room = ROOM): Set<number> {
  const known = node.key === key ? both(new Set([guess]), knownOf(node, attacker, room)) : knownOf(node, attacker, room);
  if (!node.parts) return known;
  let added = new Set([0]);
  for (const part of node.parts) {
    const numbers = possibleNumbers(part, attacker, key, guess, room);
    added = new Set([...added].flatMap((sum) => [...numbers].map((number) => sum + number)));
  }
  return both(added, known);
}

function guessesOf(tree: Tree, node: Tree, attacker: Attacker, enough = Infinity): number[] {
  const room = holdsWithheld(tree) ? ROOM_OF_WITHHELD : ROOM;
  const guesses: number[] = [];
  for (const guess of upTo(0, truth(node) + room)) {
    if (guesses.length >= enough) break;
    if (possibleNumbers(tree, attacker, node.key, guess, room).size > 0) guesses.push(guess);
  }
  return guesses;
}

const hiddenLeaves = (node: Tree, hidden: ReadonlySet<string>): Tree[] => {
  const parts = (node.parts ?? []).filter(({ key }) => hidden.has(key));
  return parts.length === 0 ? [node] : parts.flatMap((part) => hiddenLeaves(part, hidden));
};

/** Whether all that is hidden in a cell is the attacker's own. */
export const isOwn = (node: Tree, { hidden, knows }: Attacker): boolean =>
  knows !== undefined && hiddenLeaves(node, hidden).every(({ producer }) => producer === knows);

/** That nobody who knows what is shown alone learns of a masked cell, nor works out any hidden one. */
export function expectKeptFromAll(tree: Tree, hidden: ReadonlySet<string>): void {
  for (const node of nodesOf(tree).filter(({ key }) => hidden.has(key))) {
    const guesses = guessesOf(tree, node, { hidden }, isSecret(node) ? Infinity : 2);
    expect({ key: node.key, guesses, isFree: guesses.length > 1 }).toMatchObject({ isFree: true });
    if (!isSecret(node)) continue;
    // two masked communes make two at least, whatever is hidden around them
    const least = Math.max(1, Math.min(...possibleNumbers(node, { hidden })));
    expect({ key: node.key, guesses }).toEqual({ key: node.key, guesses: expect.arrayContaining([...upTo(least, 4)]) });
  }
}

/** That nobody who knows one producer's numbers besides works out a hidden cell of another. */
export function expectKeptFromNeighbours(tree: Tree, hidden: ReadonlySet<string>): void {
  const cells = nodesOf(tree).filter(({ key }) => hidden.has(key));
  for (const knows of new Set(cells.flatMap(({ producer }) => producer ?? []))) {
    for (const node of cells) {
      if (isOwn(node, { hidden, knows })) continue;
      const guesses = guessesOf(tree, node, { hidden, knows }, 2);
      expect({ key: node.key, knows, guesses, isFree: guesses.length > 1 }).toMatchObject({ isFree: true });
    }
  }
}

const number = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
type Shape = readonly (readonly { readonly numbers: readonly number[]; readonly isWithheld: boolean }[])[];
/** A network of groups of communes, some of which merged from several; each commune and each predecessor with its number. */
export const networks = (isWithheld: fc.Arbitrary<boolean>, maxLength = 4): fc.Arbitrary<Tree> =>
  fc
    .array(fc.array(fc.record({ numbers: fc.array(number, { minLength: 1, maxLength: 3 }), isWithheld }), { minLength: 1, maxLength }), {
      minLength: 1,
      maxLength: 3,
    })
    .map((groups: Shape) =>
      sumOf(
        'network',
        ...groups.map((communes, g) =>
          sumOf(
            `g${g}`,
            ...communes.map(({ numbers, isWithheld }, c): Tree => {
              const key = `g${g}c${c}`;
              const [first = 0] = numbers;
              if (isWithheld) return withheld(key, first);
              return numbers.length === 1 ? of(key, first) : sumOf(key, ...numbers.map((each, p) => of(`${key}p${p}`, each, key)));
            }),
          ),
        ),
      ),
    );
export const ownNetworks = networks(fc.constant(false));
export const mixedNetworks = networks(fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0));
