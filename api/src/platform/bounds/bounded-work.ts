import type { ApolloServerPlugin } from '@apollo/server';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import { finalize, from, type Observable, switchMap } from 'rxjs';
import type { ViewedRequest, Viewer } from '../access/viewer';
import { DomainError } from '../errors/domain-error';
import type { GraphqlContext } from '../graphql/context';
import { Prices } from './price';
import { Turnstile } from './turnstile';

/** Below the ten connections of a process, so that nobody has them all; what a page asks beyond that waits its turn. */
const UNITS = 6;
const QUEUE_LENGTH = 60;
/** Files of one person on their way at once. They may take minutes, and hold up no question. */
const TRANSFERS = 3;

/** Aborts when the caller has hung up. Work that has begun goes on: hanging up makes no room. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController();
  if (response.destroyed) gone.abort();
  else response.once('close', () => gone.abort());
  return gone.signal;
}

/** How much one person's requests may do at once; of who is not signed in, how much those of one address may. */
@Injectable()
export class BoundedWork implements NestInterceptor {
  private readonly questions = new Turnstile(UNITS, QUEUE_LENGTH);
  private readonly transfers = new Turnstile(TRANSFERS, QUEUE_LENGTH);

  constructor(private readonly prices: Prices) {}

  /** Programs of one person take one turn together, and hold up no page of hers. Waits for room for a question of that price; gives what is to be called at its end. */
  enter(viewer: Viewer | null, request: Request, response: Response, price: number): Promise<() => void> {
    return this.questions.enter(whoOf(viewer, request), price, () => goneSignal(response));
  }

  /** For Apollo: between the look at a question and its execution. */
  readonly plugin: ApolloServerPlugin<GraphqlContext> = {
    requestDidStart: async () => {
      let leave = (): void => undefined;
      return {
        didResolveOperation: async ({ operation, document, contextValue: { viewer, req, res } }) => {
          if (!operation) return; // refused by Apollo
          try {
            leave = await this.enter(viewer, req, res, this.prices.of(operation, document));
          } catch (error) {
            throw asGraphqlError(error);
          }
        },
        willSendResponse: async () => leave(),
      };
    },
  };

  /** For plain HTTP. */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType<GqlContextType>() === 'graphql') return next.handle();
    const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
    if (!viewer) return next.handle();
    const entered = this.transfers.enter(viewer.accountId, 1, () => goneSignal(context.switchToHttp().getResponse<Response>()));
    return from(entered).pipe(switchMap((leave) => next.handle().pipe(finalize(leave))));
  }
}

const whoOf = (viewer: Viewer | null, request: Request): string =>
  viewer === null ? `from ${request.ip}` : viewer.token ? `tokens of ${viewer.accountId}` : viewer.accountId;

/** Apollo takes any other error for a fault of the server. */
function asGraphqlError(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  return new GraphQLError(error.reason, { originalError: error, extensions: { http: { status: error.code === 'RATE_LIMITED' ? 429 : 400 } } });
}
