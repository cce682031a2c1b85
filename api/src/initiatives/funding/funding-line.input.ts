import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CreationKey } from '../../platform/creations/creation-key';
import { EuroCents } from '../../platform/graphql/scalars';
import { OptionalTitle, Provided } from '../../platform/graphql/validation';

@InputType({ isAbstract: true })
abstract class FundingAmountsInput {
  @Field(() => String, { nullable: true, description: 'What the money is for, 200 characters at most.' })
  @OptionalTitle({ max: INITIATIVE_LIMITS.label })
  label?: string | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount asked for.' })
  soughtCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount promised.' })
  promisedCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount notified by a decision.' })
  notifiedCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount of the signed agreement.' })
  signedCents?: number | null;

  @Field(() => EuroCents, { nullable: true, description: 'Amount paid so far.' })
  paidCents?: number | null;
}

@InputType({ description: 'A new funding line of an initiative.' })
export class CreateFundingLineInput extends FundingAmountsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'A funder of the network.' })
  funderId!: string;
}

@InputType({ description: 'A change of a funding line. Absent: unchanged. Null: cleared.' })
export class UpdateFundingLineInput extends FundingAmountsInput {
  @Field(() => ID, { description: 'The funding line.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'A funder of the network.' })
  @Provided()
  funderId?: string;
}

@InputType({ description: 'A funding line to delete.' })
export class DeleteFundingLineInput {
  @Field(() => ID, { description: 'The funding line.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
