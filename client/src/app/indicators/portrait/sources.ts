import { decodePeriod } from '@maillage/domain';
import { plural } from '../../ui';
import type { PortraitIndicator } from './portrait-gateway';

/** A figure that is shown: whose it is, and of when. */
export interface SourcedFigure {
  readonly indicator: Pick<PortraitIndicator, 'producer' | 'distributor' | 'licence'>;
  /** Null: there is none, so no source either. */
  readonly period: number | null;
}

/** Who made figures that are shown. */
export interface Source {
  readonly producer: string;
  /** « diffusion OFGL, 2023, Licence Ouverte 2.0, 6 indicateurs » */
  readonly about: string;
}

/** The sources of what is shown, each once, those of most figures first. */
export function sourcesOf(figures: readonly SourcedFigure[]): Source[] {
  const groups = new Map<string, { readonly indicator: SourcedFigure['indicator']; readonly years: number[] }>();
  for (const { indicator, period } of figures) {
    if (period === null || !indicator.producer) continue;
    const key = [indicator.producer, indicator.distributor, indicator.licence].join('\n');
    const group = groups.get(key) ?? { indicator, years: [] };
    group.years.push(decodePeriod(period).year);
    groups.set(key, group);
  }
  return [...groups.values()]
    .sort((one, other) => other.years.length - one.years.length)
    .map(({ indicator: { producer, distributor, licence }, years }) => {
      const [first, last] = [Math.min(...years), Math.max(...years)];
      const parts = [
        distributor && distributor !== producer ? `diffusion ${distributor}` : '',
        first === last ? String(first) : `${first} à ${last}`,
        licence,
        plural(years.length, 'indicateur', 'indicateurs'),
      ];
      return { producer, about: parts.filter(Boolean).join(', ') };
    });
}
