import { Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DateTimePipe, plural, UiChip, UiIcon, UiState } from '../../ui';
import { ChangeTable } from '../imports/change-table';
import { PROPOSAL_STATUS_LOOKS } from './proposal-words';
import { ProposalsGateway, type ValueProposal } from './proposals-gateway';

/** Values that one network proposes for the territory of another: what they are, beside what is shown, and what was decided. */
@Component({
  selector: 'app-value-proposal-item',
  imports: [MatButton, RouterLink, ChangeTable, DateTimePipe, UiChip, UiIcon, UiState],
  templateUrl: './value-proposal-item.html',
  styleUrl: './proposal-item.scss',
})
export class ValueProposalItem {
  readonly proposal = input.required<ValueProposal>();
  readonly isBusy = input(false);
  readonly accepted = output();
  readonly refused = output();

  private readonly gateway = inject(ProposalsGateway);
  protected readonly plural = plural;
  protected readonly look = computed(() => PROPOSAL_STATUS_LOOKS[this.proposal().status]);
  protected readonly indicators = computed(() =>
    this.proposal()
      .indicators.map(({ name }) => name)
      .join(', '),
  );
  /** Whether the values are asked for: they are once somebody opens them. */
  protected readonly isOpen = signal(false);
  protected readonly detail = rxResource({
    params: () => (this.isOpen() ? this.proposal().id : undefined),
    stream: ({ params }) => this.gateway.detail(params),
  });
}
