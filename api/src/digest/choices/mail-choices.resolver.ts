import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/access/decorators';
import { MailChoices, SetMailChoiceInput } from './mail-choices.type';
import { MailChoicesService } from './mail-choices.service';

/** What mails one gets, chosen by the key that stands in each of them. */
@Resolver()
export class MailChoicesResolver {
  constructor(private readonly service: MailChoicesService) {}

  @Public()
  @Query(() => MailChoices, { nullable: true, description: 'What mails the holder of a key gets; null for a key of nobody.' })
  mailChoices(@Args('token', { description: 'The key, as it stands in the address of each mail.' }) token: string): Promise<MailChoices | null> {
    return this.service.get(token);
  }

  @Public()
  @Mutation(() => MailChoices, { nullable: true, description: 'Chooses what mails the holder of a key gets; null for a key of nobody.' })
  setMailChoice(@Args('input', { description: 'The key, and the choice.' }) input: SetMailChoiceInput): Promise<MailChoices | null> {
    return this.service.set(input.token, input);
  }
}
