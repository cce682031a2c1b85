import { CCAS_TOLD_TOGETHER, type Weather } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { FundingLineType, PublishedMilestone, WeatherEnum } from '../initiatives';
import { CivilDate, Instant } from '../platform/graphql/scalars';

@ObjectType('PublishedAdoption', { description: 'Adoption of an initiative in the whole network, without naming any CCAS.' })
export class PublishedAdoption {
  @Field(() => Int, {
    nullable: true,
    description: `CCAS that the initiative concerns: all that are open, less those that said not to be concerned; null: not told, fewer than ${CCAS_TOLD_TOGETHER}.`,
  })
  concerned!: number | null;

  @Field(() => Int, { nullable: true, description: 'CCAS where it is in place, assessed or not; null with `concerned`.' })
  inPlace!: number | null;

  @Field(() => Int, { nullable: true, description: 'CCAS that are committed to it and do not have it in place yet; null with `concerned`.' })
  committed!: number | null;

  @Field(() => Int, { description: 'CCAS open in the network.' })
  total!: number;
}

@ObjectType('PublishedInitiative', { description: 'An initiative as a funder to whom it was published sees it.' })
export class PublishedInitiative {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in its plan.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose!: string | null;

  @Field(() => Int, { description: 'Year of its plan.' })
  planYear!: number;

  @Field(() => CivilDate, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Field(() => WeatherEnum, { description: 'Declared weather.' })
  weather!: Weather;

  @Field(() => String, { nullable: true, description: 'What the declared weather rests on.' })
  weatherText!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the weather was last declared; null: never.' })
  weatherAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'When a funding line of the viewer’s own organisation last changed; null: it has none.' })
  fundingChangedAt!: string | null;

  @Field(() => PublishedAdoption, { description: 'Adoption in the whole network.' })
  adoption!: PublishedAdoption;

  @Field(() => [FundingLineType], { description: 'The funding lines of the viewer’s own organisation, and no other.' })
  fundingLines!: FundingLineType[];

  @Field(() => [PublishedMilestone], { description: 'Milestones and deliverables, by due date.' })
  milestones!: PublishedMilestone[];

  @Field(() => Instant, { description: 'When it was published to the viewer’s organisation.' })
  publishedAt!: string;

  @Field(() => String, { description: 'Name of the network.' })
  networkName!: string;
}

@InputType({ description: 'Whether one funder sees an initiative; what is shown to others stays as it is.' })
export class PublishInitiativeInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The funder.' })
  funderId!: string;

  @Field(() => Boolean, { description: 'True: it is shown from now on. False: it is withdrawn.' })
  isPublished!: boolean;
}
