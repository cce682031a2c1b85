import { Component, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CCAS_KINDS, type CcasKind } from '@maillage/domain';
import { Session } from '../../core';
import { ApiError, refusalText } from '../../errors';
import { required, UiControl, UiField, UiPageHeader, validate } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { CcasFields, ccasFieldsForm } from '../ccas-fields/ccas-fields';
import { CcasGateway } from '../ccas-gateway';
import { proposeCcasName } from '../ccas-name';
import { cleanValues } from '../stale-form';
import type { TerritoryName } from '../territories-gateway';
import { TerritoryChoice } from '../territory-choice/territory-choice';
import { CCAS_KIND_LABELS } from '../words/ccas-words';

/** The search offers all of France; a network is a part of it. */
const OUTSIDE_NETWORK = 'Ce territoire n’est pas dans celui du réseau. Choisissez-en un autre\u202f: vérifiez son code.';

const siren = ({ value }: { value: unknown }) => (/^\d{9}$/.test(String(value).replace(/\s/g, '')) ? null : { NOT_A_SIREN: true });

/** A new CCAS or CIAS of the network. */
@Component({
  selector: 'app-ccas-creation',
  imports: [CcasFields, MatButton, ReactiveFormsModule, RouterLink, TerritoryChoice, UiControl, UiField, UiFormState, UiPageHeader],
  template: `
    <div class="page page-narrow">
      <ui-page-header heading="Ajouter un CCAS" />
      <form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
        <ui-form-state [of]="saver" />
        <section class="card stack">
          <h2 class="card-title">Identité</h2>
          <div class="form-grid">
            <ui-field label="Nature">
              <select uiControl formControlName="kind">
                @for (kind of kinds; track kind) {
                  <option [value]="kind">{{ kindLabels[kind] }}</option>
                }
              </select>
            </ui-field>
            <ui-field label="SIREN" hint="9 chiffres"><input uiControl formControlName="siren" inputmode="numeric" autocomplete="off" /></ui-field>
          </div>
          <app-territory-choice
            [label]="kind() === 'cias' ? 'Intercommunalité' : 'Commune'"
            [kind]="kind() === 'cias' ? 'epci' : 'commune'"
            [chosen]="territory()"
            [error]="territoryError()"
            (chosenChange)="choose($event)"
          />
        </section>
        <section class="card stack">
          <h2 class="card-title">Coordonnées</h2>
          <app-ccas-fields [form]="form" />
        </section>
        <div class="form-actions">
          <a matButton routerLink="/reseau">Annuler</a>
          <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Ajouter le CCAS' }}</button>
        </div>
      </form>
    </div>
  `,
})
export class CcasCreation {
  private readonly gateway = inject(CcasGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly kinds = CCAS_KINDS;
  protected readonly kindLabels = CCAS_KIND_LABELS;
  protected readonly form = new FormGroup({
    kind: new FormControl<CcasKind>('ccas', { nonNullable: true }),
    siren: new FormControl('', { nonNullable: true, validators: [required, siren] }),
    ...ccasFieldsForm().controls,
  });
  protected readonly kind = toSignal(this.form.controls.kind.valueChanges, { initialValue: this.form.controls.kind.value });
  protected readonly territory = signal<TerritoryName | null>(null);
  protected readonly territoryError = signal<string | null>(null);
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Ajouter un CCAS',
    read: () => ({ ...this.form.getRawValue(), territory: this.territory() }),
    fill: (values) => {
      const { territory, ...others } = values as { territory: TerritoryName | null };
      this.form.patchValue(others);
      this.territory.set(territory);
    },
  });

  protected choose(territory: TerritoryName): void {
    this.territory.set(territory);
    this.territoryError.set(null);
    this.form.markAsDirty();
    const { name } = this.form.controls;
    if (!name.dirty) name.setValue(proposeCcasName(this.kind(), territory.name));
  }

  protected async save(): Promise<void> {
    const territory = this.territory();
    const networkId = this.session.networkId();
    this.territoryError.set(territory ? null : refusalText('REQUIRED'));
    if (!territory || !networkId) {
      validate(this.form);
      return;
    }
    let createdId = '';
    const { siren: typedSiren, ...values } = this.form.getRawValue();
    const isSaved = await this.saver.save({
      send: async () => {
        const input = { networkId, territoryId: territory.id, siren: typedSiren.replace(/\s/g, ''), ...cleanValues(values) };
        createdId = (await this.gateway.create(input)).id;
      },
      refused: (error) => this.place(error),
      done: `${values.name.trim()} fait partie du réseau.`,
    });
    if (isSaved) await this.router.navigate(['/reseau', createdId]);
  }

  /** The territory is chosen beside the form: what is wrong with it is placed by hand. */
  private place(error: ApiError): ApiError {
    const fault = error.fields.find(({ path }) => path.endsWith('territoryId'));
    if (!fault) return error;
    this.territoryError.set(fault.reason === 'UNKNOWN_REFERENCE' ? OUTSIDE_NETWORK : refusalText(fault.reason));
    return new ApiError(
      error.reason,
      error.params,
      error.fields.filter((other) => other !== fault),
      error.requestId,
    );
  }
}
