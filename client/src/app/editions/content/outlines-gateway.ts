import { Injectable } from '@angular/core';
import { type AreaOutline, outlinesPath } from '@maillage/domain';

/** Outlines of what maps of editions show: public geography, which whoever reads an edition may have. */
@Injectable({ providedIn: 'root' })
export class EditionOutlinesGateway {
  /** None where they cannot be had: the map is then of tiles. */
  async of(codes: readonly string[], on: string): Promise<readonly AreaOutline[]> {
    try {
      const answer = await fetch(outlinesPath(codes, on), { headers: { accept: 'application/json' } });
      return answer.ok ? ((await answer.json()) as AreaOutline[]) : [];
    } catch {
      return [];
    }
  }
}
