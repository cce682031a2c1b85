import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { OUTSIDE_EVENT_WORDS, OUTSIDE_EVENTS, type OutsideEvent, WEBHOOK_LIMITS } from '@maillage/domain';
import { Session } from '../core';
import { AgoPipe, Dialogs, formatDateTime, plural, Toasts, UiChip, UiIcon, UiPageHeader, UiState } from '../ui';
import { RecordDialogs } from '../ui/record-form/record-dialogs';
import { InlineSave } from '../ui/saving/inline-save';
import { type DeliveryView, WebhooksGateway, type WebhookView } from './webhooks-gateway';
import { DELIVERY_FAILURE_WORDS, DELIVERY_STATE_WORDS } from './words/delivery-words';

/** Whom the network tells of what happens: addresses, what of, whether it arrives, and once more. */
@Component({
  selector: 'app-webhooks-page',
  imports: [AgoPipe, MatButton, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './webhooks-page.html',
  styleUrl: './webhooks-page.scss',
})
export class WebhooksPage {
  private readonly gateway = inject(WebhooksGateway);
  private readonly session = inject(Session);
  private readonly questions = inject(RecordDialogs);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);
  protected readonly saver = new InlineSave();
  protected readonly events = OUTSIDE_EVENT_WORDS;
  protected readonly states = DELIVERY_STATE_WORDS;
  protected readonly webhooks = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.webhooks(params) });

  /** « 3 essais, l’outil a refusé (500), prochain essai le … » */
  protected told({ attempts, lastFailure, lastStatus, nextAttemptAt, state }: DeliveryView): string {
    const why = lastFailure ? DELIVERY_FAILURE_WORDS[lastFailure] + (lastStatus === null ? '' : ` (${lastStatus})`) : null;
    const next = nextAttemptAt && attempts > 0 ? `prochain essai le ${formatDateTime(nextAttemptAt)}` : null;
    return [attempts === 0 ? 'pas encore envoyé' : state === 'delivered' && attempts === 1 ? null : plural(attempts, 'essai', 'essais'), why, next]
      .filter(Boolean)
      .join(', ');
  }

  protected async make(): Promise<void> {
    const networkId = this.networkId();
    if (networkId === undefined) return;
    let secret = '';
    await this.questions.ask({
      heading: 'Nouveau signalement',
      text: 'Maillage prévient l’outil dans la minute\u202f: ce qui s’est passé, quand, et l’adresse de la page. Jamais un nom ni un texte.',
      fields: [
        { key: 'name', label: 'Outil prévenu', kind: 'text', isRequired: true, isWide: true, maxLength: WEBHOOK_LIMITS.name },
        {
          key: 'url',
          label: 'Son adresse',
          kind: 'text',
          isRequired: true,
          isWide: true,
          maxLength: WEBHOOK_LIMITS.url,
          hint: 'Elle commence par https://. Demandez-la à qui tient l’outil.',
        },
        {
          key: 'events',
          label: 'Quand le prévenir',
          kind: 'choices',
          isRequired: true,
          isWide: true,
          many: (Object.keys(OUTSIDE_EVENTS) as OutsideEvent[]).map((value) => ({ value, label: OUTSIDE_EVENT_WORDS[value], group: 'Ce qui se passe' })),
          emptyLabel: 'Ajouter…',
        },
      ],
      save: async (values) => {
        const { name, url, events } = values as { name: string; url: string; events: OutsideEvent[] | null };
        secret = await this.gateway.make({ networkId, name, url, events: events ?? [] });
      },
      done: null,
      submitLabel: 'Créer le signalement',
    });
    if (secret !== '') await this.show(secret);
  }

  protected async renew({ id, name }: WebhookView): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Changer le secret de «\u202f${name}\u202f»\u202f?`,
      text: 'L’outil refusera les envois tant que le nouveau secret n’y est pas.',
      confirmLabel: 'Changer le secret',
    });
    if (!isSure) return;
    let secret = '';
    await this.saver.act(async () => {
      secret = await this.gateway.renewSecret(id);
    }, 'Secret changé.');
    if (secret !== '') await this.show(secret);
  }

  protected async try({ id }: WebhookView): Promise<void> {
    await this.saver.act(() => this.gateway.try(id), 'Essai envoyé\u202f: son résultat s’affiche dans la liste à la prochaine ouverture.');
  }

  protected async switch({ id, disabledAt }: WebhookView): Promise<void> {
    await this.saver.act(() => this.gateway.switch(id, disabledAt !== null), disabledAt === null ? 'Envois suspendus.' : 'Envois repris.');
  }

  protected async resend({ id }: DeliveryView): Promise<void> {
    await this.saver.act(() => this.gateway.resend(id), 'Envoi rejoué.');
  }

  protected async remove({ id, name }: WebhookView): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Supprimer «\u202f${name}\u202f»\u202f?`,
      text: 'L’outil ne sera plus prévenu, et le journal de ses envois est effacé. Cela ne s’annule pas.',
      confirmLabel: 'Supprimer le signalement',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.remove(id), 'Signalement supprimé.');
  }

  private async show(secret: string): Promise<void> {
    const isCopied = await this.dialogs.confirm({
      title: 'Voici le secret',
      text: 'L’outil en a besoin pour reconnaître les envois. Il n’est montré que maintenant\u202f: copiez-le, et transmettez-le par une voie sûre.',
      items: [secret],
      confirmLabel: 'Copier le secret',
    });
    if (!isCopied) return;
    await navigator.clipboard.writeText(secret);
    this.toasts.show('Secret copié.');
  }
}
