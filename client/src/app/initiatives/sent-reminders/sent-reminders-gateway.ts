import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { plural } from '../../ui';
import {
  RemindAgainDocument,
  type RemindAgainMutation,
  SentRemindersDocument,
  type SentRemindersQuery,
  type SentRemindersQueryVariables,
} from './sent-reminders.generated';

export type SentReminders = SentRemindersQuery['sentReminders'];
export type SentReminder = SentReminders['items'][number];

@Injectable({ providedIn: 'root' })
export class SentRemindersGateway {
  private readonly graph = inject(Graph);

  list(asked: SentRemindersQueryVariables): Observable<SentReminders> {
    return this.graph.watch(SentRemindersDocument, asked).pipe(map(({ sentReminders }) => sentReminders));
  }

  /** Reminds several at once, and says in words what became of them. */
  async remindAll(planId: string, ccasIds: readonly string[]): Promise<string> {
    const { remindCcas } = await this.graph.mutate(RemindAgainDocument, { input: { planId, ccasIds: [...ccasIds] } }, { refetch: [SentRemindersDocument] });
    const { remindedCcasIds: sent, alreadyRemindedCcasIds: already, withoutRecipientCcasIds: without } = remindCcas;
    return [
      sent.length > 0 ? `${plural(sent.length, 'CCAS est relancé', 'CCAS sont relancés')} par courriel.` : 'Aucun courriel n’est parti.',
      ...(already.length > 0 ? [`${plural(already.length, 'l’a été', 'l’ont été')} il y a moins d’une semaine.`] : []),
      ...(without.length > 0 ? [`${plural(without.length, 'n’a', 'n’ont')} personne à qui écrire.`] : []),
    ].join(' ');
  }

  async remind({ planId, ccas }: SentReminder): Promise<RemindAgainMutation['remindCcas']> {
    return (await this.graph.mutate(RemindAgainDocument, { input: { planId, ccasIds: [ccas.id] } }, { refetch: [SentRemindersDocument] })).remindCcas;
  }
}
