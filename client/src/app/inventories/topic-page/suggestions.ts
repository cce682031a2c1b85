import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { InventorySuggestion } from '@maillage/domain';
import { CivilDatePipe, Toasts, UiIcon } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { NewCohorts } from '../../scope/new-cohorts-gateway';

const LONGEST_NAME = 80;

/** CCAS that could do something together: a suggestion, of which the coordination makes a group in one act, or does not. */
@Component({
  selector: 'app-suggestions',
  imports: [CivilDatePipe, MatButton, RouterLink, UiIcon],
  template: `
    <ul class="list-plain grid-2">
      @for (one of suggestions(); track one.key) {
        <li class="card">
          <h3 class="card-title">{{ one.title }}, {{ one.members.length }} CCAS</h3>
          <p>{{ one.why }}</p>
          @if (one.decideBy; as day) {
            <p class="strong"><ui-icon name="clock" /> Se décider avant le {{ day | civilDate }}</p>
          }
          <ul class="small">
            @for (member of one.members; track member.id) {
              <li>
                <a [routerLink]="linkTo()(member.id)">{{ member.name }}</a> : {{ member.told }}
              </li>
            }
          </ul>
          @if (made()[one.key]; as group) {
            <p class="made no-print" role="status">
              <ui-icon name="check-circle" /> Groupe créé{{ '\\u202f' }}: <a [routerLink]="['/reseau/groupes', group.id]">{{ group.name }}</a>
            </p>
          } @else if (canGroup()) {
            <button matButton="outlined" type="button" class="no-print" [disabled]="saver.isSaving()" (click)="group(one)">
              En faire un groupe de CCAS<span class="visually-hidden"> : {{ one.title }}</span>
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
    button,
    .made {
      margin-block-start: var(--space-3);
    }
    ul ul {
      margin-block: var(--space-1) 0;
      padding-inline-start: var(--space-4);
    }
  `,
})
export class Suggestions {
  readonly suggestions = input.required<readonly InventorySuggestion[]>();
  readonly networkId = input.required<string>();
  readonly canGroup = input(false);
  readonly linkTo = input.required<(ccasId: string) => readonly string[]>();
  /** Of what the groups are, at the head of their names: « Achat ». */
  readonly noun = input.required<string>();
  private readonly cohorts = inject(NewCohorts);
  private readonly toasts = inject(Toasts);
  protected readonly saver = new InlineSave();
  /** Groups that were made of them here: what is done is said, and its button goes. */
  protected readonly made = signal<Readonly<Record<string, { readonly id: string; readonly name: string }>>>({});

  protected async group({ key, title, why, members, decideBy }: InventorySuggestion): Promise<void> {
    const name = `${this.noun()} ${title}${decideBy ? ` ${decideBy.slice(0, 4)}` : ''}`.slice(0, LONGEST_NAME);
    const input = { networkId: this.networkId(), name, purpose: why, ccasIds: members.map(({ id }) => id) };
    await this.saver.act(async () => {
      const made = await this.cohorts.create(input);
      this.made.update((before) => ({ ...before, [key]: made }));
      this.toasts.show(`Groupe «\u202f${made.name}\u202f» créé\u202f: il se choisit parmi les périmètres.`);
    }, null);
  }
}
