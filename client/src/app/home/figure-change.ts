import type { HomeFigure } from './home-gateway';

const POINT = 100;

/** « +3 points en un mois », « stable en un mois »; null where the month before is not known or not told. Rates compare by points, each over its own denominator. */
export function figureChange({ numerator, denominator, monthAgo }: Pick<HomeFigure, 'numerator' | 'denominator' | 'monthAgo'>): string | null {
  if (numerator === null || !denominator || !monthAgo || monthAgo.numerator === null || !monthAgo.denominator) return null;
  const points = Math.round((numerator / denominator) * POINT) - Math.round((monthAgo.numerator / monthAgo.denominator) * POINT);
  if (points === 0) return 'Stable en un mois';
  const size = Math.abs(points);
  return `${points > 0 ? '+' : '−'}${size}\u00a0${size < 2 ? 'point' : 'points'} en un mois`;
}
