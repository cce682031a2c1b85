import { Module } from '@nestjs/common';
import { NetworkModule } from '../network';
import { ViewerSource } from '../platform/access/viewer';
import { AccountReader } from './account-reader.service';
import { AccountsResolver } from './accounts.resolver';
import { CcasVisitsResolver } from './ccas-visits.resolver';
import { CreateAccountService } from './create-account.service';
import { DeparturesResolver } from './departures/departures.resolver';
import { DeparturesService } from './departures/departures.service';
import { EndRoleService } from './departures/end-role.service';
import { ExpiredPurge } from './expired-purge.service';
import { FirstStart } from './first-start.service';
import { InvitationsService } from './invitations.service';
import { OneTimeLinks } from './links/one-time-links.service';
import { RequestLinkService } from './links/request-link.service';
import { UseLinkService } from './links/use-link.service';
import { OpenPageLinkService } from './page-links/open-page-link.service';
import { PageLinksResolver } from './page-links/page-links.resolver';
import { PageLinks } from './page-links/page-links.service';
import { RenewPageLinkService } from './page-links/renew-page-link.service';
import { PasswordsService } from './passwords/passwords.service';
import { ProposalsResolver } from './proposals/proposals.resolver';
import { ProposalsService } from './proposals/proposals.service';
import { AccountViewerSource } from './sessions/account-viewer-source';
import { BrowserCookie } from './sessions/browser-cookie';
import { KnownBrowsers } from './sessions/known-browsers';
import { SessionCookie } from './sessions/session-cookie';
import { SessionsResolver } from './sessions/sessions.resolver';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './sessions/sign-in.service';
import { Throttle } from './throttling/throttle.service';
import { UpdateAccountService } from './update-account.service';

/** Who may come in, as what, and for how long. */
@Module({
  imports: [NetworkModule],
  providers: [
    AccountReader,
    AccountsResolver,
    BrowserCookie,
    CcasVisitsResolver,
    CreateAccountService,
    DeparturesResolver,
    DeparturesService,
    EndRoleService,
    ExpiredPurge,
    FirstStart,
    InvitationsService,
    KnownBrowsers,
    OneTimeLinks,
    OpenPageLinkService,
    PageLinks,
    PageLinksResolver,
    PasswordsService,
    ProposalsResolver,
    ProposalsService,
    RenewPageLinkService,
    RequestLinkService,
    SessionCookie,
    SessionsResolver,
    SessionsService,
    SignInService,
    Throttle,
    UpdateAccountService,
    UseLinkService,
    { provide: ViewerSource, useClass: AccountViewerSource },
  ],
  exports: [FirstStart, PageLinks, Throttle, ViewerSource],
})
export class AccountsModule {}
