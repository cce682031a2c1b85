import { afterRenderEffect, Component, type ElementRef, inject, viewChild } from '@angular/core';
import { UiIcon } from '../icon/icon';
import { Toasts } from './toasts';

/** Where toasts appear; stands once, in the shell. */
@Component({
  selector: 'ui-toast-region',
  imports: [UiIcon],
  host: { class: 'no-print' },
  template: `
    <div class="visually-hidden" aria-live="polite">{{ toasts.announcement() }}</div>
    <div #region class="toasts" popover="manual" role="status" aria-live="polite">
      @for (toast of toasts.list(); track toast.id) {
        <div class="toast" [attr.data-tone]="toast.tone">
          <ui-icon [name]="toast.tone === 'good' ? 'check-circle' : 'alert'" />
          <span
            >{{ toast.text }}
            @if (toast.act; as act) {
              <button type="button" class="linklike" (click)="toasts.dismiss(toast.id); act.run()">{{ act.label }}</button>
            }
          </span>
          <button type="button" class="dismiss" (click)="toasts.dismiss(toast.id)"><ui-icon name="close" label="Fermer ce message" /></button>
        </div>
      }
    </div>
  `,
  styles: `
    .toasts {
      position: fixed;
      inset-block-end: calc(var(--space-4) + var(--bottom-nav-height));
      inset-inline: var(--space-4);
      inset-block-start: auto;
      inline-size: auto;
      margin: 0;
      padding: 0;
      border: 0;
      overflow: visible;
      background: none;
      gap: var(--space-2);
      justify-items: center;
      pointer-events: none;
    }
    .toasts:popover-open {
      display: grid;
    }
    .toast {
      display: flex;
      gap: var(--space-2);
      align-items: flex-start;
      max-inline-size: 36rem;
      padding: var(--space-3) var(--space-2) var(--space-3) var(--space-4);
      border-radius: var(--radius-m);
      background: var(--inverse);
      color: var(--on-inverse);
      box-shadow: var(--shadow-2);
      pointer-events: auto;
    }
    .toast[data-tone='bad'] {
      background: var(--bad-bg);
      color: var(--bad-fg);
      border: 1px solid var(--bad-line);
    }
    .toast .linklike {
      color: inherit;
    }
    .dismiss {
      padding: 0 var(--space-2);
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
  `,
})
export class UiToastRegion {
  protected readonly toasts = inject(Toasts);
  private readonly region = viewChild.required<ElementRef<HTMLElement>>('region');

  constructor() {
    // The newest message rises above a panel that was opened meanwhile.
    afterRenderEffect(() => {
      const isNeeded = this.toasts.list().length > 0;
      const region = this.region().nativeElement;
      if (!region.showPopover) return;
      if (region.matches(':popover-open')) region.hidePopover();
      if (isNeeded) region.showPopover();
    });
  }
}
