import { afterRenderEffect, Component, computed, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { addMonths, isPlausibleDay } from '@maillage/domain';
import { UiDialog } from '../dialog/dialog';
import type { DialogComponent } from '../dialog/options';
import { formatDate } from '../format/format';
import { dayAfterKey, monthWeeks } from './month-weeks';

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTH = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A month to choose a day from, by hand or with the arrows of the keyboard. */
@Component({
  selector: 'ui-calendar-dialog',
  imports: [UiDialog],
  templateUrl: './calendar-dialog.html',
  styleUrl: './calendar-dialog.scss',
})
export class CalendarDialog implements DialogComponent<string> {
  /** The day that stands in the field; null: none. */
  readonly start = input<string | null>(null);
  /** Last day that can be chosen; null: any. */
  readonly max = input<string | null>(null);
  readonly done = output<string | undefined>();

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly weekdays = WEEKDAYS;
  protected readonly today = new Date().toLocaleDateString('sv-SE');
  /** The day from which the arrows lead on. */
  protected readonly current = linkedSignal(() => this.start() ?? this.today);
  protected readonly weeks = computed(() => monthWeeks(this.current()));
  protected readonly month = computed(() => MONTH.format(new Date(`${this.current()}T00:00:00Z`)));

  /** Only a key moves the focus to the day: a turned page leaves it on its button. */
  private isWalking = false;

  constructor() {
    afterRenderEffect(() => {
      const day = this.current();
      if (this.isWalking) this.host.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
      this.isWalking = false;
    });
  }

  protected canChoose(day: string): boolean {
    const max = this.max();
    return isPlausibleDay(day) && (max === null || day <= max);
  }

  protected nameOf(day: string): string {
    return formatDate(day);
  }

  /** What is seen begins what is heard: « 1er » as well. */
  protected numberOf(day: string): string {
    return this.nameOf(day).replace(/\s.*$/, '');
  }

  protected turn(months: number): void {
    const day = addMonths(this.current(), months);
    if (isPlausibleDay(day)) this.current.set(day);
  }

  protected onKey(event: KeyboardEvent): void {
    const day = dayAfterKey(this.current(), event.key, event.shiftKey);
    if (day === null) return;
    event.preventDefault();
    if (!isPlausibleDay(day)) return;
    this.isWalking = true;
    this.current.set(day);
  }
}
