import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { ASK_WORDS, AsksGateway } from '../../asks';
import { Session } from '../../core';
import { UiChip } from '../../ui/chip/chip';
import { formatDate, formatNumber, plural } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';
import { keepLatest } from '../../ui/state/state';

/** What is asked of one's own CCAS: how much, of what kind, by when; and the act that answers it in place. */
@Component({
  selector: 'app-home-asked',
  imports: [MatButton, RouterLink, UiChip, UiIcon],
  template: `
    <section class="card" [attr.aria-labelledby]="'demande-' + ccas().id">
      <div class="head">
        <h2 class="card-title" [id]="'demande-' + ccas().id">{{ ccas().name }}</h2>
        <p class="count" role="status">{{ count() }}</p>
      </div>
      <ul class="list-plain">
        @for (line of lines(); track line.kind) {
          <li>
            <strong>{{ line.count }}</strong> {{ line.text }}
            @if (line.overdue; as late) {
              <ui-chip tone="bad" icon="clock">{{ late }}</ui-chip>
            } @else if (line.due; as due) {
              <span class="muted small">{{ due }}</span>
            }
          </li>
        }
      </ul>
      <a [matButton]="lines().length ? 'filled' : 'outlined'" [routerLink]="link()" class="no-print">
        {{ lines().length ? 'Répondre' : 'Ouvrir mon CCAS' }}<ui-icon matButtonIcon iconPositionEnd name="arrow-right" />
      </a>
    </section>
  `,
  styles: `
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: baseline;
      justify-content: space-between;
    }
    .card-title,
    .count {
      margin: 0;
    }
    .count {
      color: var(--text-muted);
    }
    li {
      padding-block: var(--space-2);
    }
    li + li {
      border-block-start: 1px solid var(--line);
    }
    ul {
      margin-block: var(--space-2) var(--space-3);
    }
    section {
      border-color: var(--accent);
    }
  `,
})
export class HomeAsked {
  readonly ccas = input.required<{ readonly id: string; readonly name: string }>();

  private readonly gateway = inject(AsksGateway);
  private readonly session = inject(Session);
  private readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccas().id } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  private readonly asked = keepLatest(this.loaded);
  protected readonly link = computed(() => (this.session.ownCcas().length > 1 ? ['/mon-ccas', this.ccas().id] : ['/mon-ccas']));
  protected readonly count = computed(() => {
    const asked = this.asked();
    if (!asked) return '';
    return asked.count > 0 ? plural(asked.count, 'réponse attendue', 'réponses attendues') : 'Rien ne vous est demandé';
  });
  protected readonly lines = computed(() =>
    (this.asked()?.sections ?? []).map(({ kind, count, overdueCount, dueOn }) => ({
      kind,
      count: formatNumber(count),
      text: count > 1 ? ASK_WORDS[kind].many : ASK_WORDS[kind].one,
      overdue: overdueCount > 0 ? `${formatNumber(overdueCount)} en retard` : null,
      due: dueOn ? `avant le ${formatDate(dueOn)}` : null,
    })),
  );
}
