import { Component, computed, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { NETWORK_LIMITS, INITIATIVE_LIMITS } from '@maillage/domain';
import { Session } from '../../core';
import { Toasts, UiIcon } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import type { CreateFundingLineInput } from '../../../generated/schema-types';
import { InitiativesGateway, type Funder, type FundingLine } from '../initiatives-gateway';
import { FUNDING_STEPS } from './funding-totals';

/** A funding line, new or edited in its place; a funder that is not known yet is created on the way. */
@Component({
  selector: 'app-funding-form',
  imports: [MatButton, UiIcon, UiRecordForm],
  template: `<ui-record-form
    [heading]="line() ? 'Modifier le financement' : 'Nouveau financement'"
    [fields]="fields()"
    [record]="line()"
    [valuesOf]="valuesOf"
    [save]="save"
    done="Financement enregistré."
    (closed)="closed.emit()"
  >
    @if (canCreateFunder) {
      <button matButton="text" type="button" (click)="createFunder()"><ui-icon matButtonIcon name="plus" />Nouveau financeur</button>
    }
  </ui-record-form>`,
})
export class FundingForm {
  readonly initiativeId = input.required<string>();
  readonly line = input<FundingLine | null>(null);
  readonly funders = input.required<readonly Funder[]>();
  readonly closed = output();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly questions = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);
  private readonly form = viewChild.required(UiRecordForm);
  protected readonly canCreateFunder = this.session.can('funders.manage');
  protected readonly fields = computed<readonly RecordField[]>(() => [
    { key: 'funderId', label: 'Financeur', kind: 'choice', isRequired: true, choices: this.funders().map(({ id, name }) => ({ value: id, label: name })) },
    { key: 'label', label: 'Objet', kind: 'text', maxLength: INITIATIVE_LIMITS.label },
    ...FUNDING_STEPS.map(({ key, label }) => ({ key, label, kind: 'euros' }) as const),
  ]);
  protected readonly valuesOf = (line: object): object => ({ ...line, funderId: (line as Partial<FundingLine>).funder?.id });
  protected readonly save: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreateFundingLineInput, 'initiativeId'>;
    return id ? this.gateway.updateFundingLine({ id, version, ...typed }) : this.gateway.createFundingLine({ initiativeId: this.initiativeId(), ...typed });
  };

  protected async createFunder(): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    await this.questions.ask({
      heading: 'Nouveau financeur',
      fields: [{ key: 'name', label: 'Nom de l’organisme', kind: 'text', isRequired: true, maxLength: NETWORK_LIMITS.name, isWide: true }],
      save: async (values) => {
        const funder = await this.gateway.createFunder(networkId, values['name'] as string);
        this.form().fill('funderId', funder.id);
        this.toasts.show(`«\u202f${funder.name}\u202f» est ajouté aux financeurs.`);
      },
      done: null,
      submitLabel: 'Ajouter le financeur',
    });
  }
}
