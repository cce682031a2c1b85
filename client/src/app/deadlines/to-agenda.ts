import { Component, computed, input } from '@angular/core';
import { calendarItemPath } from '@maillage/domain';
import { UiIcon } from '../ui';

/** « Ajouter à mon agenda »: one thing that comes due as a file. Small beside the day, and large enough for a finger. */
@Component({
  selector: 'app-to-agenda',
  imports: [UiIcon],
  host: { class: 'no-print' },
  template: `<a [href]="path()" download title="Ajouter à mon agenda"
    ><ui-icon name="calendar" /><span class="visually-hidden">Ajouter à mon agenda{{ ' ' }}: {{ what() }}</span></a
  >`,
  styles: `
    a {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-inline-size: 1.75rem;
      min-block-size: 1.75rem;
      color: var(--text-muted);
      vertical-align: middle;
    }
  `,
})
export class ToAgenda {
  /** By which the deadline is found. */
  readonly key = input.required<string>();
  /** How it is told, for assistive technology. */
  readonly what = input.required<string>();
  protected readonly path = computed(() => calendarItemPath(this.key()));
}
