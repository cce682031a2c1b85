import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiIcon } from '../../ui';
import { type RecordField, wordOf } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type Convention, ConventionsGateway } from '../conventions-gateway';
import { doubtsOf } from '../words/doubts';

/** Some fields of the convention itself: read, or changed in their place. */
@Component({
  selector: 'app-details-section',
  imports: [MatButton, UiIcon, UiRecordForm],
  template: `<section class="card" [attr.aria-labelledby]="anchor() + '-titre'" [id]="anchor()">
    <div class="row row-between head">
      <h2 class="card-title" [id]="anchor() + '-titre'">{{ heading() }}</h2>
      @if (convention().canManage && !isEditing()) {
        <button matButton="text" type="button" class="no-print" (click)="isEditing.set(true)">
          <ui-icon matButtonIcon name="edit" />Modifier<span class="visually-hidden"> : {{ heading() }}</span>
        </button>
      }
    </div>
    @if (isEditing()) {
      <ui-record-form
        [heading]="heading()"
        [fields]="fields()"
        [record]="convention()"
        [doubts]="doubtsOf"
        [save]="save"
        done="Convention enregistrée."
        (closed)="isEditing.set(false)"
      />
    } @else {
      <dl class="definition">
        @for (line of lines(); track line.label) {
          <dt>{{ line.label }}</dt>
          <dd [class.muted]="line.isEmpty">{{ line.word }}</dd>
        }
      </dl>
    }
    <ng-content />
  </section>`,
  styles: `
    .head .card-title {
      margin: 0;
    }
    .head {
      margin-block-end: var(--space-2);
    }
    .head > button {
      margin-inline-end: -12px; /* its words end where the text does */
    }
    dl {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    dd {
      white-space: pre-wrap;
    }
  `,
})
export class DetailsSection {
  readonly heading = input.required<string>();
  readonly anchor = input.required<string>();
  readonly convention = input.required<Convention>();
  readonly fields = input.required<readonly RecordField[]>();

  private readonly gateway = inject(ConventionsGateway);
  protected readonly doubtsOf = doubtsOf;
  protected readonly isEditing = signal(false);
  protected readonly lines = computed(() => {
    const values: Readonly<Record<string, string | number | boolean | null>> = { ...scalarsOf(this.convention()) };
    return this.fields()
      .filter((field) => field.isAsked?.(values) ?? true)
      .map((field) => {
        const value = values[field.key] ?? null;
        return { label: field.label, word: value === null ? 'non renseigné' : wordOf(field, value), isEmpty: value === null };
      });
  });
  protected readonly save: SaveRecord = (values, { version, isConfirmed }) =>
    this.gateway.update({ id: this.convention().id, version, isConfirmed, ...values });
}

/** What of a convention is one value: what its fields show. */
const scalarsOf = (convention: Convention): Record<string, string | number | boolean | null> =>
  Object.fromEntries(
    Object.entries(convention).filter((entry): entry is [string, string | number | boolean | null] => typeof entry[1] !== 'object' || entry[1] === null),
  );
