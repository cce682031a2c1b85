import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MAX_VALIDITY_MONTHS } from '@maillage/domain';
import { Session } from '../../core';
import { AgoPipe, keepLatest, UiControl, UiField, UiPageHeader, UiState } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { POINT_WORDS } from '../words/privacy-words';
import { PrivacyGateway, type Validity } from '../privacy-gateway';
import { PrivacyNav } from '../privacy-nav';

/** For how long evidence counts: read by all, edited by the coordinator, line by line. */
@Component({
  selector: 'app-privacy-policy-page',
  imports: [AgoPipe, MatButton, PrivacyNav, ReactiveFormsModule, UiControl, UiField, UiFormState, UiInlineForm, UiNumberInput, UiPageHeader, UiState],
  template: `<div class="page">
    <ui-page-header heading="Validité des preuves" [crumbs]="[{ label: 'RGPD', link: '/rgpd' }]">
      <span>Aucun texte ne fixe ces durées : c’est la politique du réseau.</span>
      <app-privacy-nav pageViews />
    </ui-page-header>
    <p class="notice" data-tone="info">
      Passé ce délai, un point répondu « oui » devient « à confirmer », jamais « non conforme ». Un changement vaut aussitôt pour tous les CCAS.
    </p>
    <ui-state [resource]="resource" what="la politique" />
    @if (validities(); as lines) {
      <div class="table-wrap">
        <table class="table table-stack">
          <caption class="visually-hidden">
            Durée de validité des preuves par point
          </caption>
          <thead>
            <tr>
              <th scope="col">Point</th>
              <th scope="col">Durée de validité</th>
              <th scope="col">Durée proposée</th>
              <th scope="col">Dernier changement</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines; track line.point) {
              <tr>
                <th scope="row" data-label="Point">{{ words[line.point].label }}</th>
                <td data-label="Durée de validité">
                  @if (editing() === line.point) {
                    <ui-form-state [of]="saver" />
                    <form uiInlineForm class="row" (ngSubmit)="save(line)" [formGroup]="form">
                      <ui-field [label]="'Mois, vide pour une preuve sans fin : ' + words[line.point].label" hideLabel>
                        <ui-number-input uiControl unit="mois" placeholder="sans fin" [isWhole]="true" [min]="1" [max]="max" formControlName="months" />
                      </ui-field>
                      <button matButton="filled" type="submit" [disabled]="saver.isSaving()">Enregistrer</button>
                      <button matButton="text" type="button" (click)="editing.set(null)">Annuler</button>
                    </form>
                  } @else {
                    <span class="row"
                      >{{ duration(line.months) }}
                      @if (canManage()) {
                        <button matButton="text" type="button" (click)="edit(line)">
                          Modifier<span class="visually-hidden"> : {{ words[line.point].label }}</span>
                        </button>
                      }
                    </span>
                  }
                </td>
                <td data-label="Durée proposée" class="muted">{{ duration(line.defaultMonths) }}</td>
                <td data-label="Dernier changement" class="muted">{{ line.updatedAt ? (line.updatedAt | ago) : 'jamais' }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    }
  </div>`,
  styles: `
    ui-number-input {
      inline-size: 10rem;
    }
  `,
})
export class PolicyPage {
  private readonly gateway = inject(PrivacyGateway);
  private readonly session = inject(Session);
  protected readonly words = POINT_WORDS;
  protected readonly max = MAX_VALIDITY_MONTHS;
  protected readonly editing = signal<string | null>(null);
  protected readonly form = new FormGroup({ months: new FormControl<number | null>(null) });
  protected readonly saver = new InlineSave({ form: this.form, name: 'Durée de validité', row: () => this.editing() });
  protected readonly canManage = computed(() => this.session.can('privacy.manage'));
  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.validities(params) });
  protected readonly validities = keepLatest(this.resource);

  protected duration(months: number | null): string {
    return months === null ? 'sans fin, sauf fin donnée à la main' : `${months}\u00a0mois`;
  }

  protected edit({ point, months, version }: Validity): void {
    // the API wants no version of a duration that nobody has set yet
    this.saver.version = version ?? 0;
    this.form.reset({ months });
    this.editing.set(point);
  }

  protected async save({ point }: Validity): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    const isSaved = await this.saver.save({
      labels: { months: 'Durée de validité' },
      values: () => this.form.getRawValue(),
      format: (value) => this.duration(value as number | null),
      send: (version) => this.gateway.setValidity({ networkId, point, version: version || null, ...this.form.getRawValue() }),
      done: 'Politique enregistrée.',
    });
    if (isSaved) this.editing.set(null);
  }
}
