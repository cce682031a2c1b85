import type { Grant } from '@maillage/domain';
import type { Request } from 'express';
import { requirePageOf } from './page-account';

/** The signed-in person behind a request, with the roles that count today. */
export interface Viewer {
  readonly accountId: string;
  readonly fullName: string;
  readonly email: string;
  /** SHA-256 of the session's secret, in hexadecimal. */
  readonly sessionId: string;
  readonly grants: readonly Grant[];
}

/** A plain HTTP request on which the guard noted who is behind it. */
export interface ViewedRequest extends Request {
  viewer?: Viewer | null;
}

/** Finds out who is behind a request. Implemented by the accounts feature, since the platform knows no business word. */
export abstract class ViewerSource {
  /** The person whose session it is; refused when the page shows another. */
  async of(request: Request): Promise<Viewer | null> {
    const viewer = await this.find(request);
    requirePageOf(request, viewer);
    return viewer;
  }

  protected abstract find(request: Request): Promise<Viewer | null>;
}
