import { type Weather, WEATHER_WORDS } from '@maillage/domain';
import type { IconName } from '../../ui/icon/icon-paths';

export const WEATHER_LABELS = WEATHER_WORDS;

export const WEATHER_ICONS: Readonly<Record<Weather, IconName>> = {
  secured: 'sunny',
  achievable: 'partly-cloudy',
  support_needed: 'rain',
  compromised: 'storm',
  unknown: 'question',
};
