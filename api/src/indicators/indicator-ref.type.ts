import type { Periodicity } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PeriodicityEnum } from './indicator.enums';

@ObjectType('IndicatorRef', { description: 'An indicator, as a name to show and a link to follow.' })
export class IndicatorRef {
  @Field(() => Int, { description: 'Number of the indicator.' })
  id!: number;

  @Field(() => String, { description: 'Stable word, for addresses, imports and formulas: rsa_households.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'Unit, as it is written after a figure; empty when there is none.' })
  unit!: string;

  @Field(() => Int, { description: 'Decimals that are shown.' })
  decimals!: number;

  @Field(() => PeriodicityEnum, { description: 'How often it has a value: a period cannot be read without it.' })
  periodicity!: Periodicity;
}

/** SQL: an `IndicatorRef` as JSON, from the alias of an `indicator`. */
export const indicatorJson = (i: string): string =>
  `json_build_object('id', ${i}.id, 'code', ${i}.code, 'name', ${i}.name, 'unit', ${i}.unit, 'decimals', ${i}.decimals, 'periodicity', ${i}.periodicity)`;
