/** Where an account stands: what is spent, what comes in, and what costs no money on either side. */
export type BudgetSide = 'charges' | 'products' | 'inKindUses' | 'inKindSources';

/** The accounts of a budget, by class of the plan of associations, as the forms of grants name them; `indirect` are the charges that are shared out. */
export const BUDGET_ACCOUNTS = {
  '60': { side: 'charges', label: 'Achats' },
  '61': { side: 'charges', label: 'Services extérieurs' },
  '62': { side: 'charges', label: 'Autres services extérieurs' },
  '63': { side: 'charges', label: 'Impôts et taxes' },
  '64': { side: 'charges', label: 'Charges de personnel' },
  '65': { side: 'charges', label: 'Autres charges de gestion courante' },
  '66': { side: 'charges', label: 'Charges financières' },
  '67': { side: 'charges', label: 'Charges exceptionnelles' },
  '68': { side: 'charges', label: 'Dotations, engagements à réaliser' },
  '69': { side: 'charges', label: 'Impôt sur les bénéfices, participation des salariés' },
  indirect: { side: 'charges', label: 'Charges indirectes' },
  '70': { side: 'products', label: 'Ventes, prestations de services' },
  '73': { side: 'products', label: 'Dotations et produits de tarification' },
  '74': { side: 'products', label: 'Subventions d’exploitation' },
  '75': { side: 'products', label: 'Cotisations, dons et autres produits' },
  '76': { side: 'products', label: 'Produits financiers' },
  '77': { side: 'products', label: 'Produits exceptionnels' },
  '78': { side: 'products', label: 'Reprises sur amortissements et provisions' },
  '79': { side: 'products', label: 'Transferts de charges' },
  '86': { side: 'inKindUses', label: 'Emplois des contributions volontaires en nature' },
  '87': { side: 'inKindSources', label: 'Contributions volontaires en nature' },
} as const satisfies Readonly<Record<string, { readonly side: BudgetSide; readonly label: string }>>;
/** An account of a budget. */
export type BudgetAccount = keyof typeof BUDGET_ACCOUNTS;

/** Every account, in the order of the forms: JavaScript would count those that look like numbers first. */
export const BUDGET_ACCOUNT_CODES: readonly BudgetAccount[] = [
  ...(['60', '61', '62', '63', '64', '65', '66', '67', '68', '69', 'indirect'] as const),
  ...(['70', '73', '74', '75', '76', '77', '78', '79', '86', '87'] as const),
];

/** Whether a text is an account of a budget. */
export const isBudgetAccount = (code: string): code is BudgetAccount => (BUDGET_ACCOUNT_CODES as readonly string[]).includes(code);

/** The side on which an account stands. */
export const sideOf = (account: BudgetAccount): BudgetSide => BUDGET_ACCOUNTS[account].side;

/** What each side is called, in a total and in a sentence. */
export const BUDGET_SIDE_LABELS: Readonly<Record<BudgetSide, string>> = {
  charges: 'Charges',
  products: 'Produits',
  inKindUses: 'Emplois des contributions en nature (86)',
  inKindSources: 'Contributions volontaires en nature (87)',
};

/** What a budget and its lines may hold; texts in characters. */
export const BUDGET_LIMITS = { lines: 80, label: 200, comment: 1000, text: 4000, shares: 20 } as const;
