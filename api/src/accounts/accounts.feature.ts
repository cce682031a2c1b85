import type { Feature } from '../platform/declarations/feature';
import { ACCOUNTS_SEARCH } from './account-hits.queries';
import { accountPlaces } from './account-places';
import { Account } from './account.entity';
import { ACCOUNTS_CONSTRAINTS } from './account.errors';
import { ACCOUNTS_HOME } from './accounts-home.queries';
import { ccasVisits } from './ccas-visits.queries';
import { CcasVisitsResolver } from './ccas-visits.resolver';
import { AccountsModule } from './accounts.module';
import { AccountsResolver } from './accounts.resolver';
import { DeparturesResolver } from './departures/departures.resolver';
import { ExpiredPurge } from './expired-purge.service';
import { OneTimeLinkRow } from './links/one-time-link.entity';
import { PageLinkRow } from './page-links/page-link.entity';
import { PageLinksResolver } from './page-links/page-links.resolver';
import { ProposalsResolver } from './proposals/proposals.resolver';
import { RoleAssignment } from './role-assignment.entity';
import { AccountVisit } from './sessions/account-visit.entity';
import { KnownBrowser } from './sessions/known-browser.entity';
import { SessionRow } from './sessions/session.entity';
import { SessionsResolver } from './sessions/sessions.resolver';
import { SignIn } from './sessions/sign-in.entity';
import { SignInAddress } from './sign-in-address.entity';
import { ThrottleRow } from './throttling/throttle.entity';

/** Who may come in, as what, and for how long. */
export const ACCOUNTS: Feature = {
  name: 'accounts',
  module: AccountsModule,
  entities: [Account, SignInAddress, RoleAssignment, AccountVisit, SessionRow, OneTimeLinkRow, PageLinkRow, KnownBrowser, SignIn, ThrottleRow],
  resolvers: [AccountsResolver, CcasVisitsResolver, DeparturesResolver, PageLinksResolver, ProposalsResolver, SessionsResolver],
  constraints: ACCOUNTS_CONSTRAINTS,
  ccasFacts: ccasVisits,
  home: ACCOUNTS_HOME,
  search: ACCOUNTS_SEARCH,
  jobs: [{ name: 'accounts_purge', work: ExpiredPurge, every: 'hour', isAtStart: true }],
  impersonalTexts: {
    one_time_link: ['purpose'],
    page_link: ['path'],
    role_assignment: ['role'],
    session: ['means'],
    sign_in: ['means'],
  },
  subjects: [{ type: 'account', name: 'r.full_name', places: accountPlaces, read: ['accounts.read'], readShared: ['accounts.read'] }],
  history: {
    account: { readBy: ['accounts.read'], readShared: ['accounts.read'] },
    role_assignment: { readBy: ['accounts.read'], readShared: ['accounts.read'] },
  },
};
