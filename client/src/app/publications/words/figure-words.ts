import type { PublishableFigure } from '@maillage/domain';

export const FIGURE_LABELS: Readonly<Record<PublishableFigure, string>> = {
  convention_coverage: 'CCAS sous convention avec leur ville',
  privacy_base: 'Socle RGPD en place',
};
