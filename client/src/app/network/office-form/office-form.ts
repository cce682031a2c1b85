import { Component, ElementRef, inject, input, linkedSignal, type OnInit, output, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { OFFICE_FUNCTIONS, type OfficeFunction } from '@maillage/domain';
import {
  applyApiError,
  Dialogs,
  email,
  endNotBeforeStart,
  formatDate,
  maxLength,
  OFFICE_FUNCTION_LABELS,
  required,
  Toasts,
  UiControl,
  UiDateInput,
  UiField,
  UiFormError,
  validate,
} from '../../ui';
import { CcasGateway, type Office } from '../ccas-gateway';
import { changedValues, cleanValues, settleStaleForm } from '../stale-form';

const LABELS = {
  function: 'Fonction',
  personName: 'Prénom et nom',
  jobTitle: 'Intitulé du poste',
  phone: 'Téléphone professionnel',
  email: 'Adresse électronique professionnelle',
  startsOn: 'Début',
  endsOn: 'Fin',
} as const;

const wordValue = (value: unknown, key: string): string => {
  if (!value) return '(vide)';
  if (key === 'function') return OFFICE_FUNCTION_LABELS[value as OfficeFunction];
  return key === 'startsOn' || key === 'endsOn' ? formatDate(String(value)) : String(value);
};

/** Adds an office of a CCAS, or changes one. */
@Component({
  selector: 'app-office-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormError],
  template: `
    <form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-form-error [message]="message()" />
      <ui-field [label]="labels.function">
        <select uiControl formControlName="function">
          @for (name of functions; track name) {
            <option [value]="name">{{ functionLabels[name] }}</option>
          }
        </select>
      </ui-field>
      <ui-field [label]="labels.personName"><input uiControl formControlName="personName" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.jobTitle" optional><input uiControl formControlName="jobTitle" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.phone" optional><input uiControl type="tel" formControlName="phone" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.email" optional><input uiControl type="email" formControlName="email" autocomplete="off" /></ui-field>
      <div class="form-grid">
        <ui-field [label]="labels.startsOn" optional hint="Premier jour"><ui-date-input uiControl formControlName="startsOn" /></ui-field>
        <ui-field [label]="labels.endsOn" optional hint="Dernier jour"><ui-date-input uiControl formControlName="endsOn" /></ui-field>
      </div>
      <div class="form-actions">
        <button matButton type="button" (click)="cancelled.emit()">Annuler</button>
        <button matButton="filled" type="submit" [disabled]="isSaving()">{{ isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
      </div>
    </form>
  `,
})
export class OfficeForm implements OnInit {
  readonly ccasId = input.required<string>();
  /** The office to change; none to add one. */
  readonly office = input<Office | null>(null);
  readonly saved = output();
  readonly cancelled = output();

  private readonly gateway = inject(CcasGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly labels = LABELS;
  protected readonly functions = OFFICE_FUNCTIONS;
  protected readonly functionLabels = OFFICE_FUNCTION_LABELS;
  protected readonly form = new FormGroup(
    {
      function: new FormControl<OfficeFunction>('director', { nonNullable: true }),
      personName: new FormControl('', { nonNullable: true, validators: [required, maxLength(200)] }),
      jobTitle: new FormControl('', { nonNullable: true, validators: [maxLength(200)] }),
      phone: new FormControl('', { nonNullable: true, validators: [maxLength(40)] }),
      email: new FormControl('', { nonNullable: true, validators: [email, maxLength(254)] }),
      startsOn: new FormControl<string | null>(null),
      endsOn: new FormControl<string | null>(null),
    },
    [endNotBeforeStart('startsOn', 'endsOn')],
  );
  protected readonly message = signal<string | null>(null);
  protected readonly isSaving = signal(false);
  private readonly base = linkedSignal(() => this.office());

  /** Fills the form; called once, when the panel opens, so that nothing that is typed is lost when the page refreshes. */
  ngOnInit(): void {
    const office = this.office();
    if (office) this.form.reset(Object.fromEntries(Object.keys(LABELS).map((key) => [key, office[key as keyof typeof LABELS] ?? ''])));
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    if (!validate(this.form, this.element)) return;
    const values = cleanValues(this.form.getRawValue());
    const base = this.base();
    this.isSaving.set(true);
    this.message.set(null);
    try {
      if (!base) await this.gateway.createOffice({ ccasId: this.ccasId(), ...values });
      else await this.gateway.updateOffice({ id: base.id, version: base.version, ...changedValues(base, values) });
      this.form.markAsPristine();
      this.toasts.show('La fonction est enregistrée.');
      this.saved.emit();
    } catch (error) {
      const current = await settleStaleForm<Office>(error, this.form, LABELS, this.dialogs, wordValue);
      if (current && base) {
        this.base.set({ ...base, ...current });
        await this.save();
      } else {
        this.message.set(applyApiError(this.form, error));
      }
    } finally {
      this.isSaving.set(false);
    }
  }
}
