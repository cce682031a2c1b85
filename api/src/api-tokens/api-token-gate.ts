import { narrowedGrants, TOKEN_PATTERN, TOKEN_RATE, tokenQueries } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { hashOfSecret, networkAddress, Throttle, type ThrottleRule } from '../accounts';
import { bearerSecret, isBearer } from '../platform/access/bearer';
import { noteBearer, type Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { describeError } from '../platform/errors/describe-error';
import { DomainError } from '../platform/errors/domain-error';
import { knownRefusal } from '../platform/errors/format-error';
import { currentRequestId } from '../platform/http/request-context';
import { countUse, findToken, type FoundToken } from './api-tokens.queries';

/** Tokens made up, or long over, from one place. Only failures count: a whole town hall may share an address. */
const MISS_TOKEN: ThrottleRule = { name: 'apiToken.miss', freeAttempts: 60, firstWaitS: 10, longestWaitS: 900, forgottenAfterS: 3600 };

const STATUSES = { UNAUTHENTICATED: 401, RATE_LIMITED: 429, INTERNAL_SERVER_ERROR: 503 } as const;

const ENDED =
  'Ce jeton n’ouvre rien\u202f: il est inconnu, expiré ou révoqué. Créez-en un autre dans «\u202fMon compte\u202f», «\u202fAccès pour vos outils\u202f».';
const wait = (seconds: number): string => `réessayez dans ${seconds} seconde${seconds > 1 ? 's' : ''}.`;
const tooFast = (seconds: number): string =>
  `Ce jeton a posé plus de ${TOKEN_RATE.questions} questions en ${TOKEN_RATE.seconds} secondes\u202f: ${wait(seconds)}`;
const tooManyMisses = (seconds: number): string => `Trop de jetons inconnus sont venus de cette adresse\u202f: ${wait(seconds)}`;

/**
 * Stands before GraphQL, for programs: who is behind a token, what it may ask, and how fast. Nothing is remembered between questions: a token that was ended, an owner
 * who left, a role that she lost count from the next question on, in every process (docs/adr/0060-personal-tokens.md).
 */
@Injectable()
export class ApiTokenGate {
  private readonly log = new Logger('ApiTokenGate');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
  ) {}

  /** Express middleware. */
  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    if (!isBearer(request)) return next();
    this.admit(request, response).then(
      (isAdmitted) => {
        if (isAdmitted) next();
      },
      (error: unknown) => this.fail(response, error),
    );
  };

  private async admit(request: Request, response: Response): Promise<boolean> {
    response.setHeader('cache-control', 'no-store');
    const found = await this.find(bearerSecret(request));
    if (!found) {
      await this.throttle.take(MISS_TOKEN, [networkAddress(request)]);
      response.setHeader('www-authenticate', 'Bearer realm="Maillage", error="invalid_token"');
      refuse(response, new DomainError('NOT_SIGNED_IN'), ENDED);
      return false;
    }
    const secondsLeft = await this.count(found.token.id, response);
    if (secondsLeft !== null) {
      refuse(response, new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: secondsLeft }), tooFast(secondsLeft));
      return false;
    }
    noteBearer(request, found.viewer);
    return true;
  }

  private async find(secret: string): Promise<{ readonly token: FoundToken; readonly viewer: Viewer } | null> {
    if (!TOKEN_PATTERN.test(secret)) return null;
    const token = await findToken(this.dataSource, hashOfSecret(secret), this.clock.now(), this.clock.today());
    if (!token) return null;
    const { id, accountId, email, fullName, groups, territoryId, ccasId } = token;
    const grants = narrowedGrants(token.grants, groups, token);
    if (grants.length === 0) return null;
    const queries = new Set(tokenQueries(groups, territoryId !== null || ccasId !== null));
    return { token, viewer: { accountId, email, fullName, sessionId: '', grants, token: { id, queries } } };
  }

  /** Counts the question, says in the headers how many are left, and gives the seconds to wait where there is none. */
  private async count(tokenId: string, response: Response): Promise<number | null> {
    const now = this.clock.now();
    const { questions, seconds } = TOKEN_RATE;
    const { from, count } = await countUse(this.dataSource, { tokenId, now, questions, seconds });
    const resetIn = Math.max(1, Math.ceil((from.getTime() + seconds * 1000 - now.getTime()) / 1000));
    response.setHeader('ratelimit-policy', `"jeton";q=${questions};w=${seconds}`);
    response.setHeader('ratelimit', `"jeton";r=${Math.max(0, questions - count)};t=${resetIn}`);
    return count > questions ? resetIn : null;
  }

  private fail(response: Response, error: unknown): void {
    const known = knownRefusal(error);
    if (known?.reason === 'TOO_MANY_ATTEMPTS') return refuse(response, known, tooManyMisses(Number(known.params['retryAfterSeconds'])));
    this.log.error(`[${currentRequestId()}] ${describeError(error)}`);
    refuse(response, known ?? new DomainError('UNAVAILABLE'), 'Maillage est momentanément indisponible. Réessayez dans une minute.');
  }
}

/** As GraphQL refuses, with a sentence for who reads the log of a program. */
function refuse(response: Response, { code, reason, params }: DomainError, message: string): void {
  const { retryAfterSeconds } = params as { retryAfterSeconds?: number };
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(retryAfterSeconds));
  response
    .status(STATUSES[code as keyof typeof STATUSES] ?? 503)
    .json({ errors: [{ message, extensions: { code, reason, params, fields: [], requestId: currentRequestId() } }] });
}
