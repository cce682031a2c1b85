import type { Role } from '@maillage/domain';

/** Password of every account of the demonstration, shown at start-up. */
export const DEMO_PASSWORD = 'Maillage-2026-demo!';

/** The team of the union, in the order in which the plans name its owners. */
export const UNION_TEAM = [
  { fullName: 'Camille Arnaud', email: 'coordinatrice@maillage.example' },
  { fullName: 'Yasmine Kerrou', email: 'ressources@maillage.example' },
  { fullName: 'Loïc Martel', email: 'numerique@maillage.example' },
  { fullName: 'Awa Diombera', email: 'territoires@maillage.example' },
] as const;

/** A role of which one account is shown. */
export type DemoPerson = Role;

/** One account per role, for who tries the product. `ccas` and `ept`: INSEE code and SIREN of what the role is scoped to. `lastVisitDaysAgo`: for « since my last visit ». */
export const DEMO_ACCOUNTS: readonly {
  readonly role: Role;
  readonly label: string;
  readonly email: string;
  readonly fullName: string;
  readonly ccas?: string;
  readonly ept?: string;
  readonly lastVisitDaysAgo: number;
}[] = [
  { role: 'coordinator', label: 'Coordinatrice', email: UNION_TEAM[0].email, fullName: UNION_TEAM[0].fullName, lastVisitDaysAgo: 3 },
  { role: 'dpo', label: 'DPO mutualisée', email: 'dpo@maillage.example', fullName: 'Rosa Lemoine', lastVisitDaysAgo: 4 },
  { role: 'referent', label: 'Référent, Est Ensemble', email: 'referent@maillage.example', fullName: 'Hugo Sabatier', ept: '200057875', lastVisitDaysAgo: 6 },
  { role: 'director', label: 'Directrice, CCAS de Stains', email: 'direction@maillage.example', fullName: 'Inès Baudry', ccas: '93072', lastVisitDaysAgo: 12 },
  { role: 'contributor', label: 'Contributeur, Stains', email: 'contribution@maillage.example', fullName: 'Bruno Tessier', ccas: '93072', lastVisitDaysAgo: 9 },
  { role: 'funder', label: 'Financeur', email: 'financeur@maillage.example', fullName: 'Hélène Carlier', lastVisitDaysAgo: 45 },
  { role: 'admin', label: 'Administrateur', email: 'admin@maillage.example', fullName: 'Marc Ferrand', lastVisitDaysAgo: 2 },
];
