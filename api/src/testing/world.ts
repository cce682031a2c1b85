import { randomInt, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** A small network: a département of two EPT, three CCAS, an account per role, and a foreign coordinator and director. */
export interface World {
  readonly networkId: string;
  readonly otherNetworkId: string;
  readonly departementId: number;
  /** Two EPT; `ccas[0]` and `ccas[1]` lie in the first, `ccas[2]` in the second. */
  readonly eptIds: readonly number[];
  /** Their codes, as a scope names them. */
  readonly eptCodes: readonly string[];
  readonly communeIds: readonly number[];
  readonly ccasIds: readonly string[];
  /** A CCAS of the other network. */
  readonly foreignCcasId: string;
  readonly funderId: string;
  /** Account ids. The referent follows the first EPT; the director and the contributor work at `ccas[0]`. */
  readonly people: Readonly<
    Record<
      | 'admin'
      | 'coordinator'
      | 'dpo'
      | 'referent'
      | 'director'
      | 'otherDirector'
      | 'contributor'
      | 'funder'
      | 'foreignCoordinator'
      | 'foreignDirector'
      | 'nobody',
      string
    >
  >;
}

const asTest = async <T>(
  owner: DataSource,
  work: (insert: (table: string, row: Record<string, unknown>) => Promise<{ id: never }>) => Promise<T>,
): Promise<T> =>
  owner.transaction(async (manager) => {
    await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
    return work(async (table, row) => {
      const columns = Object.keys(row);
      const [inserted] = await manager.query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING *`,
        Object.values(row),
      );
      return inserted;
    });
  });

/** Codes that no other world has, so that tests share a database without meeting. */
const uniqueDigits = (length: number): string => String(randomInt(10 ** (length - 1), 10 ** length - 1));

export async function createWorld(owner: DataSource): Promise<World> {
  return asTest(owner, async (insert) => {
    const territory = async (kind: string, name: string, ancestors: number[], code = `X${uniqueDigits(8)}`): Promise<number> => {
      const { id } = await insert('territory', { kind, code, name });
      for (const ancestor of [...ancestors, id]) await insert('territory_inclusion', { ancestor_id: ancestor, territory_id: id });
      return id;
    };
    const network = async (name: string, territoryId: number): Promise<string> => (await insert('network', { name, territory_id: territoryId })).id;
    const ccas = async (name: string, territoryId: number): Promise<string> =>
      (await insert('ccas', { name, territory_id: territoryId, siren: uniqueDigits(9) })).id;
    const account = async (fullName: string, roles: Record<string, unknown>[]): Promise<string> => {
      const { id } = await insert('account', { email: `${randomUUID()}@test.example`, full_name: fullName });
      for (const role of roles) await insert('role_assignment', { account_id: id, ...role });
      return id;
    };

    const departementId = await territory('departement', 'Département d’essai', []);
    const eptCodes = [`W${uniqueDigits(8)}`, `E${uniqueDigits(8)}`];
    const eptIds = [await territory('ept', 'EPT Ouest', [departementId], eptCodes[0]), await territory('ept', 'EPT Est', [departementId], eptCodes[1])];
    const [west = 0, east = 0] = eptIds;
    const communeIds = [
      await territory('commune', 'Aubigny', [departementId, west]),
      await territory('commune', 'Bellerive', [departementId, west]),
      await territory('commune', 'Clairval', [departementId, east]),
    ];
    const networkId = await network('Union d’essai', departementId);
    const ccasIds: string[] = [];
    for (const [i, name] of ['CCAS d’Aubigny', 'CCAS de Bellerive', 'CCAS de Clairval'].entries()) ccasIds.push(await ccas(name, communeIds[i] as number));
    const { id: funderId } = await insert('funder', { network_id: networkId, name: 'Département' });

    const foreignDepartementId = await territory('departement', 'Département voisin', []);
    const otherNetworkId = await network('Union voisine', foreignDepartementId);
    const foreignCcasId = await ccas('CCAS de Lointain', await territory('commune', 'Lointain', [foreignDepartementId]));

    const [first, second] = ccasIds;
    return {
      networkId,
      otherNetworkId,
      departementId,
      eptIds,
      eptCodes,
      communeIds,
      ccasIds,
      foreignCcasId,
      funderId,
      people: {
        admin: await account('Ada Min', [{ role: 'admin' }]),
        coordinator: await account('Cora Dina', [{ role: 'coordinator', network_id: networkId }]),
        dpo: await account('Delphine Porte', [{ role: 'dpo', network_id: networkId, territory_id: departementId }]),
        referent: await account('Rémi Férent', [{ role: 'referent', network_id: networkId, territory_id: west }]),
        director: await account('Diane Recteur', [{ role: 'director', network_id: networkId, ccas_id: first }]),
        otherDirector: await account('Denis Autre', [{ role: 'director', network_id: networkId, ccas_id: second }]),
        contributor: await account('Coline Tribu', [{ role: 'contributor', network_id: networkId, ccas_id: first }]),
        funder: await account('Fanny Nance', [{ role: 'funder', network_id: networkId, funder_id: funderId }]),
        foreignCoordinator: await account('Félix Voisin', [{ role: 'coordinator', network_id: otherNetworkId }]),
        foreignDirector: await account('Flore Voisine', [{ role: 'director', network_id: otherNetworkId, ccas_id: foreignCcasId }]),
        nobody: await account('Noé Body', []),
      },
    };
  });
}

/** More CCAS of a world, one for each name, in communes of that name in one of its EPT. */
export async function addCcas(owner: DataSource, { departementId, eptIds }: World, ept: 0 | 1, names: readonly string[]): Promise<string[]> {
  return asTest(owner, async (insert) => {
    const ids: string[] = [];
    for (const name of names) {
      const { id: territoryId } = await insert('territory', { kind: 'commune', code: `X${uniqueDigits(8)}`, name });
      for (const ancestor of [departementId, eptIds[ept], territoryId])
        await insert('territory_inclusion', { ancestor_id: ancestor, territory_id: territoryId });
      ids.push((await insert('ccas', { name: `CCAS de ${name}`, territory_id: territoryId, siren: uniqueDigits(9) })).id);
    }
    return ids;
  });
}
