import type { Updatable } from './pool-members';
import type { Settings } from './settings';

export type Fate = 'kept' | 'default';

/** C.1: "if you don't provide a value, Amazon Cognito sets it to its default", with the exceptions its texts name. */
const documentedExceptions: readonly Updatable[] = [
  // The update of a name has no default to go back to.
  'PoolName',
  // S: "omitted = kept".
  'DcrConfiguration',
  // The newer web text: "With the exception of UserPoolTier".
  'UserPoolTier',
];

/** C.1: what others saw on AWS where that differs from the documentation; the rest follows the documentation. */
const observedExceptions: readonly Updatable[] = [
  ...documentedExceptions,
  // [T] cdkd #1965: kept, each sub-key separately (see `policiesAfter`).
  'Policies',
  // [T] cdkd #1965.
  'MfaConfiguration',
  // [T] Terraform: absent means unchanged, an empty list clears; ekristen/aws-nuke #477 shows the clash that follows.
  'UserAttributeUpdateSettings',
];

// [T] reset: AutoVerifiedAttributes (cdkd #1965), DeviceConfiguration (cdk#33282); tags and messages in 2018 (aws-cli#3302).
export function fateOf(member: Updatable, settings: Readonly<Settings>): Fate {
  switch (settings.omission) {
    case 'keep':
      return 'kept';
    case 'documented':
      return documentedExceptions.includes(member) ? 'kept' : 'default';
    case 'observed':
      // I.2: unmeasured.
      if (member === 'DeletionProtection')
        return settings.deletionProtectionOnOmission === 'keep' ? 'kept' : 'default';
      return observedExceptions.includes(member) ? 'kept' : 'default';
  }
}
