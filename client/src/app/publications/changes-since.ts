import { formatDate } from '../ui';
import type { PublishableFigure } from '@maillage/domain';
import type { PublishedFigure, PublishedInitiative } from './publications-gateway';

/** What changed of what is published to a funder. */
export interface PublishedChange {
  /** An instant or a civil date. */
  readonly on: string;
  readonly text: string;
}

const FIGURE_NAMES: Readonly<Record<PublishableFigure, string>> = {
  convention_coverage: 'Conventions entre les villes et leurs CCAS',
  privacy_base: 'Protection des données (RGPD)',
};

const quoted = (title: string): string => `«\u202f${title}\u202f»`;

/** What changed since the previous visit, the latest first, of what was published and nothing else. Null since: this is the first visit. */
export function changesSince(initiatives: readonly PublishedInitiative[], figures: readonly PublishedFigure[], since: string | null): PublishedChange[] | null {
  if (since === null) return null;
  const isNew = (on: string | null): on is string => on !== null && on > since;
  const ofInitiatives = initiatives.flatMap((one): PublishedChange[] => {
    // what is new as a whole is told as a whole
    if (isNew(one.publishedAt)) return [{ on: one.publishedAt, text: `${quoted(one.title)} vous est publiée.` }];
    return [
      ...(isNew(one.weatherAt) ? [{ on: one.weatherAt, text: `${quoted(one.title)}\u202f: la météo a été revue.` }] : []),
      ...(isNew(one.fundingChangedAt) ? [{ on: one.fundingChangedAt, text: `${quoted(one.title)}\u202f: votre financement a été mis à jour.` }] : []),
      ...one.milestones.flatMap(({ title, doneOn }) =>
        doneOn !== null && doneOn >= since.slice(0, 10) ? [{ on: doneOn, text: `${quoted(one.title)}\u202f: «\u202f${title}\u202f» est fait.` }] : [],
      ),
    ];
  });
  const ofFigures = figures.flatMap(({ figure, publishedAt, before, total, on }): PublishedChange[] => {
    if (isNew(publishedAt)) return [{ on: publishedAt, text: `${FIGURE_NAMES[figure]}\u202f: le chiffre vous est publié.` }];
    const change = before && total.inPlace !== null ? total.inPlace - before.inPlace : 0;
    if (!before || change === 0) return [];
    const by = `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
    return [{ on, text: `${FIGURE_NAMES[figure]}\u202f: ${by} depuis le ${formatDate(before.on)}.` }];
  });
  return [...ofInitiatives, ...ofFigures].sort((a, b) => b.on.localeCompare(a.on));
}
