import { Component, input } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { NETWORK_LIMITS, EMAIL_MAX_LENGTH } from '@maillage/domain';
import { email, maxLength, required, UiControl, UiField } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';

const text = (max: number) => new FormControl('', { nonNullable: true, validators: [maxLength(max)] });

/** What can be said of a CCAS when it is created and changed later. */
export const ccasFieldsForm = () =>
  new FormGroup({
    name: new FormControl('', { nonNullable: true, validators: [required, maxLength(NETWORK_LIMITS.name)] }),
    addressLine: text(200),
    postalCode: text(10),
    city: text(200),
    phone: text(40),
    email: new FormControl('', { nonNullable: true, validators: [email, maxLength(EMAIL_MAX_LENGTH)] }),
    website: text(500),
    openedOn: new FormControl<string | null>(null),
  });

type CcasFieldsForm = ReturnType<typeof ccasFieldsForm>;

export const CCAS_FIELD_LABELS: Readonly<Record<keyof CcasFieldsForm['controls'], string>> = {
  name: 'Nom',
  addressLine: 'Adresse',
  postalCode: 'Code postal',
  city: 'Ville',
  phone: 'Téléphone',
  email: 'Adresse électronique',
  website: 'Site internet',
  openedOn: 'Date d’ouverture',
};

/** The fields of {@link ccasFieldsForm}, for the pages that create and change a CCAS. */
@Component({
  selector: 'app-ccas-fields',
  imports: [ReactiveFormsModule, UiControl, UiDateInput, UiField],
  template: `
    <div class="form-grid" [formGroup]="form()">
      <ui-field class="wide" [label]="labels.name"><input uiControl formControlName="name" /></ui-field>
      <ui-field class="wide" [label]="labels.addressLine" optional>
        <input uiControl formControlName="addressLine" autocomplete="off" />
      </ui-field>
      <ui-field [label]="labels.postalCode" optional><input uiControl formControlName="postalCode" inputmode="numeric" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.city" optional><input uiControl formControlName="city" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.phone" optional hint="Celui qu’un collègue peut appeler"
        ><input uiControl type="tel" formControlName="phone" autocomplete="off"
      /></ui-field>
      <ui-field [label]="labels.email" optional><input uiControl type="email" formControlName="email" autocomplete="off" /></ui-field>
      <ui-field [label]="labels.website" optional hint="Adresse complète, comme https://www.ville.fr/ccas"
        ><input uiControl type="url" formControlName="website" autocomplete="off"
      /></ui-field>
      <ui-field [label]="labels.openedOn" optional hint="Si le CCAS est né d’une fusion ou vient d’être créé"
        ><ui-date-input uiControl formControlName="openedOn"
      /></ui-field>
    </div>
  `,
})
export class CcasFields {
  readonly form = input.required<FormGroup>();
  protected readonly labels = CCAS_FIELD_LABELS;
}
