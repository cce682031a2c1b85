import { inject, Injectable } from '@angular/core';
import { Apollo } from 'apollo-angular';
import { firstValueFrom, map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { Words } from '../../faces';
import type { ScopeFilter } from '../../scope';
import { UpdateMilestoneDocument } from '../initiatives.generated';
import type { Milestone } from '../initiatives-gateway';
import { TimelineDocument, type TimelineQuery } from './timeline.generated';

export type Timeline = TimelineQuery['timeline'];
export type TimelineRow = Timeline['initiatives'][number];
export type Mark = Timeline['marks'][number];

/** A plan on a line of time. A milestone that is moved is written into what is on the screen, which is not fetched again. */
@Injectable({ providedIn: 'root' })
export class TimelineGateway {
  private readonly graph = inject(Graph);
  private readonly words = inject(Words);
  private readonly cache = inject(Apollo).client.cache;

  read(planId: string, scope: ScopeFilter | null, withMarks: boolean): Observable<Timeline> {
    return this.words.beside(this.graph.watch(TimelineDocument, { planId, scope, withMarks }).pipe(map(({ timeline }) => timeline)));
  }

  /** The milestones of a plan, for what another one waits for. */
  milestones(planId: string): Promise<readonly TimelineRow[]> {
    return firstValueFrom(this.graph.query(TimelineDocument, { planId, scope: null, withMarks: false }).pipe(map(({ timeline }) => timeline.initiatives)));
  }

  async move(id: string, version: number, dueOn: string): Promise<Milestone> {
    const { updateMilestone } = await this.graph.mutate(UpdateMilestoneDocument, { input: { id, version, dueOn } });
    this.show(updateMilestone);
    return updateMilestone;
  }

  /** Also after a conflict: what somebody else saved meanwhile belongs on the screen, and beside whatever waits for it. */
  show({ id, title, dueOn, doneOn, version }: Pick<Milestone, 'id' | 'title' | 'dueOn' | 'doneOn' | 'version'>): void {
    const seen = { title: () => title, dueOn: () => dueOn, doneOn: () => doneOn };
    this.cache.modify({ id: this.cache.identify({ __typename: 'AwaitedMilestone', id }), fields: seen });
    this.cache.modify({ id: this.cache.identify({ __typename: 'Milestone', id }), fields: { ...seen, version: () => version } });
  }
}
