import { type GraphQLOutputType, type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';

/** GraphQL: all that a type shows, and what its objects show, each type once on the way down; fields that ask for an argument are left out. */
function allFields(type: GraphQLOutputType, above: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined) || above.includes(inner.name)) return [];
    return isObjectType(inner) ? [`${field.name} ${allFields(field.type, [...above, named.name])}`] : [field.name];
  });
  return `{ ${fields.join(' ')} }`;
}

/** A query whose answer holds, at the end of the path of its fields, all that the type there shows. Arguments are written as they stand. */
export function wholeQuery(schema: GraphQLSchema, field: string, args: string, path: readonly string[] = []): string {
  const walk = (type: GraphQLOutputType, [next, ...rest]: readonly string[]): string => {
    const named = getNamedType(type);
    if (next === undefined || !isObjectType(named)) return allFields(type);
    const inner = named.getFields()[next];
    if (!inner) throw new Error(`${named.name} has no ${next}`);
    return `{ ${next} ${walk(inner.type, rest)} }`;
  };
  const root = schema.getQueryType()?.getFields()[field];
  if (!root) throw new Error(`no query ${field}`);
  return `{ ${field}${args} ${walk(root.type, path)} }`;
}
