import { Field, InputType } from '@nestjs/graphql';
import { KnownEmailText } from '../../platform/graphql/email';
import { PasswordText } from '../passwords/password-text';

@InputType({ description: 'An e-mail address and a password.' })
export class SignInInput {
  @KnownEmailText()
  @Field(() => String, { description: 'E-mail address of the account; case does not matter.' })
  email!: string;

  @PasswordText()
  @Field(() => String, { description: 'The password, exactly.' })
  password!: string;
}
