import { type AccessTarget, can, type Operation } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findPerson } from '../../accounts';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import { Outbox } from '../../platform/mail';
import { composeOutcome, type Decision } from './compose-outcome';

/** Whom a decision is told to, as far as she may still read what she asked for. */
export interface Asker {
  /** Null: the command line asked. */
  readonly accountId: string | null;
  readonly operation: Operation;
  readonly target: AccessTarget;
  /** Where it is read, on the screen. */
  readonly path: string;
}

/** In whose name it is decided. */
interface Decider {
  readonly accountId: string | null;
  readonly fullName: string;
}

/** Tells people what became of what they had asked for: an answer that comes a week later is not looked for in a list. */
@Injectable()
export class OutcomeMails {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** In the transaction of the decision. Who decides of what she asked for herself knows it. */
  async tell(manager: EntityManager, decider: Decider, { accountId, operation, target, path }: Asker, decision: Decision): Promise<void> {
    if (accountId === null || accountId === decider.accountId) return;
    const person = await findPerson(manager, accountId, this.clock.today());
    if (!person || !can(person.grants, operation, target)) return;
    const about = {
      to: person.email,
      fullName: person.fullName,
      decidedBy: decider.accountId ? decider.fullName : null,
      link: `${this.config.publicUrl}${path}`,
    };
    await this.outbox.send(manager, composeOutcome(decision, about), accountId);
  }
}
