import { SIGN_IN_MEANS_MEANINGS, type SignInMeans } from '@maillage/domain';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';
import { Instant } from '../../platform/graphql/scalars';

/** GraphQL enum of the ways in. */
const SignInMeansEnum = graphqlEnum('SignInMeans', 'By what a session was opened.', SIGN_IN_MEANS_MEANINGS);

@ObjectType('Session', { description: 'An open session of the person who asks.' })
export class SessionType {
  @Field(() => ID, { description: 'Its id, by which it can be revoked; it does not open the session.' })
  id!: string;

  @Field(() => Instant, { description: 'When it was opened.' })
  createdAt!: Date;

  @Field(() => Instant, { description: 'Last sign of life, to within five minutes.' })
  lastSeenAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the browser said of itself.' })
  userAgent!: string | null;

  @Field(() => SignInMeansEnum, { description: 'By what it was opened.' })
  means!: SignInMeans;

  @Field(() => Boolean, { description: 'Whether it is the session of this very request.' })
  isCurrent!: boolean;
}

@ObjectType('SignIn', { description: 'That the person who asks came in once; kept for half a year.' })
export class SignInType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => SignInMeansEnum, { description: 'By what.' })
  means!: SignInMeans;

  @Field(() => Boolean, { description: 'Whether she had not come in from that browser before, in the last months.' })
  isNewBrowser!: boolean;

  @Field(() => String, { nullable: true, description: 'What the browser said of itself.' })
  userAgent!: string | null;
}
