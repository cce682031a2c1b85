import { INDICATOR_LIMITS, type Aggregation, EXPRESSION_MAX_LENGTH, type IndicatorDirection, type IndicatorTheme, type Periodicity } from '@maillage/domain';
import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUrl, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { DayField } from '../../platform/graphql/typed-date';
import { Name, OptionalName, OptionalText, Provided, Text } from '../../platform/graphql/validation';
import { AggregationEnum, IndicatorDirectionEnum, IndicatorThemeEnum, PeriodicityEnum } from '../indicator.enums';

const MAX_BREAKS = 20;
/** More colours than that nobody tells apart on a map. */
const MAX_CLASS_BOUNDS = 8;

@InputType({ description: 'A break in a series.' })
export class IndicatorBreakInput {
  @Field(() => Int, { description: 'First period that is not comparable with the former ones, of the periodicity of the indicator.' })
  period!: number;

  @Field(() => String, { description: 'Why, 500 characters at most.' })
  @Text({ max: INDICATOR_LIMITS.breakNote })
  note!: string;
}

@InputType({ isAbstract: true })
abstract class IndicatorDetailsInput {
  @Field(() => String, { nullable: true, description: 'What is counted, and in relation to what, 2,000 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.definition })
  definition?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit, as it is written after a figure, 40 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.unit })
  unit?: string | null;

  @Field(() => Int, { nullable: true, description: 'Decimals that are shown, 0 to 6.' })
  @Provided()
  @Min(0)
  @Max(6)
  decimals?: number;

  @Field(() => IndicatorDirectionEnum, { nullable: true, description: 'Which way is better.' })
  @Provided()
  direction?: IndicatorDirection;

  @Field(() => Int, { nullable: true, description: 'Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio.' })
  numeratorId?: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a ratio, required there: a count of the same periodicity. Dropped when it is no ratio.' })
  denominatorId?: number | null;

  @Field(() => Float, { nullable: true, description: 'Of a ratio: what it is multiplied by, above 0.' })
  @Provided()
  @Min(1e-9)
  @Max(1e9)
  scale?: number;

  @Field(() => Int, { nullable: true, description: 'Of a weighted mean, required there: a count of the same periodicity. Dropped when it is none.' })
  weightId?: number | null;

  @Field(() => String, { nullable: true, description: 'Of a computed one, required there: the formula, 500 characters at most. Dropped when it is none.' })
  @OptionalText({ max: EXPRESSION_MAX_LENGTH })
  expression?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether counts under five are never shown: sums of a network’s own alone; fixed once there are values.',
  })
  @Provided()
  isMasked?: boolean;

  @Field(() => String, { nullable: true, description: 'Who makes the figures, 200 characters at most.' })
  @OptionalName({ max: INDICATOR_LIMITS.producer })
  producer?: string | null;

  @Field(() => String, { nullable: true, description: 'Who publishes them, 200 characters at most.' })
  @OptionalName({ max: INDICATOR_LIMITS.distributor })
  distributor?: string | null;

  @Field(() => String, { nullable: true, description: 'How they are made, 2,000 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.method })
  method?: string | null;

  @Field(() => String, { nullable: true, description: 'What they cannot say, 2,000 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.limits })
  limits?: string | null;

  @Field(() => String, { nullable: true, description: 'Licence under which they may be used, 200 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.licence })
  licence?: string | null;

  @Field(() => String, { nullable: true, description: 'Page of the producer: a whole address, 500 characters at most.' })
  @OptionalText({ max: INDICATOR_LIMITS.sourceUrl })
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  sourceUrl?: string | null;

  @DayField({ nullable: true, description: 'Day on which the next figures are expected.' })
  nextUpdateOn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Below it an imported value must be confirmed.' })
  lowerBound?: number | null;

  @Field(() => Float, { nullable: true, description: 'Above it an imported value must be confirmed; above the lower bound.' })
  upperBound?: number | null;

  @Field(() => [Float], { nullable: true, description: 'Bounds between the classes of a map, ascending, 8 at most; null: quantiles.' })
  @IsOptional()
  @ArrayMaxSize(MAX_CLASS_BOUNDS)
  classBounds?: number[] | null;

  @Field(() => [IndicatorBreakInput], { nullable: true, description: 'All its breaks, 20 at most.' })
  @Provided()
  @ArrayMaxSize(MAX_BREAKS)
  @ValidateNested()
  @Type(() => IndicatorBreakInput)
  breaks?: IndicatorBreakInput[];
}

@InputType({ description: 'A new indicator.' })
export class CreateIndicatorInput extends IndicatorDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The network whose own it is; for a shared one, the network from which it is made.' })
  networkId!: string;

  @Field(() => Boolean, { description: 'Whether it is shared by all networks of the instance.' })
  isShared!: boolean;

  @Field(() => String, { description: 'Stable word of 2 to 60 small letters, digits and underscores, a letter first. Never changes.' })
  @Name({ max: INDICATOR_LIMITS.code })
  @Matches(/^[a-z][a-z0-9_]{1,59}$/, { context: { reason: 'INVALID_FORMAT' } })
  code!: string;

  @Field(() => String, { description: 'Name, 200 characters at most.' })
  @Name({ max: INDICATOR_LIMITS.name })
  name!: string;

  @Field(() => IndicatorThemeEnum, { description: 'Theme of the analysis of social needs.' })
  theme!: IndicatorTheme;

  @Field(() => PeriodicityEnum, { nullable: true, description: 'How often it has a value: once a year unless told. Never changes.' })
  @Provided()
  periodicity?: Periodicity;

  @Field(() => AggregationEnum, { description: 'What makes the value of a territory above the communes.' })
  aggregation!: Aggregation;
}

@InputType({ description: 'A change of an indicator. Absent: unchanged. Null: cleared.' })
export class UpdateIndicatorInput extends IndicatorDetailsInput {
  @Field(() => Int, { description: 'The indicator.' })
  id!: number;

  @Field(() => ID, { description: 'The network from which a shared one is looked at.' })
  networkId!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Name, 200 characters at most.' })
  @Name({ max: INDICATOR_LIMITS.name })
  name?: string;

  @Field(() => IndicatorThemeEnum, { nullable: true, description: 'Theme of the analysis of social needs.' })
  @Provided()
  theme?: IndicatorTheme;

  @Field(() => AggregationEnum, { nullable: true, description: 'What makes the value of a territory above the communes.' })
  @Provided()
  aggregation?: Aggregation;
}

@InputType({ description: 'An indicator to put into the archives or to take out of them.' })
export class ArchiveIndicatorInput {
  @Field(() => Int, { description: 'The indicator.' })
  id!: number;

  @Field(() => ID, { description: 'The network from which a shared one is looked at.' })
  networkId!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
