import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CAMPAIGN_LIMITS } from '@maillage/domain';
import { UiChip } from '../../ui/chip/chip';
import { AgoPipe } from '../../ui/format/format-pipes';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { type AskedItem, CAMPAIGN_AROUND } from './campaign-around';

/** Where one thing that a campaign asks stands in it, and « Non disponible », which wants its reason. */
@Component({
  selector: 'app-item-standing',
  imports: [AgoPipe, MatButton, UiChip],
  template: `
    @if (of(); as item) {
      <div class="row small">
        @if (item.isWaiting) {
          <ui-chip tone="warn" icon="clock">Pas encore envoyée</ui-chip>
        }
        @switch (item.state) {
          @case ('answered') {
            <ui-chip tone="good" icon="check">Répondu dans cette campagne</ui-chip>
          }
          @case ('unchanged') {
            @if (item.reply?.reason; as foreseen) {
              <ui-chip tone="neutral" icon="clock">Rien de nouveau</ui-chip>
              <span>{{ foreseen }}</span>
            } @else {
              <ui-chip tone="good" icon="check">Rien de nouveau</ui-chip>
            }
          }
          @case ('unavailable') {
            <ui-chip tone="neutral">Non disponible</ui-chip>
            <span>{{ item.reply?.reason }}</span>
          }
        }
        @if (item.state !== 'blank' && item.statedAt) {
          <span class="muted">
            {{ item.statedAt | ago }}
            @if (item.statedByName; as name) {
              par {{ name }}
            }
          </span>
        }
        @if (item.state === 'blank') {
          @if (lacks()) {
            <button matButton type="button" class="no-print" (click)="sayLacking(item)">
              Rien de nouveau…<span class="visually-hidden">{{ '\\u202f' }}: {{ name() }}</span>
            </button>
          }
          <button matButton type="button" class="no-print" (click)="sayUnavailable(item)">
            Non disponible…<span class="visually-hidden">{{ '\\u202f' }}: {{ name() }}</span>
          </button>
        } @else if (item.state !== 'answered') {
          <button matButton type="button" class="no-print" (click)="takeBack(item)">
            Revenir dessus<span class="visually-hidden">{{ '\\u202f' }}: {{ name() }}</span>
          </button>
        }
      </div>
    }
  `,
  styles: `
    .row {
      flex-wrap: wrap;
      align-items: center;
      gap: var(--space-1) var(--space-2);
    }
    button {
      min-block-size: 3rem;
    }
  `,
})
export class ItemStanding {
  readonly of = input.required<AskedItem | undefined>();
  /** What is asked, where the campaign leaves that to its feature: of what it names, or alone. */
  readonly named = input<string>('');
  /** Whether something is to be brought: « Rien de nouveau » then says what is foreseen. */
  readonly lacks = input(false);

  private readonly around = inject(CAMPAIGN_AROUND, { optional: true });
  private readonly questions = inject(RecordDialogs);
  protected readonly name = computed(() => [this.named(), this.of()?.label].filter((part) => !!part).join(', '));

  protected sayLacking(item: AskedItem): Promise<void> {
    return this.questions.ask({
      heading: 'Rien de nouveau',
      text: `${this.name()}. C’est une réponse\u202f: rien n’est compté comme apporté, et cela reste demandé.`,
      fields: [
        {
          ...{ key: 'reason', label: 'Prévu pour quand, ou ce qui bloque', kind: 'long', isRequired: true, maxLength: CAMPAIGN_LIMITS.reason },
          hint: 'Par exemple\u202f: conseil d’administration du 14 janvier.',
        },
      ],
      record: { id: item.id, version: 0 },
      save: async (values) => this.around?.reply(item, 'unchanged', values['reason'] as string),
      done: 'C’est noté.',
      submitLabel: 'Répondre «\u202fRien de nouveau\u202f»',
    });
  }

  protected sayUnavailable(item: AskedItem): Promise<void> {
    return this.questions.ask({
      heading: 'Cette réponse n’est pas disponible',
      text: `${this.name()}. C’est une réponse\u202f: la coordination la lira avec sa raison.`,
      fields: [{ key: 'reason', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: CAMPAIGN_LIMITS.reason }],
      record: { id: item.id, version: 0 },
      save: async (values) => this.around?.reply(item, 'unavailable', values['reason'] as string),
      done: 'C’est noté.',
      submitLabel: 'Répondre «\u202fNon disponible\u202f»',
    });
  }

  protected async takeBack(item: AskedItem): Promise<void> {
    await this.around?.reply(item, null);
  }
}
