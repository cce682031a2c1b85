import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MILESTONE_KINDS, type MilestoneKind } from '@maillage/domain';
import { formatDate, InlineSave, maxLength, MILESTONE_KIND_LABELS, required, UiControl, UiDateInput, UiField, UiFormError } from '../../ui';
import { InitiativesGateway, type Milestone } from '../initiatives-gateway';

const LABELS = { kind: 'Nature', title: 'Intitulé', dueOn: 'Échéance', doneOn: 'Fait le', evidence: 'Preuve' };

/** A milestone or a deliverable, new or edited in its place. */
@Component({
  selector: 'app-milestone-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError],
  template: `<form [formGroup]="form" (ngSubmit)="save()" [attr.aria-label]="milestone() ? 'Modifier le jalon' : 'Nouveau jalon'">
    <ui-form-error [message]="saver.message()" />
    <div class="form-grid">
      <ui-field label="Nature">
        <select uiControl formControlName="kind">
          @for (kind of kinds; track kind.value) {
            <option [ngValue]="kind.value">{{ kind.label }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="Intitulé"><input uiControl formControlName="title" /></ui-field>
      <ui-field label="Échéance"><ui-date-input uiControl formControlName="dueOn" /></ui-field>
      <ui-field label="Fait le" [optional]="true"><ui-date-input uiControl formControlName="doneOn" /></ui-field>
      <ui-field class="wide" label="Preuve" hint="Où voir ce qui a été fait : un lien, une référence, une délibération." [optional]="true">
        <textarea uiControl formControlName="evidence" rows="2"></textarea>
      </ui-field>
    </div>
    <div class="form-actions">
      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      <button matButton="text" type="button" (click)="closed.emit()">Annuler</button>
    </div>
  </form>`,
})
export class MilestoneForm {
  readonly initiativeId = input.required<string>();
  readonly milestone = input<Milestone | null>(null);
  readonly closed = output();

  private readonly gateway = inject(InitiativesGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly kinds = MILESTONE_KINDS.map((value) => ({ value, label: MILESTONE_KIND_LABELS[value] }));
  protected readonly form = this.builder.group({
    kind: this.builder.control<MilestoneKind>('milestone'),
    title: ['', [required, maxLength(200)]],
    dueOn: this.builder.control<string | null>(null, required),
    doneOn: this.builder.control<string | null>(null),
    evidence: this.builder.control<string | null>(null, maxLength(2000)),
  });

  constructor() {
    effect(() => {
      const milestone = this.milestone();
      untracked(() => {
        if (!milestone || this.form.dirty) return;
        this.saver.version = milestone.version;
        this.form.reset(milestone);
      });
    });
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    const id = this.milestone()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) =>
        key === 'kind' ? MILESTONE_KIND_LABELS[value as MilestoneKind] : key.endsWith('On') ? formatDate(value as string | null) : String(value ?? '(vide)'),
      send: (version) =>
        id
          ? this.gateway.updateMilestone({ id, version, ...this.values() })
          : this.gateway.createMilestone({ initiativeId: this.initiativeId(), ...this.values() }),
      done: id ? 'Jalon enregistré.' : 'Jalon ajouté.',
    });
    if (isSaved) this.closed.emit();
  }

  private values() {
    const { kind, title, dueOn, doneOn, evidence } = this.form.getRawValue();
    return { kind, title: title.trim(), dueOn: dueOn ?? '', doneOn, evidence: evidence?.trim() || null };
  }
}
