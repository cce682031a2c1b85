/** A piece of work on bytes that came from outside, done in a process of its own. `Input` and `Output` pass by structured clone. */
export interface ConfinedTask<Input, Output> {
  /** By which the process finds the work: `files.inspect`. */
  readonly name: string;
  /** Only there for the types. */
  readonly types?: (input: Input) => Output;
}

/** The work of a task, in the process: one answer or several. Files come by their paths. */
export type ConfinedWork<Input, Output> = (input: Input) => AsyncIterable<Output>;

/** What a process may take; it ends when it takes more. */
export interface ConfinementLimits {
  /** All its memory, in MiB. */
  readonly memoryMb: number;
  /** Longest computing for one answer, in seconds of a processor: a busy machine makes nobody's file too long. */
  readonly computingSeconds: number;
  /** Whether it may load programs of this machine's own code that packages bring: for what we write ourselves, never for files of others. */
  readonly isNative?: boolean;
}

/** What a process is asked. */
export interface Asked {
  readonly task: string;
  readonly input: unknown;
  readonly limits: ConfinementLimits;
}

/** What the parent tells: what is asked, then, after each answer that it has used, that one more may come. */
export type ToProcess = Asked | 'more';

/** What the process tells. A fault is one of ours: what is wrong with a file is an answer like any other. */
export type FromProcess = { readonly answer: unknown } | { readonly fault: string } | 'end';

/** How a process ends itself when it has computed for too long; anything else that ends it is memory. */
export const TIME_IS_UP = 'SIGALRM';

/** Answers that may be on their way at once: enough for both sides to work at the same time. */
export const ANSWERS_AHEAD = 3;

/** The process took more memory, or more time, than it may. */
export class ConfinementExceeded extends Error {
  constructor(
    readonly task: string,
    readonly limit: 'memory' | 'time',
  ) {
    super(`${task}: ${limit} exceeded`);
  }
}
