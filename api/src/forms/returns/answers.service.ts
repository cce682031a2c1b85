import { type AnswerFault, type AnswerOrigin, answerFault, entriesOf, type FieldReason, type FormEntry, hasFiles, OPEN_RETURN_STATES } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { hadFiles } from './answer-files.queries';
import { FormAnswerRow } from './form-answer.entity';
import type { AnswerFormInput, ConfirmFormAnswersInput, FormAnswerInput } from './returns.input';
import { answersOf, type HeldReturn, type ReturnPlace, type StoredAnswer } from './returns.queries';
import { ReturnsService } from './returns.service';
import type { FormAnswersKeptType, FormReturnType } from './returns.type';
import { settleSections } from './settle-sections';

/** Where answers come from that a person stands for. */
interface AnswerSource {
  readonly origin: AnswerOrigin;
  readonly source: string | null;
}
const TYPED: AnswerSource = { origin: 'typed', source: null };

/** What a CCAS answers, entry by entry. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly returns: ReturnsService,
    private readonly clock: Clock,
  ) {}

  /** Two people may fill in a return at once: the same entry, changed by both, stays with whoever was first, and the other is told. */
  async answer(
    viewer: Viewer,
    input: AnswerFormInput,
    from: AnswerSource = TYPED,
    also: (manager: EntityManager, place: ReturnPlace) => Promise<void> = async () => {},
  ): Promise<FormAnswersKeptType> {
    const conflicts: string[] = [];
    const formReturn = await this.returns.act(viewer, input, 'forms.answer', async (manager, held, place) => {
      requireOpen(held, place);
      const standing = await answersOf(manager, held.id);
      const said = checked(place, counted(place, standing, input.answers));
      for (const one of said) {
        const stored = standing.get(one.entry);
        if (isSame(stored, one)) continue;
        if ((stored?.version ?? 0) !== one.version) conflicts.push(one.entry);
        else if (hasFiles(stored) && isOfFiles(place, one.entry) && one.state !== 'value')
          throw new DomainError('FORM_ANSWER_HAS_FILES', { entries: [one.entry] });
        else await this.keep(manager, viewer, held.id, stored, one, from);
      }
      await this.settle(manager, viewer, held.id, place);
      await also(manager, place);
    });
    return { formReturn, conflicts };
  }

  /** Says of what was put there beforehand that it is right: of what the person saw, and not of what came since. */
  confirm(viewer: Viewer, input: ConfirmFormAnswersInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.answer', async (manager, held, place) => {
      requireOpen(held, place);
      const known = new Set(entriesOf(place.definition).map(({ key }) => key));
      const seen = input.answers.filter(({ entry }) => known.has(entry));
      await manager.query(
        `UPDATE form_answer a SET is_confirmed = true FROM unnest($2::text[], $3::integer[]) s (entry, version)
          WHERE a.return_id = $1 AND a.entry = s.entry AND a.version = s.version AND NOT a.is_confirmed`,
        [held.id, seen.map(({ entry }) => entry), seen.map(({ version }) => version)],
      );
      await this.settle(manager, viewer, held.id, place);
    });
  }

  /** How far each section is now: what campaigns read. Who answered last, and when, is of the section whose answers changed. */
  async settle(manager: EntityManager, viewer: Viewer, returnId: string, { definition }: ReturnPlace): Promise<void> {
    await settleSections(manager, { accountId: viewer.accountId, at: this.clock.now() }, returnId, definition);
  }

  private async keep(
    manager: EntityManager,
    viewer: Viewer,
    returnId: string,
    stored: StoredAnswer | undefined,
    said: FormAnswerInput,
    from: AnswerSource,
  ): Promise<void> {
    const { entry, state } = said;
    if (!state) {
      // a place for files keeps those that were put away: without one that stands it is no answer
      if (stored && (await hadFiles(manager, stored.id))) await manager.update(FormAnswerRow, { id: stored.id }, { ...NO_FILE, isConfirmed: true });
      else if (stored) await manager.delete(FormAnswerRow, { id: stored.id });
      return;
    }
    const { value = null, denominator = null, other = null, reason = null, method = null, comment = null, isFromLastYear } = said;
    const { origin, source } = isFromLastYear ? { origin: 'last_year' as const, source: null } : from;
    const row = { state, value, denominator, other, reason, method, comment, origin, source, isConfirmed: true };
    if (stored) await manager.update(FormAnswerRow, { id: stored.id }, row);
    // who was first is told to who comes second
    else await manager.insert(FormAnswerRow, { returnId, entry, ...row, updatedById: viewer.accountId });
  }
}

