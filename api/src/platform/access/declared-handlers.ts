import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS_RULE } from './decorators';

/** Where @nestjs/graphql keeps what a resolver's method is: Query, Mutation, Subscription, or a field. */
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);

/** Start-up walk over the resolvers: the application does not start with a handler that forgot to say who may call it. */
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

  /** Every root handler with its declared rule. */
  handlers(): { name: string; rule: string | undefined }[] {
    return this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      if (!instance || typeof instance !== 'object' || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .map((name) => ({ name, method: prototype[name] as () => unknown }))
        .filter(({ method }) => ROOTS.has(this.reflector.get<string>(RESOLVER_TYPE, method)))
        .map(({ name, method }) => ({ name: `${metatype.name}.${name}`, rule: this.reflector.get<string>(ACCESS_RULE, method) }));
    });
  }
}
