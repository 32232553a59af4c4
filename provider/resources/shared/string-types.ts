import { oneOf, type ScalarType, scalar } from '../../codec/scalar';
import { type Format, text } from '../../codec/string';

/*
 * The patterns of the service model as intended: the whole string must match, and white space is ASCII only (Java's
 * `\s`). Each is checked in linear time; two of the model's own expressions backtrack for seconds on hostile input.
 */
const SPACE = '\\t\\n\\x0B\\f\\r ';
const PRINTABLE = '\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}';

export const matching = (message: string, pattern: RegExp): Format => ({
  message,
  test: (value) => pattern.test(value),
});

/** A format that constrains each character by itself. */
export const consisting = (message: string, pattern: RegExp): Format => ({
  ...matching(message, pattern),
  allows: (character) => pattern.test(character),
});

const PRINTABLE_OR_SPACE = new RegExp(`^[${PRINTABLE}${SPACE}]*$`, 'u');
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const ARN =
  /^arn:[\w+=/,.@-]+:[\w+=/,.@-]+:[\w+=/,.@-]*:[0-9]+:[\w+=/,.@-]+(?::[\w+=/,.@-]+)?(?::[\w+=/,.@-]+)?$/;

const arnShape = matching('such as arn:aws:service:region:123456789012:name', ARN);

/** The ARN of a resource: 20 to 2,048 characters. */
export const arn = text('an ARN', { min: 20, max: 2048, format: arnShape });

/** An ARN, or an empty string for none. */
export const arnOrEmpty = text('an ARN', {
  max: 2048,
  format: { message: `${arnShape.message}, or empty`, test: (value) => value === '' || arnShape.test(value) },
});

export const regionCode = text('an AWS Region code', { min: 5, max: 32 });

/** The external ID in a role's trust policy. */
export const externalId = text('an external ID', { max: 131_072, isSecret: true });

/** Free text of up to 131,072 characters. */
export const anyText = text('', { max: 131_072 });

/** The name of a resource such as a pool or a client. */
export const nameOf = (what: string, max: number): ScalarType<string> =>
  text(what, {
    min: 1,
    max,
    format: consisting('of letters, digits, spaces and _+=,.@-', new RegExp(`^[\\w${SPACE}+=,.@-]+$`)),
  });

export const poolName = nameOf('a pool name', 128);
export const clientName = nameOf('an app client name', 128);

/** The id of a pool: its Region, an underscore, and letters and digits. */
export const userPoolId = text('a user pool id', {
  min: 1,
  max: 55,
  format: matching('such as us-east-1_AbCdEfGhI', /^[\w-]+_[0-9a-zA-Z]+$/),
});

/** The id of an app client. */
export const clientId = text('an app client id', {
  min: 1,
  max: 128,
  format: consisting('of letters, digits, _ and +', /^[\w+]+$/),
});

/**
 * The client id in the id of a client resource: the engine keeps `poolId|clientId` of one that was taken over from
 * @pulumi/aws-native.
 */
export const clientIdIn = (id: string): string => /^[\w-]+_[0-9A-Za-z]+\|([\w+]+)$/.exec(id)?.[1] ?? id;

/** The id of an app client, given as that or as the id of its resource. */
export const referencedClientId: ScalarType<string> = scalar<string>(clientId.name, (given) =>
  clientId.parse(typeof given === 'string' ? clientIdIn(given) : given),
);

const printable = consisting('of printable characters', PRINTABLE_OR_SPACE);

const withCode: Format = {
  message: 'with the placeholder {####} for the code',
  test: (value) => value.includes('{####}'),
  allows: () => true,
};

const onOneLine: Format = {
  message: 'on one line',
  test: (value) => !LINE_END.test(value),
  allows: (character) => !LINE_END.test(character),
};

/** An SMS message of one line with the placeholder of the code. */
export const smsWithCode = text('an SMS message', {
  min: 6,
  max: 140,
  format: [onOneLine, withCode],
});

/** An e-mail body with the placeholder of the code. */
export const emailWithCode = text('an e-mail message', {
  min: 6,
  max: 20_000,
  format: [printable, withCode],
});

const hasLink = (value: string): boolean => {
  const start = value.indexOf('{##');
  return start >= 0 && value.indexOf('##}', start + 3) >= 0;
};

const withLink: Format = {
  message: 'with a link written as {##Click here##}',
  test: hasLink,
  allows: () => true,
};

/** An e-mail body with the placeholder of the link. */
export const emailWithLink = text('an e-mail message', {
  min: 6,
  max: 20_000,
  format: [printable, withLink],
});

export const emailSubject = text('an e-mail subject', { min: 1, max: 140, format: printable });

/** The subject of MFA e-mails; the service documents no maximum length. */
export const emailMfaSubject = text('an e-mail subject', { min: 1, format: printable });

/** An SMS invitation: no placeholder is required. */
export const smsInvitation = text('an SMS message', { min: 6, max: 140 });

/** An e-mail body that needs no placeholder: an invitation, or a notification of a risk. */
export const emailBody = text('an e-mail message', { min: 6, max: 20_000, format: printable });

/** Printable characters without any space. */
export const withoutSpaces = consisting('without spaces', new RegExp(`^[${PRINTABLE}]*$`, 'u'));

export const emailAddress = text('an e-mail address', {
  format: [
    withoutSpaces,
    {
      message: 'such as name@example.com',
      test: (value) => value.length > 2 && value.slice(1, -1).includes('@'),
    },
  ],
});

export const configurationSetName = text('a configuration set name', {
  min: 1,
  max: 64,
  format: consisting('of letters, digits, _ and -', /^[a-zA-Z0-9_-]+$/),
});

export const attributeName = text('an attribute name', {
  min: 1,
  max: 20,
  format: withoutSpaces,
});

export const acrName = text('an ACR name', {
  min: 1,
  max: 64,
  format: consisting('of printable ASCII without spaces, " and \\', /^[\x21\x23-\x5B\x5D-\x7E]+$/),
});

export const acrLevel = oneOf('Level1', 'Level2', 'Level3', 'Level4');

export const oauthScope = text('an OAuth scope', {
  min: 1,
  max: 256,
  format: consisting('of printable ASCII without spaces, " and \\', /^[\x21\x23-\x5B\x5D-\x7E]+$/),
});

export const tagKey = text('a tag key', { min: 1, max: 128 });
export const tagValue = text('a tag value', { max: 256 });
export const relyingPartyId = text('a domain name', { min: 1, max: 127 });

/** A custom client secret. */
export const clientSecret = text('a client secret', {
  min: 24,
  max: 64,
  format: consisting('of letters, digits, _ and +', /^[\w+]+$/),
  isSecret: true,
});
/** The name of a user: the one that the program chooses, an e-mail address, a phone number or the id that AWS generates. */
export const username = text('a user name', {
  min: 1,
  max: 128,
  format: withoutSpaces,
});

/** The name of a group. */
export const groupName = text('a group name', { min: 1, max: 128, format: withoutSpaces });
