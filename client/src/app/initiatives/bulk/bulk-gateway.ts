import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import {
  AssignInitiativesDocument,
  type AssignInitiativesInput,
  type BulkActFieldsFragment,
  BulkActsDocument,
  type BulkReportFieldsFragment,
  type BulkRowFieldsFragment,
  ChangeStagesDocument,
  type ChangeStagesInput,
  MoveMilestonesDocument,
  type MoveMilestonesInput,
  UndoBulkActDocument,
  type UndoBulkActMutation,
} from './bulk.generated';

export type BulkAct = BulkActFieldsFragment;
export type BulkReport = BulkReportFieldsFragment;
export type BulkRow = BulkRowFieldsFragment;

/** One change of many things: what it would do, or does. What is on screen is read again once it is done. */
export type BulkChange =
  | { readonly kind: 'stage'; readonly input: ChangeStagesInput }
  | { readonly kind: 'people'; readonly input: AssignInitiativesInput }
  | { readonly kind: 'dates'; readonly input: MoveMilestonesInput };

@Injectable({ providedIn: 'root' })
export class BulkGateway {
  private readonly graph = inject(Graph);

  acts(networkId: string, initiativeId: string | null): Observable<BulkAct[]> {
    return this.graph.watch(BulkActsDocument, { networkId, initiativeId }).pipe(map(({ bulkActs }) => bulkActs));
  }

  async run({ kind, input }: BulkChange): Promise<BulkReport> {
    const options = input.isPreview ? {} : ({ refetch: 'active' } as const);
    if (kind === 'stage') return (await this.graph.mutate(ChangeStagesDocument, { input }, options)).changeStages;
    if (kind === 'people') return (await this.graph.mutate(AssignInitiativesDocument, { input }, options)).assignInitiatives;
    return (await this.graph.mutate(MoveMilestonesDocument, { input }, options)).moveMilestones;
  }

  async undo(id: string): Promise<UndoBulkActMutation['undoBulkAct']> {
    return (await this.graph.mutate(UndoBulkActDocument, { id }, { refetch: 'active' })).undoBulkAct;
  }
}
