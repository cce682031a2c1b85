import {
  CONVENTION_SORT_MEANINGS,
  CONVENTION_VOLETS,
  type ConventionKind,
  type ConventionSort,
  type ConventionStatus,
  SEARCH_TEXT_MAX_LENGTH,
} from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { ScopeField, ScopeInput } from '../../cohorts';
import { graphqlEnum } from '../../platform/graphql/enum';
import { PageArgs } from '../../platform/graphql/paging';
import { DayField } from '../../platform/graphql/typed-date';
import { OptionalText } from '../../platform/graphql/validation';
import { ConventionKindEnum, ConventionStatusEnum } from '../convention.enums';
import { ConventionSummary } from '../convention.type';

/** GraphQL enum of the orders of the register. */
export const ConventionSortEnum = graphqlEnum('ConventionSort', 'Order of the register; each ends in commune, type, then id.', CONVENTION_SORT_MEANINGS);

/** More values than a closed list has are no choice. */
const CHOICES_MAX = 20;

@InputType({ description: 'Which conventions are listed. What is absent does not restrict.' })
export class ConventionFilter {
  @Field(() => [ConventionStatusEnum], { nullable: true, description: 'Statuses on the day asked for.' })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MAX)
  status?: ConventionStatus[] | null;

  @Field(() => [ConventionKindEnum], { nullable: true, description: 'Types.' })
  @IsOptional()
  @ArrayMaxSize(CHOICES_MAX)
  kinds?: ConventionKind[] | null;

  @ScopeField()
  scope?: ScopeInput | null;

  @Field(() => ID, { nullable: true, description: 'Only this CCAS.' })
  ccasId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only conventions that cover so many volets.' })
  @IsOptional()
  @Min(0)
  @Max(CONVENTION_VOLETS.length)
  minimumVolets?: number | null;

  @Field(() => String, { nullable: true, description: 'Part of the title, the reference, the CCAS or its commune; accents and case do not count.' })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  text?: string | null;

  @DayField({ nullable: true, description: 'Day of the statuses and terms; today unless told.' })
  on?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether archived ones are listed too.' })
  isArchivedIncluded?: boolean | null;
}

@ArgsType()
export class ConventionsArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => ConventionFilter, { nullable: true, description: 'Which ones.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConventionFilter)
  filter?: ConventionFilter | null;

  @Field(() => ConventionSortEnum, { defaultValue: 'commune', description: 'Order.' })
  sort!: ConventionSort;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the order is turned round.' })
  isDescending!: boolean;
}

@ObjectType('ConventionListItem', { description: 'A convention in the register.' })
export class ConventionListItem extends ConventionSummary {}

@ObjectType('ConventionStatusCount', { description: 'Number of conventions of a status.' })
export class ConventionStatusCount {
  @Field(() => ConventionStatusEnum, { description: 'The status.' })
  status!: ConventionStatus;

  @Field(() => Int, { description: 'Number of conventions.' })
  count!: number;
}

@ObjectType('ConventionPage', { description: 'A page of the register.' })
export class ConventionPage {
  @Field(() => [ConventionListItem], { description: 'Conventions of this page.' })
  items!: ConventionListItem[];

  @Field(() => Int, { description: 'Number of conventions on all pages.' })
  totalCount!: number;

  @Field(() => [ConventionStatusCount], { description: 'Number by status of what the other filters leave, whatever status is asked for; those of 0 left out.' })
  countsByStatus!: ConventionStatusCount[];
}
