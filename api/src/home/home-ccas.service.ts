import { COMPARED_FIGURES } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Deadlines } from '../deadlines';
import { type CcasShare, readShares, readsFigure, tellFigure } from '../figures';
import { ccasReach, listCcas, ownCcasIds } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { CcasFactSources } from '../platform/declarations/ccas-fact-sources';
import { FigureSources } from '../platform/declarations/figure-sources';
import { DAYS_AHEAD, type HomeCcas, type HomeComparison, type HomeNeighbours, MAX_FOLLOWED_CCAS } from './home-ccas.type';
import { HomeRequests } from './home-requests';

/** The CCAS of a person on her first page: those that she follows, and her own beside its neighbours. */
@Injectable()
export class HomeCcasService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly requests: HomeRequests,
    private readonly deadlines: Deadlines,
    private readonly facts: CcasFactSources,
    private readonly figures: FigureSources,
  ) {}

  /** The CCAS that the viewer follows one by one; whoever follows the whole network has its list. */
  async followed(viewer: Viewer, network: string): Promise<HomeCcas[]> {
    const { networkId, today } = await this.requests.of(viewer, network);
    const reach = ccasReach(viewer, 'reminders.send', networkId);
    if (reach.isWhole || reach.territoryIds.length === 0) return [];
    const { items } = await listCcas(this.dataSource, viewer, today, { networkId, reach, skip: 0, take: MAX_FOLLOWED_CCAS }, this.facts.all);
    const next = await this.deadlines.next(
      viewer,
      networkId,
      items.map(({ id }) => id),
      DAYS_AHEAD,
    );
    return items.map((ccas) => ({ ccas, nextDeadline: next.get(ccas.id) ?? null }));
  }

  /** Each own CCAS of the viewer beside those of its EPT, which are told as the figure's own page tells them. */
  async neighbours(viewer: Viewer, network: string): Promise<HomeNeighbours[]> {
    const request = await this.requests.of(viewer, network);
    const { networkId, today } = request;
    const own = ownCcasIds(viewer, networkId);
    if (own.length === 0) return [];
    const read = COMPARED_FIGURES.map((kind) => this.figures.of(kind)).filter((figure) => readsFigure(viewer, figure, networkId));
    const shares = await Promise.all(read.map((figure) => readShares(this.dataSource, figure, { ...request, on: today })));
    return own.flatMap((ccasId) => {
      const place = shares[0]?.find((share) => share.ccasId === ccasId);
      if (!place) return [];
      const comparisons = read.map(({ kind }, index) => compare(kind, shares[index] ?? [], place));
      return [{ ccasId, ept: place.ept, ccasCount: (shares[0] ?? []).filter((share) => isAround(share, place)).length, comparisons }];
    });
  }
}

const isAround = ({ ept }: CcasShare, place: CcasShare): boolean => place.ept === null || ept?.id === place.ept.id;

function compare(kind: HomeComparison['kind'], shares: readonly CcasShare[], { ccasId, ept }: CcasShare): HomeComparison {
  const told = tellFigure(shares);
  const around = ept === null ? told.total : told.byEpt.find((group) => group.ept?.id === ept.id);
  const own = shares.find((share) => share.ccasId === ccasId && share.isRead);
  return {
    kind,
    own: own ? { numerator: own.numerator, denominator: own.denominator } : null,
    around: around?.counts ? { numerator: around.counts.numerator, denominator: around.counts.denominator } : null,
  };
}
