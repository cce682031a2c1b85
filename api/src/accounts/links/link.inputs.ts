import type { OneTimeLinkPurpose } from '@maillage/domain';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { KnownEmailText } from '../../platform/graphql/email';
import { PasswordText } from '../passwords/password-text';
import { OneTimeLinkPurposeEnum } from './link.type';

@InputType({ description: 'A link asked for by mail.' })
export class RequestLinkInput {
  @KnownEmailText()
  @Field(() => String, { description: 'E-mail address of the account. The answer is the same whether or not there is one.' })
  email!: string;

  @Field(() => OneTimeLinkPurposeEnum, { description: '`reset` or `sign_in`; invitations are sent by who manages the accounts.' })
  purpose!: OneTimeLinkPurpose;
}

@InputType({ description: 'A single-use link, used.' })
export class UseLinkInput {
  @IsString()
  @MaxLength(200)
  @Field(() => String, { description: 'The secret in the address of the link.' })
  token!: string;

  @IsOptional()
  @PasswordText()
  @Field(() => String, { nullable: true, description: 'Wanted by an invitation and a reset, refused by a sign-in link.' })
  newPassword?: string | null;
}
