import { registerEnumType } from '@nestjs/graphql';

/** Publishes a closed list of `libs/domain` as a GraphQL enum, each value with its sentence. The result is the token for `@Field(() => …)`. */
export function graphqlEnum<T extends string>(name: string, description: string, values: Readonly<Record<T, string>>): Record<T, T> {
  const token = Object.fromEntries(Object.keys(values).map((value) => [value, value])) as Record<T, T>;
  const valuesMap = Object.fromEntries(Object.entries<string>(values).map(([value, sentence]) => [value, { description: sentence }])) as Partial<
    Record<T, { description: string }>
  >;
  registerEnumType(token, { name, description, valuesMap });
  return token;
}
