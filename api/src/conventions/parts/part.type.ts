import type { ConventionActKind, ConventionVolet, PartySide, VoletCoverage } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CivilDate } from '../../platform/graphql/scalars';
import { ConventionActKindEnum, ConventionVoletEnum, PartySideEnum, VoletCoverageEnum } from '../convention.enums';

@ObjectType({ isAbstract: true })
export abstract class ConventionPart {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version to send back with a change.' })
  version!: number;
}

@ObjectType('ConventionParty', { description: 'A side of a convention, and who signs for it.' })
export class ConventionPartyType extends ConventionPart {
  @Field(() => PartySideEnum, { description: 'Town, CCAS or another.' })
  side!: PartySide;

  @Field(() => String, { description: 'Name of the legal person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its SIREN.' })
  siren!: string | null;

  @Field(() => String, { nullable: true, description: 'Who signs.' })
  signatoryName!: string | null;

  @Field(() => String, { nullable: true, description: 'In what capacity: maire, vice-présidente…' })
  signatoryCapacity!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day of the mandate of the signatory.' })
  mandateStartsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day of that mandate; null while it lasts.' })
  mandateEndsOn!: string | null;
}

@ObjectType('ConventionAct', { description: 'An act, with its date: what the status follows from.' })
export class ConventionActType extends ConventionPart {
  @Field(() => ConventionActKindEnum, { description: 'The act.' })
  kind!: ConventionActKind;

  @Field(() => CivilDate, { description: 'Its date.' })
  happenedOn!: string;

  @Field(() => Int, { nullable: true, description: 'Year that a yearly report is about; null for other acts.' })
  year!: number | null;

  @Field(() => String, { nullable: true, description: 'Number of the deliberation, of the receipt…' })
  reference!: string | null;

  @Field(() => String, { nullable: true, description: 'Note, without personal data.' })
  note!: string | null;
}

@ObjectType('VoletLine', { description: 'A volet of a convention.' })
export class VoletLine {
  @Field(() => ConventionVoletEnum, { description: 'The volet.' })
  volet!: ConventionVolet;

  @Field(() => VoletCoverageEnum, { nullable: true, description: 'How far it is settled; null: not told, which is not « not covered ».' })
  coverage!: VoletCoverage | null;

  @Field(() => String, { nullable: true, description: 'Article that settles it.' })
  article!: string | null;
}

@ObjectType('ConventionRider', { description: 'A rider (avenant), with its own acts. In force, it may move the term.' })
export class ConventionRiderType extends ConventionPart {
  @Field(() => Int, { description: 'Its number.' })
  number!: number;

  @Field(() => String, { description: 'What it changes.' })
  subject!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Deliberation of the board of the CCAS.' })
  caDeliberatedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Deliberation of the municipal council.' })
  councilDeliberatedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Signature.' })
  signedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Receipt of the préfecture.' })
  receivedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Day of effect.' })
  effectiveOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'New term; null: it leaves the term as it is.' })
  newEndsOn!: string | null;
}

@ObjectType('ConventionSecondment', { description: 'An individual secondment: the post, never the person, with its own last day.' })
export class ConventionSecondmentType extends ConventionPart {
  @Field(() => String, { description: 'The post.' })
  post!: string;

  @Field(() => Int, { description: 'Share of working time, in percent.' })
  timePercent!: number;

  @Field(() => CivilDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => CivilDate, { description: 'Last day.' })
  endsOn!: string;
}
