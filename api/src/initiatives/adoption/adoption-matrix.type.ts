import { WEEKS_WITHOUT_NEWS_LIMIT, type Weather } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { WeatherEnum } from '../initiative.enums';
import { PlanType } from '../plans/plan.type';

@ObjectType('MatrixCcas', { description: 'A column of the matrix.' })
export class MatrixCcas {
  @Field(() => ID, { description: 'Id of the CCAS.' })
  id!: string;

  @Field(() => String, { description: 'Name of the CCAS.' })
  name!: string;

  @Field(() => String, { description: 'Name of its commune.' })
  communeName!: string;

  @Field(() => Int, { nullable: true, description: 'Its EPT; null outside of the Métropole du Grand Paris.' })
  eptId!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of its EPT.' })
  eptName!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may give news of this CCAS.' })
  canUpdate!: boolean;
}

@ObjectType('MatrixRow', { description: 'A row of the matrix. Its three strings hold one character per CCAS, in the order of `AdoptionMatrix.ccas`.' })
export class MatrixRow {
  @Field(() => ID, { description: 'Id of the initiative.' })
  id!: string;

  @Field(() => Int, { description: 'Its number in the plan.' })
  number!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => WeatherEnum, { description: 'Declared weather.' })
  weather!: Weather;

  @Field(() => String, { nullable: true, description: 'What the declared weather rests on.' })
  weatherText!: string | null;

  @Field(() => Int, { description: 'Number of milestones that are late.' })
  lateMilestonesCount!: number;

  @Field(() => [Int], { description: 'Numbers of the recommendations that it serves, ascending.' })
  recommendationNumbers!: number[];

  @Field(() => String, { nullable: true, description: 'Who carries it.' })
  ownerName!: string | null;

  @Field(() => String, {
    description: 'Stages: `.` no news, `n` not_concerned, `c` to_contact, `i` informed, `v` volunteer, `e` committed, `p` in_place, `a` assessed.',
  })
  stages!: string;

  @Field(() => String, { description: '`1` blocked, `0` not, or not visible to the viewer.' })
  blocked!: string;

  @Field(() => String, { description: 'Whole weeks since the last news in base 36, `z` for 35 or more, `.` never.' })
  newsWeeks!: string;
}

@ObjectType('AdoptionMatrix', { description: 'Initiatives × CCAS of a plan: all that the screen shows, in one answer.' })
export class AdoptionMatrix {
  @Field(() => PlanType, { description: 'The plan.' })
  plan!: PlanType;

  @Field(() => [MatrixCcas], { description: 'CCAS open today, by EPT then commune.' })
  ccas!: MatrixCcas[];

  @Field(() => [MatrixRow], { description: 'Initiatives by number, archived ones left out.' })
  rows!: MatrixRow[];

  @Field(() => Int, { description: 'Weeks after which the last news is too old to be relied on.' })
  weeksWithoutNewsLimit: number = WEEKS_WITHOUT_NEWS_LIMIT;
}
