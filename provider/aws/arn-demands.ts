/** The requirements of a property for its ARN. */
export interface ArnDemand {
  readonly service: string;
  /** The prefix of the resource part: `role/`. */
  readonly resource: string;
  /** The pattern of the rest; anything by default. */
  readonly name?: RegExp;
}

/** The resources that this package's properties reference by ARN. */
export const ROLE: ArnDemand = { service: 'iam', resource: 'role/', name: /[^/]$/ };
export const KEY: ArnDemand = { service: 'kms', resource: 'key/' };
export const IDENTITY: ArnDemand = { service: 'ses', resource: 'identity/' };
export const CERTIFICATE: ArnDemand = { service: 'acm', resource: 'certificate/' };
export const PROJECT: ArnDemand = { service: 'mobiletargeting', resource: 'apps/', name: /^[0-9a-fA-F]+$/ };

export const LOG_GROUP: ArnDemand = {
  service: 'logs',
  resource: 'log-group:',
  name: /^[\w./#-]{1,512}$/,
};
export const BUCKET: ArnDemand = { service: 's3', resource: '', name: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/ };
export const STREAM: ArnDemand = { service: 'firehose', resource: 'deliverystream/', name: /^[\w.-]{1,64}$/ };

/** A function, or one version or alias of it. */
export const FUNCTION: ArnDemand = {
  service: 'lambda',
  resource: 'function:',
  name: /^[\w-]{1,64}(:[\w$-]{1,128})?$/,
};

/** Services whose ARNs name no Region. */
export const GLOBAL: ReadonlyArray<string> = ['iam', 's3'];
