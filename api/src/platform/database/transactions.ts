import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer';
import { fromConstraint } from '../errors/constraints';
import { currentRequestId } from '../http/request-context';
import { Derivations } from './derivations';

/** Two transactions waited for each other, and PostgreSQL ended this one. */
const DEADLOCK = '40P01';
const MAX_RUNS = 3;

const isDeadlock = (error: unknown): boolean => error instanceof QueryFailedError && (error.driverError as { code?: string }).code === DEADLOCK;

type Actor = Pick<Viewer, 'accountId' | 'fullName'>;
const answerOf = <T>(_: EntityManager, made: T): Promise<T> => Promise.resolve(made);

/** The transaction of which the writes that services make are a part, whatever service makes them. */
const whole = new AsyncLocalStorage<EntityManager>();

/** Every write of the application passes here: the journal's triggers need to know who acts, in the same transaction. */
@Injectable()
export class Transactions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly derivations: Derivations,
  ) {}

  /**
   * Runs the work in one transaction, in the name of the viewer; again from its start after a deadlock, so it does nothing but write rows.
   * `read`, if any, gives the answer from what stands once all that follows is derived.
   */
  run<T>(viewer: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T>;
  run<Made, T>(viewer: Actor, work: (manager: EntityManager) => Promise<Made>, read: (manager: EntityManager, made: Made) => Promise<T>): Promise<T>;
  run<Made, T>(viewer: Actor, work: (manager: EntityManager) => Promise<Made>, read?: (manager: EntityManager, made: Made) => Promise<T>): Promise<Made | T> {
    return this.as<Made, Made | T>(viewer.accountId, viewer.fullName, work, read ?? answerOf);
  }

  /**
   * Does work whose writes, by whatever service, are part of the transaction of the manager and in the name of who runs it. Each `run` inside stands or falls by
   * itself: what it refuses leaves no trace, and the whole goes on. None outlives the whole.
   */
  joined<T>(manager: EntityManager, work: () => Promise<T>): Promise<T> {
    return whole.run(manager, work);
  }

  /** Runs the work in one transaction, in the name of the product itself: loaders, jobs, sign-in. `label` is read by people. */
  asSystem<T>(label: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.as('', label, work, answerOf);
  }

  private async as<Made, T>(
    actorId: string,
    label: string,
    work: (manager: EntityManager) => Promise<Made>,
    read: (manager: EntityManager, made: Made) => Promise<T>,
    run = 1,
  ): Promise<T> {
    const written = async (manager: EntityManager): Promise<T> => {
      const made = await work(manager);
      await this.derivations.settle(manager);
      return read(manager, made);
    };
    const outer = whole.getStore();
    if (outer) {
      return outer.transaction(written).catch((error: unknown) => {
        throw fromConstraint(error) ?? error;
      });
    }
    const committed = this.dataSource.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('maillage.actor_id', $1, true), set_config('maillage.actor_label', $2, true), set_config('maillage.request_id', $3, true)`,
        [actorId, label, currentRequestId()],
      );
      return written(manager);
    });
    // what a named constraint refuses is no fault: nobody should log it, with the values of the row
    return committed.catch((error: unknown) => {
      if (isDeadlock(error) && run < MAX_RUNS) return this.as(actorId, label, work, read, run + 1);
      throw fromConstraint(error) ?? error;
    });
  }
}
