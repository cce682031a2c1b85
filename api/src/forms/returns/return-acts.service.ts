import { type FormAnswers, entriesOf, isEmptyPlace, progressOf, type ReturnState } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { updateRow } from '../../platform/database/row-writes';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { refuseAsChanged } from '../../platform/writes';
import { FormRemark } from './form-answer.entity';
import { FormReturn, FormReturnEdition } from './form-return.entity';
import { isOfFiles, requireOpen } from './answers.service';
import type { PresentFormReturnInput, ReturnFormReturnInput, SeenFormAnswerInput, SeenFormReturnInput, SubmitFormReturnInput } from './returns.input';
import { ReturnNewsService } from './return-news.service';
import { answersOf, type HeldReturn, type ReturnPlace, type StoredAnswer } from './returns.queries';
import { isForAnother, ReturnsService } from './returns.service';
import { standingFiles } from './standing-files.queries';
import type { FormReturnType } from './returns.type';

/** What is done with a return as a whole: submitted, sent back, validated, reopened, excused, presented. */
@Injectable()
export class ReturnActsService {
  constructor(
    private readonly returns: ReturnsService,
    private readonly news: ReturnNewsService,
    private readonly clock: Clock,
  ) {}

  /** Submits once, however often it is sent: what was submitted stays so, of whoever was first. */
  submit(viewer: Viewer, input: SubmitFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.submit', async (manager, held, place) => {
      if (held.state === 'submitted') return;
      requireOpen(held, place);
      const standing = await answersOf(manager, held.id);
      const changed = changedSince(standing, input.answers);
      if (changed.length > 0) throw new DomainError('FORM_ANSWERS_CHANGED', { entries: changed });
      const answers: FormAnswers = Object.fromEntries(standing);
      const progress = progressOf(place.definition, answers);
      const left = progress.flatMap(({ required }) => required);
      if (left.length > 0) throw new DomainError('FORM_RETURN_UNFINISHED', { entries: left });
      if (progress.every(({ answered }) => answered === 0)) throw new DomainError('FORM_RETURN_UNFINISHED', { entries: [] });
      const { signatoryName, signatoryFunction, spentMinutes } = input;
      await updateRow(manager, FormReturn, held.id, {
        state: 'submitted',
        submittedAt: this.clock.now(),
        submittedById: viewer.accountId,
        signatoryName,
        signatoryFunction,
        isOnBehalf: isForAnother(viewer, place),
        ...(spentMinutes === undefined || spentMinutes === null ? {} : { spentMinutes }),
      });
    });
  }

  /** Sends a return back to its author, with what is to be corrected. */
  sendBack(viewer: Viewer, input: ReturnFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.check', async (manager, held, place, shown) => {
      await this.seen(held, input.version, shown, ['submitted']);
      if (input.corrections.length === 0) throw new InputError([{ path: 'corrections', reason: 'REQUIRED' }]);
      const entries = new Set(entriesOf(place.definition).map(({ key }) => key));
      for (const [index, { entry = null, reason }] of input.corrections.entries()) {
        if (entry !== null && !entries.has(entry)) throw new InputError([{ path: `corrections.${index}.entry`, reason: 'UNKNOWN_REFERENCE' }]);
        await manager.insert(FormRemark, { returnId: held.id, entry, body: reason, isReturn: true, authorId: viewer.accountId });
      }
      await updateRow(manager, FormReturn, held.id, { state: 'returned' });
      await this.news.sentBack(manager, viewer, place, held.id);
    });
  }

  /** Validates what was submitted: as it stands, it is kept for good. */
  validate(viewer: Viewer, input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.check', async (manager, held, place, shown) => {
      await this.seen(held, input.version, shown, ['submitted']);
      const stored = await manager.findOneByOrFail(FormReturn, { id: held.id });
      const number = (await manager.countBy(FormReturnEdition, { returnId: held.id })) + 1;
      const reason = number > 1 ? (input.reason ?? stored.reason) : null;
      if (number > 1 && !reason) throw new InputError([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
      const validated = { validatedAt: this.clock.now(), validatedById: viewer.accountId };
      await manager.insert(FormReturnEdition, { returnId: held.id, number, answers: (await frozen(manager, held.id, place)) as object, reason, ...validated });
      await updateRow(manager, FormReturn, held.id, { state: 'validated', reason: null, ...validated });
      await this.news.moved(manager, viewer, place, 'form_validated');
    });
  }

  /** Takes up again what was validated or excused. What was validated stays, until something else is. */
  reopen(viewer: Viewer, input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.check', async (manager, held, place, shown) => {
      await this.seen(held, input.version, shown, ['validated', 'excused']);
      const isExcused = held.state === 'excused';
      if (!isExcused && !input.reason) throw new InputError([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
      await updateRow(manager, FormReturn, held.id, isExcused ? { state: 'draft', reason: null } : { state: 'reopened', reason: input.reason });
      await this.news.moved(manager, viewer, place, 'form_reopened');
    });
  }

  /** Says that a CCAS is not expected to answer. */
  excuse(viewer: Viewer, input: SeenFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.check', async (manager, held, _, shown) => {
      await this.seen(held, input.version, shown, ['draft', 'returned']);
      if (!input.reason) throw new InputError([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
      await updateRow(manager, FormReturn, held.id, { state: 'excused', reason: input.reason });
    });
  }

  /** Notes when the return was presented to the board of the CCAS. */
  present(viewer: Viewer, input: PresentFormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.answer', async (manager, held, _, shown) => {
      await this.seen(held, input.version, shown, ['validated']);
      const { presentedOn = null, deliberation = null } = input;
      await updateRow(manager, FormReturn, held.id, { presentedOn, deliberation: presentedOn === null ? null : deliberation });
    });
  }

  private async seen(held: HeldReturn, version: number, shown: () => Promise<FormReturnType>, states: readonly ReturnState[]): Promise<void> {
    if (held.version !== version) refuseAsChanged({ current: await shown(), changedByName: null, changedAt: null });
    if (!states.includes(held.state)) throw new DomainError('FORM_RETURN_WRONG_STATE');
  }
}

/** The answers that somebody stands for, with the files that stand, as they are kept for good. */
async function frozen(manager: EntityManager, returnId: string, place: ReturnPlace): Promise<FormAnswers> {
  const answers = [...(await answersOf(manager, returnId)).values()].filter(
    (answer) => answer.isConfirmed && !(isOfFiles(place, answer.entry) && isEmptyPlace('file', answer)),
  );
  const files = await standingFiles(manager, returnId);
  return Object.fromEntries(
    answers.map(({ entry, state, value, denominator, other, reason, method, isConfirmed }) => [
      entry,
      { state, value, denominator, other, reason, method, isConfirmed, ...(files.has(entry) ? { files: files.get(entry) } : {}) },
    ]),
  );
}

/** Entries that say something else than what the person saw, and vouches for. What nobody stands for is no answer, whoever put it there. */
function changedSince(standing: ReadonlyMap<string, StoredAnswer>, seen: readonly SeenFormAnswerInput[]): string[] {
  const versions = new Map(seen.map(({ entry, version }) => [entry, version]));
  const changed = [...standing.values()].filter(({ entry, version, isConfirmed }) => isConfirmed && versions.get(entry) !== version);
  const gone = seen.filter(({ entry, version }) => version > 0 && !standing.has(entry));
  return [...changed, ...gone].map(({ entry }) => entry);
}
