import type { FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { InputError } from '../platform/errors/domain-error';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { goesOn } from './plans/plan-copy.queries';
import { InitiativeRecommendation } from './initiative-recommendation.entity';
import type { PersonInput } from '../accounts';

/** The columns behind a person who carries an initiative. */
interface PersonColumns {
  readonly accountId: string | null;
  readonly name: string | null;
}

/** What an initiative refers to: the persons who carry it, the recommendations that it serves. All of the initiative's own network. */
@Injectable()
export class InitiativeLinks {
  constructor(private readonly clock: Clock) {}

  /** The columns of a person; undefined when the input does not name it. An account must be in use, with a role in the network that has not ended; the one that stands (`stored`) may stay. */
  async person(
    manager: EntityManager,
    path: 'owner' | 'deputy',
    person: PersonInput | null | undefined,
    networkId: string,
    stored: string | null = null,
  ): Promise<PersonColumns | undefined> {
    if (person === undefined) return undefined;
    if (person === null) return { accountId: null, name: null };
    const { accountId = null, name = null } = person;
    if ((accountId === null) === (name === null)) throw new InputError([{ path, reason: 'PERSON_OR_NAME' }]);
    if (accountId !== null && accountId !== stored && !(await this.isOfNetwork(manager, accountId, networkId)))
      throw new InputError([{ path, reason: 'UNKNOWN_REFERENCE' }]);
    return { accountId, name };
  }

  /** Makes the initiative serve exactly those recommendations; true when that changed anything. */
  async replaceRecommendations(manager: EntityManager, initiativeId: string, wanted: readonly string[], networkId: string): Promise<boolean> {
    await this.requireRecommendations(manager, wanted, networkId);
    const stored = (await manager.findBy(InitiativeRecommendation, { initiativeId })).map(({ recommendationId }) => recommendationId);
    const removed = stored.filter((id) => !wanted.includes(id));
    const added = [...new Set(wanted)].filter((id) => !stored.includes(id));
    if (removed.length > 0) await manager.delete(InitiativeRecommendation, { initiativeId, recommendationId: In(removed) });
    if (added.length > 0)
      await manager.insert(
        InitiativeRecommendation,
        added.map((recommendationId) => ({ initiativeId, recommendationId })),
      );
    return removed.length + added.length > 0;
  }

  private async requireRecommendations(manager: EntityManager, wanted: readonly string[], networkId: string): Promise<void> {
    const known = (await manager.query('SELECT id FROM recommendation WHERE network_id = $1 AND id = ANY ($2::uuid[])', [networkId, wanted.filter(isId)])) as {
      id: string;
    }[];
    const errors = wanted.flatMap((id, at): FieldError[] =>
      known.some((row) => row.id === id) ? [] : [{ path: `recommendationIds.${at}`, reason: 'UNKNOWN_REFERENCE' }],
    );
    if (errors.length > 0) throw new InputError(errors);
  }

  private async isOfNetwork(manager: EntityManager, accountId: string, networkId: string): Promise<boolean> {
    if (!isId(accountId)) return false;
    const [{ known }] = (await manager.query(`SELECT ${goesOn('$1::uuid', '$2::uuid', '$3::date')} AS known`, [accountId, networkId, this.clock.today()])) as [
      { known: boolean },
    ];
    return known;
  }
}
