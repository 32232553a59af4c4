import type { dynamic } from '@pulumi/pulumi';
import type { PlainObject } from '../codec/plain-object';

/** Pulumi's dynamic provider, and what a preview warns of. */
export interface ResourceProvider extends dynamic.ResourceProvider {
  /** The warnings for inputs that `check` accepts, as sentences; none for inputs that it refuses. */
  readonly warningsFor: (news: PlainObject) => ReadonlyArray<string>;
}
