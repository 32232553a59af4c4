/*
 * The names by which a state keeps what is neither a setting nor an output for users. Every state from the first release on
 * is read for ever: a name may be added here, and none may be changed.
 */

/** Live create-only settings that the program does not declare: declaring them later is no change. */
export const UNDECLARED_CREATE_ONLY = 'undeclaredCreateOnly';

/** Triggers as the resource attached them, where the live ones are others. */
export const ATTACHED_TRIGGERS = 'attachedTriggers';

/** Whether the client's secret was declared by the program: the secret is an output of every client that has one. */
export const DECLARES_CLIENT_SECRET = 'declaresClientSecret';
