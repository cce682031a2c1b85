import { OFFICE_FUNCTION_MEANINGS, type OfficeFunction } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { CivilDate, Instant } from '../platform/graphql/scalars';
import { TerritoryRef } from '../territories';
import { CcasKindEnum, CcasRef } from './refs.type';

/** GraphQL enum of the offices. */
export const OfficeFunctionEnum = graphqlEnum('OfficeFunction', 'Office that a person holds for a CCAS.', OFFICE_FUNCTION_MEANINGS);

@ObjectType('Office', { description: 'Who holds which office of a CCAS, from when to when. Professional data only.' })
export class OfficeType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => OfficeFunctionEnum, { description: 'The office.' })
  function!: OfficeFunction;

  @Field(() => String, { description: 'Name of the person.' })
  personName!: string;

  @Field(() => String, { nullable: true, description: 'Title, in the words of the CCAS.' })
  jobTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone.' })
  phone!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day; null when it is not known.' })
  startsOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'Last day; null while the office is held.' })
  endsOn!: string | null;

  @Field(() => Boolean, { description: 'Whether the person is made up, for the demonstration.' })
  isFictitious!: boolean;

  @Field(() => Boolean, { description: 'Whether the office is held today.' })
  isCurrent!: boolean;

  @Field(() => Int, { description: 'Version to send back with a change.' })
  version!: number;
}

@ObjectType('Ccas', { description: 'A CCAS or CIAS with its address, contacts and offices.' })
export class CcasType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CcasKindEnum, { description: 'Communal or inter-communal.' })
  kind!: CcasRef['kind'];

  @Field(() => String, { description: 'Its own SIREN, which is not the commune’s.' })
  siren!: string;

  @Field(() => TerritoryRef, { description: 'Its commune, or its EPCI for a CIAS.' })
  commune!: TerritoryRef;

  @Field(() => TerritoryRef, { nullable: true, description: 'EPT of its commune, in the Métropole du Grand Paris alone.' })
  ept!: TerritoryRef | null;

  @Field(() => Int, { nullable: true, description: 'Municipal population of its territory, in persons.' })
  populationPersons!: number | null;

  @Field(() => String, { nullable: true, description: 'Number and street.' })
  addressLine!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code of the address.' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'City of the address.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the reception.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the centre.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  website!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day; null when it is not known.' })
  openedOn!: string | null;

  @Field(() => CivilDate, { nullable: true, description: 'First day on which it was no more; null while it is open.' })
  closedOn!: string | null;

  @Field(() => CcasRef, { nullable: true, description: 'CCAS that took over, after a merger of communes.' })
  successor!: CcasRef | null;

  @Field(() => Int, { description: 'Version to send back with a change.' })
  version!: number;

  @Field(() => Instant, { description: 'Date of the last change.' })
  updatedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Author of the last change; null when it was the product itself.' })
  updatedByName!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may change it and its offices.' })
  canUpdate!: boolean;

  @Field(() => [OfficeType], { description: 'Offices held today, then former ones.' })
  offices!: OfficeType[];
}

@ObjectType('CcasListItem', { description: 'A CCAS in the list of its network, with how it stands in the current plan.' })
export class CcasListItem {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Its own SIREN.' })
  siren!: string;

  @Field(() => TerritoryRef, { description: 'Its commune, or its EPCI for a CIAS.' })
  commune!: TerritoryRef;

  @Field(() => TerritoryRef, { nullable: true, description: 'EPT of its commune, in the Métropole du Grand Paris alone.' })
  ept!: TerritoryRef | null;

  @Field(() => Int, { nullable: true, description: 'Municipal population of its territory, in persons.' })
  populationPersons!: number | null;

  @Field(() => String, { nullable: true, description: 'Director in office today.' })
  directorName!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether that director is made up, for the demonstration.' })
  directorIsFictitious!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the director, else of the reception.' })
  phone!: string | null;
}

@ObjectType('CcasPage', { description: 'A page of CCAS.' })
export class CcasPage {
  @Field(() => [CcasListItem], { description: 'CCAS of this page, in the order of their communes.' })
  items!: CcasListItem[];

  @Field(() => Int, { description: 'Number of CCAS on all pages.' })
  totalCount!: number;
}
