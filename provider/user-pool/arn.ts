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
}

/** Whether a text is an ARN of a certain service and kind of resource. */
export const isArnOf = (text: string, { service, resource }: ArnDemand): boolean => {
  const arn = parseArn(text);
  return arn !== undefined && arn.service === service && arn.resource.startsWith(resource);
};
