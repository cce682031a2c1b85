import { inject, Injectable, signal } from '@angular/core';
import type { FieldError } from '@maillage/domain';
import { Session, today } from '../../core';
import { messageOf, toApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { conflictFields } from '../../ui/dialog/conflict-fields';
import { withinTime } from '../../ui/saving/within-time';
import { tidyNews, wordOfNews } from '../adoption/adoption-news';
import { stageLabel } from '../words/stage-words';
import { type Answer, ANSWER_LABELS, answerOf, changesOf, mergeAnswers } from './answer';
import { AnswerDrafts, type Draft } from './answer-drafts';
import { type MyAdoption, AnswersGateway } from './answers-gateway';

/**
 * Where the answer to one initiative stands.
 * `sending`: shown as noted already, and taken back if it is refused · `noted`: the server has it · `waiting`: no network, kept on this
 * device · `refused`: something is to be corrected or decided.
 */
export interface AnswerState {
  readonly phase: 'sending' | 'noted' | 'waiting' | 'refused';
  /** The adoption as this answer leaves it. */
  readonly adoption: MyAdoption;
  readonly message: string | null;
  readonly fields: readonly FieldError[];
}

/** The answers given in this visit, each cell on its own: one that fails holds up no other. */
@Injectable()
export class Answers {
  private readonly gateway = inject(AnswersGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly drafts = new AnswerDrafts(this.session.me()?.account.id ?? 'anonymous');
  private readonly foundDrafts = new Map<string, Draft | null>();
  private readonly states = signal<ReadonlyMap<string, AnswerState>>(new Map());

  stateOf({ ccas, initiative }: MyAdoption): AnswerState | undefined {
    return this.states().get(`${ccas.id}.${initiative.id}`);
  }

  isNoted(adoption: MyAdoption): boolean {
    const phase = this.stateOf(adoption)?.phase;
    return phase === 'sending' || phase === 'noted';
  }

  /** What an earlier visit left unfinished: read once, so that a card starts from it and then goes its own way. */
  draftOf({ ccas, initiative }: MyAdoption): Draft | null {
    const key = `${ccas.id}.${initiative.id}`;
    const found = this.foundDrafts.has(key) ? (this.foundDrafts.get(key) ?? null) : this.drafts.read(ccas.id, initiative.id);
    this.foundDrafts.set(key, found);
    return found;
  }

  /** Keeps what is being typed; nothing when it says no more than the last answer. */
  keepDraft(adoption: MyAdoption, answer: Answer): void {
    if (Object.keys(changesOf(answerOf(adoption), answer)).length === 0) this.dropDraft(adoption);
    else this.drafts.keep(adoption.ccas.id, adoption.initiative.id, { answer, version: adoption.version, isSent: false });
  }

  dropDraft({ ccas, initiative }: MyAdoption): void {
    this.drafts.forget(ccas.id, initiative.id);
  }

  /** Sends again what was sent without an acknowledgement, in an earlier visit or before the network came back. */
  async resume(adoptions: readonly MyAdoption[]): Promise<void> {
    const sent = adoptions.flatMap((adoption) => {
      const draft = this.drafts.read(adoption.ccas.id, adoption.initiative.id);
      return draft?.isSent ? [{ adoption, draft }] : [];
    });
    for (const { adoption, draft } of sent.sort((one, other) => one.draft.keptAt.localeCompare(other.draft.keptAt))) {
      if (this.stateOf(adoption)?.phase === 'sending') continue;
      const isReceived = draft.version !== adoption.version && Object.keys(changesOf(answerOf(adoption), draft.answer)).length === 0;
      if (isReceived) {
        this.dropDraft(adoption);
        this.become(adoption, 'noted');
      } else {
        await this.send({ ...adoption, version: draft.version }, draft.answer);
      }
    }
  }

  /** Notes « Rien de nouveau » and sends it later, so that it can be undone; a page that closes meanwhile leaves it to the next visit. */
  hold(adoption: MyAdoption): void {
    this.drafts.keep(adoption.ccas.id, adoption.initiative.id, { answer: answerOf(adoption), version: adoption.version, isSent: true });
    this.become(adoption, 'sending');
  }

  /** Takes back what was held. */
  release(adoption: MyAdoption): void {
    this.dropDraft(adoption);
    this.states.update((states) => new Map([...states].filter(([key]) => key !== `${adoption.ccas.id}.${adoption.initiative.id}`)));
  }

  /** « Rien de nouveau »: the last answer still holds. */
  confirm(adoption: MyAdoption): Promise<boolean> {
    return this.send(adoption, answerOf(adoption));
  }

  /** Sends an answer. Resolves to whether the server has it; whatever happens, what was typed stays until then. */
  async send(adoption: MyAdoption, typed: Answer): Promise<boolean> {
    const answer = tidyNews(typed, today());
    const { ccas, initiative, version } = adoption;
    this.drafts.keep(ccas.id, initiative.id, { answer, version, isSent: true });
    this.become({ ...adoption, ...answer, lastNewsAt: new Date().toISOString(), lastNewsByName: this.session.me()?.account.fullName ?? null }, 'sending');
    try {
      const changes = changesOf(answerOf(adoption), answer);
      const cell = { initiativeId: initiative.id, ccasId: ccas.id };
      const isSame = version !== null && Object.keys(changes).length === 0;
      const noted = await withinTime(isSame ? this.gateway.confirm({ ...cell, version }) : this.gateway.update({ ...cell, version, ...changes }));
      this.dropDraft(adoption);
      this.become(noted, 'noted');
      return true;
    } catch (error) {
      return this.recover(adoption, answer, error);
    }
  }

  private async recover(adoption: MyAdoption, answer: Answer, error: unknown): Promise<boolean> {
    const { reason, params, fields } = toApiError(error);
    const { ccas, initiative, version } = adoption;
    if (reason === 'NETWORK_FAILURE') {
      this.become(adoption, 'waiting');
      return false;
    }
    this.drafts.keep(ccas.id, initiative.id, { answer, version, isSent: false });
    this.become(adoption, 'refused', messageOf(error), fields);
    const present = params['current'] as Partial<MyAdoption> | undefined;
    return reason === 'STALE_VERSION' && present ? this.settle(adoption, answer, { ...adoption, ...present }) : false;
  }

  /** Somebody answered meanwhile: both answers side by side, and the person's choice is sent over the present one. */
  private async settle(adoption: MyAdoption, mine: Answer, present: MyAdoption): Promise<boolean> {
    // Only what this person changed is theirs: the rest of their form is an older copy of the other answer.
    const changes = changesOf(answerOf(adoption), mine);
    if (Object.keys(changes).length === 0) {
      this.dropDraft(adoption);
      this.become(present, 'refused', tellOvertaken(adoption, present));
      return false;
    }
    const changed = { ...answerOf(present), ...changes };
    const kept = await this.dialogs.resolveConflict({
      title: `${initiativeName(adoption)}\u202f: quelqu’un a répondu entre-temps`,
      fields: conflictFields(ANSWER_LABELS, changed, present, wordOfNews),
      changedBy: present.lastNewsByName,
      changedAt: present.lastNewsAt,
    });
    return kept === null ? false : this.send(present, mergeAnswers(changed, answerOf(present), kept));
  }

  private become(adoption: MyAdoption, phase: AnswerState['phase'], message: string | null = null, fields: readonly FieldError[] = []): void {
    const key = `${adoption.ccas.id}.${adoption.initiative.id}`;
    this.states.update((states) => new Map(states).set(key, { phase, adoption, message, fields }));
  }
}

/** « Rien de nouveau » was touched on an answer that is no longer the last one: both are shown, and the person says again. */
const tellOvertaken = (seen: MyAdoption, present: MyAdoption): string => {
  const who = present.lastNewsByName ?? 'Quelqu’un';
  const stages =
    seen.stage === present.stage
      ? ''
      : `\u202f: vous voyiez «\u202f${stageLabel(seen.stage)}\u202f», c’est maintenant «\u202f${stageLabel(present.stage)}\u202f»`;
  return `${who} a répondu entre-temps${stages}. Relisez la réponse ci-dessus\u202f; si elle est juste, touchez de nouveau «\u202fRien de nouveau\u202f».`;
};

const initiativeName = ({ initiative }: MyAdoption): string => `${initiative.number}. ${initiative.title}`;
