import { Component, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { endNotBeforeStart, formatDate, UiControl, UiField, UiPageHeader, UiState } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { CCAS_FIELD_LABELS, CcasFields, ccasFieldsForm } from '../ccas-fields/ccas-fields';
import { CcasGateway, type CcasIdentity } from '../ccas-gateway';
import { changedValues, cleanValues } from '../stale-form';

const LABELS = { ...CCAS_FIELD_LABELS, closedOn: 'Date de fermeture' };
const DATES: readonly string[] = ['openedOn', 'closedOn'];
const wordValue = (value: unknown, key: string): string => (!value ? '(vide)' : DATES.includes(key) ? formatDate(String(value)) : String(value));

/** Changes what is known of a CCAS. Its SIREN, nature and commune are what it is: another one is another CCAS. */
@Component({
  selector: 'app-ccas-editing',
  imports: [CcasFields, MatButton, ReactiveFormsModule, RouterLink, UiControl, UiDateInput, UiField, UiFormState, UiPageHeader, UiState],
  template: `
    <div class="page page-narrow">
      <ui-page-header
        [heading]="base() ? 'Modifier ' + base()?.name : 'Modifier un CCAS'"
        [crumbs]="[
          { label: 'Réseau', link: '/reseau' },
          { label: base()?.name ?? 'CCAS', link: ['/reseau', id()] },
        ]"
      />
      <ui-state [resource]="ccas" what="ce CCAS" />
      @if (base(); as present) {
        @if (present.canUpdate) {
          <form class="stack" [formGroup]="form" (ngSubmit)="save()" novalidate>
            <ui-form-state [of]="saver" />
            <section class="card stack">
              <app-ccas-fields [form]="form" />
              <ui-field label="Date de fermeture" optional hint="Dernier jour : un CCAS fermé garde son histoire et ne compte plus dans le réseau">
                <ui-date-input uiControl formControlName="closedOn" />
              </ui-field>
            </section>
            <div class="form-actions">
              <a matButton [routerLink]="['/reseau', id()]">Annuler</a>
              <button matButton="filled" type="submit" [disabled]="saver.isSaving()">{{ saver.isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
            </div>
          </form>
        } @else {
          <p class="notice" data-tone="warn">Vos droits ne permettent pas de modifier ce CCAS. Demandez à la coordination du réseau de le faire.</p>
        }
      }
    </div>
  `,
})
export class CcasEditing {
  readonly id = input.required<string>();

  private readonly gateway = inject(CcasGateway);
  private readonly router = inject(Router);

  protected readonly ccas = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.get(params) });
  /** What the form started from: the row as read, or as it stood at the last conflict. */
  protected readonly base = linkedSignal<CcasIdentity | undefined>(() => (this.ccas.hasValue() ? this.ccas.value() : undefined));
  protected readonly form = new FormGroup({ ...ccasFieldsForm().controls, closedOn: new FormControl<string | null>(null) }, [
    endNotBeforeStart('openedOn', 'closedOn'),
  ]);
  protected readonly saver = new InlineSave({ form: this.form, name: 'Modifier un CCAS' });

  constructor() {
    effect(() => {
      const loaded = this.ccas.hasValue() ? this.ccas.value() : null;
      untracked(() => {
        if (!loaded || this.form.dirty) return;
        this.saver.version = loaded.version;
        this.form.reset(valuesIn(loaded));
      });
    });
  }

  protected async save(): Promise<void> {
    const base = this.base();
    if (!base) return;
    const values = () => cleanValues(this.form.getRawValue());
    const isSaved = await this.saver.save({
      labels: LABELS,
      values,
      format: wordValue,
      // what this person did not change is not sent: somebody else's change of it stays
      send: async (version) => {
        const changes = changedValues(this.base() ?? base, values());
        if (Object.keys(changes).length > 0) await this.gateway.update({ id: base.id, version, ...changes });
      },
      accept: (settled, current) => {
        this.base.set({ ...base, ...current });
        this.form.patchValue(valuesIn(settled));
      },
      done: 'La fiche est enregistrée.',
    });
    if (isSaved) await this.router.navigate(['/reseau', base.id]);
  }
}

/** Values as the fields hold them: nothing is an empty text. */
const valuesIn = (row: object) => Object.fromEntries(Object.keys(LABELS).map((key) => [key, (row as Readonly<Record<string, unknown>>)[key] ?? '']));
