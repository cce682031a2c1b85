import type { SubjectType } from '@maillage/domain';
import { inject, Injectable } from '@angular/core';
import type { Observable } from 'rxjs';
import { Graph } from '../core';
import { JournalDocument, type JournalQuery } from './journal.generated';

/** What the history is of; of an initiative at a CCAS, one cell of the matrix. */
export interface JournalScope {
  readonly about: SubjectType;
  readonly id: string;
  readonly ccasId?: string;
}

export type JournalPage = JournalQuery['journal'];

@Injectable({ providedIn: 'root' })
export class JournalGateway {
  private readonly graph = inject(Graph);

  /** The latest entries; followed, so that a change made on the same page shows. */
  watchLatest(scope: JournalScope, take: number): Observable<JournalQuery> {
    return this.graph.watch(JournalDocument, { ...scope, take });
  }

  getOlder(scope: JournalScope, after: string, take: number): Observable<JournalQuery> {
    return this.graph.query(JournalDocument, { ...scope, after, take });
  }
}
