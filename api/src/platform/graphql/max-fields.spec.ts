import { buildSchema, type GraphQLError, Kind, type OperationDefinitionNode, parse, validate, visit } from 'graphql';
import { maxFieldsRule } from './max-fields';

const SCHEMA = buildSchema('type Query { a: Query b: Query c: Int }');
const refused = (document: string): readonly GraphQLError[] => validate(SCHEMA, parse(document), [maxFieldsRule(100)]);

/** How many selections of the document are looked at. */
function looks(document: string): number {
  const parsed = parse(document);
  let count = 0;
  const spied = visit(parsed, {
    SelectionSet: (node) => {
      const { selections } = node;
      return {
        ...node,
        get selections() {
          count += selections.length;
          return selections;
        },
      };
    },
  });
  const fragments = new Map(spied.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const context = { getFragment: (name: string) => fragments.get(name), reportError: () => undefined };
  const rule = maxFieldsRule(100)(context as never) as { OperationDefinition(node: OperationDefinitionNode): void };
  count = 0;
  for (const one of spied.definitions) if (one.kind === Kind.OPERATION_DEFINITION) rule.OperationDefinition(one);
  return count;
}

describe('the fields of a document', () => {
  it('are counted as they are written', () => {
    expect(refused(`{ ${'a { c } '.repeat(50)} }`)).toEqual([]);
    expect(refused(`{ ${'a { c } '.repeat(51)} }`)).toHaveLength(1);
    expect(refused(`{ ${'... on Query { c } '.repeat(101)} }`)).toHaveLength(1);
  });

  it('of a fragment are counted wherever it is spread', () => {
    expect(refused(`{ ${'...F '.repeat(50)} } fragment F on Query { a { c } }`)).toEqual([]);
    expect(refused(`{ ${'...F '.repeat(500)} } fragment F on Query { a { c } }`)).toHaveLength(1);
  });

  it('of fragments that double one another are counted without being written out, and of those that spread themselves too', () => {
    const doubled = Array.from({ length: 300 }, (_, i) => `fragment F${i} on Query { a { ...F${i + 1} } b { ...F${i + 1} } }`);
    expect(refused(`{ ...F0 } ${doubled.join(' ')} fragment F300 on Query { c }`)).toHaveLength(1);
    expect(refused('{ ...F } fragment F on Query { c ...F }')).toEqual([]);
  });

  it('cost ten times as much in a document that is ten times as long', () => {
    const of = (count: number): number =>
      looks(
        `{ ...F0 } ${Array.from({ length: count }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} ...F${count} }`).join(' ')} fragment F${count} on Query { c }`,
      );
    expect(of(100)).toBeGreaterThan(100);
    expect(of(1000)).toBeLessThanOrEqual(10 * of(100));
  });
});
