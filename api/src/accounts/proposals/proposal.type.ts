import { Field, ID, ObjectType } from '@nestjs/graphql';
import { NetworkRef } from '../../network';
import { RoleAssignmentType } from '../account.type';

@ObjectType('RoleProposal', { description: 'Roles that a network proposes to the viewer, who may accept or decline them. They count for nothing until then.' })
export class RoleProposal {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => [NetworkRef], { description: 'Networks of the roles.' })
  networks!: NetworkRef[];

  @Field(() => [RoleAssignmentType], { description: 'The roles.' })
  roles!: RoleAssignmentType[];
}
