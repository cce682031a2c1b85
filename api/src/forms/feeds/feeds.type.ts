import type { Aggregation, FeedExtent, FeedPart, FeedWait, FormDefinition, Periodicity, ValueState } from '@maillage/domain';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { AggregationEnum, PeriodicityEnum, ValueStateEnum } from '../../indicators';
import { CivilDate, Instant, Json } from '../../platform/graphql/scalars';
import { FormFeedExtentEnum, FormFeedPartEnum, FormFeedWaitEnum } from './feeds.enums';

@ObjectType('FormFeedIndicator', { description: 'An indicator of the network’s own that a question feeds, or could.' })
export class FormFeedIndicator {
  @Field(() => Int, { description: 'Its number.' })
  id!: number;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its unit.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals that are shown.' })
  decimals!: number;

  @Field(() => AggregationEnum, { description: 'What makes its value above the communes.' })
  aggregation!: Aggregation;

  @Field(() => PeriodicityEnum, { description: 'How often it has a value.' })
  periodicity!: Periodicity;

  @Field(() => Boolean, { description: 'Whether it hides counts under five by itself.' })
  isMasked!: boolean;

  @Field(() => Boolean, { description: 'Whether it is out of use.' })
  isArchived!: boolean;
}

@ObjectType('FormFeed', { description: 'That a question feeds an indicator, from year to year.' })
export class FormFeedType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'The entry.' })
  entry!: string;

  @Field(() => FormFeedPartEnum, { description: 'What of it.' })
  part!: FeedPart;

  @Field(() => FormFeedExtentEnum, { description: 'The number of each CCAS, or totals alone.' })
  extent!: FeedExtent;

  @Field(() => FormFeedIndicator, { description: 'The indicator.' })
  indicator!: FormFeedIndicator;
}

@ObjectType('FormFeedConflict', { description: 'A value that somebody else gave, otherwise: it stays until it is replaced.' })
export class FormFeedConflict {
  @Field(() => String, { description: 'The territory.' })
  territoryName!: string;

  @Field(() => FormFeedPartEnum, { description: 'What of the question.' })
  part!: FeedPart;

  @Field(() => Float, { nullable: true, description: 'What is shown.' })
  standingValue!: number | null;

  @Field(() => ValueStateEnum, { description: 'What is known of it.' })
  standingState!: ValueState;

  @Field(() => Float, { nullable: true, description: 'What the collection says.' })
  value!: number | null;

  @Field(() => ValueStateEnum, { description: 'What is known of that.' })
  state!: ValueState;
}

@ObjectType('FormFeedOutcome', { description: 'What became of an entry when indicators were fed.' })
export class FormFeedOutcome {
  @Field(() => String, { description: 'The entry.' })
  entry!: string;

  @Field(() => FormFeedWaitEnum, { nullable: true, description: 'Why nothing of it was given; null: it was.' })
  wait!: FeedWait | null;

  @Field(() => Int, { description: 'Values where there was none.' })
  newCount!: number;

  @Field(() => Int, { description: 'Values that were others before.' })
  changedCount!: number;

  @Field(() => Int, { description: 'Values that were so already.' })
  equalCount!: number;

  @Field(() => Int, { description: 'CCAS of no commune, or of one that another CCAS answers for too: they give nothing.' })
  unplacedCount!: number;

  @Field(() => Int, { description: 'Values that somebody else gave otherwise.' })
  conflictCount!: number;

  @Field(() => [FormFeedConflict], { description: 'The first of them, fifty at most.' })
  conflicts!: readonly FormFeedConflict[];
}

@ObjectType('FormFeedRun', { description: 'That indicators were fed with published results.' })
export class FormFeedRunType {
  @Field(() => Int, { description: 'Number of the publication.' })
  publication!: number;

  @Field(() => Instant, { description: 'When.' })
  fedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  fedByName!: string;

  @Field(() => [FormFeedOutcome], { description: 'What became of each entry.' })
  outcomes!: readonly FormFeedOutcome[];
}

@ObjectType('FormFeedCollection', { description: 'A collection of the form: what of it may be fed, and was.' })
export class FormFeedCollection {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => CivilDate, { description: 'First day of its period.' })
  periodFrom!: string;

  @Field(() => CivilDate, { description: 'Last day of it.' })
  periodTo!: string;

  @Field(() => Int, { nullable: true, description: 'Number of the last publication of its results; null: none yet.' })
  publication!: number | null;

  @Field(() => Instant, { nullable: true, description: 'When that was.' })
  publishedAt!: Date | null;

  @Field(() => FormFeedRunType, { nullable: true, description: 'When indicators were fed last.' })
  lastRun!: FormFeedRunType | null;

  @Field(() => Boolean, { description: 'Whether something published, or a relation, came since.' })
  isWaiting!: boolean;
}

@ObjectType('FormFeeds', { description: 'Which questions of a form feed which indicators of the network.' })
export class FormFeedsType {
  @Field(() => ID, { description: 'The form.' })
  formId!: string;

  @Field(() => ID, { description: 'Its network.' })
  networkId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => Json, { nullable: true, description: 'What its last published version asks (`FormDefinition` of libs/domain); null: none is published.' })
  definition!: FormDefinition | null;

  @Field(() => [FormFeedType], { description: 'Its relations.' })
  feeds!: readonly FormFeedType[];

  @Field(() => [FormFeedIndicator], { description: 'Indicators of the network’s own in use that no question feeds.' })
  free!: readonly FormFeedIndicator[];

  @Field(() => [FormFeedCollection], { description: 'Its collections, the latest first.' })
  collections!: readonly FormFeedCollection[];
}
