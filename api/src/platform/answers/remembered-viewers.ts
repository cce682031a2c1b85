import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { isPageOf } from '../access/page-account';
import { type Viewer, ViewerSource } from '../access/viewer';
import { AnswerVersions } from './answer-versions';
import { Recent } from './recent';

/** A right that ends with the day, which nothing announces, is noticed after that long. */
const REMEMBERED_MS = 60_000;
const REMEMBERED_MAX = 10_000;

/** Somebody who asked before, with her rights as a text to compare. */
export interface RememberedViewer {
  readonly viewer: Viewer;
  readonly rights: string;
  readonly until: number;
}

/**
 * Who is behind a request, remembered for a minute at most and forgotten as soon as the database says that a session, an account or a role
 * changed. For versioned questions alone: everything else looks the session up each time.
 */
@Injectable()
export class RememberedViewers {
  private readonly viewers = new Recent<RememberedViewer>(REMEMBERED_MAX);
  private changes = 0;

  constructor(
    private readonly source: ViewerSource,
    versions: AnswerVersions,
  ) {
    versions.on('viewers', () => {
      this.changes++;
      this.viewers.clear();
    });
  }

  /** To be noted before a session is looked up: what was read before a change that was announced meanwhile is not remembered. */
  get moment(): number {
    return this.changes;
  }

  /** Who asks; undefined when nobody is signed in, when the page shows another person, or when nobody knows for now. */
  async of(request: Request): Promise<RememberedViewer | undefined> {
    const known = this.viewers.get(request.headers.cookie ?? '');
    if (known !== undefined && known.until > performance.now()) return isPageOf(request, known.viewer) ? known : undefined;
    const since = this.moment;
    const viewer = await this.source.of(request).catch(() => null);
    return viewer ? this.remember(request, viewer, since) : undefined;
  }

  /** Remembers who was looked up for a request, since that moment. */
  remember({ headers: { cookie } }: Request, viewer: Viewer, since: number): RememberedViewer {
    const remembered = { viewer, rights: JSON.stringify(viewer.grants), until: performance.now() + REMEMBERED_MS };
    if (cookie !== undefined && since === this.moment) this.viewers.set(cookie, remembered);
    return remembered;
  }
}
