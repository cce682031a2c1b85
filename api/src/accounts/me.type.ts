import { Field, ObjectType } from '@nestjs/graphql';
import { NetworkRef } from '../network';
import { Instant } from '../platform/graphql/scalars';
import { AccountType, RoleAssignmentType } from './account.type';

@ObjectType('Me', { description: 'The person who is signed in, and what she may do.' })
export class Me {
  @Field(() => AccountType, { description: 'Her account, with all its roles.' })
  account!: AccountType;

  @Field(() => [RoleAssignmentType], { description: 'The roles that count today.' })
  roles!: RoleAssignmentType[];

  @Field(() => [String], { description: 'Operations that these roles allow somewhere. For hiding buttons: the server decides each time.' })
  operations!: string[];

  @Field(() => [NetworkRef], { description: 'Networks in which she has a role today; every network for an admin.' })
  networks!: NetworkRef[];

  @Field(() => Boolean, { description: 'Whether some network proposes her roles that she has neither accepted nor declined (`myProposals`).' })
  hasProposals!: boolean;

  @Field(() => Instant, { nullable: true, description: 'Last sign of life before this visit; a visit starts after 30 minutes of silence.' })
  previousVisitAt!: Date | null;
}
