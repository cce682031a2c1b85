import fc from 'fast-check';
import { suppress, type SuppressionCell, type SuppressionSum } from './suppression';

/** A territory with the true number of each of its parts; `withheld` numbers are known to their producer alone. */
interface Tree {
  readonly key: string;
  readonly value?: number;
  readonly isWithheld?: boolean;
  readonly parts?: readonly Tree[];
}

const of = (key: string, value: number): Tree => ({ key, value });
const withheld = (key: string, value: number): Tree => ({ key, value, isWithheld: true });
const sumOf = (key: string, ...parts: Tree[]): Tree => ({ key, parts });

const truth = ({ value = 0, parts }: Tree): number => (parts ? parts.reduce((sum, part) => sum + truth(part), 0) : value);
const nodesOf = (tree: Tree): Tree[] => [tree, ...(tree.parts ?? []).flatMap(nodesOf)];
const cellsOf = (trees: readonly Tree[]): SuppressionCell[] =>
  trees.flatMap(nodesOf).map((node) => ({ key: node.key, value: node.isWithheld ? null : truth(node), isWithheld: node.isWithheld ?? false }));
const sumsOf = (trees: readonly Tree[]): SuppressionSum[] =>
  trees.flatMap(nodesOf).flatMap(({ key, parts }) => (parts ? [{ total: key, parts: parts.map((part) => part.key) }] : []));
const hiddenOf = (...trees: Tree[]): string => [...suppress(cellsOf(trees), sumsOf(trees))].join(' ');

/** Keys hidden of sums that are given as they are published, a null part being not available and a null total a secret. */
function told(...sums: { readonly total: Record<string, number | null>; readonly parts: Record<string, number | null> }[]): string {
  const cells = new Map<string, SuppressionCell>();
  for (const { total, parts } of sums) {
    for (const [key, value] of Object.entries(parts)) cells.set(key, { key, value });
    for (const [key, value] of Object.entries(total)) cells.set(key, { key, value, isWithheld: value === null });
  }
  return [
    ...suppress(
      [...cells.values()],
      sums.map(({ total, parts }) => ({ total: Object.keys(total)[0], parts: Object.keys(parts) })),
    ),
  ].join(' ');
}

const isSmall = (value: number): boolean => value >= 1 && value <= 4;
const isSecret = (node: Tree): boolean => node.isWithheld === true || isSmall(truth(node));
const holdsWithheld = (node: Tree): boolean => nodesOf(node).some((each) => each.isWithheld);
/** Masked for itself, and no sum of several masked cells: the attacker knows that it is one to four. */
const isPlainlySmall = (node: Tree): boolean => {
  const counted = (node.parts ?? []).filter((part) => truth(part) > 0 || holdsWithheld(part));
  return isSmall(truth(node)) && !holdsWithheld(node) && (counted.length === 0 || (counted.length === 1 && isPlainlySmall(counted[0])));
};

/** Room above the true number in which guesses are looked for: a masked cell may need three, a withheld number all that another cell has. */
const ROOM = 3 * 4;
const ROOM_OF_WITHHELD = 45;
const both = (some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> => new Set([...some].filter((number) => others.has(number)));
const upTo = (least: number, most: number): Set<number> => new Set(Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i));

/** What the attacker knows of one cell before he adds anything up. */
function knownOf(node: Tree, hidden: ReadonlySet<string>, room = ROOM): Set<number> {
  const value = truth(node);
  if (!hidden.has(node.key)) return new Set([value]);
  if (isPlainlySmall(node)) return upTo(1, 4);
  return upTo(isSecret(node) || holdsWithheld(node) ? 0 : 5, truth(node) + room);
}

/** Every number that a subtree may have, where the cell `key` is assumed to be `guess`: plain sets of numbers, added up one by one. */
function possibleNumbers(node: Tree, hidden: ReadonlySet<string>, key = '', guess = 0, room = ROOM): Set<number> {
  const known = node.key === key ? both(new Set([guess]), knownOf(node, hidden, room)) : knownOf(node, hidden, room);
  if (!node.parts) return known;
  let added = new Set([0]);
  for (const part of node.parts) {
    const numbers = possibleNumbers(part, hidden, key, guess, room);
    added = new Set([...added].flatMap((sum) => [...numbers].map((number) => sum + number)));
  }
  return both(added, known);
}

