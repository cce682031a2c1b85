import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const isCivilDate = (text: string): boolean => {
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

const refuse = (expected: string): never => {
  throw new GraphQLError(expected, { extensions: { code: 'BAD_USER_INPUT' } });
};

/** Token of the civil date scalar, for `@Field(() => CivilDate)`. */
export class CivilDate {}

@Scalar('Date', () => CivilDate)
export class DateScalar implements CustomScalar<string, string> {
  description = 'A civil date without time or zone, `2026-11-23`.';

  serialize = (value: unknown): string => String(value);
  parseValue = (value: unknown): string => (typeof value === 'string' && isCivilDate(value) ? value : refuse('A date is written 2026-11-23.'));
  parseLiteral = (node: ValueNode): string => this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
}

/** Token of the instant scalar, for `@Field(() => Instant)`. */
export class Instant {}

@Scalar('DateTime', () => Instant)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant in UTC, ISO 8601.';

  serialize = (value: unknown): string => (value instanceof Date ? value : new Date(value as string)).toISOString();
  parseValue = (value: unknown): Date => {
    const instant = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) ? new Date(value) : undefined;
    return instant && !Number.isNaN(instant.getTime()) ? instant : refuse('An instant is written 2026-11-23T08:30:00Z.');
  };
  parseLiteral = (node: ValueNode): Date => this.parseValue(node.kind === Kind.STRING ? node.value : undefined);
}

/** Token of the amount scalar, for `@Field(() => EuroCents)`. */
export class EuroCents {}

/** Above any budget of a CCAS, below what a JavaScript number holds exactly. */
const MAX_CENTS = 1e14;

@Scalar('EuroCents', () => EuroCents)
export class EuroCentsScalar implements CustomScalar<number, number> {
  description = 'An amount in euro cents: a whole number, at least 0 and below 10^14.';

  serialize = (value: unknown): number => Number(value);
  parseValue = (value: unknown): number =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value < MAX_CENTS ? value : refuse('An amount is a whole number of cents.');
  parseLiteral = (node: ValueNode): number => this.parseValue(node.kind === Kind.INT ? Number(node.value) : undefined);
}

/** Token of the scalar for a whole list of numbers, for `@Field(() => NumberList)`. */
export class NumberList {}

@Scalar('NumberList', () => NumberList)
export class NumberListScalar implements CustomScalar<unknown, never> {
  description = 'A list of numbers and nulls, handed over whole: a chart or a map eats thousands of them, and GraphQL would check each one.';

  serialize = (value: unknown): unknown => value;
  parseValue = (): never => refuse('A list of numbers is only ever answered.');
  parseLiteral = (): never => this.parseValue();
}

/** Token of the scalar for a whole list of texts, for `@Field(() => TextList)`. */
export class TextList {}

@Scalar('TextList', () => TextList)
export class TextListScalar implements CustomScalar<unknown, never> {
  description = 'A list of texts, handed over whole, as NumberList is.';

  serialize = (value: unknown): unknown => value;
  parseValue = (): never => refuse('A list of texts is only ever answered.');
  parseLiteral = (): never => this.parseValue();
}

/** Token of the scalar for a document that has a shape of its own, for `@Field(() => Json)`. */
export class Json {}

@Scalar('Json', () => Json)
export class JsonScalar implements CustomScalar<unknown, never> {
  description = 'A JSON value, handed over whole as it was kept: its field says what shape it has.';

  serialize = (value: unknown): unknown => value;
  parseValue = (): never => refuse('A JSON value is only ever answered.');
  parseLiteral = (): never => this.parseValue();
}

/** Every scalar of the schema. */
export const SCALARS = [DateScalar, DateTimeScalar, EuroCentsScalar, NumberListScalar, TextListScalar, JsonScalar];
