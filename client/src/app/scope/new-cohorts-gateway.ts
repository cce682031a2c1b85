import { inject, Injectable } from '@angular/core';
import type { CreateCohortInput } from '../../generated/schema-types';
import { Graph } from '../core';
import { type Cohort, COHORTS_CHANGED } from './cohorts-gateway';
import { CreateCohortDocument } from './new-cohorts.generated';

/** Makes groups of CCAS: on their own page, and of what a page proposes. */
@Injectable({ providedIn: 'root' })
export class NewCohorts {
  private readonly graph = inject(Graph);

  async create(input: CreateCohortInput): Promise<Cohort> {
    return (await this.graph.create(CreateCohortDocument, { input }, COHORTS_CHANGED)).createCohort;
  }
}
