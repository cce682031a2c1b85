import { withoutInvisible } from '@maillage/domain';

const PLAIN_ASCII = /^[\x20-\x7e]*$/;
const BLANKS = /[\s\p{Zs}]/gu;

/** A text as people see it: without invisible characters, with simple spaces, none around. */
export const readableText = (text: string): string => (PLAIN_ASCII.test(text) ? text.trim() : withoutInvisible(text.replace(BLANKS, ' ')).trim());
