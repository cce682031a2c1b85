import type { JobName, JobRhythm } from '@maillage/domain';
import type { Type } from '@nestjs/common';

/** A job that is being done. */
export interface RunningJob<Data = unknown> {
  readonly id: string;
  readonly name: JobName;
  readonly data: Data;
  /** Aborted when the process stops, or the job is taken from it: what is done so far is given up. */
  readonly signal: AbortSignal;
}

/** What does the jobs of one kind. They are done at least once: done twice, they do no harm. */
export interface BackgroundWork<Data = unknown> {
  run(job: RunningJob<Data>): Promise<void>;
}

/** Work in the background, as its feature declares it. Of one kind and key, one job waits or runs at a time, in whatever process. */
export interface JobDeclaration {
  readonly name: JobName;
  /** A provider of the feature. */
  readonly work: Type<BackgroundWork>;
  /** How often it is done by itself; absent: when it is sent. */
  readonly every?: JobRhythm;
  /** Whether each process that starts asks for it. */
  readonly isAtStart?: boolean;
  /** How often it is tried again after a failure, or when its process is gone, with growing waits; by default five times. */
  readonly retries?: number;
  /** The first of those waits; by default a minute. */
  readonly firstWaitSeconds?: number;
  /** How many of them one process does at once; by default one. */
  readonly atOnce?: number;
}