function guessesOf(tree: Tree, node: Tree, hidden: ReadonlySet<string>): number[] {
  const room = holdsWithheld(tree) ? ROOM_OF_WITHHELD : ROOM;
  return [...upTo(0, truth(node) + room)].filter((guess) => possibleNumbers(tree, hidden, node.key, guess, room).size > 0);
}

/** By trying every number of every hidden part, and nothing cleverer; for small trees. */
function triedOut(tree: Tree, hidden: ReadonlySet<string>): Map<string, Set<number>> {
  const leaves = nodesOf(tree).filter(({ parts }) => !parts);
  const seen = new Map(nodesOf(tree).map(({ key }) => [key, new Set<number>()]));
  const numbers = new Map<string, number>();
  const fill = (node: Tree): number => {
    const number = node.parts ? node.parts.reduce((sum, part) => sum + fill(part), 0) : (numbers.get(node.key) ?? 0);
    numbers.set(node.key, number);
    return number;
  };
  const tryFrom = (at: number): void => {
    if (at < leaves.length) {
      for (const number of knownOf(leaves[at], hidden)) {
        numbers.set(leaves[at].key, number);
        tryFrom(at + 1);
      }
      return;
    }
    fill(tree);
    if (!nodesOf(tree).every((node) => knownOf(node, hidden).has(numbers.get(node.key) as number))) return;
    for (const [key, set] of seen) set.add(numbers.get(key) as number);
  };
  tryFrom(0);
  return seen;
}

/** Hidden cells that the equations alone give away: elimination over whole numbers, without a rounding. */
function solvedByElimination(trees: readonly Tree[], hidden: ReadonlySet<string>): string[] {
  const unknowns = trees
    .flatMap(nodesOf)
    .map(({ key }) => key)
    .filter((key) => hidden.has(key));
  let rows: bigint[][] = sumsOf(trees).map(({ total, parts }) => unknowns.map((key) => (key === total ? -1n : parts.includes(key) ? 1n : 0n)));
  const reduced: bigint[][] = [];
  for (let column = 0; column < unknowns.length; column++) {
    const pivot = rows.find((row) => row[column] !== 0n);
    if (!pivot) continue;
    const cleared = (row: bigint[]): bigint[] => row.map((entry, i) => entry * pivot[column] - pivot[i] * row[column]);
    rows = rows.filter((row) => row !== pivot).map(cleared);
    reduced.splice(0, reduced.length, ...reduced.map(cleared), pivot);
  }
  return reduced.flatMap((row) => (row.filter((entry) => entry !== 0n).length === 1 ? [unknowns[row.findIndex((entry) => entry !== 0n)]] : []));
}

const number = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 3, arbitrary: fc.integer({ min: 10, max: 40 }) },
);
type Shape = readonly (readonly { readonly numbers: readonly number[]; readonly isWithheld: boolean }[])[];
/** A network of groups of communes, some of which merged from several; each commune and each predecessor with its number. */
const networks = (isWithheld: fc.Arbitrary<boolean>, maxLength = 4): fc.Arbitrary<Tree> =>
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
              if (isWithheld) return withheld(key, numbers[0]);
              return numbers.length === 1 ? of(key, numbers[0]) : sumOf(key, ...numbers.map((each, p) => of(`${key}p${p}`, each)));
            }),
          ),
        ),
      ),
    );
const ownNetworks = networks(fc.constant(false));
const mixedNetworks = networks(fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0));

function expectKept(tree: Tree, hidden: ReadonlySet<string>): void {
  for (const node of nodesOf(tree).filter(({ key }) => hidden.has(key))) {
    const guesses = guessesOf(tree, node, hidden);
    expect({ key: node.key, guesses, isFree: guesses.length > 1 }).toMatchObject({ isFree: true });
    if (!isSecret(node)) continue;
    // two masked communes make two at least, whatever is hidden around them
    const least = Math.max(1, Math.min(...possibleNumbers(node, hidden)));
    expect({ key: node.key, guesses }).toEqual({ key: node.key, guesses: expect.arrayContaining([...upTo(least, 4)]) });
  }
}

