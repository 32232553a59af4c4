import * as pulumi from '@pulumi/pulumi';
import type { MockResourceArgs } from '@pulumi/pulumi/runtime';

/** Stands in for the engine: `register` gets each resource of a program, and returns its outputs. */
export const mockEngine = (register: (resource: MockResourceArgs) => object): Promise<void> =>
  pulumi.runtime.setMocks(
    {
      newResource: (resource) => ({
        id: resource.id || `${resource.name}-id`,
        state: register(resource),
      }),
      call: () => ({}),
    },
    'project',
    'stack',
    false,
  );
