import type { ConfinedTask } from '../../platform/confinement';

/** The text of a PDF, page by page. */
export const READ_PAGES: ConfinedTask<{ path: string }, readonly string[]> = { name: 'files.readPages' };
