import { inject, Injectable } from '@angular/core';
import { Graph, today } from '../core';
import type { DeadlineSteps, StepSeen } from '../faces';
import { UpdateMilestoneDocument } from './initiatives.generated';

/** What is done about a milestone from the list of all that comes due. */
@Injectable({ providedIn: 'root' })
export class MilestoneSteps implements DeadlineSteps {
  private readonly graph = inject(Graph);

  async done({ actId, version }: StepSeen): Promise<() => Promise<void>> {
    const after = await this.change(actId, version, { doneOn: today() });
    return async () => void (await this.change(actId, after, { doneOn: null }));
  }

  async postpone({ actId, version }: StepSeen, day: string): Promise<void> {
    await this.change(actId, version, { dueOn: day });
  }

  private async change(id: string, version: number, values: { readonly doneOn?: string | null; readonly dueOn?: string }): Promise<number> {
    return (await this.graph.mutate(UpdateMilestoneDocument, { input: { id, version, ...values } }, { refetch: 'active' })).updateMilestone.version;
  }
}
