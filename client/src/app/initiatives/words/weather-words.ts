import type { Weather } from '@maillage/domain';
import type { IconName } from '../../ui';

export const WEATHER_LABELS: Readonly<Record<Weather, string>> = {
  secured: 'Objectifs sécurisés',
  achievable: 'Objectifs atteignables',
  support_needed: 'Appui nécessaire',
  compromised: 'Objectifs compromis',
  unknown: 'Météo non renseignée',
};

export const WEATHER_ICONS: Readonly<Record<Weather, IconName>> = {
  secured: 'sunny',
  achievable: 'partly-cloudy',
  support_needed: 'rain',
  compromised: 'storm',
  unknown: 'question',
};
