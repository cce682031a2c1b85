import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DateTimePipe, plural, UiIcon } from '../../ui';
import { Connection } from '../../ui/saving/connection';

/** Says that the network is away, of when what is shown is, and what is not sent yet. */
@Component({
  selector: 'app-without-network',
  imports: [DateTimePipe, MatButton, UiIcon],
  template: `
    <div role="status">
      @if (connection.shownSince(); as since) {
        <p class="notice" data-tone="warn">
          <ui-icon name="warning" />
          <span>
            Pas de réseau : vous voyez ce que cet appareil a gardé le {{ since | dateTime }}. Vous pouvez répondre : vos réponses restent ici et partiront dès
            que le réseau reviendra.
          </span>
        </p>
      }
      @if (connection.unsent() > 0) {
        <p class="notice" data-tone="warn">
          <ui-icon name="clock" />
          <span>
            <strong>{{ unsentLabel() }}.</strong>
            @if (!connection.shownSince()) {
              Ce que vous avez répondu est gardé sur cet appareil.
            }
          </span>
          <button matButton="outlined" type="button" (click)="connection.tryAgain()">Envoyer maintenant</button>
        </p>
      }
    </div>
  `,
  styles: `
    .notice {
      flex-wrap: wrap;
      align-items: center;
      margin: 0 0 var(--space-2);
    }
    span {
      flex: 1 1 14rem;
    }
  `,
})
export class WithoutNetwork {
  protected readonly connection = inject(Connection);
  protected readonly unsentLabel = computed(() => plural(this.connection.unsent(), 'réponse pas encore envoyée', 'réponses pas encore envoyées'));
}
