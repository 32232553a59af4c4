/**
 * Whether a domain is custom: it has dots, which a prefix never has. Only custom domains take AWS minutes to create.
 */
export const isCustom = (domain: string): boolean => domain.includes('.');

/** Whether AWS is creating or updating a domain. */
export const isChanging = (status: string | undefined): boolean =>
  status === 'CREATING' || status === 'UPDATING';

/** Whether AWS is deleting a domain: its name is not free yet. */
export const isLeaving = (status: string | undefined): boolean => status === 'DELETING';
