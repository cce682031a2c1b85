import type { Operation } from '@maillage/domain';
import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphqlContext } from '../graphql/context';

/** Metadata key of {@link Allow} and {@link Public}. */
export const ACCESS_RULE = 'maillage:access';

/** The operation that a query or mutation needs; the service then checks the row itself. */
export const Allow = (operation: Operation) => SetMetadata(ACCESS_RULE, operation);

/** A query or mutation that needs no session. */
export const Public = () => SetMetadata(ACCESS_RULE, 'public');

/** The signed-in person; null on a public handler when nobody is signed in. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext) => GqlExecutionContext.create(context).getContext<GraphqlContext>().viewer,
);
