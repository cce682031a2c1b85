import type { TerritoryKind } from '@maillage/domain';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { NumberList } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { TerritoryKindEnum } from '../territory.type';

@ObjectType('TerritoryOutlines', { description: 'Outlines of territories, ready to draw: parallel lists, by code. What has no outline is not there.' })
export class TerritoryOutlines {
  @Field(() => NumberList, { description: 'Numbers of the territories.' })
  territoryIds!: number[];

  @Field(() => [String], { description: 'Their codes.' })
  codes!: string[];

  @Field(() => [String], { description: 'Their names.' })
  names!: string[];

  @Field(() => [String], {
    description:
      "Their rings: points 'x,y' in ten-thousandths of a degree (longitude, latitude) between spaces, rings between '/'. A ring within another one is a hole.",
  })
  rings!: string[];

  @Field(() => String, { nullable: true, description: 'Where they come from, to be written under the map; null when there are none.' })
  source!: string | null;
}

@ArgsType()
export class TerritoryOutlinesArgs {
  @Field(() => Int, { description: 'The territory in which they stand.' })
  withinId!: number;

  @Field(() => TerritoryKindEnum, { description: 'Their level.' })
  kind!: TerritoryKind;

  @DayField({ nullable: true, description: 'The day whose perimeters they are; today unless told.' })
  @IsOptional()
  on?: string | null;
}
