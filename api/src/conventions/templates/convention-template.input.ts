import { CONVENTION_LIMITS, TEMPLATE_VARIABLES, type ConventionVolet } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { OptionalText, Provided, Text, Title } from '../../platform/graphql/validation';
import { ConventionVoletEnum } from '../convention.enums';

/** More would be a code, not a convention. */
const MAX_ARTICLES = 60;

@InputType({ description: 'An article of a convention-type.' })
export class TemplateArticleInput {
  @Field(() => String, { description: 'Its title, without number, 200 characters at most.' })
  @Title({ max: CONVENTION_LIMITS.title })
  title!: string;

  @Field(() => String, {
    description: `Its text, 8,000 characters at most. ${TEMPLATE_VARIABLES.length} variables are known; any other is refused with UNKNOWN_VARIABLE.`,
  })
  @Text({ max: CONVENTION_LIMITS.articleBody })
  body!: string;

  @Field(() => ConventionVoletEnum, { nullable: true, description: 'What it settles; required for an optional article.' })
  volet?: ConventionVolet | null;

  @Field(() => Boolean, { description: 'Whether it is kept only where its volet is chosen.' })
  isOptional!: boolean;
}

@InputType({ description: 'A new convention-type, with a first draft.' })
export class CreateConventionTemplateInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'Network whose it is.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title, 200 characters at most; free in the network.' })
  @Title({ max: CONVENTION_LIMITS.title })
  title!: string;

  @Field(() => Boolean, { description: 'Whether the draft starts from the proposed articles; else it is empty.' })
  isFromProposal!: boolean;
}

@InputType({ description: 'A new title of a convention-type.' })
export class RenameConventionTemplateInput {
  @Field(() => ID, { description: 'The convention-type.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { description: 'Its title, 200 characters at most; free in the network.' })
  @Title({ max: CONVENTION_LIMITS.title })
  title!: string;
}

@InputType({ description: 'A change of a draft. Absent: unchanged. Null: cleared.' })
export class SaveTemplateVersionInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => [TemplateArticleInput], { nullable: true, description: `All its articles, in their order, ${MAX_ARTICLES} at most.` })
  @Provided()
  @ArrayMaxSize(MAX_ARTICLES)
  @ValidateNested({ each: true })
  @Type(() => TemplateArticleInput)
  articles?: TemplateArticleInput[];

  @Field(() => String, { nullable: true, description: 'What changed since the version before, 1,000 characters at most.' })
  @OptionalText({ max: CONVENTION_LIMITS.changeNote })
  changeNote?: string | null;
}

@InputType({ description: 'A draft to publish.' })
export class PublishTemplateVersionInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}

@InputType({ description: 'A convention-type whose next version is begun.' })
export class NewTemplateVersionInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The convention-type.' })
  templateId!: string;
}
