import assert from 'node:assert/strict';

/** Sends a request to an emulator without our code. */
export const sendRaw = async (
  { url }: { readonly url: string },
  operation: string,
  input: object,
  region = 'eu-west-1',
): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'x-amz-target': `AWSCognitoIdentityProviderService.${operation}`,
      'content-type': 'application/x-amz-json-1.1',
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/cognito-idp/aws4_request`,
    },
    body: JSON.stringify(input),
  });
  const body = await answer.text();
  assert.ok(answer.ok, `${operation}: ${body}`);
  return JSON.parse(body === '' ? '{}' : body);
};
