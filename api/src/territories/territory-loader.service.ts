import { foldVintages } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Transactions } from '../platform/database/transactions';
import type { Queryable } from '../platform/database/queryable';
import { reconcileTerritories } from './territory-loader.queries';
import { type TerritorySource, territorySources } from './territory-sources';

/** Loads the official geographic code into the database, all editions at once, whenever one of them is new or corrected. */
@Injectable()
export class TerritoryLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Says whether anything had to be loaded. Several processes may call it at once: one loads, the others wait and find it done. */
  async loadMissing(report: (line: string) => void = console.log): Promise<boolean> {
    const sources = territorySources();
    if (await this.isLoaded(this.dataSource, sources)) return false;
    return this.transactions.asSystem('Chargement du code officiel géographique', async (manager) => {
      await manager.query(`SET LOCAL statement_timeout = '5min'`);
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('maillage.territories'))`);
      if (await this.isLoaded(manager, sources)) return false;
      report(`Chargement des territoires de France (millésimes ${sources.map(({ year }) => year).join(', ')})…`);
      const startedAt = performance.now();
      const { territories, passages } = await reconcileTerritories(manager, foldVintages(sources.map((source) => source.read())));
      await this.recordEditions(manager, sources);
      const seconds = ((performance.now() - startedAt) / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
      report(`${territories.toLocaleString('fr-FR')} territoires et ${passages.toLocaleString('fr-FR')} passages chargés en ${seconds} s.`);
      return true;
    });
  }

  private async isLoaded(database: Queryable, sources: readonly TerritorySource[]): Promise<boolean> {
    const editions: { vintage_year: number; content_hash: string }[] = await database.query('SELECT vintage_year, content_hash FROM territory_edition');
    const hashes = new Map(editions.map(({ vintage_year, content_hash }) => [vintage_year, content_hash]));
    return sources.every(({ year, contentHash }) => hashes.get(year) === contentHash);
  }

  private async recordEditions(database: Queryable, sources: readonly TerritorySource[]): Promise<void> {
    await database.query(
      `INSERT INTO territory_edition (vintage_year, source, content_hash) SELECT * FROM unnest($1::integer[], $2::text[], $3::text[])
       ON CONFLICT (vintage_year) DO UPDATE SET source = excluded.source, content_hash = excluded.content_hash, loaded_at = now()`,
      [sources.map(({ year }) => year), sources.map(({ label }) => label), sources.map(({ contentHash }) => contentHash)],
    );
  }
}
