import { Injectable } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { type DocumentNode, execute } from 'graphql';
import type { Viewer } from '../access/viewer';
import type { GraphqlContext } from '../graphql/context';

const KNOWN_MAX = 500;

/** A question as GraphQL over HTTP sends it. */
export interface Question {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/**
 * Executes versioned queries that Apollo has parsed, validated and answered before, by their exact text, without its pipeline, which costs
 * more than their fields. Whatever goes wrong is asked again of Apollo, which words every error.
 */
@Injectable()
export class DirectExecution {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(private readonly schemaHost: GraphQLSchemaHost) {}

  /** Notes a document that was answered. */
  know(query: string, document: DocumentNode): void {
    if (this.documents.size < KNOWN_MAX) this.documents.set(query, document);
  }

  /** The document of that question, if it was answered before. */
  documentOf({ query }: Question): DocumentNode | undefined {
    return typeof query === 'string' ? this.documents.get(query) : undefined;
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
