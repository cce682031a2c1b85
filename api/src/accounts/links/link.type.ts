import type { OneTimeLinkPurpose } from '@maillage/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of what a link is for. */
export const OneTimeLinkPurposeEnum = graphqlEnum<OneTimeLinkPurpose>('OneTimeLinkPurpose', 'What a single-use link sent by e-mail opens.', {
  invitation: 'The first password of a new account; seven days.',
  reset: 'A new password; one hour.',
  sign_in: 'A session without password; fifteen minutes.',
});

@ObjectType('OneTimeLink', { description: 'What a single-use link leads to, before it is used.' })
export class OneTimeLinkType {
  @Field(() => OneTimeLinkPurposeEnum, { description: 'What it opens.' })
  purpose!: OneTimeLinkPurpose;

  @Field(() => String, { description: 'The account’s e-mail address, most of it hidden: `c•••@ville.fr`.' })
  emailHint!: string;

  @Field(() => String, { description: 'Name of the person.' })
  fullName!: string;
}

/** Enough for its owner to recognise it. */
export const emailHint = (email: string): string => email.replace(/^(.)[^@]*/u, '$1•••');
