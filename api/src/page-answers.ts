import type { ApolloDriver } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { ViewerSource } from './platform/access/viewer';
import type { GraphqlContext } from './platform/graphql/context';

/** A question that a page asks first (client/src/first-paint/asked.json). */
interface FirstQuestion {
  readonly operationName: string;
  readonly query: string;
  /** `$networkId` and the like stand for what is known of the person. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What `Me` answers, as far as the questions of a first page depend on it. */
interface Me {
  readonly roles: readonly {
    readonly role: string;
    readonly networkId: string;
    readonly isActive: boolean;
    readonly ccas?: { readonly id: string };
    readonly territory?: object;
  }[];
  readonly networks: readonly { readonly id: string; readonly territoryId: string }[];
}

type Answer = Readonly<Record<string, unknown>>;

const ME = 'Me';
/** A page waits no longer for its answers: its scripts ask again for what is missing. */
const WAITS_MS = 1000;
const OF_OWN_CCAS = new Set(['director', 'contributor']);

/**
 * What the first screen of a page asks, answered with the page itself, so that a phone need not come back for it: by the API, in the name of the
 * session's person, with her rights and bounds. What fails, or takes long, is left out, and asked by the page.
 */
export class PageAnswers {
  private readonly questions: Readonly<Record<string, readonly FirstQuestion[]>>;

  constructor(
    file: string,
    private readonly app: NestExpressApplication,
  ) {
    this.questions = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, FirstQuestion[]>) : {};
  }

  /**
   * Whether somebody opens the page: of who that is, the API finds out. A script that asks for it, and the worker that keeps pages (client/src/offline),
   * get it as nobody does.
   */
  mayAnswer({ method, headers }: Request): boolean {
    return method === 'GET' && headers.cookie !== undefined && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  }

  /** By question, its name then its variables, its data: as JSON that may stand in a page. */
  async of(page: string, request: Request, response: Response): Promise<string> {
    const found: Record<string, Answer> = {};
    await Promise.race([this.fill(found, page, request, response).catch(() => undefined), setTimeout(WAITS_MS, undefined, { ref: false })]);
    return JSON.stringify(found).replaceAll('<', '\\u003c');
  }

  private async fill(found: Record<string, Answer>, page: string, req: Request, res: Response): Promise<void> {
    const viewer = await this.app.get(ViewerSource).of(req);
    if (!viewer) return;
    const ask = async ({ operationName, query }: FirstQuestion, variables: Record<string, unknown>): Promise<Answer | undefined> => {
      const { body } = await this.server().executeOperation<Answer>(
        { operationName, query, variables },
        { contextValue: { req, res, viewer } satisfies GraphqlContext },
      );
      if (body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return undefined;
      return (found[`${operationName}${JSON.stringify(variables)}`] = body.singleResult.data);
    };
    const questions = this.questions[page] ?? [];
    const me = questions.find(({ operationName }) => operationName === ME);
    const known = me && knownOf((await ask(me, {}))?.['me'] as Me | null | undefined);
    if (!known) return;
    await Promise.all(
      questions.map((question) => {
        const variables = filled(question.variables, known);
        return question === me || !variables ? undefined : ask(question, variables);
      }),
    );
  }

  private server() {
    return this.app.get<GraphQLModule<ApolloDriver>>(GraphQLModule).graphQlAdapter.instance;
  }
}

/** Of who is in one network alone: which of several the person has in view, her browser knows. */
function knownOf(me: Me | null | undefined): Readonly<Record<string, string | undefined>> | undefined {
  const [network, ...others] = me?.networks ?? [];
  if (!me || !network || others.length > 0) return undefined;
  const active = me.roles.filter(({ isActive, networkId }) => isActive && networkId === network.id);
  const own = active.find(({ role, ccas }) => ccas && OF_OWN_CCAS.has(role));
  const hasWholeNetwork = !active.some(({ ccas, territory }) => ccas ?? territory);
  return { networkId: network.id, ccasId: own?.ccas?.id, territoryId: hasWholeNetwork ? network.territoryId : undefined };
}

/** With the person's own in the place of names; undefined where one is not hers. */
function filled(variables: FirstQuestion['variables'], known: Readonly<Record<string, string | undefined>>): Record<string, unknown> | undefined {
  const entries = Object.entries(variables).map(
    ([name, value]) => [name, typeof value === 'string' && value.startsWith('$') ? known[value.slice(1)] : value] as const,
  );
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}
