import { inject, Injectable } from '@angular/core';
import type { CreateCohortInput, DeleteCohortInput, UpdateCohortInput } from '../../generated/schema-types';
import { Graph } from '../core';
import { type Cohort, COHORTS_CHANGED } from '../scope/cohorts-gateway';
import { CreateCohortDocument, DeleteCohortDocument, UpdateCohortDocument } from './cohorts.generated';

/** Keeps the groups of CCAS; they are read as the scopes that they are. */
@Injectable({ providedIn: 'root' })
export class CohortsGateway {
  private readonly graph = inject(Graph);

  async create(input: CreateCohortInput): Promise<Cohort> {
    return (await this.graph.create(CreateCohortDocument, { input }, COHORTS_CHANGED)).createCohort;
  }

  async update(input: UpdateCohortInput): Promise<Cohort> {
    return (await this.graph.mutate(UpdateCohortDocument, { input }, COHORTS_CHANGED)).updateCohort;
  }

  async delete({ id, version }: DeleteCohortInput): Promise<void> {
    await this.graph.mutate(DeleteCohortDocument, { input: { id, version } }, COHORTS_CHANGED);
  }
}
