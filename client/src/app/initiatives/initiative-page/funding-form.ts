import { Component, effect, ElementRef, inject, input, output, untracked } from '@angular/core';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { applyApiError, Dialogs, formatEuros, InlineSave, maxLength, required, Toasts, UiControl, UiEurosInput, UiField, UiFormError, UiIcon } from '../../ui';
import { InitiativesGateway, type Funder, type FundingLine } from '../initiatives-gateway';
import { FUNDING_STEPS } from './funding-totals';

const LABELS = { funderId: 'Financeur', label: 'Objet', soughtCents: 'Demandé', promisedCents: 'Promis', signedCents: 'Signé', paidCents: 'Versé' };

/** A funding line, new or edited in its place; a funder that is not known yet is created on the way. */
@Component({
  selector: 'app-funding-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiEurosInput, UiField, UiFormError, UiIcon],
  templateUrl: './funding-form.html',
})
export class FundingForm {
  readonly initiativeId = input.required<string>();
  readonly line = input<FundingLine | null>(null);
  readonly funders = input.required<readonly Funder[]>();
  readonly closed = output();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  protected readonly saver = new InlineSave();
  protected readonly steps = FUNDING_STEPS;
  protected readonly canCreateFunder = this.session.can('funders.manage');
  protected readonly form = this.builder.group({
    funderId: this.builder.control<string | null>(null, required),
    label: this.builder.control<string | null>(null, maxLength(200)),
    soughtCents: this.builder.control<number | null>(null),
    promisedCents: this.builder.control<number | null>(null),
    signedCents: this.builder.control<number | null>(null),
    paidCents: this.builder.control<number | null>(null),
  });

  constructor() {
    effect(() => {
      const line = this.line();
      untracked(() => {
        if (!line || this.form.dirty) return;
        this.saver.version = line.version;
        this.form.reset({ ...line, funderId: line.funder.id });
      });
    });
  }

  isDirty(): boolean {
    return this.form.dirty;
  }

  protected async createFunder(): Promise<void> {
    const networkId = this.session.networkId();
    const name = await this.dialogs.prompt({
      title: 'Nouveau financeur',
      label: 'Nom de l’organisme',
      confirmLabel: 'Ajouter le financeur',
      required: true,
      maxLength: 200,
    });
    if (!name || !networkId) return;
    try {
      const funder = await this.gateway.createFunder(networkId, name.trim());
      this.form.controls.funderId.setValue(funder.id);
      this.form.markAsDirty();
      this.toasts.show(`« ${funder.name} » est ajouté aux financeurs.`);
    } catch (error) {
      this.toasts.error(messageOf(error));
      this.saver.message.set(applyApiError(this.form, error));
    }
  }

  protected async save(): Promise<void> {
    const id = this.line()?.id;
    const isSaved = await this.saver.save({
      form: this.form,
      root: this.host.nativeElement,
      labels: LABELS,
      values: () => this.values(),
      format: (value, key) =>
        key.endsWith('Cents') ? formatEuros(value as number | null) : key === 'funderId' ? this.funderName(value) : String(value ?? '(vide)'),
      present: (current) => ({ funderId: (current['funder'] as Funder | undefined)?.id ?? current['funderId'] }),
      send: (version) =>
        id
          ? this.gateway.updateFundingLine({ id, version, ...this.values() })
          : this.gateway.createFundingLine({ initiativeId: this.initiativeId(), ...this.values() }),
      done: 'Financement enregistré.',
    });
    if (isSaved) this.closed.emit();
  }

  private funderName(id: unknown): string {
    return this.funders().find((funder) => funder.id === id)?.name ?? '(inconnu)';
  }

  private values() {
    const { funderId, label, ...amounts } = this.form.getRawValue();
    return { funderId: funderId ?? '', label: label?.trim() || null, ...amounts };
  }
}
