import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ConventionActKind } from '@maillage/domain';
import { today } from '../../core';
import { CivilDatePipe, Dialogs, UiIcon } from '../../ui';
import type { RecordField, RecordValues } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Act, type Convention, ConventionsGateway } from '../conventions-gateway';
import { ACT_KIND_LABELS, ACT_KIND_NOUNS, CONVENTION_STATUS_LOOKS } from '../words/convention-words';
import { doubtsOf } from '../words/doubts';
import { actFields, recordableKinds } from './act-fields';

interface OpenForm {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly RecordField[];
  readonly act: Act | null;
  readonly save: SaveRecord;
}

/** The acts of a convention on a timeline, and what comes next as things stand; acts are recorded, corrected, removed. */
@Component({
  selector: 'app-acts-section',
  imports: [MatButton, CivilDatePipe, UiIcon, UiRecordForm],
  templateUrl: './acts-section.html',
  styleUrl: './acts-section.scss',
})
export class ActsSection {
  readonly convention = input.required<Convention>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly doubtsOf = doubtsOf;
  protected readonly saver = new InlineSave();
  protected readonly labels = ACT_KIND_LABELS;
  protected readonly looks = CONVENTION_STATUS_LOOKS;
  protected readonly opened = signal<OpenForm | null>(null);
  protected readonly coming = computed(() => this.convention().periods.filter(({ startsOn }) => startsOn > today()));

  /** Opens the form of an act, chosen already or not, and brings it into view. */
  record(kind: ConventionActKind | null): void {
    const kinds = recordableKinds(this.convention().acts);
    this.opened.set({
      id: 'new',
      heading: kind ? `Enregistrer ${ACT_KIND_NOUNS[kind]}` : 'Enregistrer un acte',
      fields: actFields(kind, kinds, today()),
      act: null,
      save: (values, { isConfirmed }) => this.send(kind, null, values, isConfirmed),
    });
    setTimeout(() => {
      this.host.nativeElement.scrollIntoView({ block: 'start' });
      this.host.nativeElement.querySelector<HTMLElement>('form input, form select')?.focus();
    });
  }

  protected edit(act: Act): void {
    this.opened.set({
      id: act.id,
      heading: `Modifier : ${ACT_KIND_LABELS[act.kind]}`,
      fields: actFields(act.kind, [], today()),
      act,
      save: (values, { version, isConfirmed }) => this.send(act.kind, { id: act.id, version }, values, isConfirmed),
    });
  }

  protected async remove({ id, version, kind }: Act): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer ${ACT_KIND_NOUNS[kind]} ?`,
      text: 'Le statut et les échéances sont recalculés sans cet acte. L’historique garde la trace de la suppression.',
      confirmLabel: 'Supprimer l’acte',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.removeAct({ conventionId: this.convention().id, id, version, isConfirmed: true }), 'Acte supprimé.');
  }

  private send(kind: ConventionActKind | null, known: { id: string; version: number } | null, values: RecordValues, isConfirmed: boolean): Promise<unknown> {
    return this.gateway.recordAct({
      conventionId: this.convention().id,
      ...known,
      kind: kind ?? (values['kind'] as ConventionActKind),
      happenedOn: String(values['happenedOn']),
      year: values['year'] as number | null,
      reference: values['reference'] as string | null,
      note: values['note'] as string | null,
      isConfirmed,
    });
  }
}
