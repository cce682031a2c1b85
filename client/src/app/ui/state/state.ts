import { Component, computed, input, linkedSignal, type Resource, type Signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { loadingMessageOf, toApiError } from '../../errors';
import { UiIcon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

/** What `ui-state` needs of a resource: it shows its state and asks it to try again. */
export type ReloadableResource = Resource<unknown> & { reload(): boolean };

/** The last value of a resource, kept while another one loads, so that a list does not blink when a filter changes. */
export const keepLatest = <T>(resource: Resource<T>): Signal<T | undefined> =>
  linkedSignal<T | undefined, T | undefined>({
    source: () => (resource.hasValue() ? resource.value() : undefined),
    computation: (value, previous) => value ?? previous?.value,
  });

/** The one way to show that something loads, failed or is empty. The content stands beside it. */
@Component({
  selector: 'ui-state',
  imports: [MatButton, UiIcon],
  // Takes no room in a stack or a grid while it has nothing to say.
  host: { '[style.display]': 'state() === "content" || state() === "idle" ? "none" : "block"' },
  template: `
    @switch (state()) {
      @case ('loading') {
        <div class="loading" role="status">
          <span class="visually-hidden">Chargement de {{ what() }}…</span>
          <span class="line"></span><span class="line"></span><span class="line"></span>
        </div>
      }
      @case ('error') {
        <div class="message" role="alert">
          <ui-icon [name]="isMissing() ? 'question' : 'alert'" />
          <p class="title">{{ isMissing() ? 'Fiche introuvable' : 'Impossible d’afficher ' + what() }}</p>
          <p>{{ errorMessage() }}</p>
          @if (!isMissing()) {
            <button matButton="tonal" type="button" (click)="resource().reload()"><ui-icon matButtonIcon name="refresh" />Réessayer</button>
          }
        </div>
      }
      @case ('empty') {
        <div class="message">
          <ui-icon [name]="emptyIcon()" />
          <p class="title">{{ emptyTitle() }}</p>
          @if (emptyText(); as text) {
            <p>{{ text }}</p>
          }
          <ng-content />
        </div>
      }
    }
  `,
  styles: `
    .loading {
      display: grid;
      gap: var(--space-3);
      padding-block: var(--space-4);
    }
    .line {
      block-size: 1.1rem;
      border-radius: var(--radius-s);
      background: var(--surface-sunken);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    .line:nth-of-type(2) {
      inline-size: 92%;
    }
    .line:nth-of-type(3) {
      inline-size: 78%;
    }
    .line:nth-of-type(4) {
      inline-size: 60%;
    }
    @keyframes breathe {
      from {
        opacity: 1;
      }
      to {
        opacity: 0.45;
      }
    }
    .message {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      max-inline-size: 34rem;
      margin-inline: auto;
      padding: var(--space-6) var(--space-4);
      text-align: center;
      color: var(--text-muted);
    }
    .message ui-icon {
      font-size: 1.75rem;
    }
    .message button ui-icon {
      font-size: inherit;
    }
    p {
      margin: 0;
    }
    .title {
      color: var(--text);
      font-weight: 600;
      font-size: var(--font-l);
    }
  `,
})
export class UiState {
  readonly resource = input.required<ReloadableResource>();
  /** What is shown, with its article: « les initiatives ». */
  readonly what = input('la page');
  readonly empty = input(false);
  readonly emptyTitle = input('Rien pour l’instant');
  readonly emptyText = input<string>();
  readonly emptyIcon = input<IconName>('info');
  protected readonly state = computed(() => {
    const resource = this.resource();
    if (resource.error()) return 'error';
    if (!resource.hasValue()) return resource.isLoading() ? 'loading' : 'idle';
    return this.empty() ? 'empty' : 'content';
  });
  protected readonly isMissing = computed(() => toApiError(this.resource().error()).reason === 'NOT_FOUND');
  protected readonly errorMessage = computed(() => loadingMessageOf(this.resource().error()));
}
