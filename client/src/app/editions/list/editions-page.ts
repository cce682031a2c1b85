import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { CivilDatePipe, DateTimePipe, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { EditionsGateway, type EditionSummary } from '../editions-gateway';
import { AUDIENCE_LABELS, MODEL_LABELS, STATE_LABELS, STATE_TONES } from '../words/edition-words';

/** The editions of the network: those that are being composed, then those that were published. */
@Component({
  selector: 'app-editions-page',
  imports: [CivilDatePipe, DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './editions-page.html',
  styles: `
    .under {
      display: block;
    }
  `,
})
export class EditionsPage {
  private readonly gateway = inject(EditionsGateway);
  private readonly session = inject(Session);
  protected readonly canManage = computed(() => this.session.can('editions.manage'));
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  protected readonly editions = keepLatest(this.loaded);
  protected readonly models = MODEL_LABELS;
  protected readonly audiences = AUDIENCE_LABELS;
  protected readonly states = STATE_LABELS;
  protected readonly tones = STATE_TONES;

  protected remarks({ openCommentsCount }: EditionSummary): string {
    return plural(openCommentsCount, 'remarque à traiter', 'remarques à traiter');
  }
}
