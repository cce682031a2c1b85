import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { isBearer } from '../access/bearer';
import { BoundedWork } from '../bounds/bounded-work';
import { CONFIG, type Config } from '../config/config';
import { AnswerVersions } from './answer-versions';
import { KeptAnswer } from './kept-answer';
import { DirectExecution, type KnownQuestion, type Question } from './direct-execution';
import { Recent } from './recent';
import { type RememberedViewer, RememberedViewers } from './remembered-viewers';
import type { AnswerLocals } from './versioned-answer';

/** Longest question that is looked up; a longer one is no reading of figures. */
const QUESTION_MAX_BYTES = 16_384;
const KEPT_MAX_BYTES = 64 * 1024 * 1024;

/**
 * Stands before GraphQL: an answer that follows from its question, the asker's rights and one version of the data is sent again as it
 * stands, after the rights were checked. A new version forgets all of them. A question that is known, and whose answer is not, is executed
 * without Apollo.
 */
@Injectable()
export class AnswerCache {
  /** By the rights with which it was asked, and the question. */
  private readonly kept = new Recent<KeptAnswer>(KEPT_MAX_BYTES);

  constructor(
    private readonly versions: AnswerVersions,
    private readonly viewers: RememberedViewers,
    private readonly direct: DirectExecution,
    private readonly work: BoundedWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    versions.on('versions', () => this.kept.clear());
  }

  /** Express middleware, before the body is parsed. */
  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    // what a program may ask is looked at each time: by the guard, which a kept answer does not pass
    if (isBearer(request)) return next();
    void this.answer(request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };

  private async answer(request: Request, response: Response): Promise<boolean> {
    const asked = await read(request);
    if (asked === undefined) return false;
    const known = this.direct.known(asked.question);
    const version = this.versions.current;
    if (known && version !== undefined) {
      const viewer = await this.viewers.of(request);
      const answer = viewer && (this.kept.get(keyOf(asked, viewer)) ?? (await this.execute(known, asked, viewer, version, request, response)));
      if (answer) {
        await answer.send(request, response);
        return true;
      }
    }
    this.dress(request, response, asked);
    return false;
  }

  /** A question that was answered before is executed without Apollo; undefined when anything is wrong. */
  private async execute(known: KnownQuestion, asked: Asked, viewer: RememberedViewer, version: string, request: Request, response: Response) {
    try {
      const leave = await this.work.enter(viewer.viewer, request, response, known.price);
      const text = await this.direct.answer(known.document, asked.question, viewer.viewer, request, response).finally(leave);
      return text === undefined ? undefined : this.keep(asked, viewer, text, version);
    } catch {
      return undefined;
    }
  }

  /** Lets an answer of Apollo's that turns out to be versioned leave with its ETag, compressed, and keeps it. */
  private dress(request: Request, response: Response, asked: Asked): void {
    const send = response.send.bind(response);
    const version = this.versions.current;
    const since = this.viewers.moment;
    response.send = (body: unknown) => {
      response.send = send;
      const { versioned } = response.locals as AnswerLocals;
      if (typeof body !== 'string' || response.statusCode !== 200 || !versioned) return send(body);
      if (typeof asked.question.query === 'string') this.direct.know(asked.question.query, versioned.document);
      const answer = this.keep(asked, this.viewers.remember(request, versioned.viewer, since), body, version);
      void answer.send(request, response);
      return response;
    };
  }

  private keep(asked: Asked, viewer: RememberedViewer, body: string, version: string | undefined): KeptAnswer {
    const key = keyOf(asked, viewer);
    const answer = new KeptAnswer(body, version && `${version}\n${key}`);
    // what was read while the version changed is true for the moment, and not to be kept
    if (!this.config.keepsAnswers || version === undefined || this.versions.current !== version) return answer;
    this.kept.set(key, answer, answer.sizeBytes + key.length);
    return answer;
  }
}

const keyOf = ({ text }: Asked, { rights }: RememberedViewer): string => `${rights}\n${text}`;

/** What is asked: as it was sent, and as it is understood. */
interface Asked {
  readonly text: string;
  readonly question: Question;
}

/** The address of a GET, the body of a short POST, which is then also there for the parser; undefined for anything else. */
async function read(request: Request): Promise<Asked | undefined> {
  if (request.method === 'GET') return readAddress(request.originalUrl);
  const { 'content-length': length, 'content-type': type = '', 'content-encoding': encoding } = request.headers;
  const isPlain = request.method === 'POST' && type.startsWith('application/json') && encoding === undefined;
  if (!isPlain || length === undefined || Number(length) > QUESTION_MAX_BYTES) return undefined;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const body = parsed(text);
  if (body === undefined) throw Object.assign(new SyntaxError('The body is not JSON'), { statusCode: 400 });
  // what the body parser would do, and will not do twice
  Object.assign(request, { body, _body: true });
  return { text, question: isRecord(body) ? body : {} };
}

function readAddress(address: string): Asked | undefined {
  if (address.length > QUESTION_MAX_BYTES) return undefined;
  // not as a URL: an address may be anything that a request line holds (`GET http://x:99999/graphql`)
  const asked = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  const question = Object.fromEntries(['query', 'operationName'].map((name) => [name, asked.get(name)]));
  return { text: address, question: { ...question, variables: parsed(asked.get('variables') ?? 'null') } };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
