import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { FileDrop, type SendFile } from '../../files';
import { DateTimePipe, keepLatest, UiChip, UiPageHeader, UiState } from '../../ui';
import { TakeoverGateway } from '../takeover-gateway';
import { countWords, fileRefusalWords, TAKEOVER_STATE_LABELS, TAKEOVER_STATE_TONES } from '../words/takeover-words';

/** Brings the workbook that a network had before, and finds again those that were brought. */
@Component({
  selector: 'app-takeovers-page',
  imports: [RouterLink, DateTimePipe, FileDrop, UiChip, UiPageHeader, UiState],
  templateUrl: './takeovers-page.html',
})
export class TakeoversPage {
  private readonly gateway = inject(TakeoverGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly labels = TAKEOVER_STATE_LABELS;
  protected readonly tones = TAKEOVER_STATE_TONES;
  protected readonly countWords = countWords;
  protected readonly wordRefusal = fileRefusalWords;
  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.list(params) });
  protected readonly latest = keepLatest(this.list);
  protected readonly lines = computed(() => this.latest() ?? []);
  protected readonly send: SendFile<string> = (request) => this.gateway.upload(this.session.networkId() ?? '', request);

  protected open(id: string): void {
    void this.router.navigate(['/initiatives/reprise', id]);
  }
}
