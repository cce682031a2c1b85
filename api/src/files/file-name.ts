import { extensionOf, type FileKind } from '@maillage/domain';

/** Folders, control characters, and marks that turn the reading direction so that « exe.pdf » reads as « fdp.exe ». */
const UNWANTED = /^.*[\\/]|[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gs;
const MAX_LENGTH = 255;

/** The name under which a file is given back: it ends as files of its kind do, whatever it was called, since machines go by the ending. */
export function fileNameOf(name: string, { extensions }: FileKind): string {
  const clean = name.toWellFormed().replace(UNWANTED, '').trim();
  const ending = extensions.includes(extensionOf(clean)) ? '' : `.${extensions[0]}`;
  return (clean || 'document').slice(-(MAX_LENGTH - ending.length)) + ending;
}

/** A title for who gave none: the name without its ending. */
export const titleOf = (name: string): string => name.replace(/\.[^.]*$/, '').slice(0, 200) || name.slice(0, 200);
