import {
  addDays,
  type FieldError,
  type Grant,
  grantedOperations,
  narrowedGrants,
  TOKEN_GROUP_NAMES,
  TOKEN_GROUPS,
  TOKEN_LIMITS,
  TOKEN_PREFIX,
  TOKEN_TRACE_MS,
  type TokenGroupName,
  type TokenPlace,
  tokenQueries,
} from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOfSecret, newSecret } from '../accounts';
import { listNetworks } from '../network';
import { found } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import type { BackgroundWork } from '../platform/jobs/job-declaration';
import { Outbox } from '../platform/mail';
import { composeMadeToken } from './api-token-mail';
import { ApiToken } from './api-token.entity';
import type { ApiTokenChoices, ApiTokenType, MadeApiToken, MakeApiTokenInput } from './api-token.type';
import { listPlaces, listTokens, type TokenPlaces } from './api-tokens.queries';

/** A token answers until midnight in Paris. */
const END_OF_DAY = `SELECT ($1::date + 1)::timestamp AT TIME ZONE 'Europe/Paris' AS "expiresAt"`;
const HINT_LENGTH = TOKEN_PREFIX.length + 4;

/** The tokens of a person: made and ended by her alone, in a session of hers; what one asks is {@link ApiTokenGate}'s. */
@Injectable()
export class ApiTokensService implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  list(viewer: Viewer): Promise<ApiTokenType[]> {
    return listTokens(this.dataSource, viewer.accountId, this.clock.now());
  }

  async choices(viewer: Viewer, networkId: string): Promise<ApiTokenChoices> {
    const grants = requireNetwork(viewer, networkId);
    const groups = TOKEN_GROUP_NAMES.filter((name) => readsSomething(grants, name));
    const places = await listPlaces(this.dataSource, networkId, this.clock.today());
    const isOpen = (place: Omit<TokenPlace, 'networkId'>) => narrowedGrants(grants, groups, { networkId, ...place }).length > 0;
    return {
      groups,
      narrowedGroups: groups.filter((name) => TOKEN_GROUPS[name].narrowed.length > 0),
      territories: places.territories.flatMap(({ territory, territoryIds }) =>
        isOpen({ territoryId: territory.id, ccasId: null, territoryIds }) ? [territory] : [],
      ),
      ccas: places.ccas.flatMap(({ ccas, territoryIds }) => (isOpen({ territoryId: null, ccasId: ccas.id, territoryIds }) ? [ccas] : [])),
    };
  }

  async make(viewer: Viewer, input: MakeApiTokenInput): Promise<MadeApiToken> {
    const grants = requireNetwork(viewer, input.networkId);
    const today = this.clock.today();
    const groups = TOKEN_GROUP_NAMES.filter((name) => input.groups.includes(name));
    const place = placeOf(input, await listPlaces(this.dataSource, input.networkId, today));
    const isNarrowed = input.territoryId != null || input.ccasId != null;
    const narrowed = place && narrowedGrants(grants, groups, place);
    const errors: FieldError[] = [];
    if (groups.some((name) => !readsSomething(grants, name)) || tokenQueries(groups, isNarrowed).length === 0)
      errors.push({ path: 'groups', reason: 'NOT_IN_LIST' });
    if (!narrowed || narrowed.length === 0) errors.push({ path: input.ccasId == null ? 'territoryId' : 'ccasId', reason: 'UNKNOWN_REFERENCE' });
    if (input.lastDay < today || input.lastDay > addDays(today, TOKEN_LIMITS.daysMax)) errors.push({ path: 'lastDay', reason: 'OUT_OF_RANGE' });
    if (!place || errors.length > 0) throw new InputError(errors);
    const secret = TOKEN_PREFIX + newSecret();
    const [network] = await listNetworks(this.dataSource, [input.networkId]);
    const now = this.clock.now();
    return this.transactions.run(viewer, async (manager) => {
      // one after the other: two tabs do not make more than there may be
      await manager.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [viewer.accountId]);
      const [{ count }] = (await manager.query(
        'SELECT count(*)::integer AS count FROM api_token WHERE account_id = $1 AND revoked_at IS NULL AND expires_at > $2',
        [viewer.accountId, now],
      )) as [{ count: number }];
      if (count >= TOKEN_LIMITS.perPerson) throw new DomainError('TOO_MANY_TOKENS', { max: TOKEN_LIMITS.perPerson });
      const [{ expiresAt }] = (await manager.query(END_OF_DAY, [input.lastDay])) as [{ expiresAt: Date }];
      const { identifiers } = await manager.insert(ApiToken, {
        accountId: viewer.accountId,
        networkId: input.networkId,
        name: input.name,
        hint: secret.slice(0, HINT_LENGTH),
        tokenHash: hashOfSecret(secret),
        groups,
        territoryId: place.territoryId,
        ccasId: place.ccasId,
        expiresAt,
        createdAt: now,
      });
      const [token] = await listTokens(manager, viewer.accountId, now, String(identifiers[0]?.['id']));
      const made = found(token);
      const told = {
        name: made.name,
        groups,
        place: wordPlace(made, network?.name ?? ''),
        lastDay: input.lastDay,
        link: `${this.config.publicUrl}/mon-compte/outils`,
      };
      await this.outbox.send(manager, composeMadeToken({ to: viewer.email, fullName: viewer.fullName, ...told }), viewer.accountId);
      return { secret, token: made };
    });
  }

  /** From now on it opens nothing. Another person's is unknown; one that has ended stays as it ended. */
  async revoke(viewer: Viewer, id: string): Promise<ApiTokenType> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const now = this.clock.now();
    return this.transactions.run(viewer, async (manager) => {
      await manager.query('UPDATE api_token SET revoked_at = $3 WHERE id = $1 AND account_id = $2 AND revoked_at IS NULL', [id, viewer.accountId, now]);
      const [token] = await listTokens(manager, viewer.accountId, now, id);
      return found(token);
    });
  }

  /** Ends those whose person has left: should she come back, she makes others. Forgets those that ended long ago. */
  async run(): Promise<void> {
    const [now, today] = [this.clock.now(), this.clock.today()];
    await this.transactions.asSystem('Fin des accès pour outils', async (manager) => {
      await manager.query(
        `UPDATE api_token t SET revoked_at = $1
          WHERE t.revoked_at IS NULL
            AND NOT EXISTS (SELECT FROM account a JOIN role_assignment r ON r.account_id = a.id
                             WHERE a.id = t.account_id AND a.disabled_at IS NULL AND r.network_id = t.network_id AND (r.ends_on IS NULL OR r.ends_on >= $2::date))`,
        [now, today],
      );
      await manager.query('DELETE FROM api_token WHERE least(revoked_at, expires_at) < $1', [new Date(now.getTime() - TOKEN_TRACE_MS)]);
    });
  }
}

