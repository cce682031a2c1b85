import { type Press, pressOf, textOf } from './last-press';

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

/** The button that was pressed: itself, or the nearest one of the same words. */
const stillThere = ({ element, text, around }: Press): HTMLElement | null => {
  if (element.isConnected && !element.matches(':disabled')) return element;
  return (
    standing(around)
      .map((place) => actsIn(place).find((act) => textOf(act) === text))
      .find((act) => act !== undefined) ?? null
  );
};

/** What took the place of a button that is gone: the first act or heading around; the title of the page where only that is left. */
const whatBecameOf = ({ around }: Press): HTMLElement | null =>
  standing(around)
    .map((place) => place.querySelector<HTMLElement>('h1') ?? actsIn(place)[0] ?? place.querySelector<HTMLElement>('h2, h3'))
    .find((found) => !!found) ?? null;

const standing = (places: readonly Element[]): readonly Element[] => places.filter(({ isConnected }) => isConnected);

// in a closed `details`, say, nothing takes the focus; a test's page knows nothing of that
const isSeen = (element: Partial<Pick<Element, 'checkVisibility'>>): boolean => element.checkVisibility?.() ?? true;

const actsIn = (place: Element): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('button:not([disabled]), a[href], summary')].filter(isSeen);
