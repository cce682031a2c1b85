import { afterNextRender, Component, DestroyRef, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { giveFocusBack } from '../focus/give-focus-back';
import { pressOf } from '../focus/last-press';
import { UiIcon } from '../icon/icon';

let nextId = 1;

/** A modal question. The browser's own `<dialog>` keeps the focus inside, closes on Esc and makes the rest inert. */
@Component({
  selector: 'ui-dialog',
  imports: [UiIcon],
  template: `
    <dialog #dialog class="dialog" closedby="any" [attr.aria-labelledby]="id" (close)="dismissed.emit()">
      <div class="dialog-frame">
        <header class="dialog-head">
          <h2 [id]="id">{{ heading() }}</h2>
          <button type="button" class="icon-button" (click)="dismissed.emit()"><ui-icon name="close" label="Fermer" /></button>
        </header>
        <div class="dialog-body"><ng-content /></div>
        <footer class="dialog-foot"><ng-content select="[dialogActions]" /></footer>
      </div>
    </dialog>
  `,
})
export class UiDialog {
  readonly heading = input.required<string>();
  /** Esc, the cross, or a click beside: nothing was decided. */
  readonly dismissed = output();
  protected readonly id = `dialogue-${nextId++}`;
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const before = document.activeElement;
    afterNextRender(() => showModal(this.dialog().nativeElement));
    const press = before instanceof HTMLButtonElement ? pressOf(before) : null;
    inject(DestroyRef).onDestroy(() => {
      restoreFocus(before);
      // « Publier » goes once all is published, be it drawn a moment later
      if (press) setTimeout(() => giveFocusBack(press));
    });
  }
}

/**
 * Opens a dialog over everything and puts the focus on what is marked `data-focus-first`, else where the browser does.
 * Where there are no modal dialogs (tests), it is simply shown.
 */
export const showModal = (dialog: HTMLDialogElement): void => {
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute('open', '');
  dialog.querySelector<HTMLElement>('[data-focus-first]')?.focus();
};

/** Gives the focus back to what had it, when that still stands. */
export const restoreFocus = (element: Element | null): void => {
  queueMicrotask(() => {
    if (element instanceof HTMLElement && element.isConnected && document.activeElement === document.body) element.focus();
  });
};
