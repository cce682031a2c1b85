import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { FunderRef } from '../../network';
import { EuroCents } from '../../platform/graphql/scalars';

@ObjectType('FundingLine', { description: 'What a funder is asked for and gives to an initiative. A null amount is not known, which is not 0.' })
export class FundingLineType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => FunderRef, { description: 'The funder.' })
  funder!: FunderRef;

  @Field(() => String, { nullable: true, description: 'What the money is for.' })
  label!: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount asked for.' })
  soughtCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount promised.' })
  promisedCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount notified by a decision.' })
  notifiedCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount of the signed agreement.' })
  signedCents!: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount paid so far.' })
  paidCents!: number | null;

  @Field(() => Int, { description: 'Version, to be sent back with a change.' })
  version!: number;
}
