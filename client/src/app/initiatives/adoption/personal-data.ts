/**
 * Signs that a free text speaks of a person: e-mail, telephone, social security number, « M. » or « Mme » and a name. It only warns:
 * the product holds no data on those whom the CCAS help, and a rule that refuses would also refuse « Mme la maire ».
 */
const SIGNS = [
  /[\w.+-]+@[\w-]+\.\w{2,}/,
  /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/,
  /\b[12]\s?\d{2}\s?(?:0[1-9]|1[0-2])\s?\d{2}\s?\d{3}\s?\d{3}/,
  /\b(?:M\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+\p{Lu}\p{L}+/u,
  /\b(?:née?|allocataire|bénéficiaire)\s+(?:le|n°|numéro)\b/i,
];

/** Whether a text seems to hold data about a person. */
export const seemsPersonal = (text: string | null | undefined): boolean => !!text && SIGNS.some((sign) => sign.test(text));
