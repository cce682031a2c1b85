import { CONVENTION_LACKS, type ConventionLackKind } from '@maillage/domain';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../../platform/graphql/enum';

const ConventionLackKindEnum = graphqlEnum<ConventionLackKind>('ConventionLackKind', 'What the conventions of a CCAS lack.', CONVENTION_LACKS);

@ObjectType('ConventionLack', { description: 'Something that the conventions of a CCAS lack.' })
export class ConventionLack {
  @Field(() => ConventionLackKindEnum, { description: 'What is lacking.' })
  kind!: ConventionLackKind;

  @Field(() => ID, { nullable: true, description: 'The convention that lacks it; null where the convention itself is lacking.' })
  conventionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Title of that convention.' })
  title!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may bring it.' })
  canManage!: boolean;
}

@ArgsType()
export class ConventionLacksArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;
}
