import { inject, Injectable } from '@angular/core';
import type { OneTimeLinkPurpose } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { Graph } from '../graph-gateway';
import { COMING_IN, type RequestContext } from './page-account';
import { MeDocument, type MeFieldsFragment, RequestLinkDocument, SignInDocument, SignOutDocument } from './session.generated';

export type Me = MeFieldsFragment;

/** Signing in and out, and asking for a link to do so. */
@Injectable({ providedIn: 'root' })
export class SessionGateway {
  private readonly graph = inject(Graph);

  /** Who is signed in; `isOfAnyone` when the page does not claim to know. */
  async me(context: RequestContext = {}): Promise<Me | null> {
    return (await firstValueFrom(this.graph.query(MeDocument, {}, context))).me;
  }

  async signIn(email: string, password: string): Promise<Me> {
    return (await this.graph.mutate(SignInDocument, { input: { email, password } }, COMING_IN)).signIn;
  }

  async signOut(): Promise<void> {
    await this.graph.mutate(SignOutDocument, {});
  }

  async requestLink(email: string, purpose: OneTimeLinkPurpose): Promise<void> {
    await this.graph.mutate(RequestLinkDocument, { input: { email, purpose } }, COMING_IN);
  }

  /** Nothing that one person read may be shown to the next. */
  async forget(): Promise<void> {
    await this.graph.forget();
  }
}
