import { Component, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Dialogs, InlineSave, type Tone, UiChip, UiIcon } from '../../ui';
import type { PartField, PartValues } from './part-field';
import { PartForm, type SavePart } from './part-form';

export interface Part {
  readonly id: string;
  readonly version: number;
}

/** How one part is read: a title, what is known of it, a word that stands out. */
export interface PartLine {
  readonly title: string;
  readonly details: readonly string[];
  readonly chip?: { readonly label: string; readonly tone: Tone };
}

/** One kind of part of a convention: its words, its fields, and how it is written. */
export interface PartDefinition<P extends Part> {
  readonly addLabel: string;
  readonly newHeading: string;
  readonly emptyText: string;
  /** The part with its article, at the start of a sentence: « L’avenant n° 2 ». */
  readonly nameOf: (part: P) => string;
  readonly lineOf: (part: P) => PartLine;
  readonly fields: (part: P | null) => readonly PartField[];
  /** Adds it when `part` is null, else changes it. */
  readonly save: (conventionId: string, part: P | null, values: PartValues, version: number, isConfirmed: boolean) => Promise<unknown>;
  readonly remove: (conventionId: string, part: P) => Promise<unknown>;
}

/** The parts of one kind: read, added, edited in their place, removed. */
@Component({
  selector: 'app-part-section',
  imports: [MatButton, PartForm, UiChip, UiIcon],
  templateUrl: './part-section.html',
  styleUrl: './part-section.scss',
})
export class PartSection<P extends Part> {
  readonly heading = input.required<string>();
  readonly anchor = input.required<string>();
  readonly conventionId = input.required<string>();
  readonly parts = input.required<readonly P[]>();
  readonly definition = input.required<PartDefinition<P>>();
  readonly canManage = input(false);
  /** Under the heading: a total, for instance. */
  readonly summary = input<string | null>(null);

  private readonly dialogs = inject(Dialogs);
  private readonly form = viewChild(PartForm);
  protected readonly saver = new InlineSave();
  /** The part whose form is open, `new` for the one that is added. */
  protected readonly edited = signal<{ readonly id: string; readonly fields: readonly PartField[]; readonly save: SavePart } | null>(null);

  isDirty(): boolean {
    return this.form()?.isDirty() ?? false;
  }

  protected edit(part: P | null): void {
    const { fields, save } = this.definition();
    this.edited.set({
      id: part?.id ?? 'new',
      fields: fields(part),
      save: (values, version, isConfirmed) => save(this.conventionId(), part, values, version, isConfirmed),
    });
  }

  protected async remove(part: P): Promise<void> {
    const { nameOf, remove } = this.definition();
    const isSure = await this.dialogs.confirm({
      title: `${nameOf(part)} : supprimer ?`,
      text: 'L’historique garde la trace de la suppression. Le statut et les échéances sont recalculés.',
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => remove(this.conventionId(), part), 'Supprimé.');
  }
}
