import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Public } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { AccountReader } from './account-reader.service';
import { AccountsArgs, CreateAccountInput, UpdateAccountInput } from './account.inputs';
import { AccountPage, AccountType } from './account.type';
import { CreateAccountService } from './create-account.service';
import { InvitationsService } from './invitations.service';
import { Me } from './me.type';
import { UpdateAccountService } from './update-account.service';

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(
    private readonly reader: AccountReader,
    private readonly creation: CreateAccountService,
    private readonly updates: UpdateAccountService,
    private readonly invitations: InvitationsService,
  ) {}

  @Public()
  @Query(() => Me, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  me(@CurrentViewer() viewer: Viewer | null): Promise<Me> | null {
    return viewer && this.reader.me(viewer.accountId);
  }

  @Allow('accounts.read')
  @Query(() => AccountPage, { description: 'Accounts of a network, by name.' })
  accounts(@CurrentViewer() viewer: Viewer, @Args() args: AccountsArgs): Promise<AccountPage> {
    return this.reader.list(viewer, args);
  }

  @Allow('accounts.read')
  @Query(() => AccountType, { description: 'One account.' })
  account(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'Its id.' }) id: string): Promise<AccountType> {
    return this.reader.get(viewer, id);
  }

  @Allow('accounts.manage')
  @Mutation(() => AccountType, {
    description: 'Creates an account and invites its owner. EMAIL_TAKEN when the viewer already sees an account with that address.',
  })
  createAccount(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The account.' }) input: CreateAccountInput): Promise<AccountType> {
    return this.creation.create(viewer, input);
  }

  @Allow('accounts.manage')
  @Mutation(() => AccountType, {
    description:
      'Changes an account. Of an account that also has roles elsewhere, a coordinator changes the roles in her network alone. STALE_VERSION, or OWN_ACCOUNT_LOCKOUT when it would take away her own right to manage accounts.',
  })
  updateAccount(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The change.' }) input: UpdateAccountInput): Promise<AccountType> {
    return this.updates.update(viewer, input);
  }

  @Allow('accounts.manage')
  @Mutation(() => Boolean, { description: 'Invites again, with a fresh link; who already has a password is sent the address where to sign in.' })
  async resendInvitation(
    @CurrentViewer() viewer: Viewer,
    @Args('accountId', { type: () => ID, description: 'The account.' }) accountId: string,
  ): Promise<boolean> {
    await this.invitations.resend(viewer, accountId);
    return true;
  }
}
