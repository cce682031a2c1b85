import { DAY_MS, FORM_MEMORY_MS } from '@maillage/domain';
import { applyDecorators } from '@nestjs/common';
import { Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';

const DESCRIPTION = `A UUID that the form chose when it was opened. Sent again with it, for whatever reason, nothing is made twice: the answer is what was made the first time. Kept for ${FORM_MEMORY_MS / DAY_MS} days. Refused, when something else is sent with it: ALREADY_CREATED.`;

/** The key of an input that makes something (docs/adr/0023-bounds-of-a-session.md): `key?: string | null`. */
export const CreationKey = () =>
  applyDecorators(
    Field(() => ID, { nullable: true, description: DESCRIPTION }),
    IsOptional(),
    IsUUID('all'),
  );
