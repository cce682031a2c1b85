import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type DocumentNode, execute, Kind } from 'graphql';
import type { Viewer } from '../access/viewer';
import { Prices } from '../bounds/price';
import type { GraphqlContext } from '../graphql/context';
import { Recent } from './recent';

const KNOWN_MAX = 500;

/** A question as GraphQL over HTTP sends it. */
export interface Question {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** A question that Apollo answered before. */
export interface KnownQuestion {
  readonly document: DocumentNode;
  readonly price: number;
}

/**
 * Executes versioned queries that Apollo has parsed, validated and answered before, by their exact text, without its pipeline, which costs
 * more than their fields. Whatever goes wrong is asked again of Apollo, which words every error.
 */
@Injectable()
export class DirectExecution {
  private readonly questions = new Recent<KnownQuestion>(KNOWN_MAX);

  constructor(
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly prices: Prices,
  ) {}

  /** Notes a document that was answered. Of one with several operations another one may be asked next time, which nobody has looked at. */
  know(query: string, document: DocumentNode): void {
    const [operation, ...others] = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
    if (operation && others.length === 0) this.questions.set(query, { document, price: this.prices.of(operation, document) });
  }

  /** The question, if it was answered before. */
  known({ query }: Question): KnownQuestion | undefined {
    return typeof query === 'string' ? this.questions.get(query) : undefined;
  }

  /** The answer as Apollo would send it; undefined when anything is wrong with it. */
  async answer(document: DocumentNode, { operationName, variables }: Question, viewer: Viewer, req: Request, res: Response): Promise<string | undefined> {
    const contextValue: GraphqlContext = { req, res, viewer };
    const result = await execute({
      schema: this.schemaHost.schema,
      document,
      contextValue,
      operationName: typeof operationName === 'string' ? operationName : undefined,
      variableValues: typeof variables === 'object' ? (variables as Record<string, unknown> | null) : undefined,
    });
    return result.errors === undefined ? `${JSON.stringify({ data: result.data })}\n` : undefined;
  }
}
