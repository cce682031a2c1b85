import type { ApolloServerPlugin } from '@apollo/server';
import { Injectable, type OnModuleInit, SetMetadata } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type DocumentNode, Kind } from 'graphql';
import type { Viewer } from '../access/viewer';
import type { GraphqlContext } from '../graphql/context';

const VERSIONED = 'maillage:versioned-answer';

/**
 * A query whose answer follows from its arguments, the viewer's rights and the data of a topic, and from nothing else: it can be kept
 * until the topic has a new version (docs/adr/0016-cached-answers.md).
 */
export const VersionedAnswer = () => SetMetadata(VERSIONED, true);

/** Noted with the answer of a request that may be kept: what was asked, and with whose rights it was put together. */
export interface AnswerLocals {
  versioned?: { readonly viewer: Viewer; readonly document: DocumentNode };
}

/** Tells Apollo's answers that may be kept: every root field of the operation is versioned, and none failed. */
@Injectable()
export class VersionedAnswers implements OnModuleInit {
  private readonly fields = new Set<string>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object' || !metatype) continue;
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      for (const name of this.scanner.getAllMethodNames(prototype)) if (this.reflector.get(VERSIONED, prototype[name] as () => unknown)) this.fields.add(name);
    }
  }

  readonly plugin: ApolloServerPlugin<GraphqlContext> = {
    requestDidStart: async () => ({
      willSendResponse: async ({ operation, document, response: { body }, contextValue: { viewer, res } }) => {
        const isSound = body.kind === 'single' && body.singleResult.errors === undefined;
        const isVersioned =
          isSound && operation?.selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && this.fields.has(selection.name.value));
        if (isVersioned && viewer && document) (res.locals as AnswerLocals).versioned = { viewer, document };
      },
    }),
  };
}
