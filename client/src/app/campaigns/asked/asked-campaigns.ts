import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../core';
import { CivilDatePipe, keepLatest, UiChip, UiState } from '../../ui';
import { CcasCampaignsGateway } from '../ccas-campaigns-gateway';
import { CAMPAIGN_CCAS_STATE_LOOKS } from '../words/campaign-words';

/** What the campaigns under way ask of a CCAS, in short. */
@Component({
  selector: 'app-asked-campaigns',
  imports: [CivilDatePipe, UiChip, UiState],
  templateUrl: './asked-campaigns.html',
  styleUrl: '../../asks/asked-section.scss',
})
export class AskedCampaigns {
  readonly ccasId = input.required<string>();

  private readonly session = inject(Session);
  private readonly gateway = inject(CcasCampaignsGateway);

  protected readonly looks = CAMPAIGN_CCAS_STATE_LOOKS;
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  private readonly latest = keepLatest(this.read);
  protected readonly campaigns = computed(() => (this.latest() ?? []).filter(({ campaignState }) => campaignState === 'open'));
}
