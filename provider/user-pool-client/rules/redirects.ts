import { elementsOf } from '../../spec/violations';
import type { ClientRule } from './rule';

const API = 'AWS API reference, CreateUserPoolClient';
const PREFLIGHT = 'badmintoncryer/cdk-preflight';

/** Whether a URL goes over plain HTTP to another machine. */
const isPlain = (url: string): boolean =>
  /^http:/i.test(url) && !/^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)/i.test(url);

/** Whether a URL has a scheme and, where it is of the web, a host. */
const isAbsolute = (url: string): boolean =>
  /^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(url) && (!/^https?:/i.test(url) || /^https?:\/\/[^/?#:]/i.test(url));

const hasFragment = (url: string): boolean => url.includes('#');

export const redirectRules: ReadonlyArray<ClientRule> = [
  {
    id: 'oauth/callback-url-scheme',
    paths: ['callbackUrls'],
    message:
      'A callback goes over https, except to http://localhost, http://127.0.0.1 and http://[::1], or by an application’s own scheme. Write https.',
    awsError: 'InvalidParameterException: http://… cannot use the HTTP protocol.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-callback-url-https (us-east-1, 2026-09); ${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, isPlain),
  },
  {
    id: 'oauth/callback-url-fragment',
    paths: ['callbackUrls'],
    message:
      'A callback has no fragment: the part from # on never reaches the server. Take it off; a path or a query can tell as much.',
    awsError: 'InvalidParameterException: https://…#… cannot use fragment',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-callback-url-fragment (us-east-1, 2026-09); ${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, hasFragment),
  },
  {
    id: 'oauth/callback-url-absolute',
    paths: ['callbackUrls'],
    message:
      'A callback is an absolute URI. Write it with its scheme and host, as in https://app.example.com/callback.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'documented',
    source: `${API}, CallbackURLs`,
    violates: ({ callbackUrls }) => elementsOf('callbackUrls', callbackUrls, (url) => !isAbsolute(url)),
  },
  {
    id: 'oauth/logout-url-scheme',
    paths: ['logoutUrls'],
    message:
      'A logout URL goes over https, except to http://localhost, http://127.0.0.1 and http://[::1], or by an application’s own scheme. Write https.',
    awsError: 'InvalidParameterException: http://… cannot use the HTTP protocol.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-logout-url-https (us-east-1, 2026-09)`,
    violates: ({ logoutUrls }) => elementsOf('logoutUrls', logoutUrls, isPlain),
  },
  {
    id: 'oauth/logout-url-absolute',
    paths: ['logoutUrls'],
    message:
      'The browser is sent to a logout URL from another site, so it must be a whole one. Write it with its scheme and host, as in https://app.example.com/bye.',
    awsError: 'InvalidParameterException on CreateUserPoolClient and UpdateUserPoolClient',
    evidence: 'reported',
    source: 'AWS’s console refuses it; AWS states it of callbacks only',
    violates: ({ logoutUrls }) => elementsOf('logoutUrls', logoutUrls, (url) => !isAbsolute(url)),
  },
  {
    id: 'oauth/default-redirect-in-callbacks',
    paths: ['defaultRedirectUri', 'callbackUrls'],
    message: 'defaultRedirectUri must be one of callbackUrls, to the letter. Add it there.',
    awsError:
      'InvalidParameterException: The default redirect URI https://… is not in the callback URIs list.',
    evidence: 'answered',
    source: `${PREFLIGHT}, pf-cognito-default-redirect-uri-member (us-east-1, 2026-09); ${API}, DefaultRedirectURI`,
    violates: ({ defaultRedirectUri: value, callbackUrls = [] }) =>
      value === undefined || callbackUrls.includes(value) ? [] : [{ path: 'defaultRedirectUri', value }],
  },
];
