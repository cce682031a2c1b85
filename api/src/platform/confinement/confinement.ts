import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config';
import { DomainError } from '../errors/domain-error';
import { currentRequestId } from '../http/request-context';
import { answersOf } from './confined-process';
import { ConfinementExceeded, type ConfinedTask } from './confined-task';
import { type Entrant, Lane, LaneFull } from './lane';

/** A file that takes a moment even when it is honest: as large as a scan of twenty pages. */
const LARGE_BYTES = 4 * 1024 * 1024;

/** Lanes do not wait for one another: documents that somebody waits for in front of a screen, and tables that are read beside. */
export type LaneName = 'documents' | 'tables';

/** Whose work it is, and how much. */
export interface TurnRequest {
  readonly lane: LaneName;
  /** Account, or network, that sent it. */
  readonly owner: Entrant['owner'];
  readonly sizeBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** A place in a lane, in which tasks are done one after the other. */
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
  async inTurn<T>({ lane, owner, sizeBytes, signal }: TurnRequest, work: (turn: Turn) => Promise<T>): Promise<T> {
    const leave = await this.lanes[lane].enter({ owner, isLarge: sizeBytes > LARGE_BYTES }, signal).catch((error: unknown) => {
      throw error instanceof LaneFull ? new DomainError('TOO_MANY_FILES_AT_ONCE') : error;
    });
    try {
      return await work(this.turn(signal));
    } catch (error) {
      if (error instanceof ConfinementExceeded) this.log.warn(`[${currentRequestId()}] ${error.message}`);
      throw error;
    } finally {
      leave();
    }
  }

  private turn(signal: AbortSignal | undefined): Turn {
    const stream: Turn['stream'] = (task, input) => answersOf(this.config.confinedProgram, task, input, signal);
    return {
      stream,
      run: async (task, input) => {
        for await (const answer of stream(task, input)) return answer;
        throw new Error(`${task.name}: no answer`);
      },
    };
  }
}
