import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, skipFromParam, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { DefinitionProposals } from './definition-proposals';
import { ProposalDecisions } from './proposal-decisions';
import { ProposalsGateway, type ValueProposal } from './proposals-gateway';
import { ValueProposalItem } from './value-proposal-item';

const TAKE = 50;

/** What waits for somebody else’s decision: figures of another network’s territory, shared definitions. Received, to be decided; or sent, to be followed. */
@Component({
  selector: 'app-proposals-page',
  imports: [RouterLink, DefinitionProposals, UiPageHeader, UiPagination, UiState, ValueProposalItem],
  templateUrl: './proposals-page.html',
})
export class ProposalsPage {
  /** « envoyees » or nothing, and first of the page, in the address. */
  readonly vue = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(ProposalsGateway);
  protected readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly take = TAKE;
  protected readonly maySend = computed(() => this.session.can('indicators.import'));
  protected readonly areSent = computed(() => this.vue() === 'envoyees' && this.maySend());
  /** All proposed definitions are the administration's to decide; a network follows its own. */
  protected readonly hasDefinitions = computed(() =>
    this.areSent() ? this.session.can('indicators.proposeShared') : this.session.can('indicators.manageShared', {}),
  );
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, areSent: this.areSent(), skip: this.skip(), take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.values(params),
  });
  protected readonly latest = keepLatest(this.resource);
  protected readonly decisions = new ProposalDecisions(
    (decision) => this.gateway.decideValues(decision),
    () => this.resource.reload(),
  );

  protected async accept(proposal: ValueProposal): Promise<void> {
    await this.decisions.accept(proposal, {
      title: 'Accepter ces valeurs\u202f?',
      text: 'Elles remplacent celles qui sont affichées, par un import au nom de votre réseau que vous pourrez annuler. Sommes, rapports, rangs et cartes sont recalculés.',
      confirmLabel: 'Accepter et appliquer',
      done: 'Proposition acceptée\u202f: les valeurs s’appliquent.',
    });
  }

  protected async refuse(proposal: ValueProposal): Promise<void> {
    await this.decisions.refuse(proposal, 'Les valeurs affichées ne changent pas. Le réseau qui propose lit votre réponse.');
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
