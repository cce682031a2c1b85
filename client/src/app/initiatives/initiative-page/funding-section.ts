import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Dialogs, EurosPipe, UiIcon } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway, type Funder, type FundingLine, type Initiative } from '../initiatives-gateway';
import { FundingForm } from './funding-form';
import { FUNDING_STEPS, fundingTotals } from './funding-totals';

/** Who pays: what was asked, promised, signed and paid, line by line and in all. */
@Component({
  selector: 'app-funding-section',
  imports: [MatButton, EurosPipe, FundingForm, RouterLink, UiIcon],
  templateUrl: './funding-section.html',
  styleUrl: './section.scss',
})
export class FundingSection {
  readonly initiative = input.required<Initiative>();
  readonly funders = input.required<readonly Funder[]>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly steps = FUNDING_STEPS;
  protected readonly totals = computed(() => fundingTotals(this.initiative().fundingLines));
  protected readonly editedId = signal<string | null>(null);
  protected readonly edited = computed(() => this.initiative().fundingLines.find((line) => line.id === this.editedId()) ?? null);

  protected async remove(line: FundingLine): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer le financement de ${line.funder.name}\u202f?`,
      text: 'La ligne et ses montants disparaissent de l’initiative. L’historique garde la trace de sa suppression.',
      confirmLabel: 'Supprimer le financement',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteFundingLine(line.id, line.version), 'Financement supprimé.');
  }
}
