import type { ResourceLifecycle } from '../../engine/resource-lifecycle';
import { kindNamed } from '../../resources';
import { Refusal } from './failures';
import { grpc } from './sdk';

/** The package of the resources in a schema and a state. */
const TOKEN = /^cognito-user-pool:index:([A-Za-z]+)$/;

/** What the engine says of the resource of a call. */
interface About {
  readonly getUrn: () => string;
  readonly getName: () => string;
  readonly getType: () => string;
}

/** The resource of a call. */
export interface Subject {
  readonly urn: string;
  readonly name: string;
  readonly kind: string;
  readonly lifecycle: ResourceLifecycle;
}

/** The type and the name in a URN: `urn:pulumi:stack::project::parent$type::name`. */
const partsOf = (urn: string): { readonly type: string; readonly name: string } => {
  const [, , types = '', ...name] = urn.split('::');
  return { type: types.split('$').at(-1) ?? '', name: name.join('::') };
};

const LONGEST_TYPE = 100;

/** The kind and the name of the resource of a call: the URN has both, in a message without them too. */
export const subjectOf = (about: About): Subject => {
  const urn = about.getUrn();
  const inUrn = partsOf(urn);
  const type = about.getType() || inUrn.type;
  const [, kind = ''] = TOKEN.exec(type) ?? [];
  const lifecycle = kindNamed(kind);
  if (lifecycle === undefined) {
    throw new Refusal(
      `This version of pulumi-cognito-user-pool has no resource of the type ${JSON.stringify(type.slice(0, LONGEST_TYPE))}. Correct the type, or install a version that has it.`,
      grpc.status.INVALID_ARGUMENT,
    );
  }
  return { urn, name: about.getName() || inUrn.name, kind, lifecycle };
};
