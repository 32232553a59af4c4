import type {
  CreateRequest,
  CreateResponse,
  DeleteRequest,
  UpdateRequest,
  UpdateResponse,
} from '@pulumi/pulumi/proto/provider_pb';
import * as E from 'fp-ts/Either';
import { deadlineIn } from '../../engine/deadline';
import { withoutReserved } from '../../engine/reserved-inputs';
import { outputsOfCreate, outputsOfUpdate } from '../preview-outputs';
import { CreateFile } from './create-file';
import { isListening } from './engine-presence';
import { structMessage } from './properties';
import { Empty, type Message, messages } from './sdk';
import { type PluginContext, Step } from './step';

/** Creates a resource; a preview tells which of its outputs are known. */
export const create = async (request: CreateRequest, context: PluginContext): Promise<CreateResponse> => {
  const record = request.getPreview() ? undefined : new CreateFile(request.getUrn());
  const step = new Step(request, context, deadlineIn(request.getTimeout(), 'create'), record);
  const news = withoutReserved(step.read(request.getProperties()).values);
  const response = new messages.CreateResponse();
  if (request.getPreview()) {
    response.setProperties(structMessage(step.state(outputsOfCreate(step.subject.lifecycle, news))));
    return response;
  }
  const outcome = await step.handler.create(news);
  const isForState = E.isRight(outcome) || outcome.left.partialState !== undefined;
  // An engine that was killed has saved nothing.
  if (isForState && (await isListening(context.log.engine))) record?.end();
  const { id, state } = step.unwrap(outcome, news);
  response.setId(id);
  response.setProperties(structMessage(step.state(state)));
  return response;
};

/** Updates a resource; a preview tells which of its outputs stay as they are. */
export const update = async (request: UpdateRequest, context: PluginContext): Promise<UpdateResponse> => {
  const step = new Step(request, context, deadlineIn(request.getTimeout(), 'update'));
  const id = request.getId();
  step.read(request.getOldInputs());
  const { values: olds } = step.read(request.getOlds());
  const news = withoutReserved(step.read(request.getNews()).values);
  const response = new messages.UpdateResponse();
  if (request.getPreview()) {
    const { kind, lifecycle } = step.subject;
    const outputs = outputsOfUpdate(kind, lifecycle, id, olds, news);
    response.setProperties(structMessage(step.state(outputs)));
    return response;
  }
  // The state has the resource, so no create of it is to be finished.
  new CreateFile(request.getUrn()).end();
  const { state } = step.unwrap(await step.handler.update(id, olds, news), news, id);
  response.setProperties(structMessage(step.state(state)));
  return response;
};

/** Pulumi imports a resource anew where its id is not the import id of the program, and then deletes what was before. */
const keptBecauseImported = (noun: string, id: string): string =>
  `Kept the ${noun} ${id} in AWS, because this program imports it. Remove the import option from the program, so that Pulumi does not import the ${noun} again.`;

/** Deletes a resource. */
export const remove = async (request: DeleteRequest, context: PluginContext): Promise<Message> => {
  const step = new Step(request, context, deadlineIn(request.getTimeout(), 'delete'));
  const inputs = step.read(request.getOldInputs()).values;
  const { values } = step.read(request.getProperties());
  const id = request.getId();
  if (step.isImported(id)) {
    step.info([keptBecauseImported(step.subject.lifecycle.noun, id)]);
    return new Empty();
  }
  step.info([step.unwrap(await step.handler.delete(id, values), withoutReserved(inputs), id)]);
  return new Empty();
};
