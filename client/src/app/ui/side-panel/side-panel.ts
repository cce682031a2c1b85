import { Component, effect, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { restoreFocus, showModal } from '../dialog/dialog';
import { UiIcon } from '../icon/icon';
import { UnsavedWork } from '../saving/unsaved-work';
import { type PanelSteps, stepOf } from './panel-steps';

export { type PanelSteps, stepsIn } from './panel-steps';

let nextId = 1;

/** A drawer on the right of a desktop, the whole screen of a phone. Keeps the focus, closes on Esc, gives the focus back; ← → go through the list it was opened from. */
@Component({
  selector: 'ui-side-panel',
  host: { '(keydown)': 'onKey($event)' },
  imports: [UiIcon],
  template: `
    @if (open()) {
      <dialog #dialog class="side-panel" closedby="any" [attr.aria-labelledby]="id" (cancel)="onCancel($event)" (close)="onClosed()">
        <div class="dialog-frame">
          <header class="dialog-head">
            <div>
              <h2 [id]="id" tabindex="-1">{{ heading() }}</h2>
              <ng-content select="[panelMeta]" />
            </div>
            @if (steps(); as list) {
              <span class="steps">
                <button type="button" class="icon-button" [disabled]="list.at === 0" (click)="step(list.at - 1)">
                  <ui-icon name="chevron-left" label="Précédent" />
                </button>
                <span class="muted small">{{ list.at + 1 }} sur {{ list.of }}</span>
                <button type="button" class="icon-button" [disabled]="list.at === list.of - 1" (click)="step(list.at + 1)">
                  <ui-icon name="chevron-right" label="Suivant" />
                </button>
              </span>
            }
            <button type="button" class="icon-button" (click)="close()"><ui-icon name="close" label="Fermer le panneau" /></button>
          </header>
          <div class="dialog-body"><ng-content /></div>
        </div>
      </dialog>
    }
  `,
  styles: `
    .steps {
      display: inline-flex;
      gap: var(--space-1);
      align-items: center;
      margin-inline-start: auto;
      white-space: nowrap;
    }
  `,
})
export class UiSidePanel {
  readonly open = model(false);
  readonly heading = input.required<string>();
  /** Where it stands in the list that it was opened from; null: it goes nowhere. */
  readonly steps = input<PanelSteps | null>(null);
  /** Place in that list to show now. */
  readonly stepped = output<number>();
  readonly closed = output();
  protected readonly id = `panneau-${nextId++}`;
  private readonly dialog = viewChild<ElementRef<HTMLDialogElement>>('dialog');
  private readonly unsaved = inject(UnsavedWork);
  private before: Element | null = null;
  private isClosing = false;

  constructor() {
    effect((onCleanup) => {
      const dialog = this.dialog()?.nativeElement;
      if (!dialog) return;
      this.before = document.activeElement;
      showModal(dialog);
      onCleanup(() => restoreFocus(this.before));
    });
  }

  protected onKey(event: KeyboardEvent): void {
    const steps = this.steps();
    const next = steps && stepOf(event, steps);
    if (next === null) return;
    event.preventDefault();
    void this.step(next);
  }

  /** What is typed and not saved is asked about first, as when it closes. */
  protected async step(to: number): Promise<void> {
    const dialog = this.dialog()?.nativeElement;
    if (!(await this.unsaved.mayLeave(dialog))) return;
    this.stepped.emit(to);
    dialog?.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Esc, or a press beside. */
  protected onCancel(event: Event): void {
    // A file chooser inside the panel sends its own `cancel` through here.
    if (event.target !== this.dialog()?.nativeElement) return;
    event.preventDefault();
    void this.close();
  }

  /** A browser lets itself be held back once: a second Esc closes for good, and what is not saved is asked about over the open panel. */
  protected onClosed(): void {
    const dialog = this.dialog()?.nativeElement;
    if (!dialog || !this.open()) return;
    showModal(dialog);
    void this.close();
  }

  /** Closes it as its cross does. */
  async close(): Promise<void> {
    if (this.isClosing) return;
    this.isClosing = true;
    try {
      // What is typed in it and not saved is asked about first.
      if (!(await this.unsaved.mayLeave(this.dialog()?.nativeElement))) return;
      this.open.set(false);
      this.closed.emit();
    } finally {
      this.isClosing = false;
    }
  }
}
