import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DateTimePipe, UiChip, UiIcon } from '../../ui';
import { DEFINITION_ACT_WORDS, definitionChanges } from './definition-changes';
import { PROPOSAL_STATUS_LOOKS } from './proposal-words';
import type { DefinitionProposal } from './proposals-gateway';

/** What a network proposes of a shared definition: field by field beside what stands, why, and what was decided. */
@Component({
  selector: 'app-definition-proposal-item',
  imports: [MatButton, RouterLink, DateTimePipe, UiChip, UiIcon],
  templateUrl: './definition-proposal-item.html',
  styleUrl: './proposal-item.scss',
})
export class DefinitionProposalItem {
  readonly proposal = input.required<DefinitionProposal>();
  /** Name of the indicator of that number. */
  readonly nameOf = input.required<(id: number) => string>();
  readonly isBusy = input(false);
  readonly accepted = output();
  readonly refused = output();
  readonly withdrawn = output();

  protected readonly look = computed(() => PROPOSAL_STATUS_LOOKS[this.proposal().status]);
  protected readonly act = computed(() => DEFINITION_ACT_WORDS[this.proposal().act]);
  protected readonly changes = computed(() => definitionChanges(this.proposal(), this.nameOf()));
}
