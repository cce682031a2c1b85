import { readSurveyAnswers, type SurveyAnswers } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfSecret, networkAddress } from '../accounts';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId, type Queryable } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { AnswerBrakes } from './answer-brakes';
import { Survey } from './survey.entity';
import { SurveyLink } from './survey-link.entity';
import type { AnswerSurveyInput, EnterSurveyAnswerInput } from './surveys.input';
import { findOpenAddress, findOpenLink, type FoundLink } from './surveys.queries';
import type { SurveyLook } from './surveys.type';

const CLOSED: SurveyLook = { isOpen: false, isFull: false, surveyId: null, title: null, networkName: null, closesOn: null, definition: null };

/** A browser draws a number for each answer: the same one again is the same answer, sent again. */
const KEEP = 'INSERT INTO survey_answer (id, link_id, answers) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING';

type Find = (database: Queryable) => Promise<FoundLink | undefined>;

/** What people answer, without an account. Who is signed in plays no part: nothing of her is read, and nothing is written in her name. */
@Injectable()
export class AnsweringService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly brakes: AnswerBrakes,
  ) {}

  /** What an address opens; one that is unknown, ended or over opens nothing, all alike. */
  async look(token: string, request: Request): Promise<SurveyLook> {
    const place = networkAddress(request);
    this.brakes.check(place);
    const link = await findOpenAddress(this.dataSource, hashOfSecret(token), this.clock.today());
    if (!link) {
      this.brakes.count(place, 'miss');
      return CLOSED;
    }
    return { ...link, isOpen: true };
  }

  async answer({ token, id, answers }: AnswerSurveyInput, request: Request): Promise<boolean> {
    const place = networkAddress(request);
    this.brakes.check(place);
    const hash = hashOfSecret(token);
    try {
      await this.keep((database) => findOpenAddress(database, hash, this.clock.today()), id, answers);
    } catch (error) {
      if (error instanceof DomainError && error.reason === 'SURVEY_LINK_ENDED') this.brakes.count(place, 'miss');
      throw error;
    }
    this.brakes.count(place, 'answer');
    return true;
  }

  /** What somebody answered on paper. It counts as any other, and nothing says who typed it in. */
  async enter(viewer: Viewer, { linkId, id, answers }: EnterSurveyAnswerInput): Promise<boolean> {
    const link = found(isId(linkId) ? await this.dataSource.manager.findOneBy(SurveyLink, { id: linkId }) : null);
    const survey = await this.dataSource.manager.findOneByOrFail(Survey, { id: link.surveyId });
    requireCan(viewer, 'surveys.manage', survey, survey.openedAt === null ? {} : { readable: 'surveys.read' });
    await this.keep((database) => findOpenLink(database, linkId, this.clock.today()), id, answers);
    return true;
  }

  private keep(find: Find, id: string, json: string): Promise<void> {
    const said = parsed(json);
    return this.transactions.asSystem('Enquête', async (manager) => {
      const link = await find(manager);
      if (!link) throw new DomainError('SURVEY_LINK_ENDED');
      const answers = read(link, said);
      await this.hold(manager, find, id);
      await manager.query(KEEP, [id, link.linkId, JSON.stringify(answers)]);
    });
  }

  /** The survey cannot close meanwhile, and the link takes one answer after the other. */
  private async hold(manager: EntityManager, find: Find, id: string): Promise<void> {
    const { surveyId, linkId } = (await find(manager)) as FoundLink;
    await manager.query('SELECT id FROM survey WHERE id = $1 FOR SHARE', [surveyId]);
    await manager.query('SELECT id FROM survey_link WHERE id = $1 FOR UPDATE', [linkId]);
    const link = await find(manager);
    if (!link) throw new DomainError('SURVEY_LINK_ENDED');
    const isThere = ((await manager.query('SELECT FROM survey_answer WHERE id = $1', [id])) as unknown[]).length > 0;
    if (link.isFull && !isThere) throw new DomainError('SURVEY_LINK_FULL');
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new InputError([{ path: 'answers', reason: 'INVALID_FORMAT' }]);
  }
}

function read({ definition }: FoundLink, said: unknown): SurveyAnswers {
  const answers = readSurveyAnswers(definition, said);
  if ('faults' in answers) throw new DomainError('SURVEY_ANSWER_FAULTS', { faults: answers.faults });
  return answers.answers;
}
