import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { readStored, Session, writeStored } from '../core';
import { UiIcon } from '../ui/icon/icon';
import { THINGS_TO_TRY } from './things-to-try.words';

const DISMISSED = 'demonstration.dismissed';

/** Three things to try, by role, in a network that is a demonstration; elsewhere, and once dismissed on this device, nothing. */
@Component({
  selector: 'app-things-to-try',
  imports: [MatButton, RouterLink, UiIcon],
  template: `
    @if (things(); as list) {
      <section class="card no-print" aria-labelledby="a-essayer">
        <h2 id="a-essayer" class="card-title">Trois choses à essayer</h2>
        <ol>
          @for (thing of list; track thing.text) {
            <li>
              <a [routerLink]="thing.link">{{ thing.text }}</a>
            </li>
          }
        </ol>
        <button matButton type="button" (click)="dismiss()"><ui-icon matButtonIcon name="check" />Ne plus montrer</button>
      </section>
    }
  `,
  styles: `
    section {
      margin-block-end: var(--space-4);
    }
    ol {
      display: grid;
      gap: var(--space-1);
      margin: 0 0 var(--space-2);
      padding-inline-start: 1.4em;
    }
    a {
      display: inline-block;
      padding-block: var(--space-1);
    }
  `,
})
export class ThingsToTry {
  private readonly session = inject(Session);
  private readonly isDismissed = signal(readStored(DISMISSED) !== null);

  protected readonly things = computed(() => {
    const role = this.session.me()?.roles.find(({ isActive }) => isActive)?.role;
    const isDemonstration = this.session.me()?.networks.some((network) => network.isDemonstration) ?? false;
    return role && isDemonstration && !this.isDismissed() ? THINGS_TO_TRY[role] : null;
  });

  protected dismiss(): void {
    this.isDismissed.set(true);
    writeStored(DISMISSED, 'yes');
  }
}
