import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Instant } from '../../platform/graphql/scalars';

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

  @Field(() => Boolean, { description: 'Whether it is the session of this very request.' })
  isCurrent!: boolean;
}
