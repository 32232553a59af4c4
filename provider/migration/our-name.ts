import { FOREIGN_NAMES } from './foreign-names';
import { LOG_CONFIGURATIONS, SOURCES } from './log-configurations';

/** Converts `password_policy` and `PasswordPolicy` to `passwordPolicy`. */
const camelCased = (name: string): string =>
  name
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
    .replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/**
 * Our property for a name in @pulumi/aws, @pulumi/aws-native, Terraform, CloudFormation or the CDK. The path is within the
 * resource, without indices: `emailConfiguration.fromEmailAddress`.
 */
export const ourNameOf = (className: string, path: string): string | undefined => {
  const names = Object.hasOwn(FOREIGN_NAMES, className) ? FOREIGN_NAMES[className] : undefined;
  if (names === undefined) return undefined;
  const spelled = path.split('.').map(camelCased).join('.');
  if (spelled === LOG_CONFIGURATIONS && className === 'LogDelivery') return SOURCES.join(' and ');
  return [...names.aws, ...names.awsNative, ...(names.cdk ?? [])].find(({ theirs }) => theirs === spelled)
    ?.ours;
};
