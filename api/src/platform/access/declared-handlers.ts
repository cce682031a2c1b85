import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE, type AccessRule } from './decorators';

/** Where @nestjs/graphql keeps what a resolver's method is: Query, Mutation, Subscription, or a field. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Start-up walk over resolvers and controllers: the application does not start with a handler that forgot to say who may call it. */
@Injectable()
export class DeclaredHandlers implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.handlers().filter(({ rule }) => !rule);
    if (undeclared.length > 0) throw new Error(`Handlers without @Allow or @Public: ${undeclared.map(({ name }) => name).join(', ')}`);
  }

  /** Every root handler of GraphQL and every route, with its declared rule. */
  handlers(): { name: string; rule: AccessRule | undefined }[] {
    return [
      ...this.methods(this.discovery.getProviders(), (method) => ROOTS.has(this.reflector.get<string>(RESOLVER_TYPE, method))),
      ...this.methods(this.discovery.getControllers(), (method) => this.reflector.get(METHOD_METADATA, method) !== undefined),
    ];
  }

  private methods(wrappers: ReturnType<DiscoveryService['getProviders']>, isHandler: (method: () => unknown) => boolean) {
    return wrappers.flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, method: prototype[name] as () => unknown }))
        .filter(({ method }) => isHandler(method))
        .map(({ name, method }) => ({ name: `${metatype.name}.${name}`, rule: this.reflector.get<AccessRule | undefined>(ACCESS_RULE, method) }));
    });
  }
}
