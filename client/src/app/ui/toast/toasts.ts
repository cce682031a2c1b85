import { Injectable, signal } from '@angular/core';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'good' | 'bad';
  /** What may be done about it. */
  readonly act?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 6_000;
const SHOWN_TO_ACT_MS = 20_000;

/** Short messages that confirm an act. What a person must read to go on belongs beside the field or in the page, not here. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private nextId = 1;
  readonly list = signal<readonly Toast[]>([]);
  /** Read by assistive technology alone. */
  readonly announcement = signal('');

  /** With what undoes it, it stays longer. */
  show(text: string, act?: Toast['act']): void {
    this.add(text, 'good', act);
  }

  /** Stays until it is dismissed. */
  error(text: string, act?: Toast['act']): void {
    this.add(text, 'bad', act);
  }

  announce(text: string): void {
    this.announcement.set(text);
  }

  dismiss(id: number): void {
    this.list.update((list) => list.filter((toast) => toast.id !== id));
  }

  private add(text: string, tone: Toast['tone'], act?: Toast['act']): void {
    const id = this.nextId++;
    this.list.update((list) => [...list.filter((toast) => toast.text !== text).slice(-2), { id, text, tone, act }]);
    if (tone === 'good') setTimeout(() => this.dismiss(id), act ? SHOWN_TO_ACT_MS : SHOWN_MS);
  }
}
