import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatNumber } from '../format/format';
import { UiIcon } from '../icon/icon';

/** Pages of a list; nothing at all while everything fits on one. */
@Component({
  selector: 'ui-pagination',
  imports: [MatButton, UiIcon],
  template: `@if (total() > take()) {
    <nav class="row row-between no-print" [attr.aria-label]="'Pages : ' + label()">
      <span class="muted small" role="status">{{ range() }}</span>
      <span class="row">
        <button matButton="outlined" type="button" [disabled]="skip() === 0" (click)="skipChange.emit(previous())">
          <ui-icon matButtonIcon name="chevron-left" />Précédent
        </button>
        <button matButton="outlined" type="button" [disabled]="next() >= total()" (click)="skipChange.emit(next())">
          Suivant<ui-icon matButtonIcon iconPositionEnd name="chevron-right" />
        </button>
      </span>
    </nav>
  }`,
})
export class UiPagination {
  readonly skip = input.required<number>();
  readonly take = input.required<number>();
  readonly total = input.required<number>();
  /** What is listed, in the plural: « comptes ». */
  readonly label = input.required<string>();
  readonly skipChange = output<number>();
  protected readonly previous = computed(() => Math.max(0, this.skip() - this.take()));
  protected readonly next = computed(() => this.skip() + this.take());
  protected readonly range = computed(
    () => `${formatNumber(this.skip() + 1)} à ${formatNumber(Math.min(this.next(), this.total()))} sur ${formatNumber(this.total())} ${this.label()}`,
  );
}
