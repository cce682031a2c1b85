import { inject, Injectable } from '@angular/core';
import { CAMPAIGN_LIMITS } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { Dialogs, plural, Toasts } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { type BoardRow, type Campaign, CampaignsGateway } from '../campaigns-gateway';
import { wordReminded } from '../words/campaign-texts';

const namesOf = (rows: readonly BoardRow[]): string => new Intl.ListFormat('fr').format(rows.map(({ ccas }) => ccas.name));

/** What is done from the board, on one CCAS or several: each asks for the words that it needs first. */
@Injectable({ providedIn: 'root' })
export class BoardActs {
  private readonly gateway = inject(CampaignsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly records = inject(RecordDialogs);
  private readonly toasts = inject(Toasts);

  async remind({ id }: Campaign, rows: readonly BoardRow[]): Promise<void> {
    if (rows.length > 1) {
      const isSure = await this.dialogs.confirm({
        title: `Relancer ${rows.length}\u00a0CCAS\u202f?`,
        text: 'Un courriel part à qui n’a pas été sollicité depuis une semaine et n’est pas absent\u202f; vous saurez qui ne l’a pas reçu.',
        items: rows.map(({ ccas }) => ccas.name),
        confirmLabel: 'Relancer',
      });
      if (!isSure) return;
    }
    await this.attempt(async () => this.toasts.show(wordReminded(await this.gateway.remind({ id, responseIds: rows.map((row) => row.id) }))));
  }

  /** More time for some CCAS, or for all. */
  extend({ id, version, dueOn }: Campaign, rows: readonly BoardRow[] | null): Promise<void> {
    const whom = rows === null ? 'tous les CCAS' : rows.length === 1 ? `le ${rows[0]?.ccas.name ?? ''}` : plural(rows.length, 'CCAS', 'CCAS');
    return this.records.ask({
      heading: `Prolonger pour ${whom}`,
      text: 'La première date limite reste celle qui compte pour dire qui a répondu à l’heure.',
      fields: [{ key: 'dueOn', label: 'Nouvelle date limite', kind: 'date', isRequired: true }],
      record: { id, version, dueOn },
      save: (values, seen) =>
        this.gateway.extend({ id, version: seen.version, dueOn: String(values['dueOn']), responseIds: rows === null ? null : rows.map((row) => row.id) }),
      done: 'Date limite prolongée.',
      submitLabel: 'Prolonger',
    });
  }

  /** For one reason; of several, those that somebody changed meanwhile are left and named. */
  excuse(rows: readonly BoardRow[]): Promise<void> {
    const [first, ...others] = rows;
    if (!first) return Promise.resolve();
    const isOne = others.length === 0;
    const whom = isOne ? `le ${first.ccas.name}` : `${rows.length}\u00a0CCAS`;
    return this.records.ask({
      heading: `Dispenser ${whom} de répondre`,
      text: isOne
        ? 'Il sort du compte des réponses attendues, et ne sera plus relancé.'
        : `${namesOf(rows)} sortent du compte des réponses attendues, et ne seront plus relancés. La raison est la même pour tous.`,
      fields: [{ key: 'reason', label: 'Pourquoi', kind: 'long', isRequired: true, maxLength: CAMPAIGN_LIMITS.reason, isWatched: true }],
      record: { id: first.id, version: first.version, reason: null },
      save: async (values, seen) => {
        const reason = String(values['reason']);
        if (isOne) await this.gateway.excuse({ id: first.id, version: seen.version, reason });
        else await this.excuseEach(rows, reason);
      },
      done: isOne ? `Le ${first.ccas.name} est dispensé de répondre.` : null,
      submitLabel: 'Dispenser',
    });
  }

  private async excuseEach(rows: readonly BoardRow[], reason: string): Promise<void> {
    const left: BoardRow[] = [];
    for (const row of rows)
      await this.gateway.excuse({ id: row.id, version: row.version, reason }).catch((error: unknown) => {
        // somebody was faster there, or the campaign is over: any other failure stops here, and what is left stays chosen
        if (!['CONFLICT', 'NOT_FOUND'].includes(toApiError(error).code ?? '')) throw error;
        left.push(row);
      });
    const done = plural(rows.length - left.length, 'CCAS est dispensé', 'CCAS sont dispensés');
    if (left.length === 0) this.toasts.show(`${done} de répondre.`);
    else this.toasts.error(`${done} de répondre. Modifiés entre-temps, à revoir\u202f: ${namesOf(left)}.`);
  }

  async expect({ id, version, ccas }: BoardRow): Promise<void> {
    await this.attempt(async () => {
      await this.gateway.excuse({ id, version, reason: null });
      this.toasts.show(`La réponse du ${ccas.name} est de nouveau attendue.`);
    });
  }

  reopen({ id, version, ccas }: BoardRow): Promise<void> {
    return this.records.ask({
      heading: `Rouvrir la réponse du ${ccas.name}`,
      text: 'Ce qui est répondu reste\u202f; la direction lit pourquoi, et renvoie quand c’est complété.',
      fields: [{ key: 'reason', label: 'Ce qu’il manque', kind: 'long', isRequired: true, maxLength: CAMPAIGN_LIMITS.reason }],
      record: { id, version, reason: null },
      save: (values, seen) => this.gateway.reopenResponse({ id, version: seen.version, reason: String(values['reason']) }),
      done: 'Réponse rouverte.',
      submitLabel: 'Rouvrir',
    });
  }

  async close({ id, version, title }: Campaign, awaited: number): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Clore «\u00a0${title}\u00a0»\u202f?`,
      text: `${awaited > 0 ? `${plural(awaited, 'CCAS n’a', 'CCAS n’ont')} pas répondu. ` : ''}Les réponses sont gardées telles qu’elles sont ce jour\u202f; la campagne peut être rouverte.`,
      confirmLabel: 'Clore la campagne',
    });
    if (isSure) await this.attempt(() => this.gateway.close({ id, version }));
  }

  async open({ id, version }: Campaign): Promise<void> {
    await this.attempt(() => this.gateway.reopen({ id, version }));
  }

  private async attempt(act: () => Promise<unknown>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }
}
