import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, UiIcon, UiState } from '../../ui';
import { CollectionsGateway } from '../collections-gateway';

let sections = 0;

/** Answers that the coordination sent back, or opened again: each with the questions to look at, one tap away. */
@Component({
  selector: 'app-asked-returns',
  imports: [MatButton, RouterLink, UiIcon, UiState],
  template: `
    <ui-state [resource]="read" what="les réponses à corriger" />
    @if (asked(); as returns) {
      <section [attr.aria-labelledby]="id">
        <h2 [id]="id">Réponses à corriger</h2>
        <ul class="list-plain">
          @for (one of returns; track one.collectionId) {
            <li class="card">
              <h3>{{ one.title }}</h3>
              @if (one.state === 'reopened') {
                <p class="small">Rouverte par la coordination : {{ one.reason }}</p>
              }
              @if (one.corrections.length > 0) {
                <ul class="corrections">
                  @for (correction of one.corrections; track correction.id) {
                    <li>
                      <a [routerLink]="linkOf(one.collectionId)" [queryParams]="{ remarque: correction.id }">{{ correction.label ?? 'Ensemble' }}</a>
                       : {{ correction.body }}
                    </li>
                  }
                </ul>
              }
              <div class="actions no-print">
                <a matButton="tonal" [routerLink]="linkOf(one.collectionId)" [queryParams]="{ remarque: one.corrections[0]?.id ?? null }">
                  <ui-icon matButtonIcon name="refresh" />Corriger<span class="visually-hidden"> : {{ one.title }}</span>
                </a>
              </div>
            </li>
          } @empty {
            <li class="muted">Plus rien à corriger, merci.</li>
          }
        </ul>
      </section>
    }
  `,
  styleUrl: '../../asks/asked-section.scss',
  styles: `
    .corrections {
      margin: 0;
      padding-inline-start: var(--space-5);
    }
    .corrections li {
      display: list-item;
    }
  `,
})
export class AskedReturns {
  readonly ccasId = input.required<string>();
  private readonly session = inject(Session);
  private readonly gateway = inject(CollectionsGateway);
  protected readonly id = `reponses-a-corriger-${(sections += 1)}`;
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.toCorrect(params.networkId, params.ccasId),
  });
  protected readonly asked = keepLatest(this.read);

  protected linkOf(collectionId: string): string[] {
    return ['/collectes', collectionId, 'ccas', this.ccasId()];
  }
}
