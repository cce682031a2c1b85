import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { today } from '../../core';
import { messageOf } from '../../errors';
import { Dialogs, formatDate, Toasts, UiIcon } from '../../ui';
import { UiSidePanel } from '../../ui/side-panel/side-panel';
import { CcasGateway, type Office } from '../ccas-gateway';
import { OfficeForm } from '../office-form/office-form';
import { OfficeLine } from '../office-line/office-line';
import { directionVacantSince, splitOffices } from '../offices';
import { OFFICE_FUNCTION_LABELS } from '../words/ccas-words';

/** The offices of a CCAS: today's first, past ones folded; for who may, what changes them. */
@Component({
  selector: 'app-office-list',
  imports: [MatButton, OfficeForm, OfficeLine, UiIcon, UiSidePanel],
  templateUrl: './office-list.html',
  styleUrl: './office-list.scss',
})
export class OfficeList {
  readonly ccasId = input.required<string>();
  readonly offices = input.required<readonly Office[]>();
  readonly canManage = input(false);

  private readonly gateway = inject(CcasGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);

  protected readonly split = computed(() => splitOffices(this.offices(), today()));
  protected readonly vacantSince = computed(() => {
    const since = directionVacantSince(this.offices(), today());
    return since && formatDate(since);
  });
  protected readonly isPanelOpen = signal(false);
  protected readonly edited = signal<Office | null>(null);

  protected edit(office: Office | null): void {
    this.edited.set(office);
    this.isPanelOpen.set(true);
  }

  protected async end(office: Office): Promise<void> {
    const endsOn = today();
    const isSure = await this.dialogs.confirm({
      title: `Terminer la fonction de ${office.personName}\u202f?`,
      text: `${office.personName} quittera la fonction «\u202f${OFFICE_FUNCTION_LABELS[office.function]}\u202f» aujourd’hui, ${formatDate(endsOn)}. Pour une autre date, choisissez «\u202fModifier\u202f».`,
      confirmLabel: 'Terminer aujourd’hui',
    });
    if (isSure) await this.act(() => this.gateway.updateOffice({ id: office.id, version: office.version, endsOn }), 'La fonction est terminée.');
  }

  protected async remove(office: Office): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer la fonction de ${office.personName}\u202f?`,
      text: 'À réserver aux erreurs de saisie\u202f: une personne qui est partie garde sa place dans l’histoire avec une date de fin.',
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (isSure) await this.act(() => this.gateway.deleteOffice(office), 'La fonction est supprimée.');
  }

  private async act(change: () => Promise<void>, done: string): Promise<void> {
    try {
      await change();
      this.toasts.show(done);
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
