export const ENTRY = 'pulumi-cognito-user-pool/provider-v1';

/**
 * The code that Pulumi's dynamic provider runs: it loads this package by name, with the same text for every resource of
 * a kind and every version.
 */
export const providerText = (kind: string): string =>
  `exports.handler=()=>require("${ENTRY}").handler("${kind}");`;
