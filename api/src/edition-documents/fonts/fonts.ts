import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const FACES = ['400Regular/Inter_400Regular', '400Regular_Italic/Inter_400Regular_Italic', '600SemiBold/Inter_600SemiBold', '700Bold/Inter_700Bold'] as const;

/** Where the faces of the typeface of documents stand on this machine. */
export function fontPaths(): string[] {
  const requireFromHere = createRequire(import.meta.url);
  return FACES.map((face) => requireFromHere.resolve(`@expo-google-fonts/inter/${face}.ttf`));
}

/** The faces themselves. */
export const readFonts = (): Promise<Buffer[]> => Promise.all(fontPaths().map((path) => readFile(path)));
