import { Component, inject, input, linkedSignal, type OnInit, output } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { NETWORK_LIMITS, EMAIL_MAX_LENGTH, OFFICE_FUNCTIONS, type OfficeFunction } from '@maillage/domain';
import { email, endNotBeforeStart, formatDate, maxLength, required, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { CcasGateway, type Office } from '../ccas-gateway';
import { changedValues, cleanValues } from '../stale-form';
import { OFFICE_FUNCTION_LABELS } from '../words/ccas-words';

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
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormState, UiInlineForm],
  template: `
    <form uiInlineForm class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
      <ui-form-state [of]="saver" />
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
        <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
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
  protected readonly labels = LABELS;
  protected readonly functions = OFFICE_FUNCTIONS;
  protected readonly functionLabels = OFFICE_FUNCTION_LABELS;
  protected readonly form = new FormGroup(
    {
      function: new FormControl<OfficeFunction>('director', { nonNullable: true }),
      personName: new FormControl('', { nonNullable: true, validators: [required, maxLength(NETWORK_LIMITS.personName)] }),
      jobTitle: new FormControl('', { nonNullable: true, validators: [maxLength(NETWORK_LIMITS.jobTitle)] }),
      phone: new FormControl('', { nonNullable: true }),
      email: new FormControl('', { nonNullable: true, validators: [email, maxLength(EMAIL_MAX_LENGTH)] }),
      startsOn: new FormControl<string | null>(null),
      endsOn: new FormControl<string | null>(null),
    },
    [endNotBeforeStart('startsOn', 'endsOn')],
  );
  protected readonly saver = new InlineSave({
    form: this.form,
    name: () => (this.office() ? 'Modifier une fonction' : 'Ajouter une fonction'),
    row: () => this.office()?.id,
  });
  private readonly base = linkedSignal(() => this.office());

  /** Fills the form; called once, when the panel opens, so that nothing that is typed is lost when the page refreshes. */
  ngOnInit(): void {
    const office = this.office();
    if (!office) return;
    this.saver.version = office.version;
    this.form.reset(valuesIn(office));
  }

  protected async save(): Promise<void> {
    const values = () => cleanValues(this.form.getRawValue());
    const isSaved = await this.saver.save({
      labels: LABELS,
      values,
      format: wordValue,
      send: (version) => {
        const base = this.base();
        return base
          ? this.gateway.updateOffice({ id: base.id, version, ...changedValues(base, values()) })
          : this.gateway.createOffice({ ccasId: this.ccasId(), ...values() });
      },
      accept: (settled, current) => {
        this.base.update((base) => base && { ...base, ...current });
        this.form.patchValue(valuesIn(settled));
      },
      done: 'La fonction est enregistrée.',
    });
    if (isSaved) this.saved.emit();
  }
}

/** Values as the fields hold them: nothing is an empty text. */
const valuesIn = (row: object) => Object.fromEntries(Object.keys(LABELS).map((key) => [key, (row as Readonly<Record<string, unknown>>)[key] ?? '']));
