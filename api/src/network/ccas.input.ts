import { SEARCH_TEXT_MAX_LENGTH, NETWORK_LIMITS, readPhone, readPostalCode, readSiren, readWebsite, type CcasKind } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, Min } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { OptionalEmailText } from '../platform/graphql/email';
import { PageArgs } from '../platform/graphql/paging';
import { DayField } from '../platform/graphql/typed-date';
import { Name, OptionalName, OptionalText } from '../platform/graphql/validation';
import { OptionalReadText, ReadText } from './read-text';
import { CcasKindEnum } from './refs.type';

/** What both the creation and the change of a CCAS may hold. */
@InputType({ isAbstract: true })
class CcasDetailsInput {
  @Field(() => String, { nullable: true, description: 'Number and street.' })
  @OptionalText({ max: NETWORK_LIMITS.addressLine })
  addressLine?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code of the address.' })
  @OptionalReadText(readPostalCode, 'NOT_A_POSTAL_CODE')
  postalCode?: string | null;

  @Field(() => String, { nullable: true, description: 'City of the address.' })
  @OptionalName({ max: NETWORK_LIMITS.city })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of the reception.' })
  @OptionalReadText(readPhone, 'NOT_A_PHONE')
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address of the centre.' })
  @OptionalEmailText()
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of its site.' })
  @OptionalReadText(readWebsite, 'NOT_A_URL')
  website?: string | null;

  @DayField({ nullable: true, description: 'First day; null when it is not known.' })
  @IsOptional()
  openedOn?: string | null;
}

@InputType({ description: 'A CCAS to add to a network.' })
export class CreateCcasInput extends CcasDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'Network that it joins; its territory must lie in it.' })
  networkId!: string;

  @Field(() => CcasKindEnum, { description: 'Communal or inter-communal.' })
  kind!: CcasKind;

  @Field(() => String, { description: 'Its name.' })
  @Name({ max: NETWORK_LIMITS.name })
  name!: string;

  @Field(() => String, { description: 'Its own SIREN.' })
  @ReadText(readSiren, 'NOT_A_SIREN')
  siren!: string;

  @Field(() => Int, { description: 'Its commune; for a CIAS its EPCI or EPT.' })
  territoryId!: number;
}

@InputType({ description: 'A change of a CCAS: what is absent stays, null clears.' })
export class UpdateCcasInput extends CcasDetailsInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  @Name({ max: NETWORK_LIMITS.name })
  name?: string;

  @DayField({ nullable: true, description: 'First day on which it is no more; null while it is open.' })
  @IsOptional()
  closedOn?: string | null;
}

@ArgsType()
export class CcasListArgs extends PageArgs {
  @Field(() => ID, { description: 'The network.' })
  networkId!: string;

  @Field(() => String, { nullable: true, description: 'Part of the name of the CCAS or of its commune, whatever case and accents, or the start of the SIREN.' })
  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only CCAS of this EPT.' })
  @IsOptional()
  eptId?: number | null;

  @Field(() => ID, { nullable: true, description: 'Only this CCAS.' })
  ccasId?: string | null;

  @Field(() => Int, { defaultValue: 100, description: 'Rows wanted, 100 at most.' })
  @Min(1)
  @Max(100)
  declare take: number;
}
