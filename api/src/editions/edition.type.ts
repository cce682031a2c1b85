import type { EditionAudience, EditionBlockKind, EditionContent, EditionModel, EditionPerimeterKind } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate, Instant, Json } from '../platform/graphql/scalars';
import { EditionAudienceEnum, EditionBlockKindEnum, EditionModelEnum, EditionPerimeterEnum, type EditionState, EditionStateEnum } from './edition.enums';

@ObjectType('EditionOption', { description: 'What was chosen of a block, or can be.' })
export class EditionOptionType {
  @Field(() => String, { description: 'What is chosen: `plan`, `campaign`, `indicators`.' })
  option!: string;

  @Field(() => [String], { description: 'Ids and codes of what is chosen.' })
  values!: readonly string[];
}

@ObjectType('EditionChoice', { description: 'Something that can be chosen of a kind of block.' })
export class EditionChoiceType {
  @Field(() => EditionBlockKindEnum, { description: 'The kind of block.' })
  kind!: EditionBlockKind;

  @Field(() => String, { description: 'What is chosen.' })
  option!: string;

  @Field(() => String, { description: 'Its id or code.' })
  value!: string;

  @Field(() => String, { description: 'Its name.' })
  label!: string;
}

@ObjectType('EditionBlock', { description: 'A block of an edition that is composed.' })
export class EditionBlockType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => EditionBlockKindEnum, { description: 'What it shows.' })
  kind!: EditionBlockKind;

  @Field(() => String, { nullable: true, description: 'Its title; null: that of its kind.' })
  title!: string | null;

  @Field(() => String, { nullable: true, description: 'One sentence to keep; null: the one that the block proposes.' })
  lead!: string | null;

  @Field(() => String, { nullable: true, description: 'What is written of it, in light markdown.' })
  body!: string | null;

  @Field(() => [EditionOptionType], { description: 'What was chosen of it.' })
  options!: readonly EditionOptionType[];
}

@ObjectType('EditionComment', { description: 'A remark of somebody who reads the proof.' })
export class EditionCommentType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The block that it is of; null: the whole edition.' })
  blockId!: string | null;

  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Field(() => String, { description: 'Who says it.' })
  authorName!: string;

  @Field(() => Instant, { description: 'When.' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'Since when it is settled; null: it is not.' })
  resolvedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who settled it.' })
  resolvedByName!: string | null;

  @Field(() => Int, { description: 'Version, sent back with a change.' })
  version!: number;
}

@ObjectType('EditionSummary', { description: 'An edition in a list.' })
export class EditionSummary {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => EditionModelEnum, { description: 'What it began with.' })
  model!: EditionModel;

  @Field(() => EditionAudienceEnum, { description: 'For whom it is.' })
  audience!: EditionAudience;

  @Field(() => EditionPerimeterEnum, { description: 'What part of the network it is about.' })
  perimeter!: EditionPerimeterKind;

  @Field(() => String, { description: 'The name of that part.' })
  perimeterLabel!: string;

  @Field(() => CivilDate, { description: 'First day of its period.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of its period.' })
  periodTo!: string;

  @Field(() => EditionStateEnum, { description: 'How far it is.' })
  state!: EditionState;

  @Field(() => String, { nullable: true, description: 'Its number in the network and year, « 2026-3 »; null: not published.' })
  number!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was published.' })
  publishedAt!: Date | null;

  @Field(() => ID, { nullable: true, description: 'The edition that it corrects.' })
  replacesId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The published edition that corrects it.' })
  replacedById!: string | null;

  @Field(() => Int, { description: 'Remarks that are not settled.' })
  openCommentsCount!: number;

  @Field(() => Int, { description: 'Version, sent back with a change: of the edition and its blocks.' })
  version!: number;

  @Field(() => Instant, { description: 'Last change.' })
  updatedAt!: Date;
}

@ObjectType('EditionConfirmation', { description: 'What readers of the board read in an edition and nowhere else: who publishes it confirms that.' })
export class EditionConfirmationType {
  @Field(() => EditionBlockKindEnum, { description: 'In which blocks.' })
  kind!: EditionBlockKind;

  @Field(() => String, { description: 'What that is, in French.' })
  text!: string;
}

@ObjectType('Edition', {
  description: 'An edition with its blocks and remarks, for who composes or proofreads it; of a published one its content is what counts.',
})
export class EditionType extends EditionSummary {
  @Field(() => Int, { nullable: true, description: 'The territory of its perimeter.' })
  territoryId!: number | null;

  @Field(() => ID, { nullable: true, description: 'The group of CCAS of its perimeter.' })
  cohortId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The funder of its perimeter.' })
  funderId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'With which edition « what changed » compares; null: the latest published one for the same readers and perimeter.',
  })
  comparedId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it corrects another.' })
  replacesReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the edition that it corrects.' })
  replacesNumber!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it was signed off.' })
  signedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed it off.' })
  signedByName!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the canonical JSON of what was published, in hexadecimal.' })
  contentHash!: string | null;

  @Field(() => [EditionBlockType], { description: 'Its blocks in their order.' })
  blocks!: EditionBlockType[];

  @Field(() => [EditionCommentType], { description: 'Remarks, the earliest first; none for who may not proofread.' })
  comments!: EditionCommentType[];

  @Field(() => [EditionConfirmationType], { description: 'What is to be confirmed when it is published; none of what is published.' })
  toConfirm!: EditionConfirmationType[];

  @Field(() => Boolean, { description: 'Whether the viewer composes, signs and publishes it.' })
  canManage!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer proofreads it.' })
  canProofread!: boolean;
}

@ObjectType('EditionWarning', { description: 'What lacks or is stale in an edition that is not published yet, in French.' })
export class EditionWarningType {
  @Field(() => ID, { nullable: true, description: 'The block; null: the whole edition.' })
  blockId!: string | null;

  @Field(() => String, { description: 'A sentence.' })
  text!: string;
}

@ObjectType('EditionPreview', { description: 'What would be published now, or what was signed off.' })
export class EditionPreviewType {
  @Field(() => Json, { description: 'What it says: `EditionContent` of libs/domain/src/editions/edition-content.ts.' })
  content!: EditionContent;

  @Field(() => [EditionWarningType], { description: 'What lacks or is stale.' })
  warnings!: EditionWarningType[];
}

@ObjectType('PublishedEdition', { description: 'What was published, and by what it is known.' })
export class PublishedEditionType {
  @Field(() => ID, { description: 'The edition.' })
  id!: string;

  @Field(() => String, { description: 'SHA-256 of the canonical JSON of the content, in hexadecimal.' })
  hash!: string;

  @Field(() => Instant, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => Json, { description: 'What it says: `EditionContent` of libs/domain/src/editions/edition-content.ts.' })
  content!: EditionContent;
}
