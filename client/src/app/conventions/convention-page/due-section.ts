import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../core';
import { UiChip, UiIcon, UiState } from '../../ui';
import { DeadlineTexts } from '../../deadlines';
import { Words } from '../../faces';
import { ConventionsGateway } from '../conventions-gateway';

/** What comes due of this convention: late, to be handled now, or ahead. It goes when it is handled. */
@Component({
  selector: 'app-due-section',
  imports: [UiChip, UiIcon, UiState],
  template: `<section class="card" id="echeances" aria-labelledby="echeances-titre">
    <h2 class="card-title" id="echeances-titre">Échéances</h2>
    <ui-state [resource]="due" what="les échéances" />
    <ul class="list-plain">
      @for (item of items(); track item.key) {
        <li>
          <ui-icon [name]="item.isOverdue ? 'alert' : 'calendar'" />
          <span class="words">
            {{ texts.sentence(item) }}
            @if (item.label && (item.kind === 'convention_secondment' || item.kind === 'convention_signatory')) {
              <span class="muted small day">{{ item.label }}</span>
            }
          </span>
          @if (item.isOverdue) {
            <ui-chip tone="warn">En retard</ui-chip>
          }
        </li>
      } @empty {
        @if (due.hasValue()) {
          <li class="muted">Rien à venir dans les dix-huit mois.</li>
        }
      }
    </ul>
  </section>`,
  styles: `
    li {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      padding-block: var(--space-1);
    }
    ui-icon {
      flex: none;
      margin-block-start: 0.2em;
      color: var(--text-muted);
    }
    .words {
      flex: 1;
    }
    .day {
      display: block;
    }
  `,
})
export class DueSection {
  readonly conventionId = input.required<string>();
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  protected readonly texts = inject(DeadlineTexts);
  protected readonly due = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, id: this.conventionId(), ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params: { networkId, ...convention } }) => this.words.beside(this.gateway.deadlines(networkId, convention)),
  });
  protected readonly items = computed(() => (this.due.hasValue() ? this.due.value() : []));
}
