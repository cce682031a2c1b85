import { canSomewhere, type Operation } from '@maillage/domain';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { DomainError } from '../errors/domain-error';
import type { GraphqlContext } from '../graphql/context';
import { ACCESS_RULE } from './decorators';

/** Default deny: a query or mutation that declares neither `@Allow` nor `@Public` is refused. Plain HTTP routes guard themselves. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (context.getType<GqlContextType>() !== 'graphql') return true;
    const rule = this.reflector.get<Operation | 'public' | undefined>(ACCESS_RULE, context.getHandler());
    const { viewer, failure } = GqlExecutionContext.create(context).getContext<GraphqlContext>();
    if (failure !== undefined) throw failure;
    if (rule === 'public') return true;
    if (!viewer) throw new DomainError('NOT_SIGNED_IN');
    if (!rule || !canSomewhere(viewer.grants, rule)) throw new DomainError('NOT_ALLOWED');
    return true;
  }
}
