import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { DomainError } from '../errors/domain-error';

const PRICE = 'maillage:price';

/** What a document may cost: two answers that read a whole network. */
const MAX_PRICE = 8;
/** The same field with other arguments, in one document; above what any screen or program needs. */
const MAX_SAME_FIELD = 3;

/** What a query or mutation costs the database beside one that reads a few rows, which costs 1: about 4 for a whole network. */
export const Price = (price: number) => SetMetadata(PRICE, price);

/** Prices of documents: the sum of their root fields, which are all that runs (no field has a resolver of its own). */
@Injectable()
export class Prices implements OnModuleInit {
  private readonly prices = new Map<string, number>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const price = this.reflector.get<number | undefined>(PRICE, prototype[name] as () => unknown);
        if (price !== undefined) this.prices.set(name, price);
      }
    }
  }

  /** The price of an operation. Refused: REQUEST_TOO_COMPLEX, when it asks too much, or one thing too often. */
  of(operation: OperationDefinitionNode, document: DocumentNode): number {
    const counts = countRootFields(operation.selectionSet, document);
    let price = 0;
    for (const [name, count] of counts) {
      if (count > MAX_SAME_FIELD) throw new DomainError('REQUEST_TOO_COMPLEX');
      price += count * (this.prices.get(name) ?? 1);
    }
    if (price > MAX_PRICE) throw new DomainError('REQUEST_TOO_COMPLEX');
    return price;
  }
}

/** How often each root field runs: once for each name under which its answer comes. */
function countRootFields(root: SelectionSetNode, document: DocumentNode): Map<string, number> {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet]] : [])));
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        names.set(name, (names.get(name) ?? new Set()).add(selection.alias?.value ?? name));
      } else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        visit(fragments.get(selection.name.value) ?? { kind: Kind.SELECTION_SET, selections: [] });
      }
    }
  };
  visit(root);
  return new Map([...names].map(([name, aliases]) => [name, aliases.size]));
}
