import type { ConventionStatus, ConventionVolet } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate, Instant } from '../../platform/graphql/scalars';
import { ConventionStatusEnum, ConventionVoletEnum } from '../convention.enums';

@ObjectType('TemplateArticle', { description: 'An article of a convention-type. Its number is its rank in what is produced.' })
export class TemplateArticleType {
  @Field(() => String, { description: 'Its title, without number.' })
  title!: string;

  @Field(() => String, { description: 'Its text: paragraphs on lines of their own, items of a list after « - », variables between `{{` and `}}`.' })
  body!: string;

  @Field(() => ConventionVoletEnum, { nullable: true, description: 'What it settles; null for what belongs to any convention.' })
  volet!: ConventionVolet | null;

  @Field(() => Boolean, { description: 'Whether it is kept only where its volet is chosen.' })
  isOptional!: boolean;
}

@ObjectType('TemplateAdoption', { description: 'A convention that took its text from a version.' })
export class TemplateAdoption {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => ConventionStatusEnum, { nullable: true, description: 'Its status today; null when it is not derived yet.' })
  status!: ConventionStatus | null;

  @Field(() => ID, { nullable: true, description: 'The convention; null when the viewer may not read it.' })
  conventionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; null when the viewer may not read it.' })
  conventionTitle!: string | null;
}

@ObjectType('ConventionTemplateVersion', { description: 'What a convention-type says: a draft until it is published, and never changed after.' })
export class ConventionTemplateVersionType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in its template, from 1.' })
  number!: number;

  @Field(() => [TemplateArticleType], { description: 'Its articles, in their order.' })
  articles!: TemplateArticleType[];

  @Field(() => String, { nullable: true, description: 'What changed since the version before, in the words of who wrote it.' })
  changeNote!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of its publication; null: a draft.' })
  publishedOn!: string | null;

  @Field(() => Int, { description: 'Version of the row, to be sent back with a change.' })
  version!: number;

  @Field(() => Instant, { description: 'Date of the last change.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Author of the last change; null when it was the product itself.' })
  updatedByName!: string | null;

  @Field(() => [TemplateAdoption], { description: 'Conventions that took their text from it, by commune; archived ones left out.' })
  adoptions!: TemplateAdoption[];
}

@ObjectType('ConventionTemplate', { description: 'A convention-type of the network, kept in versions.' })
export class ConventionTemplateType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'Network whose it is.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title, which the produced document carries.' })
  title!: string;

  @Field(() => Int, { description: 'Version of the row, to be sent back with a change.' })
  version!: number;

  @Field(() => [ConventionTemplateVersionType], { description: 'Its versions, the latest first; drafts only for who may change them.' })
  versions!: ConventionTemplateVersionType[];
}
