import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { PasswordText } from './password-text';

@InputType({ description: 'A new password for the person who asks.' })
export class ChangePasswordInput {
  @IsOptional()
  @PasswordText()
  @Field(() => String, { nullable: true, description: 'The present password; absent for an account that has none.' })
  currentPassword?: string | null;

  @PasswordText()
  @Field(() => String, { description: 'The new password: 12 characters of 4 classes, 14 of 3, or a sentence of 7 words (CNIL 2022).' })
  newPassword!: string;
}
