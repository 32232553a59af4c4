import { X509Certificate } from 'node:crypto';

/** Whether metadata has a sign-on URL for the HTTP-Redirect binding, the only one that Cognito uses. */
export const hasRedirectSignOn = (metadata: string): boolean =>
  elements(metadata, 'SingleSignOnService').some((element) => element.includes('bindings:HTTP-Redirect'));

/** The opening tags of an element, with any prefix. */
const elements = (metadata: string, name: string): ReadonlyArray<string> =>
  metadata
    .split('<')
    .filter((part) => {
      const tag = part.slice(0, part.search(/[\s/>]/));
      return tag === name || tag.endsWith(`:${name}`);
    })
    .map((part) => part.slice(0, part.indexOf('>')));

/** How many providers metadata describes. */
export const entityCount = (metadata: string): number => elements(metadata, 'EntityDescriptor').length;

const CERTIFICATE = /X509Certificate(?:\s[^<>]*)?>([A-Za-z0-9+/=\s]+)</g;

const certificateOf = (base64: string): X509Certificate | undefined => {
  try {
    return new X509Certificate(Buffer.from(base64, 'base64'));
  } catch {
    return undefined;
  }
};

/** The end of the validity of each certificate in metadata that can be read. */
export const certificateEnds = (metadata: string): ReadonlyArray<Date> =>
  [...metadata.matchAll(CERTIFICATE)].flatMap(([, base64 = '']) => {
    const certificate = certificateOf(base64);
    return certificate === undefined ? [] : [new Date(certificate.validTo)];
  });
