/** Days in -proposed without verification after which an upload languishes, under every policy. */
export const daysUntilLanguishing = 90;

/** And those after which it is removed. */
export const daysUntilRemoval = 105;
