import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PUBLISHABLE_FIGURE_MEANINGS, CCAS_TOLD_TOGETHER, type PublishableFigure } from '@maillage/domain';
import { FunderRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant } from '../platform/graphql/scalars';

/** GraphQL enum of the figures that can be published. */
export const PublishableFigureEnum = graphqlEnum('PublishableFigure', 'A figure of a network that can be shown to funders.', PUBLISHABLE_FIGURE_MEANINGS);

const UNTOLD = `null: not told, since it is over fewer than ${CCAS_TOLD_TOGETHER} CCAS, or would give such a number away`;

@InputType({ description: 'Whether one funder sees a figure; what is shown to others stays as it is.' })
export class PublishFigureInput {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => PublishableFigureEnum, { description: 'The figure.' })
  figure!: PublishableFigure;

  @Field(() => ID, { description: 'The funder.' })
  funderId!: string;

  @Field(() => Boolean, { description: 'True: it is shown from now on. False: it is withdrawn.' })
  isPublished!: boolean;
}

@ObjectType('FigurePublication', { description: 'Who sees a figure.' })
export class FigurePublicationType {
  @Field(() => PublishableFigureEnum, { description: 'The figure.' })
  figure!: PublishableFigure;

  @Field(() => [FunderRef], { description: 'The funders who see it, by name; empty: nobody does.' })
  funders!: FunderRef[];
}

@ObjectType('PublishedFigureCount', { description: 'A figure of the network or of one of its EPT: counts alone, which name no CCAS.' })
export class PublishedFigureCount {
  @Field(() => String, { nullable: true, description: 'Name of the EPT; null: the whole network, or the CCAS outside of any EPT.' })
  eptName!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of the territory of the EPT; null with its name.' })
  eptId!: number | null;

  @Field(() => String, {
    nullable: true,
    description: "Outline of the EPT: points 'x,y' in ten-thousandths of a degree between spaces, rings between '/'; null: none is loaded, or no EPT.",
  })
  rings!: string | null;

  @Field(() => Int, { description: 'CCAS open on that day.' })
  ccasCount!: number;

  @Field(() => Int, { nullable: true, description: `What is in place: CCAS under convention, or points of the base; ${UNTOLD}.` })
  inPlace!: number | null;

  @Field(() => Int, { nullable: true, description: 'The denominator: CCAS open, or points that apply and are answered; null: not told.' })
  denominator!: number | null;

  @Field(() => Int, { nullable: true, description: 'Points that are not answered, outside of the denominator; 0 for conventions; null: not told.' })
  unknown!: number | null;
}

@ObjectType('FigureBefore', { description: 'The whole network as it was on an earlier day.' })
export class FigureBefore {
  @Field(() => CivilDate, { description: 'The day: that of the previous visit of the viewer.' })
  on!: string;

  @Field(() => Int, { description: 'What was in place.' })
  inPlace!: number;

  @Field(() => Int, { description: 'The denominator.' })
  denominator!: number;
}

@ObjectType('PublishedContact', { description: 'Whom a funder calls: who coordinates a network that shows something to it.' })
export class PublishedContact {
  @Field(() => String, { description: 'Name of the network.' })
  networkName!: string;

  @Field(() => String, { description: 'Name of the person.' })
  fullName!: string;

  @Field(() => String, { description: 'Address of the person.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Telephone of the person; null: not known.' })
  phone!: string | null;
}

@ObjectType('PublishedFigure', { description: 'A figure as its funders see it.' })
export class PublishedFigure {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { description: 'Name of the network.' })
  networkName!: string;

  @Field(() => PublishableFigureEnum, { description: 'What is counted.' })
  figure!: PublishableFigure;

  @Field(() => Instant, { description: 'Since when it is published to the viewer’s organisation.' })
  publishedAt!: string;

  @Field(() => CivilDate, { description: 'Day on which it is counted: today.' })
  on!: string;

  @Field(() => PublishedFigureCount, { description: 'The whole network.' })
  total!: PublishedFigureCount;

  @Field(() => [PublishedFigureCount], { description: 'By EPT, in order of their names.' })
  byEpt!: PublishedFigureCount[];

  @Field(() => FigureBefore, {
    nullable: true,
    description:
      'How it stood at the previous visit of the viewer; null: there was none, it was not published then, the same CCAS were not open, or one of the two days is not told.',
  })
  before!: FigureBefore | null;

  @Field(() => String, { nullable: true, description: 'Where the outlines of the EPT come from; null: none is loaded.' })
  outlinesSource!: string | null;
}
