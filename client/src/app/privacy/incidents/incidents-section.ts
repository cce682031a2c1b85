import { Component, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { type BreachState, HOUR_MS } from '@maillage/domain';
import {
  CivilDatePipe,
  DateTimePipe,
  Dialogs,
  formatDate,
  formatDateTime,
  formatNumber,
  formatPercent,
  type IconName,
  NumPipe,
  type Tone,
  UiChip,
  UiIcon,
  UiState,
} from '../../ui';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import type { CreatePrivacyBreachInput, CreateRightsRequestInput } from '../../../generated/schema-types';
import { type Breach, IncidentsGateway, type RightsRequest } from './incidents-gateway';
import { BREACH_FIELDS, REQUEST_FIELDS } from './incident-fields';

const STATES: Readonly<Record<BreachState, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  running: { label: 'À notifier', tone: 'warn', icon: 'clock' },
  overdue: { label: 'À notifier, 72 h dépassées', tone: 'bad', icon: 'alert' },
  notified_in_time: { label: 'Notifiée à temps', tone: 'good', icon: 'check' },
  notified_late: { label: 'Notifiée en retard', tone: 'warn', icon: 'clock' },
  not_notified: { label: 'Close sans notification', tone: 'bad', icon: 'ban' },
  not_required: { label: 'Sans risque, rien à notifier', tone: 'neutral', icon: 'info' },
};

/** Breaches and rights requests of a CCAS: counts and delays alone. */
@Component({
  selector: 'app-incidents-section',
  imports: [MatButton, CivilDatePipe, DateTimePipe, NumPipe, UiChip, UiIcon, UiRecordForm, UiState],
  templateUrl: './incidents-section.html',
  styleUrl: '../section-lines.scss',
})
export class IncidentsSection {
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(IncidentsGateway);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly breachFields = BREACH_FIELDS;
  protected readonly requestFields = REQUEST_FIELDS;
  protected readonly saveBreach: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreatePrivacyBreachInput, 'ccasId'>;
    return id ? this.gateway.updateBreach({ id, version, ...typed }) : this.gateway.createBreach({ ccasId: this.ccasId(), ...typed });
  };
  protected readonly saveRequest: SaveRecord = (values, { id, version }) => {
    const typed = values as unknown as Omit<CreateRightsRequestInput, 'ccasId'>;
    return id ? this.gateway.updateRequest({ id, version, ...typed }) : this.gateway.createRequest({ ccasId: this.ccasId(), ...typed });
  };
  protected readonly states = STATES;
  protected readonly loaded = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.incidents(params) });
  /** Id of the row whose form is open; `breach` or `request` for the one that is added. */
  protected readonly edited = signal<string | null>(null);

  /** A share with its denominator; nothing due yet has none. */
  protected share(inTime: number, due: number): string {
    return due === 0 ? '—' : `${formatNumber(inTime)}/${formatNumber(due)} (${formatPercent(inTime / due)})`;
  }

  /** Whole hours that are left of the 72. */
  protected remaining({ notifyBefore }: Breach): string {
    const hours = Math.floor((new Date(notifyBefore).getTime() - Date.now()) / HOUR_MS);
    return hours < 1 ? 'À notifier dans l’heure' : `À notifier sous ${hours}\u00a0h`;
  }

  protected async removeBreach({ id, version, discoveredAt }: Breach): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer la violation du ${formatDateTime(discoveredAt)}\u202f?`,
      text: 'À faire seulement si elle a été saisie par erreur\u202f: elle sort des décomptes.',
      confirmLabel: 'Supprimer la violation',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteBreach({ id, version }), 'Violation supprimée.');
  }

  protected async removeRequest({ id, version, receivedOn }: RightsRequest): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer la demande du ${formatDate(receivedOn)}\u202f?`,
      text: 'À faire seulement si elle a été saisie par erreur\u202f: elle sort des décomptes.',
      confirmLabel: 'Supprimer la demande',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.deleteRequest({ id, version }), 'Demande supprimée.');
  }
}
