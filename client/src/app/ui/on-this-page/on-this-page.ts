import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';

/** A part of a page, by its heading. */
interface Part {
  readonly heading: HTMLElement;
  readonly id: string;
  readonly label: string;
}

/** Fewer parts than these are seen at once. */
const FEWEST = 3;
/** What the strip itself covers when one arrives at a part. */
const ROOM = '2.5rem';

/**
 * « Sur cette page »: the parts of a long page, by their headings of the second level, and which one is being read. At hand while one reads; folded on a
 * phone. It stands in the page and finds them itself, since parts come with their data and with what the person may read.
 */
@Component({
  selector: 'ui-on-this-page',
  host: { class: 'no-print' },
  template: `
    @if (parts().length >= fewest) {
      <details [open]="isOpen()" (toggle)="isOpen.set(isWide || $any($event.target).open)">
        <summary>Sur cette page</summary>
        <nav aria-label="Sur cette page">
          <ul class="list-plain">
            @for (part of parts(); track part.id) {
              <li>
                <a [href]="path + '#' + part.id" [attr.aria-current]="part.id === current() ? 'location' : null" (click)="go($event, part)">{{ part.label }}</a>
              </li>
            }
          </ul>
        </nav>
      </details>
    }
  `,
  styleUrl: './on-this-page.scss',
})
export class UiOnThisPage {
  /** The page whose parts it shows. */
  readonly within = input.required<HTMLElement>();

  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly fewest = FEWEST;
  protected readonly path = location.pathname;
  protected readonly isWide = matchMedia('(min-width: 48rem)').matches;
  protected readonly isOpen = signal(this.isWide);
  protected readonly parts = signal<readonly Part[]>([], {
    equal: (a, b) => a.length === b.length && a.every((part, i) => part.heading === b[i]?.heading && part.label === b[i].label),
  });
  private readonly reached = signal<string | null>(null);
  protected readonly current = computed(() => this.parts().find(({ id }) => id === this.reached())?.id ?? this.parts()[0]?.id);
  private isArrived = false;

  constructor() {
    const changes = new MutationObserver(() => this.read());
    const follow = (): void => this.follow();
    inject(DestroyRef).onDestroy(() => {
      changes.disconnect();
      removeEventListener('scroll', follow, { capture: true });
    });
    afterNextRender(() => {
      changes.observe(this.within(), { childList: true, subtree: true });
      addEventListener('scroll', follow, { capture: true, passive: true });
      this.read();
    });
  }

  protected go(event: MouseEvent, { heading, id }: Part): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.router.navigate([], { fragment: id, queryParamsHandling: 'preserve', replaceUrl: true, scroll: 'manual' });
    if (!this.isWide) this.isOpen.set(false);
    this.arrive(heading);
    this.reached.set(id);
  }

  private arrive(heading: HTMLElement): void {
    heading.style.scrollMarginBlockStart = ROOM;
    heading.scrollIntoView({ block: 'start' });
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  private read(): void {
    const headings = [...this.within().querySelectorAll<HTMLElement>('h2')].filter((heading) => !heading.closest('dialog') && heading.textContent.trim());
    this.parts.set(
      headings.map((heading, index) => {
        heading.id ||= `partie-${index + 1}`;
        return { heading, id: heading.id, label: heading.textContent.trim() };
      }),
    );
    const asked = this.isArrived ? undefined : this.parts().find(({ id }) => id === location.hash.slice(1));
    if (!asked) return;
    this.isArrived = true;
    this.arrive(asked.heading);
  }

  /** The last part whose heading has gone up to the strip; at the end of the page, the last one. */
  private follow(): void {
    const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
    const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
    const edge = this.host.getBoundingClientRect().bottom + 32;
    const passed = this.parts().filter(({ heading }) => heading.getBoundingClientRect().top <= edge);
    this.reached.set((isAtEnd ? this.parts() : passed).at(-1)?.id ?? null);
  }
}
