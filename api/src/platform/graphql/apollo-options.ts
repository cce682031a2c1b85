import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { Request, Response } from 'express';
import type { GraphQLError, ValidationContext } from 'graphql';
import type { BoundedWork } from '../bounds/bounded-work';
import type { ViewerSource } from '../access/viewer';
import { formatError } from '../errors/format-error';
import { CLIENT_HEADER } from '../http/same-origin';
import type { VersionedAnswers } from '../answers/versioned-answer';
import type { GraphqlContext } from './context';
import { maxFieldsRule } from './max-fields';

/** Bounds of one document, above any that the client sends: deeper, longer or wider ones are refused before anything runs. */
const MAX_DEPTH = 10;
const MAX_ALIASES = 15;
/** Some rules of graphql-js take the square of it: a tenth of a second here. */
const MAX_TOKENS = 1000;
const MAX_FIELDS = 500;

/** The rules throw unless told otherwise, which would read as a fault of the server. */
const reported = { propagateOnRejection: false, onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)] };

/** Options of the GraphQL server. Batches are refused by Apollo itself unless allowed; introspection is off, `api/schema.graphql` is the manual. */
export const apolloOptions = (viewers: ViewerSource, answers: VersionedAnswers, work: BoundedWork): ApolloDriverConfig => ({
  driver: ApolloDriver,
  path: '/graphql',
  autoSchemaFile: true,
  // the schema that is committed is checked and sorted (api/src/schema.ts): once more at each start would tell nobody anything
  buildSchemaOptions: { skipCheck: true },
  introspection: false,
  playground: false,
  graphiql: false,
  hideSchemaDetailsFromClientErrors: true,
  includeStacktraceInErrorResponses: false,
  csrfPrevention: { requestHeaders: [CLIENT_HEADER, 'authorization'] },
  persistedQueries: false,
  parseOptions: { maxTokens: MAX_TOKENS },
  validationRules: [
    maxDepthRule({ n: MAX_DEPTH, ignoreIntrospection: false, flattenFragments: true, ...reported }),
    maxAliasesRule({ n: MAX_ALIASES, ...reported }),
    maxFieldsRule(MAX_FIELDS),
  ],
  formatError,
  // the cache-control plugin's per-field hook costs about 45 % of the CPU of a 500-row answer
  plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), answers.plugin, work.plugin],
  context: async ({ req, res }: { req: Request; res: Response }): Promise<GraphqlContext> => {
    const session = await viewers.of(req).then(
      (viewer) => ({ viewer }),
      (failure: unknown) => ({ viewer: null, failure }),
    );
    return { req, res, ...session };
  },
});
