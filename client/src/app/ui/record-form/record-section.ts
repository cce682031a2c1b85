import { Component, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ApiError } from '../../errors';
import { type Tone, UiChip } from '../chip/chip';
import { Dialogs } from '../dialog/dialogs';
import { UiIcon } from '../icon/icon';
import { InlineSave } from '../saving/inline-save';
import type { RecordField, RecordValues } from './record-field';
import { type EditedRecord, type SaveRecord, type Seen, UiRecordForm } from './record-form';

/** How one record is read: a title, what is known of it, a word that stands out. */
export interface RecordLine {
  readonly title: string;
  readonly details: readonly string[];
  readonly chip?: { readonly label: string; readonly tone: Tone };
}

/** One kind of record: its words, its fields, and how it is written. */
export interface RecordDefinition<R extends EditedRecord> {
  readonly addLabel: string;
  readonly newHeading: string;
  readonly emptyText: string;
  /** What its removal does besides. */
  readonly removalText: string;
  /** The record with its article, at the start of a sentence: « L’avenant n° 2 ». */
  readonly nameOf: (record: R) => string;
  readonly lineOf: (record: R) => RecordLine;
  readonly fields: (record: R | null) => readonly RecordField[];
  readonly save: (ownerId: string, values: RecordValues, seen: Seen) => Promise<unknown>;
  readonly remove: (ownerId: string, record: R) => Promise<unknown>;
  readonly doubts?: (error: ApiError) => readonly string[] | null;
}

/** The records of one kind that an owner has: read, added, edited in their place, removed. */
@Component({
  selector: 'ui-record-section',
  imports: [MatButton, UiChip, UiIcon, UiRecordForm],
  templateUrl: './record-section.html',
  styleUrl: './record-section.scss',
})
export class UiRecordSection<R extends EditedRecord> {
  readonly heading = input.required<string>();
  readonly anchor = input.required<string>();
  /** What they belong to. */
  readonly ownerId = input.required<string>();
  readonly records = input.required<readonly R[]>();
  readonly definition = input.required<RecordDefinition<R>>();
  readonly canManage = input(false);
  /** Under the heading: a total, for instance. */
  readonly summary = input<string | null>(null);

  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly noDoubts = (): null => null;
  /** The record whose form is open, `new` for the one that is added. */
  protected readonly edited = signal<{ readonly id: string; readonly fields: readonly RecordField[] } | null>(null);
  protected readonly save: SaveRecord = (values, seen) => this.definition().save(this.ownerId(), values, seen);

  protected edit(record: R | null): void {
    this.edited.set({ id: record?.id ?? 'new', fields: this.definition().fields(record) });
  }

  protected async remove(record: R): Promise<void> {
    const { nameOf, remove, removalText } = this.definition();
    const isSure = await this.dialogs.confirm({
      title: `${nameOf(record)}\u202f: supprimer\u202f?`,
      text: removalText,
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => remove(this.ownerId(), record), 'Supprimé.');
  }
}
