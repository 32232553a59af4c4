import type { dynamic } from '@pulumi/pulumi';
import type { PlainObject } from '../codec/plain-object';

/** Pulumi's dynamic provider, with the warnings for a preview. */
export interface ResourceProvider extends dynamic.ResourceProvider {
  /** The warnings for inputs that `check` accepts, as sentences; none for inputs that it refuses. */
  readonly warningsFor: (news: PlainObject) => ReadonlyArray<string>;
}
