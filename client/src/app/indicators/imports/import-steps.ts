import { Component, computed, input } from '@angular/core';
import type { ImportStatus } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { stepsOf } from './import-status';

const STATE_WORDS = { done: 'terminé', current: 'en cours', to_come: 'à venir' } as const;

/** « Lecture → Vérification → Application », and where the import is. */
@Component({
  selector: 'app-import-steps',
  imports: [UiIcon],
  template: `<ol class="list-plain" aria-label="Étapes de l’import">
    @for (step of steps(); track step.label; let place = $index) {
      <li [attr.data-state]="step.state" [attr.aria-current]="step.state === 'current' ? 'step' : null">
        <span class="mark" aria-hidden="true">
          @if (step.state === 'done') {
            <ui-icon name="check" />
          } @else {
            {{ place + 1 }}
          }
        </span>
        {{ step.label }}<span class="visually-hidden"> ({{ words[step.state] }})</span>
      </li>
    }
  </ol>`,
  styles: `
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-5);
    }
    li {
      display: flex;
      gap: var(--space-2);
      align-items: center;
      color: var(--text-muted);
    }
    .mark {
      display: inline-grid;
      place-items: center;
      inline-size: 1.75rem;
      block-size: 1.75rem;
      border: 2px solid var(--line-strong);
      border-radius: 50%;
      font-size: var(--font-s);
      font-weight: 600;
    }
    [data-state='done'] .mark {
      border-color: var(--accent);
      background: var(--accent-soft);
      color: var(--accent-strong);
    }
    [data-state='current'] {
      color: var(--text);
      font-weight: 600;
    }
    [data-state='current'] .mark {
      border-color: var(--accent);
      background: var(--accent);
      color: var(--on-accent);
    }
  `,
})
export class ImportSteps {
  readonly status = input.required<ImportStatus>();
  protected readonly words = STATE_WORDS;
  protected readonly steps = computed(() => stepsOf(this.status()));
}
