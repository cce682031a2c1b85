import { Component, effect, ElementRef, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { HasUnsavedChanges } from '../../core';
import {
  applyApiError,
  Dialogs,
  endNotBeforeStart,
  formatDate,
  Toasts,
  UiControl,
  UiDateInput,
  UiField,
  UiFormError,
  UiPageHeader,
  UiState,
  validate,
} from '../../ui';
import { CCAS_FIELD_LABELS, CcasFields, ccasFieldsForm } from '../ccas-fields/ccas-fields';
import { CcasGateway, type CcasIdentity } from '../ccas-gateway';
import { changedValues, cleanValues, settleStaleForm } from '../stale-form';

const LABELS = { ...CCAS_FIELD_LABELS, closedOn: 'Date de fermeture' };
const DATES: readonly string[] = ['openedOn', 'closedOn'];
const wordValue = (value: unknown, key: string): string => (!value ? '(vide)' : DATES.includes(key) ? formatDate(String(value)) : String(value));

/** Changes what is known of a CCAS. Its SIREN, nature and commune are what it is: another one is another CCAS. */
@Component({
  selector: 'app-ccas-editing',
  imports: [CcasFields, MatButton, ReactiveFormsModule, RouterLink, UiControl, UiDateInput, UiField, UiFormError, UiPageHeader, UiState],
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
            <ui-form-error [message]="message()" />
            <section class="card stack">
              <app-ccas-fields [form]="form" />
              <ui-field label="Date de fermeture" optional hint="Dernier jour : un CCAS fermé garde son histoire et ne compte plus dans le réseau">
                <ui-date-input uiControl formControlName="closedOn" />
              </ui-field>
            </section>
            <div class="form-actions">
              <a matButton [routerLink]="['/reseau', id()]">Annuler</a>
              <button matButton="filled" type="submit" [disabled]="isSaving()">{{ isSaving() ? 'Enregistrement…' : 'Enregistrer' }}</button>
            </div>
          </form>
        } @else {
          <p class="notice" data-tone="warn">Vos droits ne permettent pas de modifier ce CCAS. Demandez à la coordination du réseau de le faire.</p>
        }
      }
    </div>
  `,
})
export class CcasEditing implements HasUnsavedChanges {
  readonly id = input.required<string>();

  private readonly gateway = inject(CcasGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly ccas = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.get(params) });
  /** What the form started from: the row as read, or as it stood at the last conflict. */
  protected readonly base = linkedSignal<CcasIdentity | undefined>(() => (this.ccas.hasValue() ? this.ccas.value() : undefined));
  protected readonly form = new FormGroup({ ...ccasFieldsForm().controls, closedOn: new FormControl<string | null>(null) }, [
    endNotBeforeStart('openedOn', 'closedOn'),
  ]);
  protected readonly message = signal<string | null>(null);
  protected readonly isSaving = signal(false);
  constructor() {
    effect(() => {
      const loaded = this.ccas.hasValue() ? this.ccas.value() : null;
      if (loaded) this.form.reset(Object.fromEntries(Object.keys(LABELS).map((key) => [key, loaded[key as keyof typeof LABELS] ?? ''])));
    });
  }

  hasUnsavedChanges(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    const base = this.base();
    if (!base || !validate(this.form, this.element)) return;
    const changes = changedValues(base, cleanValues(this.form.getRawValue()));
    this.isSaving.set(true);
    this.message.set(null);
    try {
      if (Object.keys(changes).length > 0) await this.gateway.update({ id: base.id, version: base.version, ...changes });
      this.form.markAsPristine();
      this.toasts.show('La fiche est enregistrée.');
      await this.router.navigate(['/reseau', base.id]);
    } catch (error) {
      const current = await settleStaleForm<CcasIdentity>(error, this.form, LABELS, this.dialogs, wordValue);
      if (current) {
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
