import { inject, Injectable } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { COMING_IN, Graph } from '../../core';
import { DeclineInvitationDocument, OneTimeLinkDocument, type OneTimeLinkQuery, UseLinkDocument, type UseLinkMutation } from './one-time-link.generated';

/** The links that people are sent to come in: an invitation, another password, a session; that they ask for one stands in core. */
@Injectable({ providedIn: 'root' })
export class OneTimeLinkGateway {
  private readonly graph = inject(Graph);

  /** What the link leads to; reading uses nothing up. */
  async look(token: string): Promise<OneTimeLinkQuery['oneTimeLink']> {
    return (await firstValueFrom(this.graph.query(OneTimeLinkDocument, { token }, COMING_IN))).oneTimeLink;
  }

  async use(token: string, newPassword: string | null): Promise<UseLinkMutation['useLink']> {
    return (await this.graph.mutate(UseLinkDocument, { input: newPassword === null ? { token } : { token, newPassword } }, COMING_IN)).useLink;
  }

  async decline(token: string): Promise<void> {
    await this.graph.mutate(DeclineInvitationDocument, { token }, COMING_IN);
  }
}
