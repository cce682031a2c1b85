import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { CivilDatePipe, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { CampaignsGateway } from '../campaigns-gateway';
import { wordAudience, wordRate } from '../words/campaign-texts';
import { CAMPAIGN_STATE_LOOKS } from '../words/campaign-words';

/** The update campaigns of the network, and what each brought in: opened, answered, on time. */
@Component({
  selector: 'app-update-campaigns-page',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './campaigns-page.html',
})
export class CampaignsPage {
  private readonly gateway = inject(CampaignsGateway);
  private readonly session = inject(Session);
  protected readonly canManage = computed(() => this.session.can('campaigns.manage'));
  protected readonly looks = CAMPAIGN_STATE_LOOKS;
  protected readonly rate = wordRate;
  protected readonly audience = wordAudience;
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  protected readonly campaigns = keepLatest(this.loaded);
}
