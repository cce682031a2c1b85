import { afterNextRender, DestroyRef, Directive, ElementRef, inject } from '@angular/core';
import { LastPress, type Press, stillThere, whatBecameOf } from './last-press';

/** A slow machine draws what comes back later, and an answer that comes after draws it anew. */
const FOLLOWED_MS = 5_000;
/** Whoever did something since is followed no more. */
const ACTS = ['keydown', 'pointerdown', 'click'] as const;
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
    inject(DestroyRef).onDestroy(() => setTimeout(() => leave(press)));
  }

  private enter({ around }: Press): void {
    const dialog = this.form.closest('dialog');
    if ((!dialog || around.includes(dialog)) && !this.form.contains(document.activeElement)) this.form.querySelector<HTMLElement>(FIELDS)?.focus();
  }
}

/**
 * Only a focus that fell with the form is placed: whoever went elsewhere meanwhile stays there. It goes to the button as soon as that stands there, and
 * again if the page replaces it.
 */
function leave(press: Press): void {
  let placed: HTMLElement | null = null;
  const place = (): void => {
    const isFree = document.activeElement === document.body || document.activeElement === placed;
    if (!isFree || document.location.pathname !== press.path) return stop();
    const button = stillThere(press);
    const successor = button ?? (placed?.isConnected ? placed : whatBecameOf(press));
    if (!successor || successor === document.activeElement) return;
    if (successor.matches('h1, h2, h3')) successor.tabIndex = -1;
    placed = successor;
    successor.focus();
  };
  const observer = new MutationObserver(place);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(over);
    for (const act of ACTS) document.removeEventListener(act, stop, { capture: true });
  };
  const over = setTimeout(stop, FOLLOWED_MS);
  for (const act of ACTS) document.addEventListener(act, stop, { capture: true });
  observer.observe(document.body, { childList: true, subtree: true });
  place();
}
