import { COVERING_CONVENTION_KINDS, CONVENTION_VOLETS, type ConventionActKind, type ConventionKind, type ConventionStatus } from '@maillage/domain';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, Min } from 'class-validator';
import { ScopeField, ScopeInput } from '../../cohorts';
import { CcasRef } from '../../network';
import { CivilDate } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { TerritoryRef } from '../../territories';
import { ConventionActKindEnum, ConventionKindEnum, ConventionStatusEnum } from '../convention.enums';

@ArgsType()
class CoverageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => [ConventionKindEnum], {
    defaultValue: [...COVERING_CONVENTION_KINDS],
    description: 'Types that count; those that settle the whole relation unless told.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  kinds!: ConventionKind[];

  @Field(() => Int, {
    defaultValue: 0,
    description: 'Volets that the convention must cover to count. The grid has no history: it is the present one at any date.',
  })
  @Min(0)
  @Max(CONVENTION_VOLETS.length)
  minimumVolets!: number;
}

@ArgsType()
export class ConventionCoverageArgs extends CoverageArgs {
  @DayField({ nullable: true, description: 'The day; today unless told.' })
  @IsOptional()
  on?: string | null;
}

@ArgsType()
export class ConventionCoverageHistoryArgs extends CoverageArgs {
  @DayField({ description: 'First day.' })
  from!: string;

  @DayField({ description: 'Last day, 50 years later at most.' })
  to!: string;

  @ScopeField()
  scope?: ScopeInput | null;
}

@ObjectType('CcasCoverage', { description: 'How a CCAS stands: by the best of its conventions of those types on that day.' })
export class CcasCoverage {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => Boolean, { description: 'Whether it is covered: a convention in force, with volets enough.' })
  isCovered!: boolean;

  @Field(() => ConventionStatusEnum, { nullable: true, description: 'Status of that convention; null: there is none.' })
  status!: ConventionStatus | null;

  @Field(() => ID, { nullable: true, description: 'That convention; null: none, or not visible to the viewer.' })
  conventionId!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Its term.' })
  termOn!: string | null;

  @Field(() => [ConventionActKindEnum], { description: 'Acts that it misses when it is « signée mais fragile »; none when it is not visible to the viewer.' })
  missingActs!: ConventionActKind[];

  @Field(() => Int, { description: 'Volets that it covers; 0 without a convention.' })
  coveredVoletsCount!: number;

  @Field(() => Boolean, { description: 'Whether the viewer may manage conventions of this CCAS.' })
  canManage!: boolean;
}

@ObjectType('EptCoverage', { description: 'Coverage of an EPT.' })
export class EptCoverage {
  @Field(() => TerritoryRef, { nullable: true, description: 'The EPT; null: CCAS that stand in none.' })
  ept!: TerritoryRef | null;

  @Field(() => Int, { description: 'Covered CCAS.' })
  numerator!: number;

  @Field(() => Int, { description: 'CCAS open on that day.' })
  denominator!: number;
}

@ObjectType('ConventionCoverage', { description: 'Which CCAS of a network have a convention in force on a day.' })
export class ConventionCoverage {
  @Field(() => CivilDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'Covered CCAS.' })
  numerator!: number;

  @Field(() => Int, { description: 'CCAS open on that day.' })
  denominator!: number;

  @Field(() => [EptCoverage], { description: 'By EPT, by name.' })
  byEpt!: EptCoverage[];

  @Field(() => [CcasCoverage], { description: 'Each CCAS, by EPT then commune; those that are not covered are the gap list.' })
  ccas!: CcasCoverage[];
}

@ObjectType('ConventionCoveragePoint', { description: 'Coverage on a day of the past or of the future as things stand.' })
export class ConventionCoveragePoint {
  @Field(() => CivilDate, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'Covered CCAS.' })
  numerator!: number;

  @Field(() => Int, { description: 'CCAS open on that day.' })
  denominator!: number;
}
