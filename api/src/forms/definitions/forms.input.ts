import { FORM_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { Text, Title } from '../../platform/graphql/validation';

/** A request holds no more. */
const LONGEST_DEFINITION = 180_000;

@InputType({ description: 'A form to begin: from a ready-made one, from another form of the network, or from nothing.' })
export class CreateFormInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  @Title({ max: FORM_LIMITS.titleLength })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The ready-made form that it begins with, by its code (`formModels`).' })
  @MaxLength(60)
  @IsOptional()
  model?: string | null;

  @Field(() => ID, { nullable: true, description: 'The form of the network that it begins with: its draft, or else its last version.' })
  @IsOptional()
  @IsUUID('all')
  copiedId?: string | null;
}

@InputType({ description: 'A form, as a person saw it.' })
export class SeenFormInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'What a form asks from its next version on, and how it is called.' })
export class SaveFormDraftInput extends SeenFormInput {
  @Field(() => String, { description: 'Its title.' })
  @Title({ max: FORM_LIMITS.titleLength })
  title!: string;

  @Field(() => String, { description: 'What it asks, as JSON (`FormDefinition` of libs/domain).' })
  @MaxLength(LONGEST_DEFINITION)
  definition!: string;
}

@InputType({ description: 'Why the series of an entry breaks.' })
export class FormBreakInput {
  @Field(() => String, { description: 'The entry.' })
  @MaxLength(60)
  entry!: string;

  @Field(() => String, { description: 'Why its figures before and after are not of the same thing.' })
  @Text({ max: FORM_LIMITS.breakLength })
  reason!: string;
}

@InputType({ description: 'A draft to publish as the next version.' })
export class PublishFormInput extends SeenFormInput {
  @Field(() => [FormBreakInput], { description: 'Why series break: of each entry that the version defines anew.' })
  @ArrayMaxSize(FORM_LIMITS.entries)
  @ValidateNested({ each: true })
  @Type(() => FormBreakInput)
  breaks!: FormBreakInput[];
}

@InputType({ description: 'A form to put away, or to take out again.' })
export class ArchiveFormInput extends SeenFormInput {
  @Field(() => Boolean, { description: 'Whether it is put away: it stays with its collections, and is asked no more.' })
  isArchived!: boolean;
}
