import type { Indicator } from '../indicators-gateway';

type Sourced = Pick<Indicator, 'producer' | 'distributor' | 'licence'>;

/** « INSEE, diffusé par data.gouv.fr, Licence Ouverte 2.0 »; '' when nothing is known. */
export function sourceLine({ producer, distributor, licence }: Sourced): string {
  const distribution = distributor && distributor !== producer ? `diffusé par ${distributor}` : '';
  return [producer, distribution, licence].filter(Boolean).join(', ');
}

/** What a file or a picture that leaves the product must say of its figures, a line each. */
export const originLines = (indicator: Sourced & Pick<Indicator, 'limits'>, when: string): string[] =>
  [
    `Source\u202f: ${sourceLine(indicator) || 'non renseignée'}.`,
    `Période\u202f: ${when}.`,
    ...(indicator.limits ? [`Limites\u202f: ${indicator.limits}`] : []),
    '«\u202fsecret\u202f»\u202f: valeur couverte par le secret statistique. «\u202fn.\u202fd. »\u202f: non disponible.',
  ] satisfies string[];
