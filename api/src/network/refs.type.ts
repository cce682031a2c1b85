import { CCAS_KIND_MEANINGS, type CcasKind } from '@maillage/domain';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { graphqlEnum } from '../platform/graphql/enum';
import { TerritoryRef } from '../territories';

/** GraphQL enum of the kinds of centre. */
export const CcasKindEnum = graphqlEnum('CcasKind', 'Kind of centre of social action.', CCAS_KIND_MEANINGS);

@ObjectType('NetworkRef', { description: 'A network: a departmental union and its CCAS.' })
export class NetworkRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether it is the demonstration, whose persons are fictitious.' })
  isDemonstration!: boolean;

  @Field(() => String, { description: 'Name of the territory that it covers.' })
  territoryName!: string;

  @Field(() => Int, { description: 'Id of the territory that it covers.' })
  territoryId!: number;
}

@ObjectType('CcasRef', { description: 'A CCAS or CIAS, as a name to show and a link to follow.' })
export class CcasRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => CcasKindEnum, { description: 'Communal or inter-communal.' })
  kind!: CcasKind;

  @Field(() => String, { description: 'Name of its commune, or of its EPCI for a CIAS.' })
  communeName!: string;

  @Field(() => TerritoryRef, { nullable: true, description: 'EPT of its commune, in the Métropole du Grand Paris alone.' })
  ept!: TerritoryRef | null;
}

@ObjectType('FunderRef', { description: 'An organisation that funds initiatives of the network.' })
export class FunderRef {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;
}
