import { inject, Injectable } from '@angular/core';
import { firstValueFrom, map } from 'rxjs';
import type { CreateAbsenceInput, UpdateAbsenceInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  CreateAbsenceDocument,
  DeleteAbsenceDocument,
  DeputyCandidatesDocument,
  type DeputyCandidatesQuery,
  UpdateAbsenceDocument,
} from './absences.generated';

export type DeputyChoice = DeputyCandidatesQuery['deputyCandidates'][number];

/** The list of those who are away is read wherever a person is chosen. */
const CHANGED = { outdated: ['absences'] } as const;

/** Says when people are away, and who stands in. */
@Injectable({ providedIn: 'root' })
export class AbsencesGateway {
  private readonly graph = inject(Graph);

  candidates(networkId: string, accountId: string): Promise<readonly DeputyChoice[]> {
    return firstValueFrom(this.graph.query(DeputyCandidatesDocument, { networkId, accountId }).pipe(map(({ deputyCandidates }) => deputyCandidates)));
  }

  async create(input: CreateAbsenceInput): Promise<void> {
    await this.graph.create(CreateAbsenceDocument, { input }, CHANGED);
  }

  async update(input: UpdateAbsenceInput): Promise<void> {
    await this.graph.mutate(UpdateAbsenceDocument, { input }, CHANGED);
  }

  async delete({ id, version }: { readonly id: string; readonly version: number }): Promise<void> {
    await this.graph.mutate(DeleteAbsenceDocument, { input: { id, version } }, CHANGED);
  }
}
