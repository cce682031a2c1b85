import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, type GraphQLField, type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import { TestApi } from './testing/test-api';
import type { World } from './testing/world';

const DATES: Readonly<Record<string, readonly string[]>> = {
  Date: ['0026-07-01', '0027-01-01', '1949-12-31', '2151-01-01', '9999-12-31'],
  DateTime: ['0026-07-01T08:30:00Z', '0027-01-01T08:30:00Z', '2151-01-01T08:30:00Z'],
};
const ANY: Readonly<Record<string, unknown>> = {
  ID: '00000000-0000-4000-8000-000000000000',
  Int: 1,
  Float: 1,
  Boolean: false,
  Date: '2026-11-23',
  DateTime: '2026-11-23T08:30:00Z',
};
/** Ends the address of the date that is looked at. */
const HERE = '';

/** A value that the schema takes, at the address of one date the date that is looked at; else the least that there must be. */
function sent(type: GraphQLInputType, path: readonly string[], date: string): unknown {
  if (isNonNullType(type)) return sent(type.ofType, path, date);
  if (isListType(type)) return [sent(type.ofType, path, date)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const [first, ...rest] = path;
  if (!isInputObjectType(type)) return first === HERE ? date : (ANY[type.name] ?? 'x');
  const wanted = Object.values(type.getFields()).filter(({ name, type: own }) => name === first || isNonNullType(own));
  return Object.fromEntries(wanted.map(({ name, type: own }) => [name, sent(own, name === first ? rest : [], date)]));
}

/** The addresses of the dates in an argument. */
function datesIn(type: GraphQLInputType, path: readonly string[]): { path: readonly string[]; scalar: string }[] {
  const named = getNamedType(type);
  if (named.name in DATES) return [{ path, scalar: named.name }];
  return isInputObjectType(named) ? Object.values(named.getFields()).flatMap((field) => datesIn(field.type, [...path, field.name])) : [];
}

const documentOf = (kind: string, field: GraphQLField<unknown, unknown>, names: readonly string[]): string => {
  const args = field.args.filter(({ name }) => names.includes(name));
  return `${kind} (${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) {
    ${field.name}(${args.map(({ name }) => `${name}: $${name}`).join(', ')})${isObjectType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
};

describe('a date that nobody can mean', () => {
  let api: TestApi;
  let world: World;
  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api.stop());

  it('is refused by every operation that takes dates, with the name of its field', async () => {
    const { schema } = api.app.get(GraphQLSchemaHost);
    const operations = [
      ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({ kind: 'query', field })),
      ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({ kind: 'mutation', field })),
    ];
    const dates = operations.flatMap(({ kind, field }) => field.args.flatMap((arg) => datesIn(arg.type, [arg.name]).map((date) => ({ kind, field, ...date }))));
    expect(dates.length).toBeGreaterThan(50);
    const callers = await Promise.all((['coordinator', 'director', 'admin'] as const).map((who) => api.as(world.people[who])));
    const taken: string[] = [];
    for (const { kind, field, path, scalar } of dates) {
      const address = path.slice(path[0] === 'input' ? 1 : 0).join('.');
      for (const date of DATES[scalar] ?? []) {
        const variables = Object.fromEntries(
          field.args
            .filter(({ name, type, defaultValue }) => name === path[0] || (isNonNullType(type) && defaultValue === undefined))
            .map(({ name, type }) => [name, sent(type, name === path[0] ? [...path.slice(1), HERE] : [], date)]),
        );
        for (const caller of callers) {
          const { errors } = await caller.send(documentOf(kind, field, Object.keys(variables)), variables);
          const refusal = errors?.[0]?.extensions;
          if (refusal?.reason === 'NOT_ALLOWED') continue;
          const isNamed = refusal?.fields.some(({ path: own, reason }) => own.replace(/\.\d+\./g, '.') === address && reason === 'OUT_OF_RANGE');
          if (!isNamed) taken.push(`${field.name} ${address} ${date}: ${JSON.stringify(errors ?? 'taken').slice(0, 400)}`);
          break;
        }
      }
    }
    expect(taken).toEqual([]);
  }, 60_000);
});
