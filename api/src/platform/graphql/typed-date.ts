import { isPlausibleDay, isPlausibleInstant } from '@maillage/domain';
import { applyDecorators } from '@nestjs/common';
import { Field } from '@nestjs/graphql';
import { ValidateBy } from 'class-validator';
import { CivilDate, Instant } from './scalars';

interface FieldWords {
  readonly description: string;
  readonly nullable?: boolean;
}

const isPlausible = (value: unknown): boolean =>
  value === null || value === undefined || (value instanceof Date ? isPlausibleInstant(value) : isPlausibleDay(String(value)));

/** A date that somebody can mean (`PLAUSIBLE_DAYS`), or none. */
export const Plausible = () => ValidateBy({ name: 'plausibleDate', validator: { validate: isPlausible } });

/** A civil date of an input or of arguments: the scalar says how it is written, this that somebody can mean it. */
export const DayField = (words: FieldWords) =>
  applyDecorators(
    Field(() => CivilDate, words),
    Plausible(),
  );

/** The same of an instant. */
export const InstantField = (words: FieldWords) =>
  applyDecorators(
    Field(() => Instant, words),
    Plausible(),
  );
