import type { FieldReason } from '@maillage/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, ValidateBy } from 'class-validator';

/** Reads a text into the one form in which it is kept; null when it cannot (see `libs/domain`). */
export type Reader = (text: string) => string | null;

// without a message, class-validator forgets the context
const readable = (read: Reader, reason: FieldReason) =>
  ValidateBy(
    { name: 'readable', validator: { validate: (value: unknown) => typeof value === 'string' && read(value) !== null } },
    { message: reason, context: { reason } },
  );

const kept = (read: Reader) => Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (read(value) ?? value) : value));

/** A text that must be there, in a format. */
export const ReadText = (read: Reader, reason: FieldReason) => applyDecorators(kept(read), readable(read, reason));

/** A text in a format that may be absent or null; an empty one is null, which clears. */
export const OptionalReadText = (read: Reader, reason: FieldReason) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (value.trim() === '' ? null : (read(value) ?? value)) : value)),
    IsOptional(),
    readable(read, reason),
  );
