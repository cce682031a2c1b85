import { EMAIL_MAX_LENGTH, readEmail, suggestEmail, tidyEmail } from '@maillage/domain';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateBy } from 'class-validator';

const tidied = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyEmail(value) : value));

// without a message, class-validator forgets the context
const rule = (name: string, reason: 'NOT_AN_EMAIL' | 'EMAIL_DOUBTFUL', validate: (value: string) => boolean) =>
  ValidateBy({ name, validator: { validate: (value: unknown) => typeof value === 'string' && validate(value) } }, { message: reason, context: { reason } });
/** An address that reads as it is; of another the reason says whether it can be guessed what was meant: EMAIL_DOUBTFUL, else NOT_AN_EMAIL. */
const readable = applyDecorators(
  rule('emailDoubt', 'EMAIL_DOUBTFUL', (value) => suggestEmail(value) === null),
  rule('readEmail', 'NOT_AN_EMAIL', (value) => readEmail(value) !== null || suggestEmail(value) !== null),
);

/** An e-mail address that must be there. Kept and compared in lower case and without what is not seen: nobody has two accounts under one address. */
export const EmailText = () => applyDecorators(tidied, IsNotEmpty(), IsString(), readable);

/** An e-mail address that may be absent or null; an empty one is null, which clears. */
export const OptionalEmailText = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyEmail(value) || null : value)),
    IsOptional(),
    readable,
  );

/** The address of an account that is looked for: also one that was taken before it would have been asked about. */
export const KnownEmailText = () => applyDecorators(tidied, IsNotEmpty(), IsString(), IsEmail(), MaxLength(EMAIL_MAX_LENGTH));
