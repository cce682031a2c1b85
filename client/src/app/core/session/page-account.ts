import { Injectable } from '@angular/core';

/** What a request says of itself. */
export interface RequestContext {
  /** Whatever the page shows: who asks who is signed in, or signs in. */
  readonly isOfAnyone?: boolean;
  /** Whether « Mon CCAS » shows the answer without network: it is kept in this browser. */
  readonly isKept?: boolean;
}

/** Who comes in replaces whoever is signed in, and means to. */
export const COMING_IN: RequestContext = { isOfAnyone: true };

/**
 * Whose page this is: the account that the screen shows as signed in. Another tab of the same browser may sign somebody else in; each
 * request says whose page it comes from, so that the server never answers it, or signs a change, in the name of that other.
 */
@Injectable({ providedIn: 'root' })
export class PageAccount {
  /** Null: nobody; undefined: not known yet. */
  id: string | null | undefined;

  /** What our own requests say, in front of the server: that they are ours, and whose page they come from. */
  get headers(): Record<string, string> {
    return { 'x-maillage': '1', ...(this.id === undefined ? {} : { 'x-maillage-account': this.id ?? '-' }) };
  }

  /** The same for who asks who is signed in, or signs in: such a request is nobody's. */
  readonly headersOfAnyone: Readonly<Record<string, string>> = { 'x-maillage': '1' };
}
