/** How many characters the texts of an account may have, on the field and by the API. */
export const ACCOUNT_LIMITS = {
  fullName: 200,
  /** A person who has no account, by her name. */
  personName: 200,
  phone: 30,
} as const;
