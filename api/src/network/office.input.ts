import { NETWORK_LIMITS, readPhone, type OfficeFunction } from '@maillage/domain';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsDefined, IsOptional, ValidateIf } from 'class-validator';
import { CreationKey } from '../platform/creations/creation-key';
import { OptionalEmailText } from '../platform/graphql/email';
import { DayField } from '../platform/graphql/typed-date';
import { Name, OptionalText } from '../platform/graphql/validation';
import { OfficeFunctionEnum } from './ccas.type';
import { OptionalReadText } from './read-text';

/** What both the creation and the change of an office may hold. */
@InputType({ isAbstract: true })
class OfficeDetailsInput {
  @Field(() => String, { nullable: true, description: 'Title, in the words of the CCAS.' })
  @OptionalText({ max: NETWORK_LIMITS.jobTitle })
  jobTitle?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional e-mail address.' })
  @OptionalEmailText()
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Professional telephone.' })
  @OptionalReadText(readPhone, 'NOT_A_PHONE')
  phone?: string | null;

  @DayField({ nullable: true, description: 'First day; null when it is not known.' })
  @IsOptional()
  startsOn?: string | null;

  @DayField({ nullable: true, description: 'Last day; null while the office is held.' })
  @IsOptional()
  endsOn?: string | null;
}

@InputType({ description: 'An office to add to a CCAS.' })
export class CreateOfficeInput extends OfficeDetailsInput {
  @CreationKey()
  key?: string | null;

  @Field(() => ID, { description: 'The CCAS.' })
  ccasId!: string;

  @Field(() => OfficeFunctionEnum, { description: 'The office.' })
  function!: OfficeFunction;

  @Field(() => String, { description: 'Name of the person.' })
  @Name({ max: NETWORK_LIMITS.personName })
  personName!: string;
}

@InputType({ description: 'A change of an office: what is absent stays, null clears.' })
export class UpdateOfficeInput extends OfficeDetailsInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;

  @Field(() => OfficeFunctionEnum, { nullable: true, description: 'The office.' })
  @ValidateIf((_, value) => value !== undefined)
  @IsDefined()
  function?: OfficeFunction;

  @Field(() => String, { nullable: true, description: 'Name of the person.' })
  @Name({ max: NETWORK_LIMITS.personName })
  personName?: string;
}

@InputType({ description: 'An office to take out, for one that was entered by mistake. One that ended gets its last day instead.' })
export class DeleteOfficeInput {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the person saw.' })
  version!: number;
}