/** The roles of the viewer in a network; of one in which she has none, nothing is known. */
function requireNetwork({ grants }: Viewer, networkId: string): Grant[] {
  const own = grants.filter((grant) => grant.networkId === networkId && grant.role !== 'funder');
  if (own.length === 0) throw new DomainError('NOT_FOUND');
  return own;
}

const readsSomething = (grants: readonly Grant[], name: TokenGroupName): boolean => {
  const granted = grantedOperations(grants);
  return TOKEN_GROUPS[name].operations.some((operation) => granted.includes(operation));
};

/** The place that is asked for; null where the network has none such. */
function placeOf({ networkId, territoryId = null, ccasId = null }: MakeApiTokenInput, { territories, ccas }: TokenPlaces): TokenPlace | null {
  if (territoryId === null && ccasId === null) return { networkId, territoryId, ccasId, territoryIds: [] };
  if (territoryId !== null && ccasId !== null) return null;
  const known =
    ccasId === null ? territories.find(({ territory }) => territory.id === territoryId) : ccas.find((each) => each.ccas.id === ccasId.toLowerCase());
  return known ? { networkId, territoryId, ccasId: ccasId?.toLowerCase() ?? null, territoryIds: known.territoryIds } : null;
}

const wordPlace = ({ territory, ccas }: ApiTokenType, networkName: string): string => {
  if (ccas) return `à votre place, pour ${ccas.name} seulement`;
  if (territory) return `à votre place, pour les CCAS de ${territory.name} seulement`;
  return `à votre place, dans ${networkName}`;
};
