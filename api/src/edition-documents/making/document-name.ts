import type { EditionContent } from '@maillage/domain';

const LONGEST_NAME = 90;

/** How a file of an edition is called, without its ending. */
export function documentName({ number, title }: EditionContent, isDraft: boolean): string {
  const name = `${isDraft ? 'Projet' : `Édition ${number ?? ''}`} – ${title}`.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/\s+/g, ' ');
  return Array.from(name).slice(0, LONGEST_NAME).join('').trim();
}
