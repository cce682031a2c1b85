import { inject, Injectable } from '@angular/core';
import type { CreateCohortInput, DeleteCohortInput, UpdateCohortInput } from '../../generated/schema-types';
import { Graph } from '../core';
import { type Cohort, COHORTS_CHANGED } from '../scope/cohorts-gateway';
import { NewCohorts } from '../scope/new-cohorts-gateway';
import { DeleteCohortDocument, UpdateCohortDocument } from './cohorts.generated';

/** Keeps the groups of CCAS; they are read as the scopes that they are. */
@Injectable({ providedIn: 'root' })
export class CohortsGateway {
  private readonly graph = inject(Graph);
  private readonly made = inject(NewCohorts);

  create(input: CreateCohortInput): Promise<Cohort> {
    return this.made.create(input);
  }

  async update(input: UpdateCohortInput): Promise<Cohort> {
    return (await this.graph.mutate(UpdateCohortDocument, { input }, COHORTS_CHANGED)).updateCohort;
  }

  async delete({ id, version }: DeleteCohortInput): Promise<void> {
    await this.graph.mutate(DeleteCohortDocument, { input: { id, version } }, COHORTS_CHANGED);
  }
}
