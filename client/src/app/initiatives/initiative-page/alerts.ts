import type { IconName } from '../../ui';

/** What the computer sees, in words; an alert that this page does not know yet shows its code rather than nothing. */
const ALERTS: Readonly<Record<string, { readonly label: string; readonly icon: IconName }>> = {
  late_milestone: { label: 'Un jalon est en retard', icon: 'clock' },
  no_news: { label: 'Aucun CCAS n’a donné de nouvelles récemment', icon: 'history' },
  below_median: { label: 'Adoption sous la médiane du plan', icon: 'arrow-down' },
  no_recommendation: { label: 'Ne sert aucune recommandation', icon: 'target' },
  no_owner: { label: 'Sans pilote', icon: 'user' },
};

export const alertOf = (code: string): { readonly label: string; readonly icon: IconName } => ALERTS[code] ?? { label: code, icon: 'warning' };
