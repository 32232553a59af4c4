import { type Fields, fields, text } from './fields';
import { atEmulator, type Outputs } from './outputs';
import { Refused } from './refused';

interface OpenId {
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
}

/** What the issuer that the stack names publishes about itself. */
export async function discover(outputs: Outputs): Promise<OpenId> {
  const { issuer } = outputs;
  const response = await fetch(atEmulator(outputs, `${issuer}/.well-known/openid-configuration`));
  if (!response.ok) throw new Refused('NoPool', `no OpenID configuration: HTTP ${response.status}`);
  const published = fields(await response.json(), 'the OpenID configuration');
  if (text(published, 'issuer') !== issuer)
    throw new Refused('OtherIssuer', `the pool says it is ${text(published, 'issuer')}, not ${issuer}`);
  return {
    authorizationEndpoint: text(published, 'authorization_endpoint'),
    tokenEndpoint: text(published, 'token_endpoint'),
  };
}

/** Asks the token endpoint; what is refused is thrown under OAuth's name of the error. */
export async function requestTokens(
  outputs: Outputs,
  request: Readonly<Record<string, string>>,
): Promise<Fields> {
  const { tokenEndpoint } = await discover(outputs);
  const { clientId, clientSecret } = outputs;
  const basic = Buffer.from(
    `${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret ?? '')}`,
  ).toString('base64');
  const response = await fetch(tokenEndpoint, {
    method: 'POST',
    headers: clientSecret === undefined ? {} : { authorization: `Basic ${basic}` },
    body: new URLSearchParams({ client_id: clientId, ...request }),
  });
  const body = fields(await response.json(), 'the token endpoint’s answer');
  if (!response.ok) throw new Refused(text(body, 'error'), JSON.stringify(body));
  return body;
}
