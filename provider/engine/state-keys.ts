/*
 * State keys that are neither settings nor outputs. Every state since the first release must remain readable: keys may
 * be added, but none renamed.
 */

/** Live create-only settings that the program does not declare: declaring them later is not a change. */
export const UNDECLARED_CREATE_ONLY = 'undeclaredCreateOnly';

/** The triggers that the resource attached, if the live ones differ. */
export const ATTACHED_TRIGGERS = 'attachedTriggers';

/** The salted hashes of the write-only settings that were sent last, by path. */
export const SENT_HASHES = 'sentHashes';

/** The id of the client's secret, once it was rotated: AWS shows only the value of the first one. */
export const ROTATED_SECRET_ID = 'rotatedSecretId';

/** The id of a client's secret that another one has replaced, and that is still to be deleted. */
export const SUPERSEDED_SECRET_ID = 'supersededSecretId';

/** Whether the program declared the client's secret, since every client with a secret has it as an output. */
export const DECLARES_CLIENT_SECRET = 'declaresClientSecret';
