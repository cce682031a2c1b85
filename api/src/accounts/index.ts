import { Account } from './account.entity';
import { AccountsResolver } from './accounts.resolver';
import { OneTimeLinkRow } from './links/one-time-link.entity';
import { RoleAssignment } from './role-assignment.entity';
import { AccountVisit } from './sessions/account-visit.entity';
import { SessionRow } from './sessions/session.entity';
import { SessionsResolver } from './sessions/sessions.resolver';
import { ThrottleRow } from './throttling/throttle.entity';

export { Account } from './account.entity';
export { AccountsModule } from './accounts.module';
export { AccountVisit } from './sessions/account-visit.entity';
export { FirstStart } from './first-start.service';
export { hashPassword } from './passwords/password-hash';

/** Tables of this feature. */
export const ACCOUNTS_ENTITIES = [Account, RoleAssignment, AccountVisit, SessionRow, OneTimeLinkRow, ThrottleRow];

/** Resolvers of this feature. */
export const ACCOUNTS_RESOLVERS = [AccountsResolver, SessionsResolver];
