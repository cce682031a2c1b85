import type { CivilDateText } from '../calendar/civil-date';
import type { FormDefinition } from '../forms/form-definition';
import { cellEntry } from '../forms/form-entries';
import { ABS_ENTRIES } from '../forms/models/social-needs-analysis';
import { CRITERION_ANSWERS, CRITERION_COLUMNS, LABEL_FAMILIES } from '../forms/models/social-needs-label';
import { type CriterionAnswer, isCriterionAnswer, labelEnd, labelTold, type LabelTold, mayBeJudged } from './abs-label';
import { InventoryAnswers } from './inventory-answers';
import { heardOf, isCheckedOf, type InventoryCcas, type InventoryReader, type InventorySource } from './inventory-board';

/** What a panel can decide: to award the label, or to wait for what lacks. */
export const LABEL_OUTCOMES = ['awarded', 'deferred'] as const;
/** One of them. */
export type LabelOutcome = (typeof LABEL_OUTCOMES)[number];
/** Peers who sit, each for another CCAS. */
export const LABEL_PANEL_SIZE = 3;
/** How long a reason is, in characters, and how many sit at most. */
export const LABEL_LIMITS = { reason: 1_000, panel: 20 } as const;

/** Every criterion, by the code under which a panel reads it. */
export const LABEL_CRITERIA: readonly string[] = Object.entries(LABEL_FAMILIES).flatMap(([family, { criteria }]) =>
  Object.keys(criteria).map((criterion) => `${family}__${criterion}`),
);

/** How a panel reads a criterion, as the CCAS answers it: code and word. */
export const LABEL_ANSWERS = CRITERION_ANSWERS;

/** What a panel decided of the ABS of a CCAS. It is never changed: what was wrong is withdrawn, with its reason. */
export interface LabelDecision {
  readonly id: string;
  readonly decidedOn: CivilDateText;
  readonly outcome: LabelOutcome;
  /** CCAS whose people sat. */
  readonly panel: readonly { readonly id: string; readonly name: string }[];
  /** How the panel reads each criterion. */
  readonly readings: Readonly<Record<string, string>>;
  /** Of what was deferred: what lacks. */
  readonly reason: string | null;
  readonly withdrawnOn: CivilDateText | null;
  readonly withdrawnReason: string | null;
}

/** What the label of a CCAS is decided of, and what was decided. */
export interface LabelFile {
  readonly ccas: InventoryCcas;
  /** Whether the reader reads its return itself. */
  readonly isRead: boolean;
  readonly heard: { readonly on: CivilDateText; readonly isChecked: boolean } | null;
  readonly isAsked: boolean;
  /** Whether every criterion is answered. */
  readonly isReady: boolean;
  readonly standing: LabelTold | null;
  readonly holdsUntil: CivilDateText | null;
  readonly families: readonly {
    readonly code: string;
    readonly label: string;
    readonly criteria: readonly { readonly code: string; readonly label: string; readonly answer: CriterionAnswer | null; readonly evidence: string | null }[];
  }[];
  /** The latest first. Whoever does not read the return is told of a standing award alone, and nothing of how it was read. */
  readonly decisions: readonly LabelDecision[];
}

/** The label of one CCAS, as a reader reads it. */
export function labelFile(
  { ccas, isRead, ...source }: InventorySource,
  definitions: ReadonlyMap<string, Pick<FormDefinition, 'sections'>>,
  decisions: readonly LabelDecision[],
  { epts, today }: InventoryReader,
): LabelFile {
  const heard = heardOf({ ...source, isRead });
  const whole = new InventoryAnswers(definitions.get(heard?.versionId ?? '') ?? { sections: [] }, heard?.answers ?? {});
  const answers = isRead ? whole : whole.asTold(ccas.ept !== null && epts.has(ccas.ept.id));
  const award = decisions.find(({ outcome, withdrawnOn }) => outcome === 'awarded' && withdrawnOn === null);
  const standing = labelTold(answers, award?.decidedOn ?? null, today);
  const told = (family: string, criterion: string, column: string): string | null => answers.value(cellEntry(family, criterion, column));
  return {
    ...{ ccas, isRead, standing },
    heard: heard && { on: heard.on, isChecked: isCheckedOf({ ...source, isRead }) },
    isAsked: answers.value(ABS_ENTRIES.label) === 'oui',
    isReady: mayBeJudged(answers),
    holdsUntil: standing === 'awarded' && award ? labelEnd(award.decidedOn) : null,
    families: Object.entries(LABEL_FAMILIES).map(([code, { label, criteria }]) => ({
      ...{ code, label },
      criteria: Object.entries(criteria).map(([criterion, name]) => {
        const answer = told(code, criterion, CRITERION_COLUMNS.answer);
        return {
          ...{ code: `${code}__${criterion}`, label: name, answer: isCriterionAnswer(answer) ? answer : null },
          evidence: told(code, criterion, CRITERION_COLUMNS.evidence),
        };
      }),
    })),
    decisions: isRead
      ? decisions
      : decisions.flatMap((one) => (standing === 'awarded' && one.id === award?.id ? [{ ...one, readings: {}, reason: null }] : [])),
  };
}

/** Why a decision cannot be kept. */
export type LabelFault = 'not_asked' | 'not_ready' | 'awarded_already' | 'panel';

/** What speaks against a decision: the label was not asked for, an award of what is not all answered, or of what is labelled already, a panel that is not one of peers. */
export function labelFault(
  file: Pick<LabelFile, 'ccas' | 'isAsked' | 'isReady' | 'standing'>,
  { outcome, readings, panel }: Pick<LabelDecision, 'outcome' | 'readings'> & { readonly panel: readonly InventoryCcas[] },
): LabelFault | null {
  if (file.standing === 'awarded') return 'awarded_already';
  if (!file.isAsked) return 'not_asked';
  const isRead = LABEL_CRITERIA.every((code) => Object.hasOwn(LABEL_ANSWERS, readings[code] ?? ''));
  if (outcome === 'awarded' && !(file.isReady && isRead)) return 'not_ready';
  const peers = panel.filter(({ id, ept }) => id !== file.ccas.id && (ept === null || ept.id !== file.ccas.ept?.id));
  return peers.length < panel.length || new Set(peers.map(({ id }) => id)).size < LABEL_PANEL_SIZE ? 'panel' : null;
}
