import { ONE_TIME_LINK_PURPOSE_MEANINGS, type OneTimeLinkPurpose } from '@maillage/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';

/** GraphQL enum of what a link is for. */
export const OneTimeLinkPurposeEnum = graphqlEnum('OneTimeLinkPurpose', 'What a single-use link sent by e-mail opens.', ONE_TIME_LINK_PURPOSE_MEANINGS);

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
