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

/** One account per role, for who tries the product. `ccas` and `ept`: INSEE code and SIREN of what the role is scoped to. */
export const DEMO_ACCOUNTS: readonly {
  readonly role: Role;
  readonly label: string;
  readonly email: string;
  readonly fullName: string;
  readonly ccas?: string;
  readonly ept?: string;
}[] = [
  { role: 'coordinator', label: 'Coordinatrice', email: UNION_TEAM[0].email, fullName: UNION_TEAM[0].fullName },
  { role: 'dpo', label: 'DPO mutualisée', email: 'dpo@maillage.example', fullName: 'Rosa Lemoine' },
  { role: 'referent', label: 'Référent, Est Ensemble', email: 'referent@maillage.example', fullName: 'Hugo Sabatier', ept: '200057875' },
  { role: 'director', label: 'Directrice, CCAS de Stains', email: 'direction@maillage.example', fullName: 'Inès Baudry', ccas: '93072' },
  { role: 'contributor', label: 'Contributeur, Stains', email: 'contribution@maillage.example', fullName: 'Bruno Tessier', ccas: '93072' },
  { role: 'funder', label: 'Financeur', email: 'financeur@maillage.example', fullName: 'Hélène Carlier' },
  { role: 'admin', label: 'Administrateur', email: 'admin@maillage.example', fullName: 'Marc Ferrand' },
];
