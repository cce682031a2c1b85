import { inject, Injectable } from '@angular/core';
import type { NewsRhythm, RefusableMailKind } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { COMING_IN, Graph } from '../../core';
import { MailChoicesDocument, type MailChoicesQuery, SetMailChoiceDocument } from './mail-choices.generated';

export type MailChoices = NonNullable<MailChoicesQuery['mailChoices']>;

/** What mails come to the holder of a key. */
@Injectable({ providedIn: 'root' })
export class MailChoicesGateway {
  private readonly graph = inject(Graph);

  /** Null: a key of nobody. Reading changes nothing. */
  async look(key: string): Promise<MailChoices | null> {
    return (await firstValueFrom(this.graph.query(MailChoicesDocument, { token: key }, COMING_IN))).mailChoices;
  }

  async set(key: string, kind: RefusableMailKind, isWanted: boolean, rhythm: NewsRhythm | null = null): Promise<MailChoices | null> {
    return (await this.graph.mutate(SetMailChoiceDocument, { input: { token: key, kind, isWanted, rhythm } }, COMING_IN)).setMailChoice;
  }
}
