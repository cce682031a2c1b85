import { ACCOUNT_LIMITS, SEARCH_TEXT_MAX_LENGTH, type Role } from '@maillage/domain';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { EmailText } from '../platform/graphql/email';
import { PageArgs } from '../platform/graphql/paging';
import { DayField } from '../platform/graphql/typed-date';
import { Name, OptionalText } from '../platform/graphql/validation';
import { RoleEnum } from './account.type';
import { PhoneText } from './phone';

/** Nobody holds more roles than that. */
const MAX_ROLES = 30;

@ArgsType()
export class AccountsArgs extends PageArgs {
  @Field(() => ID, {
    description: 'Network in which the accounts have a role, past and to come included; an admin also gets those who have none in any network.',
  })
  networkId!: string;

  @OptionalText({ max: SEARCH_TEXT_MAX_LENGTH })
  @Field(() => String, { nullable: true, description: 'Part of the name or of the address, accents and case aside.' })
  search?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Only those who hold that role.' })
  role?: Role | null;

  @Field(() => ID, { nullable: true, description: 'Only those who hold a role at this CCAS.' })
  ccasId?: string | null;
}

@InputType({
  description: 'A role to hold. A coordinator, referent, director, contributor and funder need the network; the last four also the territory, CCAS or funder.',
})
export class RoleAssignmentInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role!: Role;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Network of the role; none for an admin.' })
  networkId?: string | null;

  @Field(() => Int, { nullable: true, description: 'EPT or EPCI of a referent, in the network.' })
  territoryId?: number | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'CCAS of a director or contributor, in the network.' })
  ccasId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Organisation of a funder, of the network.' })
  funderId?: string | null;

  @DayField({ nullable: true, description: 'First day; null: at once.' })
  startsOn?: string | null;

  @DayField({ nullable: true, description: 'Last day; null: without end.' })
  endsOn?: string | null;
}

@InputType({ description: 'A new account. Its owner is invited by mail.' })
export class CreateAccountInput {
  @CreationKey()
  key?: string | null;

  @EmailText()
  @Field(() => String, {
    description: 'E-mail address. Where it has an account that the viewer does not see, the roles are proposed to that one; the answer is the same.',
  })
  email!: string;

  @Name({ max: ACCOUNT_LIMITS.fullName })
  @Field(() => String, { description: 'First and last name.' })
  fullName!: string;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Professional telephone number.' })
  phone?: string | null;

  @IsArray()
  @ArrayNotEmpty({ context: { reason: 'REQUIRED' } })
  @ArrayMaxSize(MAX_ROLES)
  @ValidateNested({ each: true })
  @Type(() => RoleAssignmentInput)
  @Field(() => [RoleAssignmentInput], { description: 'Its roles, one at least.' })
  roles!: RoleAssignmentInput[];
}

@InputType({ description: 'A change to an account.' })
export class UpdateAccountInput {
  @Field(() => ID, { description: 'The account.' })
  id!: string;

  @Field(() => Int, { description: 'Version that was seen.' })
  version!: number;

  @Name({ max: ACCOUNT_LIMITS.fullName })
  @Field(() => String, { nullable: true, description: 'First and last name.' })
  fullName?: string;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Professional telephone number; null clears it.' })
  phone?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True bars signing in and ends the sessions.' })
  isDisabled?: boolean | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MAX_ROLES)
  @ValidateNested({ each: true })
  @Type(() => RoleAssignmentInput)
  @Field(() => [RoleAssignmentInput], {
    nullable: true,
    description: 'All its roles, as far as the person who asks manages them: what is not here is taken away.',
  })
  roles?: RoleAssignmentInput[] | null;
}
