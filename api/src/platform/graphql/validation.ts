import { type FieldError, type FieldReason, tidyName, tidyText, tidyTitle } from '@maillage/domain';
import { applyDecorators, ValidationPipe } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, IsString, Max, Min, ValidateBy, ValidateIf, type ValidationError } from 'class-validator';
import { InputError } from '../errors/domain-error';

/** Reason of each class-validator rule; a rule that is not here may say its own by `context: { reason }`. */
const RULE_REASONS: Readonly<Record<string, FieldReason>> = {
  isNotEmpty: 'REQUIRED',
  isDefined: 'REQUIRED',
  isString: 'INVALID_FORMAT',
  minLength: 'TOO_SHORT',
  maxLength: 'TOO_LONG',
  isEmail: 'NOT_AN_EMAIL',
  isUrl: 'NOT_A_URL',
  min: 'OUT_OF_RANGE',
  max: 'OUT_OF_RANGE',
  plausibleDate: 'OUT_OF_RANGE',
  isInt: 'NOT_A_NUMBER',
  isIn: 'NOT_IN_LIST',
  isUuid: 'UNKNOWN_REFERENCE',
  arrayMaxSize: 'OUT_OF_RANGE',
};

const firstReason = (error: ValidationError): FieldReason => {
  const rules = Object.keys(error.constraints ?? {});
  for (const rule of ['isNotEmpty', 'isDefined', 'isString', 'matches', ...rules]) {
    if (!rules.includes(rule)) continue;
    const own = (error.contexts?.[rule] as { reason?: FieldReason } | undefined)?.reason;
    return own ?? RULE_REASONS[rule] ?? 'INVALID_FORMAT';
  }
  return 'INVALID_FORMAT';
};

const flatten = (errors: readonly ValidationError[], parent = ''): FieldError[] =>
  errors.flatMap((error) => {
    const path = parent ? `${parent}.${error.property}` : error.property;
    const own = error.constraints ? [{ path, reason: firstReason(error) }] : [];
    return [...own, ...flatten(error.children ?? [], path)];
  });

/** The one pipe of the API: violations become `INVALID_INPUT` with a reason for each field. Paths start below the `input` argument. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    // a GraphQL input holds only what the schema names: nothing to whitelist
    exceptionFactory: (errors) => new InputError(flatten(errors)),
  });

/** An input that comes by another way than a request, held to the same rules: a row of a file, an entry of a command. */
export const checkedInput = <T extends object>(type: new () => T, given: object): Promise<T> =>
  validationPipe().transform(given, { type: 'body', metatype: type }) as Promise<T>;

const withText = (change: (text: string) => unknown) => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? change(value) : value));

/** At most so many characters as PostgreSQL counts them: code points, where class-validator leaves out variation selectors. */
const AtMost = (max: number) =>
  ValidateBy({
    name: 'maxLength',
    validator: { validate: (value: unknown) => typeof value === 'string' && (value.length <= max || [...value].length <= max) },
  });

const mustBeThere = (tidy: (text: string) => string, max: number) =>
  applyDecorators(
    withText(tidy),
    ValidateIf((_, value) => value !== undefined),
    IsNotEmpty(),
    IsString(),
    AtMost(max),
  );
const mayBeAbsent = (tidy: (text: string) => string, max: number) =>
  applyDecorators(
    withText((text) => tidy(text) || null),
    IsOptional(),
    IsString(),
    AtMost(max),
  );

/** A text that must be there: trimmed, of 1 to `max` characters. In an update input it may be absent, never null or empty. */
export const Text = ({ max }: { max: number }) => mustBeThere(tidyText, max);

/** A text that may be absent or null: trimmed; an empty one is null, which clears. */
export const OptionalText = ({ max }: { max: number }) => mayBeAbsent(tidyText, max);

/** A title, as {@link Text}: one line. */
export const Title = ({ max }: { max: number }) => mustBeThere(tidyTitle, max);

/** A title that may be absent or null, as {@link OptionalText}. */
export const OptionalTitle = ({ max }: { max: number }) => mayBeAbsent(tidyTitle, max);

/** A name, number or reference by which somebody or something is known, as {@link Text}: one line, without anything that is not seen. */
export const Name = ({ max }: { max: number }) => mustBeThere(tidyName, max);

/** A name that may be absent or null, as {@link OptionalText}. */
export const OptionalName = ({ max }: { max: number }) => mayBeAbsent(tidyName, max);

/** A whole number within bounds that the domain holds. */
export const Within = ({ min, max }: { readonly min: number; readonly max: number }) => applyDecorators(Min(min), Max(max));

/** A value that may be absent from an update input (unchanged), never null. */
export const Provided = () =>
  applyDecorators(
    ValidateIf((_, value) => value !== undefined),
    IsNotEmpty(),
  );
