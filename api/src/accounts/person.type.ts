import { ACCOUNT_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { OptionalName } from '../platform/graphql/validation';

@ObjectType('PersonRef', { description: 'A person who carries something: an initiative, an action.' })
export class PersonRef {
  @Field(() => ID, { nullable: true, description: 'Account of the person; null for a free name.' })
  accountId!: string | null;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether the person is invented, for a demonstration.' })
  isFictitious!: boolean;
}

@InputType({ description: 'A person: an account of the network, or a free name; exactly one of them.' })
export class PersonInput {
  @Field(() => ID, { nullable: true, description: 'Account of somebody who has a role in the network.' })
  accountId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of somebody without an account, 200 characters at most.' })
  @OptionalName({ max: ACCOUNT_LIMITS.personName })
  name?: string | null;
}
