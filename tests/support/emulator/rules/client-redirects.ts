import type { ClientSettings } from '../client-settings';
import { invalid, type ServiceError } from '../errors';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const isPlain = (url: string): boolean => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'http:' && !loopback.includes(parsed.hostname);
};

/** Of relative and hostless URLs AWS's words are not known. */
const isWhole = (url: string): boolean =>
  URL.canParse(url) && (!/^https?:/i.test(url) || /^https?:\/\/[^/]/i.test(url));

/**
 * [T] cdk-preflight, pf-cognito-callback-url-https, -callback-url-fragment, -logout-url-https and
 * -default-redirect-uri-member; [D] CallbackURLs: an absolute URI.
 */
export function redirectRefusal(client: ClientSettings): ServiceError | undefined {
  const { CallbackURLs: callbacks = [], LogoutURLs: logouts = [], DefaultRedirectURI: usual } = client;
  const plain = [...callbacks, ...logouts].find(isPlain);
  if (plain !== undefined) return invalid(`${plain} cannot use the HTTP protocol.`);
  const marked = callbacks.find((url) => url.includes('#'));
  if (marked !== undefined) return invalid(`${marked} cannot use fragment`);
  const odd = callbacks.find((url) => !isWhole(url));
  if (odd !== undefined) return invalid(`${odd} is not a valid redirect URI.`);
  return usual === undefined || callbacks.includes(usual)
    ? undefined
    : invalid(`The default redirect URI ${usual} is not in the callback URIs list.`);
}
