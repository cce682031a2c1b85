import { ACCOUNT_LIMITS, ENTRUSTED_KIND_MEANINGS, type EntrustedKind, NETWORK_LIMITS } from '@maillage/domain';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CreationKey } from '../../platform/creations/creation-key';
import { EmailText } from '../../platform/graphql/email';
import { graphqlEnum } from '../../platform/graphql/enum';
import { CivilDate } from '../../platform/graphql/scalars';
import { DayField } from '../../platform/graphql/typed-date';
import { Name, OptionalText } from '../../platform/graphql/validation';
import { PhoneText } from '../phone';

/** GraphQL enum of what is entrusted to persons. */
const EntrustedKindEnum = graphqlEnum('EntrustedKind', 'What is entrusted to a person, and passed on when she leaves.', ENTRUSTED_KIND_MEANINGS);

@ObjectType('EntrustedThings', { description: 'Things of one kind that are entrusted to a person.' })
export class EntrustedThings {
  @Field(() => EntrustedKindEnum, { description: 'Of what kind.' })
  kind!: EntrustedKind;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => [String], { description: 'Their names; none for who may not read them.' })
  labels!: string[];
}

@ObjectType('DepartingOffice', { description: 'The office that goes with a role: that of the director of its CCAS, as it is held today.' })
export class DepartingOffice {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Its version.' })
  version!: number;

  @Field(() => String, { description: 'Name of who holds it; it is not bound to an account.' })
  personName!: string;

  @Field(() => CivilDate, { nullable: true, description: 'Last day, when it is known already.' })
  endsOn!: string | null;
}

@ObjectType('Departure', { description: 'What the end of a role brings with it, before it is ended.' })
export class Departure {
  @Field(() => DepartingOffice, {
    nullable: true,
    description: 'The office that ends with a director’s role; null for any other role, or when nobody holds it.',
  })
  office!: DepartingOffice | null;

  @Field(() => [EntrustedThings], { description: 'What is entrusted to the person in the network of the role.' })
  entrusted!: EntrustedThings[];

  @Field(() => Int, { description: 'Other roles that she has in the network of this one, today or to come.' })
  otherRolesCount!: number;

  @Field(() => [String], { description: 'Names of those who are told by mail when a director leaves without successor.' })
  alertedNames!: string[];
}

@InputType({ description: 'Who takes a role over. Invited by mail; who has an account in the network gets the role beside hers.' })
export class SuccessorInput {
  @EmailText()
  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Name({ max: ACCOUNT_LIMITS.fullName })
  @Field(() => String, { description: 'First and last name.' })
  fullName!: string;

  @PhoneText()
  @Field(() => String, { nullable: true, description: 'Professional telephone number.' })
  phone?: string | null;

  @OptionalText({ max: NETWORK_LIMITS.jobTitle })
  @Field(() => String, { nullable: true, description: 'Title in the office, in the words of the CCAS.' })
  jobTitle?: string | null;
}

@InputType({ description: 'A role that ends, and maybe who takes it over.' })
export class EndRoleInput {
  @CreationKey()
  key?: string | null;

  @IsUUID()
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'Version of the account that was seen.' })
  version!: number;

  @IsUUID()
  @Field(() => ID, { description: 'The role.' })
  roleId!: string;

  @DayField({ description: 'Last day: today or later. Who takes over begins the day after.' })
  lastDay!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'The office to end on the same day; it then goes to the successor, if there is one.' })
  officeId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the office that was seen; wanted with it.' })
  officeVersion?: number | null;

  @IsOptional()
  @ValidateNested()
  @Type(() => SuccessorInput)
  @Field(() => SuccessorInput, { nullable: true, description: 'Who takes over; null: nobody yet.' })
  successor?: SuccessorInput | null;

  @Field(() => Boolean, { description: 'Whether what is entrusted to the person in that network goes to the successor, at once.' })
  passesOn!: boolean;
}
