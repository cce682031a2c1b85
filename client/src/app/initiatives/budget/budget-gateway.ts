import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { JournalDocument } from '../../journal';
import {
  InitiativeBudgetDocument,
  type InitiativeBudgetFieldsFragment,
  MoveInitiativeBudgetDocument,
  type MoveInitiativeBudgetInput,
  SaveInitiativeBudgetDocument,
  type SaveInitiativeBudgetInput,
} from './budget.generated';

export type Budget = InitiativeBudgetFieldsFragment;

/** Addresses of the documents of a budget: plain links, which the browser saves. */
export const budgetDocuments = (initiativeId: string) => ({
  budget: `/documents/budgets/${initiativeId}/budget`,
  report: `/documents/budgets/${initiativeId}/compte-rendu`,
});

/** Budgets of initiatives, as the API has them. */
@Injectable({ providedIn: 'root' })
export class BudgetGateway {
  private readonly graph = inject(Graph);

  /** Null as long as nobody wrote one. */
  budget(initiativeId: string): Observable<{ budget: Budget | null }> {
    return this.graph.watch(InitiativeBudgetDocument, { initiativeId }).pipe(map(({ initiativeBudget }) => ({ budget: initiativeBudget ?? null })));
  }

  async save(input: SaveInitiativeBudgetInput): Promise<Budget> {
    const refetch = input.version ? [JournalDocument] : [InitiativeBudgetDocument, JournalDocument];
    return (await this.graph.mutate(SaveInitiativeBudgetDocument, { input }, { refetch })).saveInitiativeBudget;
  }

  async move(input: MoveInitiativeBudgetInput): Promise<Budget> {
    return (await this.graph.mutate(MoveInitiativeBudgetDocument, { input }, { refetch: [JournalDocument] })).moveInitiativeBudget;
  }
}
