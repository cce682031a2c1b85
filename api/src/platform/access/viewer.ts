import type { Grant } from '@maillage/domain';
import type { Request } from 'express';
import { isBearer } from './bearer';
import { requirePageOf } from './page-account';

/** The signed-in person behind a request, with the roles that count today. */
export interface Viewer {
  readonly accountId: string;
  readonly fullName: string;
  readonly email: string;
  /** SHA-256 of the session's secret, in hexadecimal. */
  readonly sessionId: string;
  readonly grants: readonly Grant[];
  /** Present where it is not the person who asks, but a program with a token of hers: it asks these queries, and nothing else. */
  readonly token?: { readonly id: string; readonly queries: ReadonlySet<string> };
}

/** A plain HTTP request on which the guard noted who is behind it. */
export interface ViewedRequest extends Request {
  viewer?: Viewer | null;
}

/** Who is behind requests that brought a bearer, as far as somebody said so. */
const ofBearers = new WeakMap<Request, Viewer>();

/** Says who is behind a request that brought one. */
export const noteBearer = (request: Request, viewer: Viewer): void => void ofBearers.set(request, viewer);

/** Finds out who is behind a request. Implemented by the accounts feature, since the platform knows no business word. */
export abstract class ViewerSource {
  /** The person whose session it is; refused when the page shows another. Of a request that brings a bearer, who that stands for, and no session. */
  async of(request: Request): Promise<Viewer | null> {
    if (isBearer(request)) return ofBearers.get(request) ?? null;
    const viewer = await this.find(request);
    requirePageOf(request, viewer);
    return viewer;
  }

  protected abstract find(request: Request): Promise<Viewer | null>;
}
