import { Component, computed, effect, inject, Injector, input, output, signal, untracked } from '@angular/core';
import type { DiscussionAudience } from '@maillage/domain';
import { ROLE_LABELS } from '../../core';
import { AbsentPersons } from '../../pickers/absent-persons';
import { plural } from '../../ui';
import { DiscussionsGateway, type Place, type Reader } from '../discussions-gateway';
import { mentionAt, type Mentioned, type TypedMention } from './mention-at';

const WAIT_MS = 150;
let nextId = 1;

/**
 * Persons whom a textarea may mention, while an `@` is typed there: those who read the thread, as the server says. The textarea keeps the focus; arrows
 * go through the list, Enter or Tab takes a name, Escape closes.
 */
@Component({
  selector: 'app-mention-field',
  template: `<p role="status" class="muted small" [class.visually-hidden]="told() === '' || readers().length > 0">{{ told() }}</p>
    @if (isOpen()) {
      <div [id]="id" class="list" role="listbox" aria-label="Personnes à mentionner">
        @for (reader of readers(); track reader.accountId; let index = $index) {
          <button
            type="button"
            role="option"
            tabindex="-1"
            [id]="id + '-' + index"
            [attr.aria-selected]="index === active()"
            (mousedown)="$event.preventDefault()"
            (click)="take(reader)"
          >
            {{ reader.name }} <span class="muted small">{{ roleOf(reader) }}</span>
            @if (absenceOf(reader); as absence) {
              <span class="small absence">{{ absence }}</span>
            }
          </button>
        }
      </div>
    }`,
  styleUrl: './mention-field.scss',
})
export class MentionField {
  readonly area = input.required<HTMLTextAreaElement>();
  readonly place = input.required<Place>();
  readonly audience = input.required<DiscussionAudience>();
  readonly chosen = output<Mentioned>();

  private readonly gateway = inject(DiscussionsGateway);
  private readonly injector = inject(Injector);
  protected readonly id = `mentions-${nextId++}`;
  /** Asked once somebody is about to be mentioned. */
  private readonly absent = signal<AbsentPersons | null>(null);
  private readonly typed = signal<TypedMention | null>(null);
  protected readonly readers = signal<readonly Reader[]>([]);
  /** Whether it is known who reads the thread by that name. */
  private readonly isKnown = signal(false);
  protected readonly active = signal(0);
  protected readonly isOpen = computed(() => this.typed() !== null && this.readers().length > 0);
  protected readonly told = computed(() => {
    if (this.typed() === null || !this.isKnown()) return '';
    const count = this.readers().length;
    return count === 0 ? 'Personne de ce nom ne lit cette discussion.' : `${plural(count, 'personne', 'personnes')} à mentionner, flèches pour choisir.`;
  });

  constructor() {
    effect((onCleanup) => {
      const area = this.area();
      const look = () => this.look();
      const press = (event: KeyboardEvent) => this.press(event);
      const leave = () => this.close();
      area.setAttribute('aria-autocomplete', 'list');
      area.addEventListener('input', look);
      area.addEventListener('click', look);
      area.addEventListener('keydown', press);
      area.addEventListener('blur', leave);
      onCleanup(() => {
        area.removeEventListener('input', look);
        area.removeEventListener('click', look);
        area.removeEventListener('keydown', press);
        area.removeEventListener('blur', leave);
      });
    });
    effect((onCleanup) => {
      const [typed, place, audience] = [this.typed(), this.place(), this.audience()];
      if (!typed)
        return untracked(() => {
          this.readers.set([]);
          this.isKnown.set(false);
        });
      let isCurrent = true;
      const timer = setTimeout(() => {
        const found = this.gateway.readers(place, audience, typed.search).catch(() => []);
        void found.then((readers) => {
          if (!isCurrent) return;
          this.readers.set(readers);
          this.isKnown.set(true);
          this.active.set(0);
        });
      }, WAIT_MS);
      onCleanup(() => {
        isCurrent = false;
        clearTimeout(timer);
      });
    });
    effect(() => {
      const area = this.area();
      if (this.isOpen()) {
        area.setAttribute('aria-controls', this.id);
        area.setAttribute('aria-activedescendant', `${this.id}-${this.active()}`);
      } else {
        area.removeAttribute('aria-controls');
        area.removeAttribute('aria-activedescendant');
      }
    });
  }

  protected roleOf({ roles, ccasName }: Reader): string {
    return [...roles.map((role) => ROLE_LABELS[role]), ...(ccasName ? [ccasName] : [])].join(', ');
  }

  /** Who is away will read it later: said before she is mentioned. */
  protected absenceOf({ accountId }: Reader): string | null {
    return this.absent()?.textOf(accountId) ?? null;
  }

  protected take({ accountId, name }: Reader): void {
    const typed = this.typed();
    if (!typed) return;
    const area = this.area();
    area.focus();
    area.setRangeText(`@${name} `, typed.from, area.selectionStart, 'end');
    this.chosen.emit({ accountId, name });
    this.close();
    area.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
  }

  private look(): void {
    const { value, selectionStart, selectionEnd } = this.area();
    this.typed.set(selectionStart === selectionEnd ? mentionAt(value, selectionStart) : null);
    if (this.typed()) this.absent.set(this.injector.get(AbsentPersons));
  }

  private close(): void {
    this.typed.set(null);
    this.readers.set([]);
  }

  private press(event: KeyboardEvent): void {
    if (!this.isOpen() || event.isComposing) return;
    const count = this.readers().length;
    const reader = this.readers()[this.active()];
    if (event.key === 'ArrowDown') this.active.update((index) => (index + 1) % count);
    else if (event.key === 'ArrowUp') this.active.update((index) => (index + count - 1) % count);
    else if (event.key === 'Escape') this.close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && reader) this.take(reader);
    else return;
    event.preventDefault();
    // Escape closes the list, not the panel in which it stands
    event.stopPropagation();
  }
}
