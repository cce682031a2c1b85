import { addDays, can, checkSurvey, type FormDefinition, readSurvey, SURVEY_LIMITS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasReach, networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { once } from '../platform/creations/once';
import { isId } from '../platform/database/queryable';
import { insertRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { type SeenKind, SeenWrites } from '../platform/writes';
import { Survey } from './survey.entity';
import { SurveyNewsService } from './survey-news.service';
import { SurveySettling } from './survey-settling.service';
import type { CreateSurveyInput, ExtendSurveyInput, SaveSurveyInput, SeenSurveyInput } from './surveys.input';
import { getSurvey, listSurveys } from './surveys.queries';
import type { SurveySummary, SurveyType } from './surveys.type';

const EMPTY: FormDefinition = {
  schema: 1,
  introduction: '',
  minutes: 5,
  sections: [{ code: 'questions', title: 'Questions', help: '', shownIf: null, questions: [] }],
  checks: [],
};

/** Surveys of agents as they are composed, opened, closed and published. */
@Injectable()
export class SurveysService {
  readonly kind: SeenKind<Survey, SurveyType> = {
    entity: Survey,
    allow: async (viewer, _, survey) => requireCan(viewer, 'surveys.manage', survey, survey.openedAt === null ? {} : { readable: 'surveys.read' }),
    shown: (viewer, manager, { id }) => this.show(viewer, manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly settling: SurveySettling,
    private readonly news: SurveyNewsService,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<SurveySummary[]> {
    const target = requireCan(viewer, 'surveys.read', await networkTarget(this.dataSource, networkId));
    return listSurveys(this.dataSource, { networkId, today: this.clock.today(), withDrafts: can(viewer.grants, 'surveys.manage', target) });
  }

  get(viewer: Viewer, id: string): Promise<SurveyType> {
    return this.show(viewer, this.dataSource.manager, id);
  }

  create(viewer: Viewer, input: CreateSurveyInput): Promise<SurveyType> {
    const { networkId, title, closesOn, copiedId = null } = input;
    return this.transactions.run(viewer, async (manager) => {
      requireCan(viewer, 'surveys.manage', await networkTarget(manager, networkId), { readable: 'surveys.read' });
      const id = await once(manager, viewer, input, async () => {
        this.requireDay(closesOn);
        if ((await manager.countBy(Survey, { networkId })) >= SURVEY_LIMITS.surveys) throw new DomainError('SURVEY_TOO_MANY');
        const copied = copiedId === null ? null : await manager.findOneBy(Survey, { id: copiedId });
        if (copiedId !== null && copied?.networkId !== networkId) throw new InputError([{ path: 'copiedId', reason: 'UNKNOWN_REFERENCE' }]);
        return insertRow(manager, Survey, { networkId, title, closesOn, definition: (copied?.definition ?? EMPTY) as object });
      });
      return this.show(viewer, manager, id);
    });
  }

  /** A draft may lack something; what is open asks the same for good. */
  save(viewer: Viewer, { id, version, title, closesOn, definition }: SaveSurveyInput): Promise<SurveyType> {
    const read = readDefinition(definition);
    return this.writes.write(viewer, this.kind, { id, version }, async (manager, stored) => {
      if (stored.openedAt) throw new DomainError('SURVEY_WRONG_STATE');
      this.requireDay(closesOn);
      await updateRow(manager, Survey, stored.id, { title, closesOn, definition: read as object });
    });
  }

  open(viewer: Viewer, seen: SeenSurveyInput): Promise<SurveyType> {
    return this.writes.write(viewer, this.kind, seen, async (manager, stored) => {
      if (stored.openedAt) throw new DomainError('SURVEY_WRONG_STATE');
      this.requireDay(stored.closesOn);
      const faults = checkSurvey(stored.definition);
      if (faults.length > 0) throw new DomainError('SURVEY_FAULTS', { faults });
      await updateRow(manager, Survey, stored.id, { openedAt: this.clock.now() });
      await this.news.linked(manager, viewer, stored);
    });
  }

  extend(viewer: Viewer, { closesOn, ...seen }: ExtendSurveyInput): Promise<SurveyType> {
    return this.writes.write(viewer, this.kind, seen, async (manager, stored) => {
      if (!this.isOpen(stored)) throw new DomainError('SURVEY_WRONG_STATE');
      this.requireDay(closesOn, stored.closesOn);
      await updateRow(manager, Survey, stored.id, { closesOn });
    });
  }

  close(viewer: Viewer, seen: SeenSurveyInput): Promise<SurveyType> {
    return this.writes.write(viewer, this.kind, seen, async (manager, stored) => {
      if (!stored.openedAt || stored.closedAt) throw new DomainError('SURVEY_WRONG_STATE');
      await this.settling.settle(manager, stored);
    });
  }

  publish(viewer: Viewer, seen: SeenSurveyInput): Promise<SurveyType> {
    return this.writes.write(viewer, this.kind, seen, async (manager, stored) => {
      if (!stored.closedAt || stored.publishedAt) throw new DomainError('SURVEY_WRONG_STATE');
      if (!(await this.settling.isTold(manager, stored.id))) throw new DomainError('SURVEY_TOO_FEW');
      await updateRow(manager, Survey, stored.id, { publishedAt: this.clock.now() });
    });
  }

  delete(viewer: Viewer, seen: SeenSurveyInput): Promise<boolean> {
    return this.writes.delete(viewer, this.kind, seen, async (_, stored) => {
      if (stored.openedAt) throw new DomainError('SURVEY_WRONG_STATE');
    });
  }

  private isOpen({ openedAt, closedAt, closesOn }: Survey): boolean {
    return openedAt !== null && closedAt === null && closesOn >= this.clock.today();
  }

  private requireDay(closesOn: string, after?: string): void {
    const today = this.clock.today();
    if (closesOn < today || closesOn > addDays(today, SURVEY_LIMITS.days) || (after !== undefined && closesOn <= after))
      throw new InputError([{ path: 'closesOn', reason: 'OUT_OF_RANGE' }]);
  }

  private async show(viewer: Viewer, manager: EntityManager, id: string): Promise<SurveyType> {
    const { networkId, openedAt } = found(isId(id) ? await manager.findOneBy(Survey, { id }) : null);
    requireCan(viewer, openedAt === null ? 'surveys.manage' : 'surveys.read', { networkId });
    const reach = ccasReach(viewer, 'surveys.handOn', networkId);
    const survey = found(await getSurvey(manager, { id, networkId, today: this.clock.today(), reach }));
    return { ...survey, canManage: can(viewer.grants, 'surveys.manage', { networkId }) };
  }
}

function readDefinition(json: string): FormDefinition {
  let said: unknown;
  try {
    said = JSON.parse(json);
  } catch {
    throw new InputError([{ path: 'definition', reason: 'INVALID_FORMAT' }]);
  }
  const read = readSurvey(said);
  if ('faults' in read) throw new DomainError('SURVEY_FAULTS', { faults: read.faults });
  return read.definition;
}
