import type { Request, Response } from 'express';
import type { Viewer } from '../access/viewer';

/** What each resolver can reach of its request. */
export interface GraphqlContext {
  readonly req: Request;
  readonly res: Response;
  readonly viewer: Viewer | null;
  /** Why the session could not be looked up (the database is away): « not known » must not read as « signed out ». */
  readonly failure?: unknown;
}
