import { inject, Injectable } from '@angular/core';
import { DOCUMENT } from '@angular/common';

/** A button or a link as it was pressed: it may be gone by the time what it opened stands. */
export interface Press {
  readonly element: HTMLElement;
  readonly text: string;
  /** What it stood in, from the nearest. */
  readonly around: readonly Element[];
  readonly path: string;
}

/** The button or the link that was pressed last, by mouse, finger or keyboard. */
@Injectable({ providedIn: 'root' })
export class LastPress {
  private readonly document = inject(DOCUMENT);
  private last: Press | null = null;

  constructor() {
    this.document.addEventListener('click', (event) => this.note(event.target), { capture: true });
  }

  /** The last press on this page; one that led to another page opened nothing on it. */
  onThisPage(): Press | null {
    return this.last?.path === this.document.location.pathname ? this.last : null;
  }

  private note(target: EventTarget | null): void {
    const element = target instanceof Element ? target.closest<HTMLElement>('button, a[href], summary, [role="button"]') : null;
    this.last = element && pressOf(element);
  }
}

/** That button, and where it stands now. */
export const pressOf = (element: HTMLElement): Press => ({
  element,
  text: textOf(element),
  around: ancestorsOf(element),
  path: element.ownerDocument.location.pathname,
});

/** What a button says. */
export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Up to the page itself, which is left out: an act elsewhere on it is no successor. */
function ancestorsOf(element: Element): Element[] {
  const around: Element[] = [];
  for (let place = element.parentElement; place && !place.matches('main, body'); place = place.parentElement) around.push(place);
  return around;
}
