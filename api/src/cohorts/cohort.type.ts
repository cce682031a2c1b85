import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../network';
import { Instant } from '../platform/graphql/scalars';

@ObjectType('Cohort', { description: 'A named group of CCAS that the coordination of a network keeps, to see again what concerns them.' })
export class CohortType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The network that keeps it.' })
  networkId!: string;

  @Field(() => String, { description: 'Its name, the only one of the network whatever its case.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose!: string | null;

  @Field(() => [CcasRef], { description: 'The CCAS that are of it, by commune; closed ones too.' })
  members!: CcasRef[];

  @Field(() => Int, { description: 'Version, sent back with a change: of the group and of who is of it.' })
  version!: number;

  @Field(() => Instant, { description: 'Last change.' })
  updatedAt!: Date;
}
