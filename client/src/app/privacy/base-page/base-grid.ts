import { Component, computed, ElementRef, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../../ui';
import { POINT_WORDS, STATE_ICONS, STATE_LABELS, STATE_TONES } from '../words/privacy-words';
import { type BaseLine, type BaseView, type GridPlace, moveIn, rateOf } from './base-view';

/** The heat map as an ARIA grid: one tab stop, arrows inside. Each cell says its state by a word and a mark, besides its colour. */
@Component({
  selector: 'app-base-grid',
  imports: [RouterLink, UiIcon],
  templateUrl: './base-grid.html',
  styleUrl: './base-grid.scss',
})
export class BaseGrid {
  readonly view = input.required<BaseView>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly words = POINT_WORDS;
  protected readonly labels = STATE_LABELS;
  protected readonly icons = STATE_ICONS;
  protected readonly tones = STATE_TONES;
  protected readonly rateOf = rateOf;
  protected readonly columnsCount = computed(() => this.view().points.length + 2);
  /** The one tab stop; it stays inside when filters take its place away. */
  protected readonly place = linkedSignal<BaseView, GridPlace>({
    source: this.view,
    computation: (view, previous) => ({
      row: Math.min(previous?.value.row ?? 0, Math.max(0, view.lines.length - 1)),
      column: Math.min(previous?.value.column ?? 0, view.points.length),
    }),
  });

  protected tabindexOf(line: BaseLine, column: number): number {
    return this.place().row === line.index && this.place().column === column ? 0 : -1;
  }

  protected onKey(event: KeyboardEvent): void {
    if (event.altKey || event.shiftKey) return;
    const place = moveIn(this.place(), { key: event.key, ctrlKey: event.ctrlKey || event.metaKey }, this.view().lines.length, this.view().points.length + 1);
    if (!place) return;
    event.preventDefault();
    this.place.set(place);
    this.element.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`)?.focus();
  }

  /** The focus can come by another way than the arrows: the tab stop follows it. */
  protected onFocus(event: FocusEvent): void {
    const place = event.target instanceof Element ? event.target.getAttribute('data-place') : null;
    if (!place) return;
    const [row = 0, column = 0] = place.split(':').map(Number);
    this.place.set({ row, column });
  }
}
