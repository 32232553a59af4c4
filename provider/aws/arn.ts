/** The parts of an ARN. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for services that have no Regions, such as IAM. */
  readonly region: string;
  readonly account: string;
  /** All that follows the account: `role/sms`, `function:name:alias`. */
  readonly resource: string;
}

/** The parts of an ARN, or nothing for a text that is none. */
export const parseArn = (text: string): Arn | undefined => {
  const [arn, partition, service, region, account, ...rest] = text.split(':');
  if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined)
    return undefined;
  return rest.length === 0 ? undefined : { partition, service, region, account, resource: rest.join(':') };
};

/** What a property demands of the ARN that it takes. */
export interface ArnDemand {
  readonly service: string;
  /** What the resource part begins with: `role/`. */
  readonly resource: string;
  /** What follows it; anything, unless said. */
  readonly name?: RegExp;
}

/** The kinds of things that this package's properties name by ARN. */
export const ROLE: ArnDemand = { service: 'iam', resource: 'role/', name: /[^/]$/ };
export const KEY: ArnDemand = { service: 'kms', resource: 'key/' };
export const IDENTITY: ArnDemand = { service: 'ses', resource: 'identity/' };
export const CERTIFICATE: ArnDemand = { service: 'acm', resource: 'certificate/' };
export const PROJECT: ArnDemand = { service: 'mobiletargeting', resource: 'apps/', name: /^[0-9a-fA-F]+$/ };
/** A function by itself, or one version or alias of it. */
export const FUNCTION: ArnDemand = {
  service: 'lambda',
  resource: 'function:',
  name: /^[\w-]{1,64}(:[\w$-]{1,128})?$/,
};

/** Services without Regions. */
const GLOBAL: ReadonlyArray<string> = ['iam'];

const ACCOUNT = /^\d{12}$/;

/** Whether an ARN's account is written as AWS's are. */
export const isAccount = (account: string): boolean => ACCOUNT.test(account);

/** Whether a text is an ARN of a certain service and kind of resource. */
export const isArnOf = (text: string, { service, resource, name = /./ }: ArnDemand): boolean => {
  const arn = parseArn(text);
  return (
    arn !== undefined &&
    arn.service === service &&
    (arn.region === '') === GLOBAL.includes(service) &&
    arn.resource.startsWith(resource) &&
    name.test(arn.resource.slice(resource.length))
  );
};
