import type { ReadRequest, ReadResponse } from '@pulumi/pulumi/proto/provider_pb';
import type { ReadResult } from '../../engine/resource-lifecycle';
import { importById } from '../imported';
import { structMessage } from './properties';
import { messages } from './sdk';
import { type PluginContext, Step } from './step';

const withId = (id: string, found: ReadResult | undefined) => found && { id, ...found };

/** Reads a resource for a refresh, or by its import id where the engine has neither state nor inputs. */
export const read = async (request: ReadRequest, context: PluginContext): Promise<ReadResponse> => {
  const step = new Step(request, context);
  const { values: inputs } = step.read(request.getInputs());
  const { values: state } = step.read(request.getProperties());
  const isImport = Object.keys(inputs).length === 0 && Object.keys(state).length === 0;
  const id = request.getId();
  const found = isImport
    ? step.unwrap(await importById(step.handler, id))
    : withId(id, step.unwrap(await step.handler.read(id, state), inputs, id));
  const response = new messages.ReadResponse();
  if (found === undefined) return response;
  if (isImport) step.imports(found.id);
  response.setId(found.id);
  response.setProperties(structMessage(step.state(found.state)));
  response.setInputs(structMessage(step.inputs(found.inputs)));
  return response;
};
