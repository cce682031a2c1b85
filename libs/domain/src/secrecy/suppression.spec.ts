import fc from 'fast-check';
import { suppress, type SuppressionCell, type SuppressionSum } from './suppression';
import {
  type Attacker,
  cellsOf,
  expectKeptFromAll,
  expectKeptFromNeighbours,
  isOwn,
  isPlainlySmall,
  isSecret,
  knownOf,
  mixedNetworks,
  networks,
  nodesOf,
  of,
  ownNetworks,
  sumOf,
  sumsOf,
  type Tree,
  truth,
  withheld,
} from './suppression.samples';

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
      sums.map(({ total, parts }) => ({ total: Object.keys(total).join(), parts: Object.keys(parts) })),
    ),
  ].join(' ');
}

/** By trying every number of every hidden part, and nothing cleverer; for small trees. */
function triedOut(tree: Tree, attacker: Attacker): Map<string, Set<number>> {
  const leaves = nodesOf(tree).filter(({ parts }) => !parts);
  const seen = new Map(nodesOf(tree).map(({ key }) => [key, new Set<number>()]));
  const numbers = new Map<string, number>();
  const fill = (node: Tree): number => {
    const number = node.parts ? node.parts.reduce((sum, part) => sum + fill(part), 0) : (numbers.get(node.key) ?? 0);
    numbers.set(node.key, number);
    return number;
  };
  const tryFrom = (at: number): void => {
    const leaf = leaves[at];
    if (leaf) {
      for (const number of knownOf(leaf, attacker)) {
        numbers.set(leaf.key, number);
        tryFrom(at + 1);
      }
      return;
    }
    fill(tree);
    if (!nodesOf(tree).every((node) => knownOf(node, attacker).has(numbers.get(node.key) as number))) return;
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
    const cleared = (row: bigint[]): bigint[] => row.map((entry, i) => entry * pivot[column]! - pivot[i]! * row[column]!);
    rows = rows.filter((row) => row !== pivot).map(cleared);
    reduced.splice(0, reduced.length, ...reduced.map(cleared), pivot);
  }
  return reduced.flatMap((row) => {
    const kept = unknowns.filter((_, column) => row[column] !== 0n);
    return kept.length === 1 ? kept : [];
  });
}

