import { type Press, pressOf, stillThere, whatBecameOf } from './last-press';

/** A slow machine draws what comes back later, and an answer that comes after draws it anew. */
const FOLLOWED_MS = 5_000;
/** Whoever did something since is followed no more. */
const ACTS = ['keydown', 'pointerdown', 'click'] as const;

/**
 * Gives the focus back to a button that is gone, or was switched off while it worked, or to what took its place. Only a focus that fell is placed: whoever
 * went elsewhere meanwhile stays there. It goes to the button as soon as that stands there, and again if the page replaces it.
 */
export function giveFocusBack(press: Press): void {
  let placed: HTMLElement = press.element;
  const place = (): void => {
    const isFree = document.activeElement === document.body || document.activeElement === placed;
    if (!isFree || document.location.pathname !== press.path) return stop();
    const button = stillThere(press);
    const successor = button ?? (placed !== press.element && placed.isConnected ? placed : whatBecameOf(press));
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
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  place();
}

/** A button that is switched off while it works loses the focus: gives it back once it has, to the button or to what took its place. */
export function holdFocus(): () => void {
  const held = document.activeElement;
  const press = held instanceof HTMLButtonElement ? pressOf(held) : null;
  return () => void (press && setTimeout(() => giveFocusBack(press)));
}
