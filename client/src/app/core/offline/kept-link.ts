import type { Injector } from '@angular/core';
import { ApolloLink } from '@apollo/client';
import { catchError, tap } from 'rxjs';
import type { RequestContext } from '../session/page-account';

/**
 * What « Mon CCAS » asks is kept in this browser with its answer, which then stands in for the network when that is away (docs/adr/0041-without-network.md).
 * What does so is loaded when there is something to keep or to give.
 */
export const keptLink = (injector: Injector): ApolloLink =>
  new ApolloLink((operation, forward) => {
    if (!(operation.getContext() as RequestContext).isKept) return forward(operation);
    const kept = async () => injector.get((await import('./kept-answers')).KeptAnswers);
    return forward(operation).pipe(
      tap((answer) => {
        if (location.pathname.startsWith('/mon-ccas')) void kept().then((answers) => answers.keep(operation, answer));
      }),
      catchError((error: unknown) => kept().then((answers) => answers.recall(operation, error))),
    );
  });
