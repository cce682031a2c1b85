import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { BackgroundWorkDocument, type BackgroundWorkQuery, RunJobAgainDocument } from './jobs.generated';

export type BackgroundWork = BackgroundWorkQuery['backgroundWork'];
export type BackgroundJob = BackgroundWork['jobs'][number];

/** What is done in the background. */
@Injectable({ providedIn: 'root' })
export class JobsGateway {
  private readonly graph = inject(Graph);

  /** As it is now. */
  read(): Observable<BackgroundWork> {
    return this.graph.query(BackgroundWorkDocument, {}).pipe(map(({ backgroundWork }) => backgroundWork));
  }

  async runAgain({ name, id }: Pick<BackgroundJob, 'name' | 'id'>): Promise<void> {
    await this.graph.mutate(RunJobAgainDocument, { input: { name, id } });
  }
}
