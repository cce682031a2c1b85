import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { formatPeriod } from '../../ui';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { UiPerson } from '../../ui/person/person';
import type { Office } from '../ccas-gateway';
import { MailLink } from '../mail-link';
import { OFFICE_FUNCTION_LABELS } from '../words/ccas-words';

/** One office: who, which function, since when, how to reach them; for who may, what changes it. */
@Component({
  selector: 'app-office-line',
  imports: [MailLink, MatButton, PhoneLink, UiPerson],
  template: `
    <div class="who">
      <span class="strong"><ui-person [name]="office().personName" [fictitious]="office().isFictitious" /></span>
      <span>{{ functionLabel() }}</span>
      @if (office().jobTitle; as jobTitle) {
        <span class="muted">{{ jobTitle }}</span>
      }
      @if (dates(); as text) {
        <span class="muted small">{{ text }}</span>
      }
    </div>
    @if (!isPast()) {
      <div class="contact">
        @if (office().phone; as phone) {
          <app-phone-link [phone]="phone" [of]="office().personName" />
        }
        @if (office().email; as address) {
          <app-mail-link [address]="address" />
        }
      </div>
    }
    @if (canManage()) {
      <div class="acts no-print">
        <button matButton type="button" (click)="edited.emit()" [attr.aria-label]="'Modifier la fonction de ' + office().personName">Modifier</button>
        @if (office().isCurrent && !office().endsOn) {
          <button matButton type="button" (click)="finished.emit()" [attr.aria-label]="'Terminer la fonction de ' + office().personName">Terminer</button>
        }
        <button matButton type="button" (click)="removed.emit()" [attr.aria-label]="'Supprimer la fonction de ' + office().personName">Supprimer</button>
      </div>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--space-3);
    }
    .who,
    .contact {
      display: grid;
      gap: var(--space-1);
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .who {
      flex: 1 1 12rem;
    }
    .acts {
      display: flex;
      flex: 1 0 100%;
      flex-wrap: wrap;
      margin-inline-start: calc(-1 * var(--space-3));
    }
  `,
})
export class OfficeLine {
  readonly office = input.required<Office>();
  readonly isPast = input(false);
  readonly canManage = input(false);
  readonly edited = output();
  readonly finished = output();
  readonly removed = output();
  protected readonly functionLabel = computed(() => OFFICE_FUNCTION_LABELS[this.office().function]);
  protected readonly dates = computed(() => formatPeriod(this.office(), today()));
}
