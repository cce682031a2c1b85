import { INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';

/** As many columns as stand side by side on a screen or a sheet of paper. */
export const MAX_TERRITORIES = 6;

export const TOO_MANY_TERRITORIES = `On compare ${MAX_TERRITORIES} territoires au plus. Retirez-en un avant d’en ajouter un autre.`;

/** Why a territory cannot be added; null when it can. */
export function refusalToAdd(territoryIds: readonly number[], id: number): string | null {
  if (territoryIds.includes(id)) return 'Ce territoire est déjà dans la comparaison.';
  return territoryIds.length >= MAX_TERRITORIES ? TOO_MANY_TERRITORIES : null;
}

/** Which territories, through which indicators. It stands in the address. */
export interface CompareChoice {
  readonly territoryIds: readonly number[];
  readonly theme: IndicatorTheme | null;
  /** Territories that the address names beyond the last that fits. */
  readonly leftOut: number;
}

export interface CompareParams {
  readonly territoires?: string;
  readonly theme?: string;
}

/** Reads the address: what is no number is passed over, each territory counts once. */
export function choiceFromParams({ territoires, theme }: CompareParams): CompareChoice {
  const ids = (territoires ?? '')
    .split(',')
    .filter((text) => /^\d{1,9}$/.test(text))
    .map(Number);
  const asked = [...new Set(ids)].filter((id) => id > 0);
  return {
    territoryIds: asked.slice(0, MAX_TERRITORIES),
    theme: INDICATOR_THEMES.find((one) => one === theme) ?? null,
    leftOut: Math.max(0, asked.length - MAX_TERRITORIES),
  };
}

/** Writes the address; null takes a parameter away. */
export const paramsFromChoice = ({ territoryIds, theme }: Pick<CompareChoice, 'territoryIds' | 'theme'>): Record<keyof CompareParams, string | null> => ({
  territoires: territoryIds.length > 0 ? territoryIds.join(',') : null,
  theme,
});
