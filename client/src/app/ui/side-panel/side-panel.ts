import { Component, effect, type ElementRef, inject, input, model, output, viewChild } from '@angular/core';
import { restoreFocus, showModal } from '../dialog/dialog';
import { UiIcon } from '../icon/icon';
import { UnsavedWork } from '../saving/unsaved-work';

let nextId = 1;

/** A drawer on the right of a desktop, the whole screen of a phone. Keeps the focus, closes on Esc, gives the focus back. */
@Component({
  selector: 'ui-side-panel',
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
            <button type="button" class="icon-button" (click)="close()"><ui-icon name="close" label="Fermer le panneau" /></button>
          </header>
          <div class="dialog-body"><ng-content /></div>
        </div>
      </dialog>
    }
  `,
})
export class UiSidePanel {
  readonly open = model(false);
  readonly heading = input.required<string>();
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
