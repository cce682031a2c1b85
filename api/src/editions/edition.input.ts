import { EDITION_LIMITS, type EditionAudience, type EditionBlockKind, type EditionModel, type EditionPerimeterKind } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { DayField } from '../platform/graphql/typed-date';
import { OptionalText, OptionalTitle, Provided, Text, Title } from '../platform/graphql/validation';
import { EditionAudienceEnum, EditionBlockKindEnum, EditionModelEnum, EditionPerimeterEnum } from './edition.enums';

const PERIMETER = 'Asked for with the perimeter that it is of, left out with another.';

@InputType({ description: 'An edition to begin from a model.' })
export class CreateEditionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => EditionModelEnum, { description: 'What it begins with.' })
  model!: EditionModel;

  @Field(() => String, { description: 'Its title.' })
  @Title({ max: EDITION_LIMITS.title })
  title!: string;

  @Field(() => EditionAudienceEnum, { description: 'For whom it is.' })
  audience!: EditionAudience;

  @Field(() => EditionPerimeterEnum, { description: 'What part of the network it is about.' })
  perimeter!: EditionPerimeterKind;

  @Field(() => Int, { nullable: true, description: `A territory of the network. ${PERIMETER}` })
  territoryId?: number | null;

  @Field(() => ID, { nullable: true, description: `A group of CCAS of the network. ${PERIMETER}` })
  @IsOptional()
  @IsUUID('all')
  cohortId?: string | null;

  @Field(() => ID, { nullable: true, description: `A funder of the network. ${PERIMETER}` })
  @IsOptional()
  @IsUUID('all')
  funderId?: string | null;

  @DayField({ description: 'First day of its period.' })
  periodFrom!: string;

  @DayField({ description: 'Last day of its period.' })
  periodTo!: string;
}

@InputType({ description: 'A change of an edition that is not published: what is absent stays.' })
export class UpdateEditionInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its title.' })
  @Title({ max: EDITION_LIMITS.title })
  title?: string;

  @Field(() => EditionAudienceEnum, { nullable: true, description: 'For whom it is; of a correction it stays.' })
  @Provided()
  audience?: EditionAudience;

  @Field(() => EditionPerimeterEnum, { nullable: true, description: 'What part of the network it is about; with it, that of which it is.' })
  @Provided()
  perimeter?: EditionPerimeterKind;

  @Field(() => Int, { nullable: true, description: `A territory of the network. ${PERIMETER}` })
  territoryId?: number | null;

  @Field(() => ID, { nullable: true, description: `A group of CCAS of the network. ${PERIMETER}` })
  @IsOptional()
  @IsUUID('all')
  cohortId?: string | null;

  @Field(() => ID, { nullable: true, description: `A funder of the network. ${PERIMETER}` })
  @IsOptional()
  @IsUUID('all')
  funderId?: string | null;

  @DayField({ nullable: true, description: 'First day of its period.' })
  @Provided()
  periodFrom?: string;

  @DayField({ nullable: true, description: 'Last day of its period.' })
  @Provided()
  periodTo?: string;

  @Field(() => ID, { nullable: true, description: 'With which published edition « what changed » compares; null: the latest one.' })
  @IsOptional()
  @IsUUID('all')
  comparedId?: string | null;
}

@InputType({ description: 'What is chosen of a block.' })
export class EditionOptionInput {
  @Field(() => String, { description: 'What is chosen.' })
  @Matches(/^[a-z_]{1,30}$/)
  option!: string;

  @Field(() => [String], { description: 'Ids and codes of what is chosen.' })
  @ArrayMaxSize(60)
  @Matches(/^[^\s\p{Cc}]{1,80}$/u, { each: true })
  values!: string[];
}

@InputType({ description: 'A block as it is to stand.' })
export class EditionBlockInput {
  @Field(() => ID, { nullable: true, description: 'Its id; null: a new block.' })
  @IsOptional()
  @IsUUID('all')
  id?: string | null;

  @Field(() => EditionBlockKindEnum, { description: 'What it shows; of a block that stands already it stays.' })
  kind!: EditionBlockKind;

  @Field(() => String, { nullable: true, description: 'Its title; null: that of its kind.' })
  @OptionalTitle({ max: EDITION_LIMITS.blockTitle })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence to keep; null: the one that the block proposes.' })
  @OptionalTitle({ max: EDITION_LIMITS.lead })
  lead?: string | null;

  @Field(() => String, { nullable: true, description: 'What is written of it, in light markdown.' })
  @OptionalText({ max: EDITION_LIMITS.body })
  body?: string | null;

  @Field(() => [EditionOptionInput], { nullable: true, description: 'What is chosen of it; nothing where absent.' })
  @IsOptional()
  @ArrayMaxSize(8)
  @ValidateNested({ each: true })
  @Type(() => EditionOptionInput)
  options?: EditionOptionInput[] | null;
}

@InputType({ description: 'The blocks of an edition as a whole, in their order: what is not there is taken out.' })
export class SetEditionBlocksInput {
  @Field(() => ID, { description: 'The edition.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => [EditionBlockInput], { description: 'Its blocks.' })
  @ArrayMaxSize(EDITION_LIMITS.blocks)
  @ValidateNested({ each: true })
  @Type(() => EditionBlockInput)
  blocks!: EditionBlockInput[];
}

@InputType({ description: 'An edition of a version: to sign it off, publish or delete it.' })
export class SeenEditionInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'An edition that is signed off, to be published.' })
export class PublishEditionInput extends SeenEditionInput {
  @Field(() => [EditionBlockKindEnum], {
    nullable: true,
    description: 'Blocks of which it is confirmed what the readers of the edition read there: all that `toConfirm` of the edition names.',
  })
  @IsOptional()
  @ArrayMaxSize(EDITION_LIMITS.blocks)
  confirmed?: EditionBlockKind[] | null;
}

@InputType({ description: 'A correction of a published edition.' })
export class CorrectEditionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The published edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Why it is corrected, as its readers will see.' })
  @Text({ max: EDITION_LIMITS.reason })
  reason!: string;
}

@InputType({ description: 'A remark on an edition that is not published.' })
export class AddEditionCommentInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The edition.' })
  editionId!: string;

  @Field(() => ID, { nullable: true, description: 'The block; null: the whole edition.' })
  @IsOptional()
  @IsUUID('all')
  blockId?: string | null;

  @Field(() => String, { description: 'What it says.' })
  @Text({ max: EDITION_LIMITS.comment })
  body!: string;
}

@InputType({ description: 'A remark that is settled, or open again.' })
export class ResolveEditionCommentInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is settled.' })
  isResolved!: boolean;
}
