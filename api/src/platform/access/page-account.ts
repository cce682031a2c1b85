import type { Request } from 'express';
import { DomainError } from '../errors/domain-error';

/**
 * Header by which a page says whose it is: the id of the account that it shows as signed in, `-` for nobody. A program, and a page that
 * is just asking who is signed in or signing in, send none.
 */
export const PAGE_ACCOUNT_HEADER = 'x-maillage-account';

/** The person whose session it is. */
interface SignedIn {
  readonly accountId: string;
  readonly fullName: string;
}

/** Whether the page shows as signed in the person whose session it is, as far as it says. */
export const isPageOf = ({ headers }: Pick<Request, 'headers'>, { accountId }: Pick<SignedIn, 'accountId'>): boolean =>
  headers[PAGE_ACCOUNT_HEADER] === undefined || headers[PAGE_ACCOUNT_HEADER] === accountId;

/**
 * Refuses a request whose page shows somebody else than the session's person, who signed in from another tab: what one person sees and
 * clicks must not be answered or signed in the name of another. A session that ended is another matter: then nobody is signed in.
 */
export function requirePageOf(request: Pick<Request, 'headers'>, viewer: SignedIn | null): void {
  if (viewer && !isPageOf(request, viewer)) throw new DomainError('OTHER_ACCOUNT_SIGNED_IN', { fullName: viewer.fullName });
}
