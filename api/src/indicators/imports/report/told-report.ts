import type { ImportNoteKind, ImportStatus } from '@maillage/domain';
import type { IndicatorRef } from '../../indicator-ref.type';
import type { ImportSample } from '../import.type';
import type { Recognition } from '../reading';
import type { ImportReport } from './report.type';
import type { StoredReport } from './stored-report';

/** Stages at which a file waits for its sender, or at which nothing of it was kept that was not shown already. */
const TOLD: readonly ImportStatus[] = ['uploaded', 'to_map', 'reading', 'ready', 'applying', 'unchanged'];

/** Notes that give a number as an example. */
const NOTES_OF_NUMBERS: readonly string[] = ['decimals_decided', 'thousands_decided'] satisfies ImportNoteKind[];

/** Whether one is told the numbers of counts under secrecy that stand in the file itself: its sender is, while it waits. Null: the command line. */
export const isToldNumbers = (file: { readonly status: ImportStatus; readonly createdById: string | null }, readerId: string | null): boolean =>
  file.createdById === readerId && TOLD.includes(file.status);

/** An indicator that a report names. */
export interface ReportedIndicator {
  readonly indicator: IndicatorRef;
  readonly isMasked: boolean;
}

/**
 * The report as it is told. To whom no numbers of masked indicators are told, what is listed of them is left out; counts are told to all. So is
 * what was listed of an indicator that is there no more.
 */
export function toldReport(report: StoredReport, indicators: ReadonlyMap<number, ReportedIndicator>, isTold: boolean): ImportReport {
  const named = <T extends { indicatorId: number }>(list: readonly T[], isOfNumbers: boolean) =>
    list.flatMap(({ indicatorId, ...rest }) => {
      const known = indicators.get(indicatorId);
      return known && !(isOfNumbers && known.isMasked && !isTold) ? [{ ...rest, indicator: known.indicator }] : [];
    });
  const { readings = [], notes = [], skips = [] } = report;
  // what stands in a cell may be a number, and an error or a note does not say of which indicator
  const isSilent = !isTold && hasMaskedCounts(report, null, indicators);
  return {
    ...report,
    errors: isSilent ? report.errors.map((issue) => ({ ...issue, found: null })) : report.errors,
    doubts: named(report.doubts, true),
    changes: named(report.changes, true),
    indicators: named(report.indicators, false),
    readings: named(readings, true),
    notes: isSilent ? notes.filter(({ kind }) => !NOTES_OF_NUMBERS.includes(kind)) : notes,
    skips,
  };
}

/** Whether counts under secrecy stand in the file: as the report found, else as the mapping would have it. */
export function hasMaskedCounts(report: StoredReport | null, recognition: Recognition | null, indicators: ReadonlyMap<number, ReportedIndicator>): boolean {
  if (report) return report.indicators.some(({ indicatorId }) => indicators.get(indicatorId)?.isMasked);
  const codes = new Set(recognition?.mapping?.columns.map(({ indicatorCode }) => indicatorCode));
  return [...indicators.values()].some(({ indicator, isMasked }) => isMasked && codes.has(indicator.code));
}

/** The beginning of the file, without its rows where they may tell numbers that one is not told. */
export const toldSample = ({ headers, sampleRows, encoding, delimiter }: Recognition, isTold: boolean): ImportSample => ({
  headers,
  rows: isTold ? sampleRows : [],
  encoding,
  delimiter,
});
