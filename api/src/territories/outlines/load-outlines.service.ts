import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Confinement, type Turn } from '../../platform/confinement';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import type { IncomingFile } from '../../platform/http/incoming-files';
import { mergeOutlines, OUTLINES_LIMITS, simplifyOutlines } from './confined-outlines';
import { matchCodes } from './match-codes';
import { keepOutlines, listPerimeters, type Outline, readOutlines, readStanding } from './outlines.queries';
import type { SkippedFeature } from './outlines-task';
import { planAssembly } from './plan-assembly';
import type { UploadOutlinesQuery } from './upload-outlines.query';

const UNKNOWN_CODES_SHOWN = 100;
const SKIPPED_SHOWN = 20;

/** What became of a file of outlines. */
export interface LoadedOutlines {
  /** Territories of the file that now have its outline. */
  readonly loadedCount: number;
  /** The day whose perimeters the codes of the file are. */
  readonly on: string;
  /** Those of them that do not hold on that day. */
  readonly formerCount: number;
  /** Outlines put together from those of communes: what was merged since, and the levels above. */
  readonly assembledCount: number;
  /** Codes that no territory ever had, a hundred at most. */
  readonly unknownCodes: readonly string[];
  readonly unknownCount: number;
  /** Features of the file that could not be drawn, with what is wrong with each; twenty at most. */
  readonly skipped: readonly SkippedFeature[];
  readonly skippedCount: number;
  /** The property in which codes were found, where it has none of the usual names and nobody named it. */
  readonly guessedProperty: string | null;
}

/** Gives the file to the work when it has come. */
type ReceiveOutlines = (work: (file: IncomingFile) => Promise<LoadedOutlines>) => Promise<LoadedOutlines>;

/** Takes the outlines of a file: simplified, matched by code, kept; then puts together what follows from them. */
@Injectable()
export class LoadOutlinesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly confinement: Confinement,
  ) {}

  /** `receive` gives the file: nothing is read from who may not write here. */
  async load(viewer: Viewer, query: UploadOutlinesQuery, receive: ReceiveOutlines): Promise<LoadedOutlines> {
    requireCan(viewer, 'outlines.manage', {});
    return receive(({ path, sizeBytes }) =>
      this.confinement.inTurn({ lane: 'tables', owner: viewer.accountId, sizeBytes, limits: OUTLINES_LIMITS }, (turn) => this.take(viewer, query, path, turn)),
    );
  }

  private async take(viewer: Viewer, query: UploadOutlinesQuery, path: string, turn: Turn): Promise<LoadedOutlines> {
    const { kind, source, on, codeProperty = null, axes } = query;
    const perimeters = await listPerimeters(this.dataSource, kind);
    const knownCodes = perimeters.flatMap(({ code, shortName }) => (shortName === null ? [code] : [code, shortName]));
    const question = { kind, path, knownCodes, codeProperty, areAxesSwapped: axes === 'swapped' };
    const { codes, rings, skipped, guessedProperty, ...answer } = await simplifyOutlines(turn, question);
    const matched = matchCodes(codes, perimeters, on ?? this.clock.today());
    const outlines = matched.ids.flatMap((territoryId, index): Outline[] => (territoryId === null ? [] : [{ territoryId, rings: rings[index] ?? '', source }]));
    const unknownCodes = [...answer.unknownCodes, ...codes.filter((_, index) => matched.ids[index] === null)];
    if (outlines.length === 0) throw new DomainError('OUTLINES_UNREADABLE', { problem: 'unknown_codes', found: unknownCodes.slice(0, 20) });
    await this.transactions.run(viewer, (manager) => keepOutlines(manager, outlines, { isAssembled: false }));
    return {
      loadedCount: outlines.length,
      on: matched.on,
      formerCount: matched.formerCount,
      assembledCount: await this.assemble(viewer, turn),
      unknownCodes: unknownCodes.slice(0, UNKNOWN_CODES_SHOWN),
      unknownCount: unknownCodes.length,
      skipped: skipped.slice(0, SKIPPED_SHOWN),
      skippedCount: skipped.length,
      guessedProperty,
    };
  }

  private async assemble(viewer: Viewer, turn: Turn): Promise<number> {
    const plan = planAssembly(await readStanding(this.dataSource));
    if (plan.length === 0) return 0;
    const parts = await readOutlines(this.dataSource, [...new Set(plan.flatMap(({ partIds }) => partIds))]);
    const placeOf = new Map(parts.map(({ territoryId }, place) => [territoryId, place]));
    const groups = plan.map(({ partIds }) => partIds.flatMap((id) => placeOf.get(id) ?? []));
    const merged = await mergeOutlines(
      turn,
      parts.map(({ rings }) => rings),
      groups,
    );
    const sourceOf = (places: readonly number[]): string => [...new Set(places.map((place) => parts[place]?.source ?? ''))].sort().join('\u00a0; ');
    const outlines = plan.map(({ territoryId }, index) => ({ territoryId, rings: merged[index] ?? '', source: sourceOf(groups[index] ?? []) }));
    await this.transactions.run(viewer, (manager) => keepOutlines(manager, outlines, { isAssembled: true }));
    return outlines.length;
  }
}
