/** The words that allow this suite to touch an AWS account. */
export const VARIABLE = 'COGNITO_LIVE_TESTS';
export const CONSENT = 'create-and-delete-pools';

/** Refuses to go on unless the person in charge of the account said so in as many words. */
export const assertConsent = (env: NodeJS.ProcessEnv = process.env): void => {
  if (env[VARIABLE] === CONSENT) return;
  throw new Error(
    `These tests create and delete user pools in the AWS account of your credentials. To allow it set ${VARIABLE}=${CONSENT}.`,
  );
};
