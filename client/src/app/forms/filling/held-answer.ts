import { answerFault, type AnswerOrigin, type FormAnswer, type FormAnswers, type FormDefinition, type FormEntry } from '@maillage/domain';

/** An answer as the server holds it: with what was said of it, where it comes from, and which version of it was seen. */
export interface HeldAnswer extends FormAnswer {
  /** To which its files are attached; none while a form is tried. */
  readonly id?: string | null;
  readonly entry: string;
  readonly comment: string | null;
  readonly origin: AnswerOrigin;
  /** « OFGL, comptes 2024 »: of what a person has not typed. */
  readonly sourceLabel: string | null;
  readonly version: number;
  readonly changedByName: string | null;
}

/** What a person says of an entry; of nothing said any more, the state is null. */
export interface GivenAnswer {
  readonly entry: string;
  readonly state: FormAnswer['state'] | null;
  readonly value: string | null;
  readonly denominator: string | null;
  readonly other: string | null;
  readonly reason: string | null;
  readonly method: string | null;
  readonly comment: string | null;
  readonly origin: AnswerOrigin;
}

/** What became of an answer that was sent: held as it is now, or kept from being so by what somebody else said meanwhile. */
export interface AnswerOutcome {
  readonly entry: string;
  readonly held: HeldAnswer | null;
  readonly isConflict: boolean;
}

/** Where answers go: the server, or nowhere, while a form is tried. */
export interface AnswerSink {
  save(answers: readonly (GivenAnswer & { readonly version: number })[]): Promise<readonly AnswerOutcome[]>;
  confirm(answers: readonly { readonly entry: string; readonly version: number }[]): Promise<readonly HeldAnswer[]>;
  /** Reads again what the server made of files. */
  reread?(): Promise<void>;
}

/** A form that is being filled, whoever asks for it. */
export interface FormToFill {
  /** Under which what is typed and not yet with the server is kept in this browser; null: it is kept nowhere. */
  readonly keptAs: string | null;
  /** What the person knows it by: « Bilan d’activités 2025 ». */
  readonly name: string;
  readonly definition: FormDefinition;
  readonly answers: readonly HeldAnswer[];
  readonly lastYear: { readonly label: string; readonly answers: FormAnswers } | null;
  /** Of the commune; null where it is not known. */
  readonly population: number | null;
  readonly canFill: boolean;
  readonly sink: AnswerSink;
}

/** Nothing said yet. */
export const BLANK: Omit<GivenAnswer, 'entry'> = {
  state: null,
  value: null,
  denominator: null,
  other: null,
  reason: null,
  method: null,
  comment: null,
  origin: 'typed',
};

/** What is held, as what a person would say again. */
export const givenOf = (entry: string, held: HeldAnswer | null): GivenAnswer =>
  held
    ? {
        entry,
        state: held.state,
        value: held.value,
        denominator: held.denominator,
        other: held.other,
        reason: held.reason,
        method: held.method,
        comment: held.comment,
        origin: held.origin,
      }
    : { entry, ...BLANK };

/** Whether an answer says all that its state wants: an estimate its method, what cannot be counted its reason, a share both numbers, « Autre » which. */
export const isWhole = ({ state, value, denominator, other, reason, method }: GivenAnswer, holds: FormEntry['holds']): boolean =>
  state === null || answerFault(holds, { state, value, denominator, other, reason, method }) === null;
