/** One account of the demonstration network per role; its data is fictitious. */
export const PEOPLE = {
  coordinator: 'coordinatrice@maillage.example',
  dpo: 'dpo@maillage.example',
  referent: 'referent@maillage.example',
  director: 'direction@maillage.example',
  contributor: 'contribution@maillage.example',
  funder: 'financeur@maillage.example',
  admin: 'admin@maillage.example',
} as const;

export type Person = keyof typeof PEOPLE;

export const DEMO_PASSWORD = 'Maillage-2026-demo!';
