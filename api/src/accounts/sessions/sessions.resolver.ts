import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Public } from '../../platform/access/decorators';
import type { Viewer } from '../../platform/access/viewer';
import type { GraphqlContext } from '../../platform/graphql/context';
import { AccountReader } from '../account-reader.service';
import { RequestLinkInput, UseLinkInput } from '../links/link.inputs';
import { OneTimeLinkType } from '../links/link.type';
import { RequestLinkService } from '../links/request-link.service';
import { UseLinkService } from '../links/use-link.service';
import { Me } from '../me.type';
import { ChangePasswordInput } from '../passwords/change-password.input';
import { PasswordsService } from '../passwords/passwords.service';
import { SessionType, SignInType } from './session.type';
import { SessionsService } from './sessions.service';
import { SignInInput } from './sign-in.input';
import { SignInService } from './sign-in.service';

/** Coming in, staying, leaving. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly reader: AccountReader,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
    private readonly linkRequests: RequestLinkService,
    private readonly linkUses: UseLinkService,
    private readonly passwords: PasswordsService,
  ) {}

  @Public()
  @Mutation(() => Me, { description: 'Opens a session and sets its cookie. WRONG_CREDENTIALS, or TOO_MANY_ATTEMPTS with `retryAfterSeconds`.' })
  async signIn(@Args('input', { description: 'E-mail and password.' }) input: SignInInput, @Context() { req, res }: GraphqlContext): Promise<Me> {
    return this.reader.me(await this.signIns.signIn(input, req, res));
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Ends the session of this browser, if there is one.' })
  async signOut(@Context() { req, res }: GraphqlContext): Promise<boolean> {
    await this.sessions.signOut(req, res);
    return true;
  }

  @Public()
  @Query(() => OneTimeLinkType, { nullable: true, description: 'What a link leads to, without using it; null when it is unknown, used or expired.' })
  oneTimeLink(@Args('token', { type: () => String, description: 'The secret in its address.' }) token: string): Promise<OneTimeLinkType | null> {
    return this.linkUses.preview(token);
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Sends a reset or sign-in link, if the address is known; always true, so as not to say which are. TOO_MANY_ATTEMPTS with `retryAfterSeconds`.',
  })
  async requestLink(@Args('input', { description: 'Whom for, and what.' }) input: RequestLinkInput, @Context() { req }: GraphqlContext): Promise<boolean> {
    await this.linkRequests.request(input, req);
    return true;
  }

  @Public()
  @Mutation(() => Me, {
    description: 'Uses a link up and opens a session. LINK_INVALID when it is unknown, used or expired; a refused password does not use it up.',
  })
  async useLink(
    @Args('input', { description: 'The link, and the new password that it may want.' }) input: UseLinkInput,
    @Context() { req, res }: GraphqlContext,
  ): Promise<Me> {
    return this.reader.me(await this.linkUses.use(input, req, res));
  }

  @Allow('sessions.own')
  @Mutation(() => Boolean, { description: 'Changes the viewer’s own password and ends her other sessions. WRONG_CREDENTIALS when the present one is wrong.' })
  async changePassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { description: 'Present and new password.' }) input: ChangePasswordInput,
  ): Promise<boolean> {
    await this.passwords.change(viewer, input);
    return true;
  }

  @Allow('sessions.own')
  @Query(() => [SessionType], { description: 'The viewer’s open sessions, the last used first.' })
  mySessions(@CurrentViewer() viewer: Viewer): Promise<SessionType[]> {
    return this.sessions.list(viewer);
  }

  @Allow('sessions.own')
  @Query(() => [SignInType], { description: 'When and by what the viewer came in lately, the newest first; ten at most.' })
  mySignIns(@CurrentViewer() viewer: Viewer): Promise<SignInType[]> {
    return this.sessions.listSignIns(viewer);
  }

  @Allow('sessions.own')
  @Mutation(() => Boolean, { description: 'Ends one of the viewer’s own sessions; any other is unknown.' })
  async revokeSession(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The session.' }) id: string): Promise<boolean> {
    await this.sessions.revoke(viewer, id);
    return true;
  }
}
