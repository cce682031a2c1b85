import { EDITION_LINK_LIMITS, EDITION_LINK_STATES, type EditionLinkState } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength, IsUUID } from 'class-validator';
import { FunderRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { DayField } from '../platform/graphql/typed-date';
import { Title } from '../platform/graphql/validation';

const EditionLinkStateEnum = graphqlEnum('EditionLinkState', 'What becomes of a link to an edition.', EDITION_LINK_STATES);

@ObjectType({ isAbstract: true })
abstract class ReadOften {
  @Field(() => Int, { description: 'How often it was read.' })
  readingsCount!: number;

  @Field(() => Instant, { nullable: true, description: 'When it was last read; null: never.' })
  lastReadAt!: Date | null;
}

@ObjectType('EditionGrant', { description: 'A funder whose accounts read an edition.' })
export class EditionGrantType extends ReadOften {
  @Field(() => FunderRef, { description: 'The funder.' })
  funder!: FunderRef;

  @Field(() => Instant, { description: 'Since when.' })
  grantedAt!: Date;
}

@ObjectType('EditionLink', { description: 'A link to an edition. Its address was told once, when it was made.' })
export class EditionLinkType extends ReadOften {
  @Field(() => ID, { description: 'Its id, which opens nothing.' })
  id!: string;

  @Field(() => String, { description: 'To whom it goes.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it wants a password.' })
  hasPassword!: boolean;

  @Field(() => EditionLinkStateEnum, { description: 'What becomes of it.' })
  state!: EditionLinkState;

  @Field(() => Instant, { description: 'Until when it opens.' })
  expiresAt!: Date;

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'To whom the link goes that it follows; null: it follows none.' })
  followsLabel!: string | null;

  @Field(() => String, { nullable: true, description: 'Who made it; null: an account that is gone.' })
  createdByName!: string | null;
}

@ObjectType('EditionReading', { description: 'That an edition was opened.' })
export class EditionReadingType {
  @Field(() => Instant, { description: 'When.' })
  readAt!: Date;

  @Field(() => String, { description: 'By whom: what the link is called, or the person and her organisation.' })
  by!: string;
}

@ObjectType('SharedEditionRef', { description: 'A published edition.' })
export class SharedEditionRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its number in the network and year, « 2026-3 ».' })
  number!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'Name of its network.' })
  networkName!: string;

  @Field(() => Instant, { description: 'When it was published.' })
  publishedAt!: Date;

  @Field(() => CivilDate, { description: 'As of which day.' })
  asOf!: string;

  @Field(() => String, { nullable: true, description: 'Number of the edition that corrects it; null: none that this reader may know of.' })
  replacedBy!: string | null;
}

@ObjectType('EditionShare', { description: 'A published edition, with who reads it.' })
export class EditionShareType extends SharedEditionRef {
  @Field(() => Boolean, { description: 'Whether it may be granted to funders: it was not written for the board.' })
  isForFunders!: boolean;

  @Field(() => ID, { nullable: true, description: 'The only funder to whom it may be granted: it is about that one.' })
  onlyFunderId!: string | null;

  @Field(() => [EditionGrantType], { description: 'Funders whose accounts read it.' })
  grants!: EditionGrantType[];

  @Field(() => [EditionLinkType], { description: 'Links to it, the latest first.' })
  links!: EditionLinkType[];

  @Field(() => [EditionReadingType], { description: 'Its last readings, 50 at most, the latest first.' })
  readings!: EditionReadingType[];
}

@ObjectType('ReadableEdition', { description: 'An edition that was granted to the viewer’s organisation.' })
export class ReadableEdition extends SharedEditionRef {
  @Field(() => Instant, { nullable: true, description: 'When the viewer last opened it; null: never.' })
  readAt!: Date | null;
}

@ObjectType('EditionContact', { description: 'Whom to call about an edition: a coordinator of its network.' })
export class EditionContactType {
  @Field(() => String, { description: 'Name of the person.' })
  fullName!: string;

  @Field(() => String, { description: 'Address of the person.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Telephone of the person; null: not known.' })
  phone!: string | null;
}

@ObjectType('OpenedEdition', { description: 'An edition that was opened. What it says is fetched at its path, by its hash.' })
export class OpenedEdition {
  @Field(() => String, { description: 'SHA-256 of what it says.' })
  contentHash!: string;

  @Field(() => Instant, { nullable: true, description: 'Of a link: until when it opens.' })
  expiresAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Number of the edition that corrects it, where this reader may know of it.' })
  replacedBy!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The edition of the same network that the viewer read before, if she still may: what changed is told against it.',
  })
  readBeforeId!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When she read that one; of a link, when the one was read that it follows.' })
  readBeforeAt!: Date | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Of a link: what changed since the edition that was read by the link that it follows, in French; null: it follows none, or that was not read.',
  })
  changes!: string[] | null;

  @Field(() => String, { nullable: true, description: 'Of a link: by what this browser knows it, in the path of what it says.' })
  linkKey!: string | null;

  @Field(() => [EditionContactType], { description: 'Whom to call, two at most.' })
  contacts!: EditionContactType[];
}

@ObjectType('EditionLinkLook', { description: 'What a stranger is told of a link: whether it opens, and nothing of what it opens.' })
export class EditionLinkLook {
  @Field(() => EditionLinkStateEnum, { description: 'What becomes of it; an unknown one is `closed`.' })
  state!: EditionLinkState;

  @Field(() => Boolean, { description: 'Whether it wants a password.' })
  asksForPassword!: boolean;
}

@ObjectType('MadeEditionLink', { description: 'A link that was made. Its address is told now and never again.' })
export class MadeEditionLink {
  @Field(() => String, { description: 'Its whole address.' })
  address!: string;

  @Field(() => EditionShareType, { description: 'The edition, with who reads it.' })
  share!: EditionShareType;
}

@InputType({ description: 'Whether a funder reads an edition.' })
export class GrantEditionInput {
  @Field(() => ID, { description: 'A published edition.' })
  editionId!: string;

  @Field(() => ID, { description: 'A funder of its network.' })
  funderId!: string;

  @Field(() => Boolean, { description: 'Whether it does.' })
  isGranted!: boolean;
}

@InputType({ description: 'A link to make.' })
export class MakeEditionLinkInput {
  @Field(() => ID, { description: 'A published edition.' })
  editionId!: string;

  @Field(() => String, { description: 'To whom it goes, 120 characters at most.' })
  @Title({ max: EDITION_LINK_LIMITS.label })
  label!: string;

  @DayField({ description: 'Last day on which it opens, a year ahead at most.' })
  lastDay!: string;

  @Field(() => String, { nullable: true, description: 'Its password, 10 characters at least; required of an edition for the board.' })
  @IsOptional()
  @MaxLength(EDITION_LINK_LIMITS.passwordMax)
  password?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The link that the same reader had to an earlier edition for the same readers: she is told what changed since she read that.',
  })
  @IsOptional()
  @IsUUID('all')
  followsId?: string | null;
}

@InputType({ description: 'A link to open.' })
export class OpenEditionLinkInput {
  @Field(() => String, { description: 'The secret in its address.' })
  @MaxLength(100)
  token!: string;

  @Field(() => String, { nullable: true, description: 'Its password, where it wants one.' })
  @IsOptional()
  @MaxLength(EDITION_LINK_LIMITS.passwordMax)
  password?: string | null;
}
