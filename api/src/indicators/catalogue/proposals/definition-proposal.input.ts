import { INDICATOR_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { CreationKey } from '../../../platform/creations/creation-key';
import { OptionalText, Text } from '../../../platform/graphql/validation';
import { ArchiveIndicatorInput, CreateIndicatorInput, UpdateIndicatorInput } from '../indicator.input';

@InputType({ description: 'What a network proposes of the shared definitions: one of creation, change, archiving and restoring.' })
export class ProposeDefinitionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network that proposes.' })
  networkId!: string;

  @Field(() => String, { description: 'Why, 2,000 characters at most.' })
  @Text({ max: INDICATOR_LIMITS.reason })
  reason!: string;

  @Field(() => CreateIndicatorInput, { nullable: true, description: 'A new shared indicator.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => CreateIndicatorInput)
  creation?: CreateIndicatorInput | null;

  @Field(() => UpdateIndicatorInput, { nullable: true, description: 'A change of a shared one.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => UpdateIndicatorInput)
  change?: UpdateIndicatorInput | null;

  @Field(() => ArchiveIndicatorInput, { nullable: true, description: 'A shared one to take out of use.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ArchiveIndicatorInput)
  archiving?: ArchiveIndicatorInput | null;

  @Field(() => ArchiveIndicatorInput, { nullable: true, description: 'A shared one to take out of the archives.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ArchiveIndicatorInput)
  restoring?: ArchiveIndicatorInput | null;
}

@InputType({ description: 'A decision on a proposed definition.' })
export class DecideDefinitionProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'True: it holds at once for all networks. False: nothing changes.' })
  isAccepted!: boolean;

  @Field(() => String, { nullable: true, description: 'What is answered, 2,000 characters at most; required when it is refused.' })
  @OptionalText({ max: INDICATOR_LIMITS.decisionText })
  decisionText?: string | null;
}

@InputType({ description: 'A proposed definition to take back.' })
export class WithdrawDefinitionProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
