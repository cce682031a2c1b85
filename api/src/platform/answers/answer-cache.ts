import { Inject, Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { DocumentNode } from 'graphql';
import { CONFIG, type Config } from '../config/config';
import { AnswerVersions } from './answer-versions';
import { KeptAnswer } from './kept-answer';
import { DirectExecution, type Question } from './direct-execution';
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
  /** By question, then by the rights with which it was asked. */
  private readonly kept = new Map<string, Map<string, KeptAnswer>>();
  private keptBytes = 0;

  constructor(
    private readonly versions: AnswerVersions,
    private readonly viewers: RememberedViewers,
    private readonly direct: DirectExecution,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    versions.on('versions', () => this.forget());
  }

  /** Express middleware, before the body is parsed. */
  readonly handle = (request: Request, response: Response, next: NextFunction): void => {
    void this.answer(request, response).then((isAnswered) => {
      if (!isAnswered) next();
    }, next);
  };

  private async answer(request: Request, response: Response): Promise<boolean> {
    const asked = await read(request);
    if (asked === undefined) return false;
    const answers = this.kept.get(asked.text);
    const document = this.direct.documentOf(asked.question);
    const version = this.versions.current;
    if (document && version !== undefined) {
      const viewer = await this.viewers.of(request);
      const answer = answers?.get(viewer?.rights ?? '') ?? (viewer && (await this.execute(document, asked, viewer, version, request, response)));
      if (answer) {
        await answer.send(request, response);
        return true;
      }
    }
    this.dress(request, response, asked);
    return false;
  }

  /** A question that was answered before is executed without Apollo; undefined when anything is wrong. */
  private async execute(document: DocumentNode, asked: Asked, viewer: RememberedViewer, version: string, request: Request, response: Response) {
    const text = await this.direct.answer(document, asked.question, viewer.viewer, request, response).catch(() => undefined);
    return text === undefined ? undefined : this.keep(asked, viewer, text, version);
  }

  /** Lets an answer of Apollo's that turns out to be versioned leave with its ETag, compressed, and keeps it. */
  private dress(request: Request, response: Response, asked: Asked): void {
    const send = response.send.bind(response);
    const version = this.versions.current;
    response.send = (body: unknown) => {
      response.send = send;
      const { versioned } = response.locals as AnswerLocals;
      if (typeof body !== 'string' || response.statusCode !== 200 || !versioned) return send(body);
      if (typeof asked.question.query === 'string') this.direct.know(asked.question.query, versioned.document);
      const answer = this.keep(asked, this.viewers.remember(request, versioned.viewer), body, version);
      void answer.send(request, response);
      return response;
    };
  }

  private keep({ text }: Asked, { rights }: RememberedViewer, body: string, version: string | undefined): KeptAnswer {
    const answer = new KeptAnswer(body, version && `${version}\n${rights}\n${text}`);
    // what was read while the version changed is true for the moment, and not to be kept
    if (!this.config.keepsAnswers || version === undefined || this.versions.current !== version) return answer;
    if (this.keptBytes + answer.sizeBytes > KEPT_MAX_BYTES) this.forget();
    const answers = this.kept.get(text) ?? new Map<string, KeptAnswer>();
    this.kept.set(text, answers.set(rights, answer));
    this.keptBytes += answer.sizeBytes + text.length + rights.length;
    return answer;
  }

  private forget(): void {
    this.kept.clear();
    this.keptBytes = 0;
  }
}

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
  const { searchParams } = new URL(address, 'http://here');
  const question = Object.fromEntries(['query', 'operationName'].map((name) => [name, searchParams.get(name)]));
  return { text: address, question: { ...question, variables: parsed(searchParams.get('variables') ?? 'null') } };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
