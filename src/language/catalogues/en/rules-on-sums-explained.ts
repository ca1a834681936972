/** What the rules on sums check, why, and how to mend it. */
export const rulesOnSumsExplained = {} as const;
