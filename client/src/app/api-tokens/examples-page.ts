import { DOCUMENT } from '@angular/common';
import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { TOKEN_RATE, tokenExamples } from '@maillage/domain';
import { Session } from '../core';
import { Toasts, UiPageHeader } from '../ui';

/** How tools ask, by examples that run as they stand: a test runs them. */
@Component({
  selector: 'app-examples-page',
  imports: [MatButton, RouterLink, UiPageHeader],
  templateUrl: './examples-page.html',
  styleUrl: './examples-page.scss',
})
export class ExamplesPage {
  private readonly toasts = inject(Toasts);
  private readonly address = inject(DOCUMENT).location.origin;
  private readonly session = inject(Session);
  protected readonly rate = TOKEN_RATE;
  protected readonly examples = computed(() => tokenExamples({ address: this.address, networkId: this.session.networkId() ?? 'IDENTIFIANT-DU-RESEAU' }));

  protected async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toasts.show('Exemple copié.');
    } catch {
      this.toasts.show('Sélectionnez l’exemple, puis copiez-le avec le menu de votre appareil.');
    }
  }
}
