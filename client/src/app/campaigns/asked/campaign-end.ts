import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DateTimePipe, formatDate, plural, UiIcon } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import type { CampaignToAnswer } from '../ccas-campaigns-gateway';

/** How a campaign ends for a CCAS: what is left, the one button, then thanks with what happens next. */
@Component({
  selector: 'app-campaign-end',
  imports: [DateTimePipe, MatButton, UiIcon],
  template: `
    @if (campaign().submittedAt; as at) {
      <section class="card thanks" tabindex="-1" aria-labelledby="campagne-merci">
        <ui-icon name="check-circle" />
        <h3 id="campagne-merci">Merci, vos réponses sont envoyées.</h3>
        <p>Envoyées le {{ at | dateTime }}{{ by() }}.</p>
        <p>{{ reader() }} les lit dès maintenant, avec celles des autres CCAS.</p>
        @if (campaign().purpose; as purpose) {
          <p>Elles serviront à ceci{{ '\\u202f' }}: {{ purpose }}</p>
        }
        @if (before(); as last) {
          <p class="muted">Vos réponses à «{{ '\\u202f' }}{{ last.title }}{{ '\\u202f' }}» ont servi à ceci{{ '\\u202f' }}: {{ last.purpose }}</p>
        }
        <p class="small muted">{{ next() }}</p>
      </section>
    } @else if (campaign().canSubmit) {
      <div class="card end">
        <p>
          @if (left() === 0) {
            Tout est répondu.
          } @else {
            {{ leftLabel() }}. Vous pouvez envoyer ce qui est prêt et compléter ensuite.
          }
          @if (isHeld()) {
            L’envoi attend le réseau, et ce qui n’est pas encore parti.
          }
        </p>
        <button
          [matButton]="left() === 0 ? 'filled' : 'outlined'"
          type="button"
          [disabled]="isBusy() || isHeld() || answeredCount() === 0"
          (click)="submitted.emit()"
        >
          {{ campaign().isForAnother ? 'Envoyer au nom du CCAS' : 'Envoyer mes réponses' }}
        </button>
      </div>
    } @else if (campaign().canReply && left() === 0) {
      <p class="notice" data-tone="good">
        <ui-icon name="check-circle" />
        <span>Merci, tout est répondu et gardé. La direction du CCAS peut l’envoyer.</span>
      </p>
    }
  `,
  styles: `
    .thanks,
    .end {
      display: grid;
      gap: var(--space-2);
    }
    .thanks {
      justify-items: center;
      text-align: center;
      border-color: var(--good-line);
    }
    .thanks:focus {
      outline: none;
    }
    .thanks > ui-icon {
      font-size: 2.25rem;
      color: var(--good-fg);
    }
    h3,
    p {
      margin: 0;
    }
    button {
      min-block-size: 3rem;
    }
  `,
})
export class CampaignEnd {
  readonly campaign = input.required<CampaignToAnswer>();
  /** The last campaign that is over, which the CCAS answered. */
  readonly before = input<CampaignToAnswer | null>(null);
  readonly left = input.required<number>();
  readonly isBusy = input(false);
  readonly submitted = output();

  private readonly connection = inject(Connection);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly answeredCount = computed(() => this.campaign().itemCount - this.left());
  protected readonly isHeld = computed(() => this.connection.shownSince() !== null || this.connection.unsent() > 0);
  protected readonly leftLabel = computed(() => plural(this.left(), 'réponse reste à donner', 'réponses restent à donner'));
  protected readonly by = computed(() => {
    const { submittedByName, isOnBehalf } = this.campaign();
    return submittedByName ? ` par ${submittedByName}${isOnBehalf ? ', au nom du CCAS' : ''}` : '';
  });
  protected readonly reader = computed(() => this.campaign().openedByName ?? 'La coordination du réseau');
  protected readonly next = computed(() =>
    this.campaign().campaignState === 'open'
      ? `Jusqu’au ${formatDate(this.campaign().dueOn)} et tant que la campagne est ouverte, vous pouvez encore changer une réponse\u202f: elle compte telle qu’elle est.`
      : 'La campagne est close.',
  );

  focus(): void {
    const thanks = this.host.querySelector<HTMLElement>('.thanks');
    thanks?.focus({ preventScroll: true });
    thanks?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }
}
