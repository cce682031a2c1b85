import { TOKEN_GROUP_NAMES, TOKEN_LIMITS, TOKEN_STATES, type TokenGroupName, type TokenState } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional } from 'class-validator';
import { CcasRef } from '../network';
import { graphqlEnum } from '../platform/graphql/enum';
import { Instant } from '../platform/graphql/scalars';
import { DayField } from '../platform/graphql/typed-date';
import { Title } from '../platform/graphql/validation';
import { TerritoryRef } from '../territories';

const TokenGroupEnum = graphqlEnum(
  'TokenGroup',
  'A kind of thing that a token reads.',
  Object.fromEntries(TOKEN_GROUP_NAMES.map((name) => [name, `Queries about ${name}.`])) as Record<TokenGroupName, string>,
);
const TokenStateEnum = graphqlEnum('TokenState', 'What becomes of a token.', TOKEN_STATES);

@ObjectType('ApiToken', { description: 'A token by which tools ask in the name of the viewer. Its secret was told once, when it was made.' })
export class ApiTokenType {
  @Field(() => ID, { description: 'Its id, which opens nothing.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'How it begins.' })
  hint!: string;

  @Field(() => String, { description: 'The network that it reads.' })
  networkName!: string;

  @Field(() => [TokenGroupEnum], { description: 'What it reads, in the order of the kinds.' })
  groups!: TokenGroupName[];

  @Field(() => TerritoryRef, { nullable: true, description: 'The EPT whose CCAS alone it reads; null: no such bound.' })
  territory!: TerritoryRef | null;

  @Field(() => CcasRef, { nullable: true, description: 'The CCAS that alone it reads; null: no such bound.' })
  ccas!: CcasRef | null;

  @Field(() => TokenStateEnum, { description: 'What becomes of it.' })
  state!: TokenState;

  @Field(() => Instant, { description: 'When it ends.' })
  expiresAt!: Date;

  @Field(() => Instant, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Instant, { nullable: true, description: 'When its owner ended it; null: she did not.' })
  revokedAt!: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When it last asked something; null: never.' })
  lastUsedAt!: Date | null;

  @Field(() => Int, { description: 'How often it asked something.' })
  usesCount!: number;

  @Field(() => Int, { description: 'How often it was put off since it asked too fast.' })
  refusedCount!: number;
}

@ObjectType('ApiTokenChoices', { description: 'What tokens the viewer can make in a network.' })
export class ApiTokenChoices {
  @Field(() => [TokenGroupEnum], { description: 'Kinds of which she reads something.' })
  groups!: TokenGroupName[];

  @Field(() => [TokenGroupEnum], { description: 'Those of them that a token of an EPT or of one CCAS reads too.' })
  narrowedGroups!: TokenGroupName[];

  @Field(() => [TerritoryRef], { description: 'EPT to which a token can be bound, by name.' })
  territories!: TerritoryRef[];

  @Field(() => [CcasRef], { description: 'CCAS to which a token can be bound, by name.' })
  ccas!: CcasRef[];
}

@ObjectType('MadeApiToken', { description: 'A token that was made. Its secret is told now and never again.' })
export class MadeApiToken {
  @Field(() => String, { description: 'The secret.' })
  secret!: string;

  @Field(() => ApiTokenType, { description: 'The token.' })
  token!: ApiTokenType;
}

@InputType({ description: 'A token to make.' })
export class MakeApiTokenInput {
  @Field(() => ID, { description: 'The network that it reads; one in which the viewer has a role.' })
  networkId!: string;

  @Field(() => String, { description: `What it is for, ${TOKEN_LIMITS.name} characters at most.` })
  @Title({ max: TOKEN_LIMITS.name })
  name!: string;

  @Field(() => [TokenGroupEnum], { description: 'What it reads.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  groups!: TokenGroupName[];

  @Field(() => Int, { nullable: true, description: 'An EPT: it reads its CCAS alone.' })
  @IsOptional()
  territoryId?: number | null;

  @Field(() => ID, { nullable: true, description: 'A CCAS: it reads that one alone.' })
  @IsOptional()
  ccasId?: string | null;

  @DayField({ description: 'Its last day, a year ahead at most.' })
  lastDay!: string;
}
