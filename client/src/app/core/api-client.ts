import { inject, Injector, type EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { HttpLink } from '@apollo/client/link/http';
import { provideApollo } from 'apollo-angular';
import { from, switchMap, tap, throwError } from 'rxjs';
import { FACES } from '../faces';
import { keptLink } from './offline/kept-link';
import { JustAnswered } from './just-answered';
import { fetchOrEarly } from './session/early-answers';
import { PageAccount, type RequestContext } from './session/page-account';
import { Reconnection } from './session/reconnection';

/** The API client: same origin, session cookie, and the headers without which the server refuses a request as cross-site, or as of another's page. */
export const provideApiClient = (): EnvironmentProviders =>
  makeEnvironmentProviders([
    provideApollo(() => {
      const reconnection = inject(Reconnection);
      const page = inject(PageAccount);
      const answered = inject(JustAnswered);
      const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: fetchOrEarly });
      const introduce = new ApolloLink((operation, forward) => {
        const { isOfAnyone } = operation.getContext() as RequestContext;
        operation.setContext({ headers: isOfAnyone ? page.headersOfAnyone : page.headers });
        if (String(operation.operationType) !== 'query') {
          const forget = () => answered.forget();
          forget();
          return forward(operation).pipe(tap({ next: forget, error: forget }));
        }
        const note = answered.ask(operation.operationName ?? '', operation.variables);
        return forward(operation).pipe(tap(({ errors }) => !errors && note()));
      });
      const reconnect = new ErrorLink(({ error, operation, forward }) => {
        if (!reconnection.mayMend(error)) return;
        return from(reconnection.mend(error)).pipe(switchMap((isMended) => (isMended ? forward(operation) : throwError(() => error))));
      });
      // who is signed in is one value, without an identifier: written over
      const cache = new InMemoryCache({ typePolicies: { Me: { keyFields: [] } } });
      for (const { policies } of inject(FACES)) if (policies) cache.policies.addTypePolicies(policies);
      return { link: ApolloLink.from([reconnect, introduce, keptLink(inject(Injector)), http]), cache };
    }),
  ]);
