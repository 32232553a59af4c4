/** A domain of one's own has dots, which a prefix never has. Only AWS's work on it takes minutes. */
export const isCustom = (domain: string): boolean => domain.includes('.');

/** Whether AWS is at work on a domain that is to stay. */
export const isChanging = (status: string | undefined): boolean =>
  status === 'CREATING' || status === 'UPDATING';

/** Whether a domain is on its way out: its name is not free yet. */
export const isLeaving = (status: string | undefined): boolean => status === 'DELETING';