/** Refuses what cannot be written any more: it was submitted, or the collection is closed. */
export function requireOpen({ state }: Pick<HeldReturn, 'state'>, { closedAt }: Pick<ReturnPlace, 'closedAt'>): void {
  if (closedAt !== null || !OPEN_RETURN_STATES.includes(state)) throw new DomainError('FORM_RETURN_WRONG_STATE');
}

const FAULTS: Readonly<Record<AnswerFault, { readonly field: string; readonly reason: FieldReason }>> = {
  state: { field: 'state', reason: 'NOT_IN_LIST' },
  value: { field: 'value', reason: 'INVALID_FORMAT' },
  decimals: { field: 'value', reason: 'INVALID_FORMAT' },
  option: { field: 'value', reason: 'NOT_IN_LIST' },
  too_long: { field: 'value', reason: 'TOO_LONG' },
  denominator: { field: 'denominator', reason: 'INVALID_FORMAT' },
  reason: { field: 'reason', reason: 'REASON_REQUIRED' },
  method: { field: 'method', reason: 'REQUIRED' },
  other: { field: 'other', reason: 'REQUIRED' },
};

const NO_FILE = {
  state: 'value',
  value: '0',
  denominator: null,
  other: null,
  reason: null,
  method: null,
  comment: null,
  origin: 'typed',
  source: null,
} as const;

/** Whether an entry asks for files. */
export const isOfFiles = ({ definition }: ReturnPlace, entry: string): boolean =>
  definition.sections.some(({ questions }) => questions.some(({ code, kind }) => code === entry && kind === 'file'));

/** The number of files is what stands, whoever says another. */
function counted(place: ReturnPlace, standing: ReadonlyMap<string, StoredAnswer>, answers: readonly FormAnswerInput[]): readonly FormAnswerInput[] {
  const stands = (entry: string): string => {
    const stored = standing.get(entry);
    return stored && hasFiles(stored) ? (stored.value ?? '0') : '0';
  };
  return answers.map((said) => (said.state === 'value' && isOfFiles(place, said.entry) ? { ...said, value: stands(said.entry) } : said));
}

/** Each answer is of an entry of the form, once, and can stand there. */
function checked({ definition }: ReturnPlace, answers: readonly FormAnswerInput[]): readonly FormAnswerInput[] {
  const entries = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
  const seen = new Set<string>();
  for (const [index, said] of answers.entries()) {
    const entry = entries.get(said.entry);
    if (!entry || seen.has(said.entry)) throw new InputError([{ path: `answers.${index}.entry`, reason: 'UNKNOWN_REFERENCE' }]);
    seen.add(said.entry);
    if (said.state) refuseFault(entry, said, index);
  }
  return answers;
}

function refuseFault({ holds }: FormEntry, said: FormAnswerInput, index: number): void {
  const { state, value = null, denominator = null, other = null, reason = null, method = null } = said;
  if (!state) return;
  const fault = answerFault(holds, { state, value, denominator, other, reason, method });
  if (fault) throw new InputError([{ path: `answers.${index}.${FAULTS[fault].field}`, reason: FAULTS[fault].reason }]);
}

/** Sent twice, or by two who say the same, it is said once. */
function isSame(stored: StoredAnswer | undefined, said: FormAnswerInput): boolean {
  if (!stored || !said.state) return !stored && !said.state;
  const fields = ['state', 'value', 'denominator', 'other', 'reason', 'method', 'comment'] as const;
  return stored.isConfirmed && fields.every((field) => (stored[field] ?? null) === (said[field] ?? null));
}