describe('suppress', () => {
  it('masks one to four, and shows zero and five', () => {
    expect(hiddenOf(of('a', 0), of('b', 1), of('c', 4), of('d', 5))).toBe('b c');
  });

  it('hides the smallest part that has the room, so that a subtraction gives nothing away', () => {
    expect(hiddenOf(sumOf('ept', of('a', 3), of('b', 40), of('c', 9), of('d', 25)))).toBe('a c');
  });

  it('does not take a part that cannot become smaller', () => {
    // with five hidden beside it, one could only be one: their sum is six
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 5), of('c', 60)))).toBe('a c');
  });

  it('prefers what costs least when told so', () => {
    const cells = [
      { key: 't', value: 72 },
      { key: 'a', value: 2 },
      { key: 'b', value: 30, weight: 900 },
      { key: 'c', value: 40, weight: 100 },
    ];
    expect([...suppress(cells, [{ total: 't', parts: ['a', 'b', 'c'] }])]).toEqual(['a', 'c']);
  });

  it('takes several parts before it takes their total', () => {
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 6), of('c', 7)))).toBe('a b c');
  });

  it('hides the total when the parts have no room', () => {
    expect(hiddenOf(sumOf('ept', of('a', 3), of('b', 0), of('c', 0)))).toBe('a ept');
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 5)))).toBe('a ept');
  });

  it('hides nothing more where masked cells cover one another', () => {
    expect(hiddenOf(sumOf('ept', of('a', 2), of('b', 2), of('c', 3), of('d', 50)))).toBe('a b c');
  });

  it('sees that two masked cells can give each other away', () => {
    // 4 + 4 = 8 leaves nothing else
    expect(hiddenOf(sumOf('ept', of('a', 4), of('b', 4), of('c', 20)))).toBe('a b c');
  });

  it('follows a hidden total upward: a part of another group, and that group, cover it', () => {
    const first = sumOf('ept1', of('a', 3), of('b', 0));
    expect(hiddenOf(sumOf('93', first, sumOf('ept2', of('c', 12), of('d', 30)), of('e', 200)))).toBe('a c ept1 ept2');
    expect(hiddenOf(sumOf('93', first, sumOf('ept2', of('c', 12), of('d', 30))))).toBe('a c ept1 ept2');
  });

  it('hides the whole of the network when nothing else is left', () => {
    expect(hiddenOf(sumOf('93', sumOf('ept1', of('a', 3)), sumOf('ept2', of('b', 0))))).toBe('93 a ept1');
  });

  it('treats a merged commune as the sum of those before it', () => {
    const merged = sumOf('93066', of('93059', 2), of('93066 before', 80));
    expect(hiddenOf(sumOf('ept', merged, of('a', 30), of('b', 50)))).toBe('93059 93066 before');
  });

  it('keeps a sum of masked cells that is under five itself', () => {
    expect(hiddenOf(sumOf('93', sumOf('ept1', of('a', 1), of('b', 1), of('c', 1), of('d', 1)), of('e', 70), of('f', 90)))).toBe('a b c d e ept1');
    expect(hiddenOf(sumOf('93', sumOf('ept1', sumOf('merged', of('a', 1), of('b', 2)), of('c', 0)), of('e', 70), of('f', 90)))).toBe('a b e ept1 merged');
  });

  it('covers the only secret of a producer in a published total, and leaves several to cover one another', () => {
    expect(hiddenOf(sumOf('ept', withheld('a', 8), of('b', 20), of('c', 30)))).toBe('a b');
    expect(hiddenOf(sumOf('ept', withheld('a', 8), withheld('b', 9), of('c', 30)))).toBe('a b');
    expect(hiddenOf(sumOf('ept', withheld('a', 0), withheld('b', 0)))).toBe('a b ept');
  });

  it('covers the secret of a producer that its published parts add up to', () => {
    expect(told({ total: { t: null }, parts: { a: 30, b: 20 } })).toBe('b t');
  });

  it('leaves out what is not available', () => {
    expect(told({ total: { t: 43 }, parts: { a: 3, b: null, c: 40 } })).toBe('a c');
    expect([
      ...suppress(
        [
          { key: 't', value: null },
          { key: 'a', value: 3 },
        ],
        [{ total: 't', parts: ['a'] }],
      ),
    ]).toEqual(['a']);
  });

  it('protects the parts of a published total that has more than they add up to', () => {
    expect(told({ total: { t: 50 }, parts: { a: 3, b: null, c: 40 } })).toBe('a c');
    expect(told({ total: { t: 10 }, parts: { a: 1, b: 1, c: null } })).toBe('a b t');
  });

  it('hides no more above a total that has more than its parts add up to', () => {
    expect(told({ total: { t: 5 }, parts: { a: 4, b: null } }, { total: { u: 105 }, parts: { t: 5, z: 100 } })).toBe('a t z');
    expect(told({ total: { t: 3 }, parts: { a: 1, b: null } }, { total: { u: 103 }, parts: { t: 3, z: 100 } })).toBe('a t z');
  });

  it('refuses sums that are no forest', () => {
    const cells = ['a', 'b', 'c'].map((key) => ({ key, value: 1 }));
    const refused = (...sums: SuppressionSum[]) => expect(() => suppress(cells, sums)).toThrow(/^Suppression/);
    refused({ total: 'a', parts: ['b'] }, { total: 'c', parts: ['b'] });
    refused({ total: 'a', parts: ['b'] }, { total: 'a', parts: ['c'] });
    refused({ total: 'a', parts: ['b'] }, { total: 'b', parts: ['a'] });
  });

  it('hides nothing when nothing is masked', () => {
    const large = ownNetworks.filter((tree) => !nodesOf(tree).some(isSecret));
    fc.assert(
      fc.property(large, (tree) => {
        expect(hiddenOf(tree)).toBe('');
      }),
    );
  });

  it('hides every masked cell, and never a zero', () => {
    fc.assert(
      fc.property(ownNetworks, (tree) => {
        const hidden = suppress(cellsOf([tree]), sumsOf([tree]));
        for (const node of nodesOf(tree)) {
          if (isSecret(node)) expect(hidden).toContain(node.key);
          if (truth(node) === 0) expect(hidden).not.toContain(node.key);
        }
      }),
    );
  });

  it('leaves an attacker nothing to solve', () => {
    fc.assert(
      fc.property(mixedNetworks, (tree) => {
        expect(solvedByElimination([tree], suppress(cellsOf([tree]), sumsOf([tree])))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves one to four possible for each masked cell, and no hidden cell known', () => {
    fc.assert(
      fc.property(mixedNetworks, (tree) => expectKept(tree, suppress(cellsOf([tree]), sumsOf([tree])))),
      { numRuns: 150 },
    );
  });

  it('withstands an attacker who tries every number', () => {
    const small = networks(fc.constant(false), 2).filter((tree) => nodesOf(tree).filter(({ parts, value }) => !parts && value !== 0).length <= 5);
    fc.assert(
      fc.property(small, (tree) => {
        const hidden = suppress(cellsOf([tree]), sumsOf([tree]));
        const seen = triedOut(tree, hidden);
        for (const node of nodesOf(tree).filter(({ key }) => hidden.has(key))) {
          const numbers = seen.get(node.key) as Set<number>;
          expect(numbers.size).toBeGreaterThan(1);
          if (isPlainlySmall(node)) expect([...numbers]).toEqual(expect.arrayContaining([1, 2, 3, 4]));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('shows again whatever need not be hidden', () => {
    fc.assert(
      fc.property(ownNetworks, (tree) => {
        const hidden = suppress(cellsOf([tree]), sumsOf([tree]));
        for (const node of nodesOf(tree).filter((each) => hidden.has(each.key) && !isSecret(each))) {
          const fewer = new Set([...hidden].filter((key) => key !== node.key));
          expect(() => expectKept(tree, fewer)).toThrow();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which it is told', () => {
    fc.assert(
      fc.property(
        mixedNetworks.chain((tree) =>
          fc.record({
            told: fc.constant(suppress(cellsOf([tree]), sumsOf([tree]))),
            cells: fc.shuffledSubarray(cellsOf([tree]), { minLength: cellsOf([tree]).length }),
            sums: fc.shuffledSubarray(sumsOf([tree]), { minLength: sumsOf([tree]).length }),
          }),
        ),
        ({ told, cells, sums }) => {
          const backward = sums.map(({ total, parts }) => ({ total, parts: [...parts].reverse() }));
          expect([...suppress(cells, backward)]).toEqual([...told]);
        },
      ),
    );
  });

  it('is quick for a département of eight hundred communes', () => {
    const communes = (g: number): Tree[] => Array.from({ length: 40 }, (_, c) => of(`g${g}c${c}`, c === 0 ? 1 + (g % 4) : c % 7 === 0 ? 0 : 5 + c));
    const tree = sumOf('network', ...Array.from({ length: 20 }, (_, g) => sumOf(`g${g}`, ...communes(g))));
    const started = Date.now();
    expect(suppress(cellsOf([tree]), sumsOf([tree])).size).toBe(40);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
