/** The word, of AWS for a UI customization and of CloudFormation, for what a pool has for all of its app clients. */
export const ALL_CLIENTS = 'ALL';
