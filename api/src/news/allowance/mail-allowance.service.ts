import { SOLICITATION_EVERY_MS, type SolicitationKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';

/** Why a person is not written to now, and from when she may be. */
export interface HeldBack {
  /** When she was last asked something; null when she is merely away. */
  readonly lastAt: Date | null;
  /** Who asked; null: the product by itself, or somebody of another network. */
  readonly byName: string | null;
  /** Last day of her absence; null when she is there. */
  readonly awayUntil: string | null;
  readonly againAt: Date;
}

/** Who may be asked something by mail now, and who may not. */
export interface Allowance {
  readonly allowed: ReadonlySet<string>;
  readonly heldBack: ReadonlyMap<string, HeldBack>;
}

/** Held in one order until the mails are noted: whoever writes to one of them at the same time waits here, then sees them. $1 accounts. */
const HOLD = 'SELECT FROM account WHERE id = ANY ($1::uuid[]) ORDER BY id FOR NO KEY UPDATE';

/**
 * Those of the accounts who are not written to now. What another network asked counts, and is not said whose it was; its absences are its own. $1 accounts,
 * $2 now, $3 today, $4 seconds between two, $5 network.
 */
const HELD_BACK = `
  SELECT a.id, last.at AS "lastAt", last.name AS "byName", away.until::text AS "awayUntil",
         greatest(last.at + make_interval(secs => $4), (away.until + 1)::timestamp AT TIME ZONE 'Europe/Paris') AS "againAt"
    FROM account a
    LEFT JOIN LATERAL (SELECT s.at, by.full_name AS name FROM solicitation s
                         LEFT JOIN account by ON by.id = s.by_id
                           AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = by.id AND r.network_id = $5::uuid)
                        WHERE s.account_id = a.id AND s.at > $2::timestamptz - make_interval(secs => $4) ORDER BY s.at DESC LIMIT 1) last ON true
    LEFT JOIN LATERAL (SELECT max(b.ends_on) AS until FROM absence b
                        WHERE b.account_id = a.id AND b.network_id = $5::uuid AND $3::date BETWEEN b.starts_on AND b.ends_on) away ON true
   WHERE a.id = ANY ($1::uuid[]) AND (last.at IS NOT NULL OR away.until IS NOT NULL)`;

/** $1 accounts, $2 kind, $3 now. */
const NOTE = `
  INSERT INTO solicitation (account_id, kind, at, by_id)
  SELECT DISTINCT asked.id, $2, $3::timestamptz, nullif(current_setting('maillage.actor_id', true), '')::uuid FROM unnest($1::uuid[]) asked (id)`;

/**
 * What asks something of somebody by mail: once a week for a person, whatever asks, and never while she is away. Security, mentions at once and the digest
 * do not pass here.
 */
@Injectable()
export class MailAllowance {
  constructor(private readonly clock: Clock) {}

  /** Takes the week of those who may be asked now, in the transaction in which their mails are written; the others are not to be written to. */
  async take(manager: EntityManager, networkId: string, accountIds: readonly string[], what: SolicitationKind): Promise<Allowance> {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('MailAllowance.take needs the transaction of the mails that it is for');
    await manager.query(HOLD, [accountIds]);
    const heldBack = await this.look(manager, networkId, accountIds);
    const allowed = new Set(accountIds.filter((id) => !heldBack.has(id)));
    if (allowed.size > 0) await manager.query(NOTE, [[...allowed], what, this.clock.now()]);
    return { allowed, heldBack };
  }

  /** Who would not be written to now: for a preview, which holds nobody. */
  async look(manager: Pick<EntityManager, 'query'>, networkId: string, accountIds: readonly string[]): Promise<Map<string, HeldBack>> {
    const rows = (await manager.query(HELD_BACK, [accountIds, this.clock.now(), this.clock.today(), SOLICITATION_EVERY_MS / 1000, networkId])) as (HeldBack & {
      id: string;
    })[];
    return new Map(rows.map(({ id, ...held }) => [id, held]));
  }
}
