import type { Position } from 'geojson';

/** West, east, south, north of the parts of France, in degrees, with room around: the mainland, then overseas. */
const BOXES: readonly (readonly [west: number, east: number, south: number, north: number])[] = [
  [-6, 10.5, 41, 51.6],
  [-63.5, -60, 13.8, 18.5],
  [-55, -51, 2, 6],
  [55, 56.2, -21.6, -20.6],
  [44.8, 45.5, -13.2, -12.4],
  [-56.7, -56, 46.6, 47.3],
  [-179, -133, -29, -7],
  [158, 172.5, -23.5, -14],
];

const isInFrance = (x: number, y: number): boolean => BOXES.some(([west, east, south, north]) => x >= west && x <= east && y >= south && y <= north);

/** Whether a point is no degree, lies in France, would with its coordinates turned, or lies elsewhere. No part of France turned is another one. */
export function placeOf([x = NaN, y = NaN]: Position): 'in_france' | 'not_degrees' | 'swapped_axes' | 'elsewhere' {
  if (!(Math.abs(x) <= 180 && Math.abs(y) <= 180) || (Math.abs(y) > 90 && !isInFrance(y, x))) return 'not_degrees';
  if (isInFrance(x, y)) return 'in_france';
  return isInFrance(y, x) ? 'swapped_axes' : 'elsewhere';
}
