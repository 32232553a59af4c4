import { elementsOf } from '../../../engine/violations';
import type { Client, ClientRule, Violation } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';
const PREFLIGHT = 'badmintoncryer/cdk-preflight';

/** Whether a URL uses plain HTTP to a host other than localhost. */
const isPlain = (url: string): boolean =>
  /^http:/i.test(url) && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)/i.test(url);

/** Whether a URL has a scheme and, for http and https, a host. */
const isAbsolute = (url: string): boolean =>
  /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(url) && (!/^https?:/i.test(url) || /^https?:\/\/[^/?#:]/i.test(url));

const hasFragment = (url: string): boolean => url.includes('#');

/** Whether a URL starts with a host and port, which parses as a custom scheme. */
const isHostFirst = (url: string): boolean => /^[a-z0-9.-]+:\d{1,5}([/?#]|$)/i.test(url);

/** Whether a string holds more than one URL. */
const isSeveral = (url: string): boolean => /,[a-z][a-z0-9+.-]*:\/\//i.test(url);

/** Whether the host of a URL has a wildcard. */
const isPattern = (url: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*\*/i.test(url);

const urlsOf = (
  { callbackUrls, logoutUrls }: Client,
  isOdd: (url: string) => boolean,
): ReadonlyArray<Violation> => [
  ...elementsOf('callbackUrls', callbackUrls, isOdd),
  ...elementsOf('logoutUrls', logoutUrls, isOdd),
];

export const redirectRules: ReadonlyArray<ClientRule> = [
  {
    id: 'oauth/callback-url-scheme',
    paths: ['callbackUrls'],
    message:
      'A callback URL must use https or the custom scheme of an application; only http://localhost, http://127.0.0.1 and http://[::1] can use http. Write https.',
    awsError: 'InvalidParameterException: http://… cannot use the HTTP protocol.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-callback-url-https (us-east-1, 2026-09); ${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, isPlain),
  },
  {
    id: 'oauth/callback-url-fragment',
    paths: ['callbackUrls'],
    message:
      'A callback URL must not have a fragment (the part from #). Remove it, or use a path or a query instead.',
    awsError: 'InvalidParameterException: https://…#… cannot use fragment',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-callback-url-fragment (us-east-1, 2026-09); ${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, hasFragment),
  },
  {
    id: 'oauth/callback-url-absolute',
    paths: ['callbackUrls'],
    message:
      'A callback URL must be absolute. Write it with its scheme and host, as in https://app.example.com/callback.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, (url) => !isAbsolute(url)),
  },
  {
    id: 'oauth/logout-url-scheme',
    paths: ['logoutUrls'],
    message:
      'A logout URL must use https or the custom scheme of an application; only http://localhost, http://127.0.0.1 and http://[::1] can use http. Write https.',
    awsError: 'InvalidParameterException: http://… cannot use the HTTP protocol.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-logout-url-https (us-east-1, 2026-09)`,
    violates: ({ logoutUrls }) => elementsOf('logoutUrls', logoutUrls, isPlain),
  },
  {
    id: 'oauth/logout-url-absolute',
    paths: ['logoutUrls'],
    message:
      'A logout URL must be absolute. Write it with its scheme and host, as in https://app.example.com/bye.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source: 'AWS’s console refuses it; AWS states it of callbacks only',
    violates: ({ logoutUrls }) => elementsOf('logoutUrls', logoutUrls, (url) => !isAbsolute(url)),
  },
  {
    id: 'oauth/default-redirect-in-callbacks',
    paths: ['defaultRedirectUri', 'callbackUrls'],
    message: 'The default redirect URI must be equal to one of callbackUrls. Add it to callbackUrls.',
    awsError:
      'InvalidParameterException: The default redirect URI https://… is not in the callback URIs list.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-default-redirect-uri-member (us-east-1, 2026-09); ${API}, DefaultRedirectURI`,
    violates: ({ defaultRedirectUri: value, callbackUrls = [] }) =>
      value === undefined || callbackUrls.includes(value) ? [] : [{ path: 'defaultRedirectUri', value }],
  },
  {
    id: 'oauth/url-without-scheme',
    paths: ['callbackUrls', 'logoutUrls'],
    message:
      'This URL begins with a host and a port instead of a scheme, and AWS reads the part before the colon as a custom scheme. Write https:// before it, or http:// for localhost.',
    awsError: 'InvalidParameterException, or a URL to which no browser ever comes',
    evidence: 'reported',
    source: 'RFC 3986, section 3; what AWS checks of a scheme is not published',
    violates: (client) => urlsOf(client, isHostFirst),
  },
  {
    id: 'oauth/urls-in-one-text',
    paths: ['callbackUrls', 'logoutUrls'],
    message:
      'One string contains several URLs, and AWS compares the whole string. Give each URL as a separate element of the list.',
    awsError: 'nothing: AWS reads the commas as part of the URL',
    evidence: 'documented',
    source: `${API}, CallbackURLs, and the pattern of its elements`,
    isAdvice: true,
    violates: (client) => urlsOf(client, isSeveral),
  },
  {
    id: 'oauth/url-pattern',
    paths: ['callbackUrls', 'logoutUrls'],
    message:
      'The host of a URL contains an asterisk, and AWS compares URLs exactly, without wildcards. Give each host in full.',
    awsError: 'nothing: AWS reads the asterisk as an ordinary character',
    evidence: 'reported',
    source:
      'AWS developer guide, redirect_uri: as registered; users whose sign-ins ended in redirect_mismatch',
    isAdvice: true,
    violates: (client) => urlsOf(client, isPattern),
  },
];
