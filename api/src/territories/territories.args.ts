import { SEARCH_TEXT_MAX_LENGTH, type TerritoryKind } from '@maillage/domain';
import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PageArgs } from '../platform/graphql/paging';
import { OptionalText } from '../platform/graphql/validation';
import { TerritoryKindEnum } from './territory.type';

@ArgsType()
export class TerritoriesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Part of the name, whatever case and accents, or of the code.' })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  search?: string | null;

  @Field(() => TerritoryKindEnum, { nullable: true, description: 'Only territories of this level.' })
  @IsOptional()
  kind?: TerritoryKind | null;

  @Field(() => Int, { nullable: true, description: 'Only territories that stand in this one.' })
  @IsOptional()
  withinId?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of those that fit alike, the territories that stand in this one come first: that of the reader’s network.',
  })
  @IsOptional()
  nearId?: number | null;
}

@ArgsType()
export class TerritoryMembersArgs {
  @Field(() => Int, { description: 'The territory in which they stand.' })
  withinId!: number;

  @Field(() => TerritoryKindEnum, { description: 'Their level.' })
  kind!: TerritoryKind;
}
