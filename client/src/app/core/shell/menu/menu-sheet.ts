import { Location } from '@angular/common';
import { afterNextRender, Component, DestroyRef, type ElementRef, inject, output, viewChild } from '@angular/core';
import type { DialogComponent } from '../../../ui/dialog/options';
import { UiIcon } from '../../../ui/icon/icon';
import { restoreFocus, showModal } from '../../../ui/dialog/dialog';
import { Navigation } from '../navigation';

/** The whole tree on the whole screen of a phone. Answers with the address that was chosen; Back closes it, as the screen that it looks like. */
@Component({
  selector: 'app-menu-sheet',
  imports: [UiIcon],
  templateUrl: './menu-sheet.html',
  styleUrl: './menu-sheet.scss',
})
export class MenuSheet implements DialogComponent<string> {
  readonly done = output<string | undefined>();
  protected readonly navigation = inject(Navigation);
  private readonly location = inject(Location);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  constructor() {
    const before = document.activeElement;
    afterNextRender(() => showModal(this.dialog().nativeElement));
    // a step of the history to go back from, under the same address
    this.location.go(this.location.path(true));
    const backward = this.location.subscribe(() => this.done.emit(undefined));
    inject(DestroyRef).onDestroy(() => backward.unsubscribe());
    this.done.subscribe(() => restoreFocus(before));
  }

  protected choose(event: Event, link: string): void {
    event.preventDefault();
    this.done.emit(link);
  }

  /** By its cross or Esc: back to before the step that it added, which closes it. */
  protected close(event: Event): void {
    event.preventDefault();
    this.location.back();
  }
}
