import { afterNextRender, Component, ElementRef, inject, input, output } from '@angular/core';
import { UiDialog } from '../dialog/dialog';
import type { DialogComponent } from '../dialog/options';
import type { RecordField } from './record-field';
import { type EditedRecord, type SaveRecord, UiRecordForm } from './record-form';

/** What is asked before an act, and the act itself. */
export interface RecordQuestion {
  readonly heading: string;
  /** What the act does, said before it. */
  readonly text?: string;
  readonly fields: readonly RecordField[];
  /** The row that the act is about, with what its fields start from; none when it makes one. */
  readonly record?: EditedRecord & Readonly<Record<string, unknown>>;
  readonly save: SaveRecord;
  /** Said once it is done; nothing where `save` tells it. */
  readonly done: string | null;
  /** The verb of the act, never « OK ». */
  readonly submitLabel: string;
}

/** A form over the page: it stays, with what was typed in it, until the act has succeeded or the person gives up. */
@Component({
  selector: 'ui-record-dialog',
  imports: [UiDialog, UiRecordForm],
  template: `
    @let asked = question();
    <ui-dialog [heading]="asked.heading" (dismissed)="done.emit(undefined)">
      @if (asked.text) {
        <p>{{ asked.text }}</p>
      }
      <ui-record-form
        [heading]="asked.heading"
        [fields]="asked.fields"
        [record]="asked.record ?? null"
        [save]="asked.save"
        [done]="asked.done"
        [submitLabel]="asked.submitLabel"
        (closed)="done.emit(undefined)"
      />
    </ui-dialog>
  `,
})
export class RecordDialog implements DialogComponent<never> {
  readonly question = input.required<RecordQuestion>();
  readonly done = output<undefined>();

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // once the dialog is shown, in front of what the browser would choose: its cross
    afterNextRender(() => setTimeout(() => host.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus()));
  }
}
