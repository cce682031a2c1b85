import { HOUR_MS, MAX_FILES_PER_HOUR } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { DomainError } from '../platform/errors/domain-error';

/**
 * Counts a file in the running hour, which begins with the first one, or gives no row when it has all that it may. One atomic statement, so
 * that files sent at once, to several processes, do not pass together. $1 network, $2 CCAS, $3 now, $4 beginning of an hour that still runs, $5 limit.
 */
const TAKE = `
  INSERT INTO file_intake AS i (network_id, ccas_id, begun_at, file_count) VALUES ($1, $2, $3, 1)
  ON CONFLICT ON CONSTRAINT uq_file_intake DO UPDATE SET
    begun_at = CASE WHEN i.begun_at <= $4 THEN excluded.begun_at ELSE i.begun_at END,
    file_count = CASE WHEN i.begun_at <= $4 THEN 1 ELSE i.file_count + 1 END
  WHERE i.begun_at <= $4 OR i.file_count < $5
  RETURNING file_count`;
const BEGUN_AT = 'SELECT begun_at AS "begunAt" FROM file_intake WHERE network_id = $1 AND ccas_id IS NOT DISTINCT FROM $2';

/** How many files may come in an hour, to a CCAS or to what a network has in common: also those that are refused, since each is looked at. */
@Injectable()
export class FileIntake {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Counts a file before it is read. Refused: TOO_MANY_FILES, with when the next one may come. */
  async admit(networkId: string, ccasId: string | null): Promise<void> {
    const now = this.clock.now();
    const stillRunning = new Date(now.getTime() - HOUR_MS);
    const admitted = (await this.dataSource.query(TAKE, [networkId, ccasId, now, stillRunning, MAX_FILES_PER_HOUR])) as unknown[];
    if (admitted.length > 0) return;
    const [row] = (await this.dataSource.query(BEGUN_AT, [networkId, ccasId])) as { begunAt: Date }[];
    throw new DomainError('TOO_MANY_FILES', { maxFiles: MAX_FILES_PER_HOUR, retryAt: new Date((row?.begunAt ?? now).getTime() + HOUR_MS).toISOString() });
  }
}
