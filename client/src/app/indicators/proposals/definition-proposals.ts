import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../core';
import { keepLatest, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { InlineSave } from '../../ui/saving/inline-save';
import { IndicatorsGateway } from '../indicators-gateway';
import { DefinitionProposalItem } from './definition-proposal-item';
import { ProposalDecisions } from './proposal-decisions';
import { type DefinitionProposal, ProposalsGateway } from './proposals-gateway';

const TAKE = 20;

/** What networks propose of the shared definitions: all of it, for the administration to decide; or what this network sent. */
@Component({
  selector: 'app-definition-proposals',
  imports: [DefinitionProposalItem, UiPagination, UiState],
  template: `
    <ui-state
      [resource]="resource"
      what="les définitions proposées"
      [empty]="latest()?.totalCount === 0"
      emptyIcon="check-circle"
      [emptyTitle]="areSent() ? 'Aucune définition proposée' : 'Aucune définition à décider'"
      [emptyText]="
        areSent()
          ? 'Les indicateurs partagés sont définis par l’administration. « Proposer une modification », sur la page de l’un d’eux, lui envoie la vôtre.'
          : 'Quand un réseau propose de changer un indicateur partagé, ou d’en ajouter un, sa proposition attend ici et ne change rien avant.'
      "
    />
    @if (latest(); as page) {
      @for (one of page.items; track one.id) {
        <app-definition-proposal-item
          [proposal]="one"
          [nameOf]="nameOf()"
          [isBusy]="decisions.isSaving() || saver.isSaving()"
          (accepted)="accept(one)"
          (refused)="refuse(one)"
          (withdrawn)="withdraw(one)"
        />
      }
      <ui-pagination [skip]="skip()" [take]="take" [total]="page.totalCount" (skipChange)="skip.set($event)" label="définitions proposées" />
    }
  `,
})
export class DefinitionProposals {
  readonly areSent = input(false);

  private readonly gateway = inject(ProposalsGateway);
  private readonly indicators = inject(IndicatorsGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly take = TAKE;
  protected readonly skip = linkedSignal({ source: this.areSent, computation: () => 0 });
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, areSent: this.areSent(), skip: this.skip(), take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.definitions(params),
  });
  protected readonly latest = keepLatest(this.resource);
  private readonly catalogue = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.indicators.catalogue(params, true),
  });
  protected readonly nameOf = computed(() => {
    const names = new Map(this.catalogue.hasValue() ? this.catalogue.value().map(({ id, name }) => [id, name]) : []);
    return (id: number): string => names.get(id) ?? `indicateur n° ${id}`;
  });
  protected readonly decisions = new ProposalDecisions(
    (decision) => this.gateway.decideDefinition(decision),
    () => this.resource.reload(),
  );

  protected async accept(proposal: DefinitionProposal): Promise<void> {
    await this.decisions.accept(proposal, {
      title: 'Accepter cette proposition\u202f?',
      text: 'Elle vaut aussitôt pour tous les réseaux\u202f: écrans, exports, et valeurs qui se calculent à partir de cet indicateur.',
      confirmLabel: 'Accepter et appliquer',
      done: 'Proposition acceptée.',
    });
  }

  protected async refuse(proposal: DefinitionProposal): Promise<void> {
    await this.decisions.refuse(proposal, 'Rien ne change au catalogue. Le réseau qui propose lit votre réponse.');
  }

  protected async withdraw({ id, version }: DefinitionProposal): Promise<void> {
    await this.saver.act(() => this.gateway.withdrawDefinition({ id, version }), 'Proposition retirée.');
    this.resource.reload();
  }
}
