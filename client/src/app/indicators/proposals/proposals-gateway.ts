import { inject, Injectable } from '@angular/core';
import { EMPTY, expand, map, type Observable, switchMap, timer } from 'rxjs';
import { Graph } from '../../core';
import {
  DecideDefinitionProposalDocument,
  type DecideDefinitionProposalInput,
  type DefinitionProposalFieldsFragment,
  DefinitionProposalsDocument,
  type DefinitionProposalsQuery,
  type DefinitionProposalsQueryVariables,
  DecideValueProposalDocument,
  type DecideValueProposalInput,
  ValueProposalDocument,
  type ValueProposalFieldsFragment,
  type ValueProposalQuery,
  ValueProposalsDocument,
  type ValueProposalsQuery,
  type ValueProposalsQueryVariables,
  WithdrawDefinitionProposalDocument,
  type WithdrawDefinitionProposalInput,
} from './proposals.generated';

export type ValueProposal = ValueProposalFieldsFragment;
export type ValueProposalPage = ValueProposalsQuery['valueProposals'];
export type DefinitionProposal = DefinitionProposalFieldsFragment;
export type DefinitionProposalPage = DefinitionProposalsQuery['definitionProposals'];
export type ValueProposalDetail = ValueProposalQuery['valueProposal'];

const POLL_MS = 1_500;

/** What networks propose: to each other, shared values for the territory of another; to the administration, shared definitions. */
@Injectable({ providedIn: 'root' })
export class ProposalsGateway {
  private readonly graph = inject(Graph);

  /** Asked again while values that were accepted are being written. */
  values(question: ValueProposalsQueryVariables): Observable<ValueProposalPage> {
    const ask = this.graph.query(ValueProposalsDocument, question).pipe(map(({ valueProposals }) => valueProposals));
    return ask.pipe(expand(({ items }) => (items.some(({ isApplying }) => isApplying) ? timer(POLL_MS).pipe(switchMap(() => ask)) : EMPTY)));
  }

  detail(id: string): Observable<ValueProposalDetail> {
    return this.graph.query(ValueProposalDocument, { id }).pipe(map(({ valueProposal }) => valueProposal));
  }

  async decideValues(input: DecideValueProposalInput): Promise<void> {
    await this.graph.mutate(DecideValueProposalDocument, { input });
  }

  definitions(question: DefinitionProposalsQueryVariables): Observable<DefinitionProposalPage> {
    return this.graph.query(DefinitionProposalsDocument, question).pipe(map(({ definitionProposals }) => definitionProposals));
  }

  /** What is accepted holds at once: all that is on screen is read again. */
  async decideDefinition(input: DecideDefinitionProposalInput): Promise<void> {
    await this.graph.mutate(DecideDefinitionProposalDocument, { input }, { refetch: 'active' });
  }

  async withdrawDefinition(input: WithdrawDefinitionProposalInput): Promise<void> {
    await this.graph.mutate(WithdrawDefinitionProposalDocument, { input });
  }
}
