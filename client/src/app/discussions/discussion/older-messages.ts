import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { DiscussionAudience } from '@maillage/domain';
import { keepLatest, plural, UiState } from '../../ui';
import { DiscussionsGateway, type Message, type Place } from '../discussions-gateway';
import { MessageItem } from '../message/message-item';

/** The answers of a long thread between its first message and the latest ones: their number, until one wants to read them. */
@Component({
  selector: 'app-older-messages',
  imports: [MatButton, MessageItem, UiState],
  template: `
    @if (isOpen()) {
      <ui-state [resource]="loaded" what="les réponses plus anciennes" />
      @for (message of messages(); track message.id) {
        <app-message-item [message]="message" [place]="place()" [ccas]="ccas()" [audience]="audience()" />
      }
    } @else {
      <button matButton="text" type="button" class="no-print" (click)="isOpen.set(true)">Afficher {{ label() }}</button>
      <p class="print-only">{{ label() }} ne {{ count() === 1 ? 'figure' : 'figurent' }} pas ici.</p>
    }
  `,
})
export class OlderMessages {
  readonly threadId = input.required<string>();
  readonly count = input.required<number>();
  /** Those that stand around. */
  readonly shown = input.required<readonly Message[]>();
  readonly place = input.required<Place>();
  readonly ccas = input.required<string | null>();
  readonly audience = input.required<DiscussionAudience>();

  private readonly gateway = inject(DiscussionsGateway);
  protected readonly isOpen = linkedSignal({ source: this.threadId, computation: () => false });
  protected readonly loaded = rxResource({
    params: () => (this.isOpen() ? this.threadId() : undefined),
    stream: ({ params }) => this.gateway.older(params),
  });
  private readonly latest = keepLatest(this.loaded);
  protected readonly messages = computed(() => {
    const shown = new Set(this.shown().map(({ id }) => id));
    return (this.latest() ?? []).filter(({ id }) => !shown.has(id));
  });
  protected readonly label = computed(() => plural(this.count(), 'réponse plus ancienne', 'réponses plus anciennes'));
}
