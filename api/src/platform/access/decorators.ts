import type { Operation } from '@maillage/domain';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/context';
import type { ViewedRequest, Viewer } from './viewer';

/** Metadata key of {@link Allow} and {@link Public}. */
export const ACCESS_RULE = 'maillage:access';

/** The operation that a query, a mutation or a route needs, or any one of several; the service then checks the row itself. */
export const Allow = (...operations: [Operation, ...Operation[]]) => SetMetadata(ACCESS_RULE, operations);

/** What a handler declares. */
export type AccessRule = readonly Operation[] | 'public';

/** A query, a mutation or a route that needs no session. */
export const Public = () => SetMetadata(ACCESS_RULE, 'public');

/** The signed-in person; null on a public query or mutation when nobody is signed in, and on any public route. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer | null => {
  if (context.getType<GqlContextType>() === 'graphql') return GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer;
  return context.switchToHttp().getRequest<ViewedRequest>().viewer ?? null;
});
