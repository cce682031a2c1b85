import type { BaseCounts, PrivacyPoint } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CcasRef } from '../../network';
import { CivilDate } from '../../platform/graphql/scalars';
import { TerritoryRef } from '../../territories';
import { PrivacyPointEnum } from '../privacy.enums';

const UNTOLD = 'null: not told, since it is over too few CCAS whose state the viewer may not read, or would give such a number away.';

@ObjectType('PrivacyCounts', { description: 'Points of the base by state. In place: `compliant` of `known`; `unknown` is counted apart.' })
export class PrivacyCounts implements BaseCounts {
  @Field(() => Int, { description: 'All points.' })
  total!: number;

  @Field(() => Int, { description: 'Points that apply and are answered: the denominator.' })
  known!: number;

  @Field(() => Int, { description: 'In place, with evidence that counts: the numerator.' })
  compliant!: number;

  @Field(() => Int, { description: 'Evidence expired or missing.' })
  toConfirm!: number;

  @Field(() => Int, { description: 'Partly in place.' })
  inProgress!: number;

  @Field(() => Int, { description: 'Not in place.' })
  nonCompliant!: number;

  @Field(() => Int, { description: 'In place, with a file that shows it: the others of `compliant` rest on a date alone.' })
  proven!: number;

  @Field(() => Int, { description: 'Answered « yes » or « partly » without a file, whatever the state: never among the proven ones.' })
  withoutFile!: number;

  @Field(() => Int, { description: 'Without object, outside of the denominator.' })
  notApplicable!: number;

  @Field(() => Int, { description: 'Not answered, outside of the denominator.' })
  unknown!: number;
}

@ObjectType('PrivacyPointCounts', { description: 'One point over several CCAS.' })
export class PrivacyPointCounts {
  @Field(() => PrivacyPointEnum, { description: 'The point.' })
  point!: PrivacyPoint;

  @Field(() => PrivacyCounts, { nullable: true, description: `The CCAS by state of that point; ${UNTOLD}` })
  counts!: PrivacyCounts | null;
}

@ObjectType('PrivacyEptCounts', { description: 'The base of the CCAS of an EPT.' })
export class PrivacyEptCounts {
  @Field(() => TerritoryRef, { nullable: true, description: 'The EPT; null: the CCAS outside of any.' })
  ept!: TerritoryRef | null;

  @Field(() => Int, { description: 'Number of CCAS.' })
  ccasCount!: number;

  @Field(() => PrivacyCounts, { nullable: true, description: `All points of these CCAS; ${UNTOLD}` })
  counts!: PrivacyCounts | null;
}

@ObjectType('PrivacyBaseRow', { description: 'A CCAS in the heat map.' })
export class PrivacyBaseRow {
  @Field(() => CcasRef, { description: 'The CCAS.' })
  ccas!: CcasRef;

  @Field(() => String, {
    description:
      'State of each point, one character each in the order of the enum `PrivacyPoint` as of its declaration (dpo, register, processors, dpia, notices, rights, breaches, ' +
      'retention, security, awareness, town_agreement, cnil_follow_up): `c` compliant, `t` to_confirm, `p` in_progress, `n` non_compliant, `x` not_applicable, `.` unknown; a capital where no file is attached to an answer « yes » or « partly ».',
  })
  states!: string;

  @Field(() => Boolean, { description: 'Whether the viewer may answer for this CCAS.' })
  canUpdate!: boolean;
}

@ObjectType('PrivacyBase', { description: 'The heat map: the points of the base × the CCAS that the viewer may see, on one day.' })
export class PrivacyBase {
  @Field(() => CivilDate, { description: 'The day of the states. Past: the answers of that evening, with the policy of today.' })
  on!: string;

  @Field(() => [PrivacyBaseRow], { description: 'CCAS open on that day, by EPT then commune.' })
  rows!: PrivacyBaseRow[];
}

@ObjectType('PrivacyCoverage', { description: 'The base of the whole network in aggregates: no CCAS is named.' })
export class PrivacyCoverage {
  @Field(() => CivilDate, { description: 'The day of the states.' })
  on!: string;

  @Field(() => Int, { description: 'CCAS open on that day.' })
  ccasCount!: number;

  @Field(() => PrivacyCounts, { nullable: true, description: `All points of all CCAS; ${UNTOLD}` })
  counts!: PrivacyCounts | null;

  @Field(() => [PrivacyPointCounts], { description: 'By point, in order.' })
  byPoint!: PrivacyPointCounts[];

  @Field(() => [PrivacyEptCounts], { description: 'By EPT.' })
  byEpt!: PrivacyEptCounts[];
}
