import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { DomainError } from '../errors/domain-error';
import { currentRequestId } from '../http/request-context';
import { ConfinedProcess } from './confined-process';
import { ConfinementExceeded, type ConfinedTask, type ConfinementLimits } from './confined-task';
import { type Entrant, Lane, LaneFull } from './lane';

/** A file that takes a moment even when it is honest: as large as a scan of twenty pages. */
const LARGE_BYTES = 4 * 1024 * 1024;

/** Lanes do not wait for one another: documents that somebody waits for in front of a screen, and tables that are read beside. */
export type LaneName = 'documents' | 'tables';

/** Whose work on one file it is, and how much. */
export interface TurnRequest {
  readonly lane: LaneName;
  /** Account, or network, that sent it. */
  readonly owner: Entrant['owner'];
  readonly sizeBytes: number;
  readonly limits: ConfinementLimits;
  readonly signal?: AbortSignal | undefined;
}

/** A place in a lane, with a process that does the tasks on one file, one after the other. */
export interface Turn {
  /** The answers of a task, as they come. */
  stream<Input, Output>(task: ConfinedTask<Input, Output>, input: Input): AsyncGenerator<Output, void, undefined>;
  /** The only answer of a task. */
  run<Input, Output>(task: ConfinedTask<Input, Output>, input: Input): Promise<Output>;
}

/**
 * Files of others are read in processes of their own, few at a time, each with a limit of memory and of time (docs/adr/0022): a file made to
 * burst ends its process, and nothing else.
 */
@Injectable()
export class Confinement {
  private readonly log = new Logger('Confinement');
  private readonly lanes: Readonly<Record<LaneName, Lane>> = { documents: new Lane(), tables: new Lane() };

  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'confinedProgram'>) {}

  /** Waits for a place in the lane, and gives it back when the work is over. Refused: TOO_MANY_FILES_AT_ONCE. */
  async inTurn<T>({ lane, owner, sizeBytes, limits, signal }: TurnRequest, work: (turn: Turn) => Promise<T>): Promise<T> {
    const leave = await this.lanes[lane].enter({ owner, isLarge: sizeBytes > LARGE_BYTES }, signal).catch((error: unknown) => {
      throw error instanceof LaneFull ? new DomainError('TOO_MANY_FILES_AT_ONCE') : error;
    });
    const confined = new ConfinedProcess(this.config.confinedProgram, limits, signal);
    try {
      return await work(turnOf(confined));
    } catch (error) {
      if (error instanceof ConfinementExceeded) this.log.warn(`[${currentRequestId()}] ${error.message}`);
      throw error;
    } finally {
      await confined.close();
      leave();
    }
  }
}

const turnOf = (confined: ConfinedProcess): Turn => ({
  stream: (task, input) => confined.stream(task, input),
  run: async (task, input) => {
    const answers = [];
    // to its end, so that the process goes on to the next task
    for await (const answer of confined.stream(task, input)) answers.push(answer);
    const [answer] = answers;
    if (answer === undefined) throw new Error(`${task.name}: no answer`);
    return answer;
  },
});
