import { answerFault, can, entriesOf, FORM_FACTS, type FormEntry } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { recordTarget } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { FormFactSources } from '../../platform/declarations/form-fact-sources';
import { FormAnswerRow } from '../returns/form-answer.entity';
import { AnswersService, requireOpen } from '../returns/answers.service';
import type { FormReturnInput } from '../returns/returns.input';
import { answersOf, type ReturnPlace } from '../returns/returns.queries';
import { ReturnsService } from '../returns/returns.service';
import type { FormReturnType } from '../returns/returns.type';
import { type AskedOfIndicator, knownFact, type PublishedFigure, publishedFigures } from './prefill.queries';

const METHODS: Readonly<Record<PublishedFigure['state'], string | null>> = {
  p: null,
  r: 'Arrondi par son producteur.',
  e: 'Estimation de son producteur.',
};
const LONGEST_SOURCE = 300;

/** Puts into a return what is published of the commune: each with its source and its year, and no answer before somebody confirms it. */
@Injectable()
export class PrefillService {
  constructor(
    private readonly returns: ReturnsService,
    private readonly answers: AnswersService,
    private readonly facts: FormFactSources,
    private readonly clock: Clock,
  ) {}

  /** What somebody has answered is left alone, so that it can be done again when more is published. */
  prefill(viewer: Viewer, input: FormReturnInput): Promise<FormReturnType> {
    return this.returns.act(viewer, input, 'forms.answer', async (manager, held, place) => {
      requireOpen(held, place);
      const standing = await answersOf(manager, held.id);
      const open = new Map(
        entriesOf(place.definition)
          .filter(({ key }) => standing.get(key)?.isConfirmed !== true)
          .map((entry) => [entry.key, entry]),
      );
      const asked = [...open.values()].flatMap(askedOf);
      const published = (await publishedFigures(manager, place, asked)).map((figure) => ({ ...figure, source: sourceOf(figure) }));
      for (const figure of [...published, ...(await this.known(manager, viewer, place, [...open.values()]))]) {
        const row = answerOf(open.get(figure.entry), figure);
        const stored = standing.get(figure.entry);
        if (!row || (stored?.value === row.value && stored.source === row.source)) continue;
        if (stored) await manager.update(FormAnswerRow, { id: stored.id }, row);
        else await manager.insert(FormAnswerRow, { returnId: held.id, entry: figure.entry, ...row });
      }
      await this.answers.settle(manager, viewer, held.id, place);
    });
  }

  /** What other modules know of the CCAS, as far as whoever asks reads it there. */
  private async known(manager: EntityManager, viewer: Viewer, place: ReturnPlace, open: readonly FormEntry[]): Promise<KnownFigure[]> {
    const target = await recordTarget(manager, place);
    const known: KnownFigure[] = [];
    for (const { key, question } of open) {
      if (!target || (question.kind !== 'figure' && question.kind !== 'amount') || question.prefill?.from !== 'module') continue;
      const { fact } = question.prefill;
      const declared = this.facts.of(fact);
      const found = declared && can(viewer.grants, declared.read, target) ? await knownFact(manager, declared, place, this.clock.today()) : undefined;
      if (found)
        known.push({ entry: key, state: 'p', value: found.value, source: `${FORM_FACTS[fact].source}, au ${found.knownOn.split('-').reverse().join('/')}` });
    }
    return known;
  }
}

/** A number that an entry may begin with, and where it comes from. */
type KnownFigure = Pick<PublishedFigure, 'entry' | 'value' | 'state'> & { readonly source: string };

const sourceOf = ({ distributor, name, year }: PublishedFigure): string =>
  [distributor, name, String(year)].filter(Boolean).join(', ').slice(0, LONGEST_SOURCE);

function askedOf({ key, question }: FormEntry): AskedOfIndicator[] {
  if (question.kind !== 'figure' && question.kind !== 'amount') return [];
  return question.prefill?.from === 'indicator' ? [{ entry: key, indicator: question.prefill.indicator, time: question.time }] : [];
}

/** The answer that a published figure makes; null where none can stand there. */
function answerOf(entry: FormEntry | undefined, { value, state, source }: KnownFigure) {
  const holds = entry?.holds;
  if (holds?.kind !== 'figure' && holds?.kind !== 'amount') return null;
  const written = String(Number(value.toFixed(holds.kind === 'amount' ? 2 : holds.decimals)));
  const method = METHODS[state] ?? (Number(written) === value ? null : `Arrondi\u202f: la source dit ${String(value).replace('.', ',')}.`);
  const answer = { state: method ? ('estimated' as const) : ('value' as const), value: written, denominator: null, other: null, reason: null, method };
  if (answerFault(holds, answer)) return null;
  return { ...answer, comment: null, origin: 'prefilled' as const, source, isConfirmed: false };
}
