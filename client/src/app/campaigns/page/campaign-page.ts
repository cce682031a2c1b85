import { Component, computed, effect, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { keepLatest, UiState } from '../../ui';
import { CampaignBoardView } from '../board/campaign-board';
import { CampaignsGateway } from '../campaigns-gateway';
import { CampaignDraft } from './campaign-draft';

/** How often one looks whether a campaign has opened. */
const LOOK_EVERY_MS = 1_000;

/** One campaign: what would be sent while it is prepared, who has answered once it is open. */
@Component({
  selector: 'app-campaign-page',
  imports: [CampaignBoardView, CampaignDraft, UiState],
  template: `<div class="page">
    <ui-state [resource]="loaded" what="la campagne" />
    @if (campaign(); as shown) {
      @if (shown.state === 'draft' || shown.state === 'opening') {
        <app-campaign-draft [campaign]="shown" />
      } @else {
        <app-campaign-board [campaignId]="shown.id" [etat]="etat()" />
      }
    }
  </div>`,
})
export class CampaignPage {
  readonly id = input.required<string>();
  /** In the address: how far the CCAS are that are shown. */
  readonly etat = input<string>();

  private readonly gateway = inject(CampaignsGateway);
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly campaign = keepLatest(this.loaded);
  private readonly isOpening = computed(() => this.campaign()?.state === 'opening');

  constructor() {
    effect((onCleanup) => {
      if (!this.isOpening()) return;
      const timer = setInterval(() => this.loaded.reload(), LOOK_EVERY_MS);
      onCleanup(() => clearInterval(timer));
    });
  }
}
