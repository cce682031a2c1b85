import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type InventoryBoard, type InventoryTopicCode, takenUp, takersOf } from '@maillage/domain';
import { Session } from '../../core';
import { UiIcon } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { InventoriesGateway, type TopicBoard } from '../inventories-gateway';
import { linkIn } from '../inventory-texts';

/** What CCAS do well, each with who took it up: a tap says that one's own CCAS does. */
@Component({
  selector: 'app-practices',
  imports: [MatButton, RouterLink, UiIcon],
  template: `
    <p class="muted">{{ told() }}</p>
    <ul class="list-plain grid-2">
      @for (one of practices(); track one.key) {
        <li class="card">
          <h3 class="card-title">{{ one.title }}</h3>
          <p class="small muted">
            @if (one.kind) {
              {{ one.kind }}.
            }
            <a [routerLink]="linkTo()(one.ccas.id)">{{ one.ccas.name }}</a>
          </p>
          <dl class="definition">
            @for (part of one.parts; track part.title) {
              <dt>{{ part.title }}</dt>
              <dd>{{ part.text }}</dd>
            }
          </dl>
          @if (one.takers) {
            <p class="small"><ui-icon name="check" /> Repris par {{ one.takers }}</p>
          }
          @if (one.canTake) {
            <button matButton="outlined" type="button" class="no-print" [attr.aria-pressed]="one.isMine" [disabled]="saver.isSaving()" (click)="toggle(one)">
              {{ one.isMine ? 'Ne plus la reprendre' : 'Mon CCAS la reprend' }}<span class="visually-hidden"> : {{ one.title }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    p {
      margin-block: var(--space-1);
    }
    button {
      margin-block-start: var(--space-2);
    }
    dl {
      margin-block: var(--space-2);
    }
  `,
})
export class Practices {
  readonly read = input.required<TopicBoard>();
  /** What is shown of what is listed. */
  readonly rows = input.required<NonNullable<InventoryBoard['items']>['rows']>();
  readonly topic = input.required<InventoryTopicCode>();
  private readonly gateway = inject(InventoriesGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly linkTo = computed(() => linkIn(this.read().board));
  private readonly taken = computed(() => takenUp(this.read().board, this.read().takeUps));
  protected readonly told = computed(() => {
    const { numerator, denominator } = this.taken();
    return `${numerator} sur ${denominator} ${numerator > 1 ? 'reprises' : 'reprise'} par un autre CCAS au moins.`;
  });
  private readonly own = computed(() => this.session.ownCcas()[0] ?? null);
  protected readonly practices = computed(() => {
    const [titleColumn, kindColumn, ...others] = this.read().board.items?.columns ?? [];
    const own = this.own();
    return this.rows().map(({ ccas, key, cells: [title, kind, ...told] }) => {
      const takers = this.taken().takers.get(takersOf(ccas.id, String(title ?? ''))) ?? [];
      return {
        ...{ key: `${ccas.id} ${key}`, ccas, title: String(title ?? titleColumn?.title ?? ''), kind: kindColumn ? kind : null },
        parts: others.flatMap((column, index) => (told[index] ? [{ title: column.title, text: told[index] }] : [])),
        takers: takers.map(({ name }) => name).join(', '),
        isMine: takers.some(({ id }) => id === own?.id),
        canTake:
          own !== null && own.id !== ccas.id && this.session.can('inventories.takeUp', { networkId: this.session.networkId() ?? undefined, ccasId: own.id }),
      };
    });
  });

  protected async toggle({ title, ccas, isMine }: { readonly title: string; readonly ccas: { readonly id: string }; readonly isMine: boolean }): Promise<void> {
    const own = this.own();
    if (!own) return;
    const input = { networkId: this.read().networkId, topic: this.topic(), sourceCcasId: ccas.id, title, ccasId: own.id, isTakenUp: !isMine };
    await this.saver.act(() => this.gateway.takeUp(input), isMine ? 'Reprise retirée.' : 'C’est noté\u202f: votre CCAS reprend cette pratique.');
  }
}
