/** CloudFormation's name, in place of a client, for the risk configuration of the pool. */
export const ALL_CLIENTS = 'ALL';
