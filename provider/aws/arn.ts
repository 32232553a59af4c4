import { type ArnDemand, GLOBAL } from './arn-demands';

/** The parts of an ARN. */
export interface Arn {
  readonly partition: string;
  readonly service: string;
  /** Empty for services that have no Regions, such as IAM. */
  readonly region: string;
  readonly account: string;
  /** The rest after the account: `role/sms`, `function:name:alias`. */
  readonly resource: string;
}

/** Parses an ARN; undefined if the text is not one. */
export const parseArn = (text: string): Arn | undefined => {
  const [arn, partition, service, region, account, ...rest] = text.split(':');
  if (arn !== 'arn' || !partition || !service || region === undefined || account === undefined)
    return undefined;
  return rest.length === 0 ? undefined : { partition, service, region, account, resource: rest.join(':') };
};

const ACCOUNT = /^\d{12}$/;

/** Whether the account has the format of an AWS account id. */
export const isAccount = (account: string): boolean => ACCOUNT.test(account);

/** Whether a text is an ARN of a given service and resource type. */
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
