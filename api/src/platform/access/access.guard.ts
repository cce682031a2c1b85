import { canSomewhere } from '@maillage/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { type GraphQLResolveInfo, OperationTypeNode } from 'graphql';
import { DomainError } from '../errors/domain-error';
import type { GraphqlContext } from '../graphql/context';
import { ACCESS_RULE, type AccessRule } from './decorators';
import { type Viewer, type ViewedRequest, ViewerSource } from './viewer';

/** Default deny, for GraphQL and plain HTTP alike: a handler that declares neither `@Allow` nor `@Public` is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly viewers: ViewerSource,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS_RULE, context.getHandler());
    if (context.getType<GqlContextType>() !== 'graphql') return this.admitsRequest(rule, context.switchToHttp().getRequest<ViewedRequest>());
    const graphql = GqlExecutionContext.create(context);
    const { viewer, failure } = graphql.getContext<GraphqlContext>();
    if (failure !== undefined) throw failure;
    if (viewer?.token) requireGranted(viewer.token, graphql.getInfo<GraphQLResolveInfo>());
    return admits(rule, viewer, 'NOT_ALLOWED');
  }

  private async admitsRequest(rule: AccessRule | undefined, request: ViewedRequest): Promise<boolean> {
    // what is public needs nobody, and must answer (`/health`) when nobody can be found
    request.viewer = rule === 'public' ? null : await this.viewers.of(request);
    // as for an unknown address: who may do it nowhere need not know that it is there
    return admits(rule, request.viewer, 'NOT_FOUND');
  }
}

/** What a token was not made for it does not do, be it public: it signs nobody in, and changes nothing. */
function requireGranted({ queries }: NonNullable<Viewer['token']>, { fieldName, operation }: GraphQLResolveInfo): void {
  if (operation.operation !== OperationTypeNode.QUERY || !queries.has(fieldName)) throw new DomainError('NOT_ALLOWED');
}

function admits(rule: AccessRule | undefined, viewer: Viewer | null, otherwise: 'NOT_ALLOWED' | 'NOT_FOUND'): true {
  if (rule === 'public') return true;
  if (!viewer) throw new DomainError('NOT_SIGNED_IN');
  if (!rule?.some((operation) => canSomewhere(viewer.grants, operation))) throw new DomainError(otherwise);
  return true;
}
