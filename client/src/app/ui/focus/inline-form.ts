import { afterNextRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';
import { giveFocusBack } from './give-focus-back';
import { LastPress, type Press } from './last-press';

const FIELDS = ':is(input, select, textarea, [tabindex="0"]):not([disabled], [type="hidden"])';

/**
 * A form that opens in the page, in place of the button that was pressed or beside it: the focus goes to its first field, and when it
 * closes back to the button, or to what took its place. A form that its page or a dialog opens with is left alone: these place the
 * focus themselves.
 */
@Directive({ selector: 'form[uiInlineForm]' })
export class UiInlineForm {
  private readonly form = inject<ElementRef<HTMLFormElement>>(ElementRef).nativeElement;

  constructor() {
    const press = inject(LastPress).onThisPage();
    if (!press) return;
    afterNextRender(() => this.enter(press));
    inject(DestroyRef).onDestroy(() => setTimeout(() => giveFocusBack(press)));
  }

  private enter({ around }: Press): void {
    const dialog = this.form.closest('dialog');
    if ((!dialog || around.includes(dialog)) && !this.form.contains(document.activeElement)) this.form.querySelector<HTMLElement>(FIELDS)?.focus();
  }
}
