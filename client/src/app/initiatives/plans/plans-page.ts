import { Component, computed, ElementRef, inject, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { PLAUSIBLE_YEARS } from '@maillage/domain';
import { Session, today } from '../../core';
import {
  applyApiError,
  maxLength,
  plural,
  required,
  Toasts,
  UiChip,
  UiControl,
  UiField,
  UiFormError,
  UiIcon,
  UiNumberInput,
  UiPageHeader,
  UiState,
  validate,
} from '../../ui';
import { InitiativesGateway } from '../initiatives-gateway';
import { InitiativesNav } from '../initiatives-nav';

/** The yearly plans of the network: choose one, create the next. */
@Component({
  selector: 'app-plans-page',
  imports: [ReactiveFormsModule, RouterLink, MatButton, InitiativesNav, UiChip, UiControl, UiField, UiFormError, UiIcon, UiNumberInput, UiPageHeader, UiState],
  templateUrl: './plans-page.html',
  styleUrl: './plans-page.scss',
})
export class PlansPage {
  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly formElement = viewChild<ElementRef<HTMLElement>>('formElement');

  protected readonly plural = plural;
  protected readonly years = PLAUSIBLE_YEARS;
  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.plans(params) });
  protected readonly plans = computed(() => (this.resource.hasValue() ? this.resource.value().toSorted((a, b) => b.year - a.year) : []));
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  protected readonly isAdding = signal(false);
  protected readonly isSaving = signal(false);
  protected readonly message = signal<string | null>(null);
  protected readonly form = inject(NonNullableFormBuilder).group({ year: [0, [required]], title: ['', [required, maxLength(200)]] });

  protected add(): void {
    const year = Math.max(Number(today().slice(0, 4)) - 1, ...this.plans().map((plan) => plan.year)) + 1;
    this.form.reset({ year, title: `Plan d’initiatives ${year}` });
    this.message.set(null);
    this.isAdding.set(true);
  }

  protected async save(): Promise<void> {
    const networkId = this.session.networkId();
    if (this.isSaving() || !networkId || !validate(this.form, this.formElement()?.nativeElement)) return;
    this.isSaving.set(true);
    try {
      const { year, title } = this.form.getRawValue();
      const plan = await this.gateway.createPlan({ networkId, year, title: title.trim() });
      this.isAdding.set(false);
      this.toasts.show(`Plan ${plan.year} créé. Reportez-y les initiatives qui continuent, depuis la page de chacune.`);
    } catch (error) {
      this.message.set(applyApiError(this.form, error));
    } finally {
      this.isSaving.set(false);
    }
  }
}
