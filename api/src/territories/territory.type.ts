import { TERRITORY_KIND_MEANINGS, PASSAGE_NATURES, type PassageNature, type TerritoryKind } from '@maillage/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, NumberList, TextList } from '../platform/graphql/scalars';

/** GraphQL enum of the kinds of territory. */
export const TerritoryKindEnum = graphqlEnum('TerritoryKind', 'The levels of the official geographic code that the product uses.', TERRITORY_KIND_MEANINGS);

@ObjectType('TerritoryRef', { description: 'A territory, as a name to show and a link to follow.' })
export class TerritoryRef {
  @Field(() => Int, { description: 'Number of this perimeter; a commune that merged has one for each of its perimeters.' })
  id!: number;

  @Field(() => TerritoryKindEnum, { description: 'Level of the territory.' })
  kind!: TerritoryKind;

  @Field(() => String, { description: 'INSEE code; SIREN for an EPCI or EPT; FR for France.' })
  code!: string;

  @Field(() => String, { description: 'Official name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Short name in use: T6 for an EPT.' })
  shortName!: string | null;
}

@ObjectType('TerritoryPassage', { description: 'A territory that this one came from or became.' })
export class TerritoryPassageType {
  @Field(() => TerritoryRef, { description: 'The other territory.' })
  territory!: TerritoryRef;

  @Field(() => CivilDate, { description: 'First day of the new territory.' })
  passedOn!: string;

  @Field(() => String, { description: `How one became the other: ${PASSAGE_NATURES.join(', ')}.` })
  nature!: PassageNature;
}

@ObjectType('Territory', { description: 'A territory of the official geographic code, with its dates of validity.' })
export class TerritoryType extends TerritoryRef {
  @Field(() => String, { nullable: true, description: 'SIREN of the local authority.' })
  siren!: string | null;

  @Field(() => [String], { description: 'Postal codes of a commune.' })
  postalCodes!: string[];

  @Field(() => Int, { nullable: true, description: 'Municipal population, in persons; null when it is not published.' })
  populationPersons!: number | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day of this perimeter; null: since before the first edition loaded.' })
  validFrom!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which this perimeter no longer holds; null while it holds.' })
  validTo!: string | null;

  @Field(() => [TerritoryRef], { description: 'Territories that it stands in, the largest first.' })
  ancestors!: TerritoryRef[];

  @Field(() => [TerritoryPassageType], { description: 'What it came from.' })
  predecessors!: TerritoryPassageType[];

  @Field(() => [TerritoryPassageType], { description: 'What it became.' })
  successors!: TerritoryPassageType[];
}

@ObjectType('TerritoryPage', { description: 'A page of territories.' })
export class TerritoryPage {
  @Field(() => [TerritoryRef], { description: 'Territories of this page.' })
  items!: TerritoryRef[];

  @Field(() => Int, { description: 'Number of territories on all pages.' })
  totalCount!: number;
}

@ObjectType('TerritoryMembers', {
  description: 'The territories of a level that stand in another one, by name: parallel lists. Former perimeters stand beside present ones.',
})
export class TerritoryMembers {
  @Field(() => NumberList, { description: 'Their ids.' })
  territoryIds!: number[];

  @Field(() => TextList, { description: 'Their codes.' })
  codes!: string[];

  @Field(() => TextList, { description: 'Their names.' })
  names!: string[];

  @Field(() => TextList, { description: 'EPT, else EPCI, in which each stands; empty where there is none.' })
  groupNames!: string[];

  @Field(() => NumberList, { description: 'Those of the ids that are former perimeters.' })
  formerIds!: number[];
}
