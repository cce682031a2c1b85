import { afterNextRender, Component, computed, type ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { UiIcon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

/** One thing to choose of a menu: it does something, or leads to a page. */
export interface MenuChoice {
  readonly label: string;
  /** What it says in full, for assistive technology; the label where it is enough. */
  readonly told?: string;
  /** What it is good for, in a few words. */
  readonly note?: string;
  readonly run?: () => unknown;
  readonly link?: string;
}

/** Choices under one heading; without one they stand together first. */
export interface MenuGroup {
  readonly heading?: string;
  readonly choices: readonly MenuChoice[];
}

/** What is left free beside it. */
const EDGE = 8;
let made = 0;

/** A button that opens a short list of what can be done, where several buttons of one kind would stand side by side. Arrows, Home, End and Escape as people expect. */
@Component({
  selector: 'ui-menu',
  imports: [MatButton, UiIcon],
  host: { class: 'no-print' },
  template: `
    <button
      #trigger
      matButton="text"
      type="button"
      class="trigger"
      aria-haspopup="menu"
      [attr.aria-controls]="id"
      [attr.aria-expanded]="isOpen()"
      [disabled]="disabled()"
      disabledInteractive
      (click)="toggle()"
      (keydown.arrowdown)="open($event)"
    >
      <ui-icon matButtonIcon [name]="icon()" />{{ label() }}<span class="visually-hidden">{{ described() }}</span
      ><ui-icon matButtonIcon iconPositionEnd name="chevron-down" />
    </button>
    <div
      #panel
      [id]="id"
      class="panel"
      popover
      role="menu"
      tabindex="-1"
      [attr.aria-label]="label() + described()"
      (toggle)="follow($event)"
      (keydown)="move($event)"
    >
      @if (isOpen()) {
        @for (group of groups(); track $index) {
          <div role="group" [attr.aria-label]="group.heading ?? null">
            @if (group.heading; as heading) {
              <p class="heading" aria-hidden="true">{{ heading }}</p>
            }
            @for (choice of group.choices; track choice.label) {
              <button type="button" role="menuitem" tabindex="-1" [attr.aria-label]="choice.told ?? null" (click)="choose(choice)">
                {{ choice.label }}
                @if (choice.note; as note) {
                  <span class="note">{{ note }}</span>
                }
              </button>
            }
          </div>
        }
      }
    </div>
  `,
  styleUrl: './menu.scss',
})
export class UiMenu {
  readonly label = input.required<string>();
  readonly icon = input.required<IconName>();
  readonly groups = input.required<readonly MenuGroup[]>();
  /** Of what, for assistive technology: « le registre ». */
  readonly of = input<string>();
  readonly disabled = input(false);

  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly trigger = viewChild.required('trigger', { read: MatButton });
  private readonly panel = viewChild.required<ElementRef<HTMLElement>>('panel');
  protected readonly id = `menu-${++made}`;
  protected readonly isOpen = signal(false);
  protected readonly described = computed(() => (this.of() ? ` ${this.of()}` : ''));

  protected toggle(): void {
    if (this.disabled()) return;
    if (this.isOpen()) return this.close();
    const panel = this.panel().nativeElement;
    this.isOpen.set(true);
    panel.style.visibility = 'hidden';
    panel.showPopover?.();
    afterNextRender(
      () => {
        this.place(panel);
        panel.style.visibility = '';
        this.items()[0]?.focus();
      },
      { injector: this.injector },
    );
  }

  protected open(event: Event): void {
    event.preventDefault();
    if (!this.isOpen()) this.toggle();
  }

  /** A press beside and Esc close it by themselves. */
  protected follow(event: Event): void {
    const isOpen = (event as ToggleEvent).newState === 'open';
    const hadFocus = this.panel().nativeElement.contains(document.activeElement);
    this.isOpen.set(isOpen);
    if (!isOpen && hadFocus) this.trigger().focus();
  }

  protected move(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.indexOf(document.activeElement as HTMLElement);
    const to: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = to[event.key];
    if (event.key === 'Tab') this.close();
    if (next === undefined) return;
    event.preventDefault();
    items.at(next % items.length)?.focus();
  }

  protected choose({ run, link }: MenuChoice): void {
    this.close();
    if (link !== undefined) void this.router.navigateByUrl(link);
    else run?.();
  }

  private close(): void {
    this.panel().nativeElement.hidePopover?.();
    this.isOpen.set(false);
    this.trigger().focus();
  }

  private items(): HTMLElement[] {
    return [...this.panel().nativeElement.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  /** Below its button, and within the window. */
  private place(panel: HTMLElement): void {
    const button = (this.trigger()._elementRef.nativeElement as HTMLElement).getBoundingClientRect();
    const room = document.documentElement.clientWidth - panel.offsetWidth - EDGE;
    const left = Math.max(EDGE, Math.min(button.left, room));
    Object.assign(panel.style, { insetInlineStart: `${left}px`, insetBlockStart: `${button.bottom + 4}px` });
  }
}
