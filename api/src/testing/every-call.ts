import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A query or a mutation of the schema, as a document that asks for it. */
export interface SchemaCall {
  readonly kind: 'query' | 'mutation';
  readonly name: string;
  readonly document: string;
}

const SAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-11-23"',
  DateTime: '"2026-11-23T09:00:00Z"',
  EuroCents: '1',
};

/** A value for each argument that must be there: wrong ones, which are to be refused before they are looked at. */
const valueOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return '[]';
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
    return `{ ${fields.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
  }
  return SAMPLES[type.toString()] ?? '"00000000-0000-4000-8000-000000000000"';
};

const documentOf = (kind: SchemaCall['kind'], field: GraphQLField<unknown, unknown>): string => {
  const wanted = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const args = wanted.length > 0 ? `(${wanted.map((arg) => `${arg.name}: ${valueOf(arg.type)}`).join(', ')})` : '';
  return `${kind} { ${field.name}${args} ${isObjectType(getNamedType(field.type)) ? '{ __typename }' : ''} }`;
};

/** Every query and mutation of the schema: for tests of who may ask what. */
export const everyCall = (schema: GraphQLSchema): SchemaCall[] =>
  (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(root?.getFields() ?? {}).map((field) => ({ kind, name: field.name, document: documentOf(kind, field) }));
  });
