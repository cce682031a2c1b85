import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
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

  async remind({ planId, ccas }: SentReminder): Promise<RemindAgainMutation['remindCcas']> {
    return (await this.graph.mutate(RemindAgainDocument, { input: { planId, ccasIds: [ccas.id] } }, { refetch: [SentRemindersDocument] })).remindCcas;
  }
}
