import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { formatDate, plural, UiIcon } from '../../../ui';

/** No news left to give: a thank-you that says what becomes of the answers, and when one will be asked again. */
@Component({
  selector: 'app-thanks',
  imports: [MatButton, RouterLink, UiIcon],
  template: `
    <section class="card" tabindex="-1" aria-labelledby="merci">
      <ui-icon name="check-circle" />
      <h2 id="merci">{{ answeredCount() > 0 ? 'Merci, vous avez donné toutes vos nouvelles.' : 'Vos nouvelles sont à jour.' }}</h2>
      @if (answeredCount() > 0) {
        <p>{{ answeredLabel() }} : la coordination du réseau et vos collègues les voient dès maintenant dans la matrice.</p>
      }
      @if (blockedCount() > 0) {
        <p>Vous avez {{ blockedLabel() }} : la coordination le voit et peut vous appeler.</p>
      }
      <p>Nous ne vous demanderons pas d’autres nouvelles avant le {{ nextDate() }}, sauf nouvelle initiative.</p>
      <div class="row">
        <a matButton="outlined" [routerLink]="['/reseau', ccasId()]">Voir la fiche du CCAS</a>
        <a matButton routerLink="/initiatives">Voir où en sont les autres</a>
      </div>
    </section>
  `,
  styles: `
    section {
      display: grid;
      justify-items: center;
      gap: var(--space-2);
      padding-block: var(--space-6);
      text-align: center;
      border-color: var(--good-line);
    }
    section:focus {
      outline: none;
    }
    section > ui-icon {
      font-size: 2.25rem;
      color: var(--good-fg);
    }
    h2,
    p {
      margin: 0;
    }
    .row {
      justify-content: center;
      margin-block-start: var(--space-2);
    }
  `,
})
export class Thanks {
  readonly ccasId = input.required<string>();
  readonly answeredCount = input.required<number>();
  readonly blockedCount = input.required<number>();
  /** Civil date on which something is asked again. */
  readonly nextAskOn = input.required<string>();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly answeredLabel = computed(() => plural(this.answeredCount(), 'réponse enregistrée', 'réponses enregistrées'));
  protected readonly blockedLabel = computed(() => plural(this.blockedCount(), 'blocage en cours', 'blocages en cours'));
  protected readonly nextDate = computed(() => formatDate(this.nextAskOn()));

  focus(): void {
    this.host.querySelector('section')?.focus({ preventScroll: true });
    this.host.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }
}
