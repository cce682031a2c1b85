import type { Weather } from '@maillage/domain';
import { Field, ObjectType } from '@nestjs/graphql';
import { PersonRef } from '../accounts';
import { CivilDate } from '../platform/graphql/scalars';
import { InitiativeRef } from './initiative-ref.type';
import { WeatherEnum } from './initiative.enums';

/** What lists of initiatives say of each, whatever else they show. */
@ObjectType({ isAbstract: true })
export abstract class InitiativeOutline extends InitiativeRef {
  @Field(() => PersonRef, { nullable: true, description: 'Who carries it; null: nobody.' })
  owner!: PersonRef | null;

  @Field(() => PersonRef, { nullable: true, description: 'Who stands in.' })
  deputy!: PersonRef | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day.' })
  endsOn!: string | null;

  @Field(() => WeatherEnum, { description: 'Declared weather.' })
  weather!: Weather;
}
