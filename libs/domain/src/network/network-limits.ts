/** How many characters the texts of CCAS, offices and funders may have, on the field and by the API. */
export const NETWORK_LIMITS = {
  addressLine: 200,
  city: 200,
  jobTitle: 200,
  name: 200,
  personName: 200,
} as const;