describe('suppress', () => {
  it('masks one to four, and shows zero and five', () => {
    expect(hiddenOf(of('a', 0), of('b', 1), of('c', 4), of('d', 5))).toBe('b c');
  });

  it('hides the smallest parts that have the room, so that no subtraction gives anything away', () => {
    expect(hiddenOf(sumOf('ept', of('a', 3), of('b', 40), of('c', 9), of('d', 25)))).toBe('a c d');
  });

  it('does not take a part that cannot become smaller', () => {
    // with five hidden beside it, one could only be one to whoever knows the third of them
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 5), of('c', 60), of('d', 70)))).toBe('a c d');
  });

  it('prefers what costs least when told so', () => {
    const cells = [
      { key: 't', value: 112 },
      { key: 'a', value: 2 },
      { key: 'b', value: 30, weight: 900 },
      { key: 'c', value: 40, weight: 100 },
      { key: 'd', value: 40, weight: 200 },
    ];
    expect([...suppress(cells, [{ total: 't', parts: ['a', 'b', 'c', 'd'] }])]).toEqual(['a', 'c', 'd']);
  });

  it('takes several parts before it takes their total', () => {
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 6), of('c', 7)))).toBe('a b c');
  });

  it('hides the total when the parts have no room', () => {
    expect(hiddenOf(sumOf('ept', of('a', 3), of('b', 0), of('c', 0)))).toBe('a ept');
    expect(hiddenOf(sumOf('ept', of('a', 1), of('b', 5)))).toBe('a ept');
  });

  it('hides nothing more where three masked cells cover one another', () => {
    expect(hiddenOf(sumOf('ept', of('a', 2), of('b', 2), of('c', 3), of('d', 50)))).toBe('a b c');
  });

  it('lets no director take her own masked count from the sum of two', () => {
    // Plaine Commune: six communes shown; who knows her own two would know the other's three
    const shown = [99, 137, 140, 148, 160, 179].map((value, i) => of(`shown${i}`, value));
    expect(hiddenOf(sumOf('ept', of('courneuve', 2), of('stains', 3), ...shown))).toBe('courneuve shown0 stains');
  });

  it('sees that masked cells can give each other away', () => {
    // 4 + 4 = 8 leaves nothing else
    expect(hiddenOf(sumOf('ept', of('a', 4), of('b', 4), of('c', 20), of('d', 30)))).toBe('a b c d');
  });

  it('follows a hidden total upward: parts of other groups, and those groups, cover it', () => {
    const first = sumOf('ept1', of('a', 3), of('b', 0));
    expect(hiddenOf(sumOf('93', first, sumOf('ept2', of('c', 12), of('d', 30)), of('e', 200)))).toBe('a c e ept1 ept2');
    expect(hiddenOf(sumOf('93', first, sumOf('ept2', of('c', 12), of('d', 30)), sumOf('ept3', of('e', 200), of('f', 300))))).toBe('a c e ept1 ept2 ept3');
  });

  it('hides the whole of the network when nothing else is left', () => {
    expect(hiddenOf(sumOf('93', sumOf('ept1', of('a', 3)), sumOf('ept2', of('b', 0))))).toBe('93 a ept1');
  });

  it('treats a merged commune as the sum of those before it, which its director knows', () => {
    const [first, second] = [of('93059', 2, '93066'), of('93066 before', 80, '93066')];
    expect(hiddenOf(sumOf('ept', sumOf('93066', first, second), of('a', 30), of('b', 50)))).toBe('93059 93066 before');
    const small = of('93066 before', 1, '93066');
    expect(hiddenOf(sumOf('ept', sumOf('93066', first, small), of('a', 30), of('b', 50), of('c', 90)))).toBe('93059 93066 93066 before a b');
  });

  it('keeps a sum of masked cells that is under five itself', () => {
    expect(hiddenOf(sumOf('93', sumOf('ept1', of('a', 1), of('b', 1), of('c', 1), of('d', 1)), of('e', 70), of('f', 90)))).toBe('a b c d e ept1 f');
    const merged = sumOf('merged', of('a', 1, 'merged'), of('b', 2, 'merged'));
    expect(hiddenOf(sumOf('93', sumOf('ept1', merged, of('c', 0)), of('e', 70), of('f', 90)))).toBe('a b e ept1 f merged');
  });

  it('covers the only secret of a producer in a published total, and leaves several to cover one another', () => {
    expect(hiddenOf(sumOf('ept', withheld('a', 8), of('b', 20), of('c', 30)))).toBe('a b c');
    expect(hiddenOf(sumOf('ept', withheld('a', 8), withheld('b', 9), of('c', 30)))).toBe('a b');
    expect(hiddenOf(sumOf('ept', withheld('a', 0), withheld('b', 0)))).toBe('a b ept');
  });

  it('covers the secret of a producer that its published parts add up to', () => {
    expect(told({ total: { t: null }, parts: { a: 30, b: 20 } })).toBe('b t');
  });

  it('leaves out what is not available', () => {
    expect(told({ total: { t: 93 }, parts: { a: 3, b: null, c: 40, d: 50 } })).toBe('a c d');
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
    expect(told({ total: { t: 100 }, parts: { a: 3, b: null, c: 40, d: 50 } })).toBe('a c d');
    expect(told({ total: { t: 10 }, parts: { a: 1, b: 1, c: null } })).toBe('a b t');
  });

  it('hides no more above a total that has more than its parts add up to', () => {
    expect(told({ total: { t: 5 }, parts: { a: 4, b: null } }, { total: { u: 215 }, parts: { t: 5, y: 110, z: 100 } })).toBe('a t y z');
    expect(told({ total: { t: 3 }, parts: { a: 1, b: null } }, { total: { u: 213 }, parts: { t: 3, y: 110, z: 100 } })).toBe('a t y z');
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
      fc.property(mixedNetworks, (tree) => expectKeptFromAll(tree, suppress(cellsOf([tree]), sumsOf([tree])))),
      { numRuns: 100 },
    );
  });

  it('leaves whoever knows the numbers of one producer two numbers for each hidden cell of the others', () => {
    fc.assert(
      fc.property(mixedNetworks, (tree) => expectKeptFromNeighbours(tree, suppress(cellsOf([tree]), sumsOf([tree])))),
      { numRuns: 100 },
    );
  });

  it('withstands attackers who try every number, also those who know their own', () => {
    const small = networks(fc.constant(false), 2).filter((tree) => nodesOf(tree).filter(({ parts, value }) => !parts && value !== 0).length <= 5);
    fc.assert(
      fc.property(small, (tree) => {
        const hidden = suppress(cellsOf([tree]), sumsOf([tree]));
        const cells = nodesOf(tree).filter(({ key }) => hidden.has(key));
        for (const knows of [undefined, ...new Set(cells.flatMap(({ producer }) => producer ?? []))]) {
          const seen = triedOut(tree, { hidden, knows });
          for (const node of cells) {
            if (isOwn(node, { hidden, knows })) continue;
            const numbers = [...(seen.get(node.key) ?? [])];
            expect({ key: node.key, knows, numbers, isFree: numbers.length > 1 }).toMatchObject({ isFree: true });
            if (knows === undefined && isPlainlySmall(node)) expect(numbers).toEqual(expect.arrayContaining([1, 2, 3, 4]));
          }
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
          expect(() => [expectKeptFromAll, expectKeptFromNeighbours].forEach((expectKept) => expectKept(tree, fewer))).toThrow();
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

  it('hides three of forty communes in each group of a large network', () => {
    const communes = (g: number): Tree[] => Array.from({ length: 40 }, (_, c) => of(`g${g}c${c}`, c === 0 ? 1 + (g % 4) : c % 7 === 0 ? 0 : 5 + c));
    const tree = sumOf('network', ...Array.from({ length: 20 }, (_, g) => sumOf(`g${g}`, ...communes(g))));
    expect(suppress(cellsOf([tree]), sumsOf([tree])).size).toBe(60);
  });
});
