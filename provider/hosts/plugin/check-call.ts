import type { CheckRequest, CheckResponse } from '@pulumi/pulumi/proto/provider_pb';
import { asObject, own } from '../../codec/plain-object';
import { POOL, withoutReserved } from '../../engine/reserved-inputs';
import { formatFailures } from '../outcomes';
import { withoutAssets } from './assets';
import { CreateFile } from './create-file';
import { structMessage } from './properties';
import { messages } from './sdk';
import { type PluginContext, Step } from './step';

/** A failure without the name of a property, whose value the engine would print, a secret one too. */
export const checkFailure = (reason: string) => {
  const failure = new messages.CheckFailure();
  failure.setReason(reason);
  return failure;
};

/** Checks the inputs of a program, and warns about them on the line of the resource. */
export const check = async (request: CheckRequest, context: PluginContext): Promise<CheckResponse> => {
  const step = new Step(request, context, undefined, new CreateFile(request.getUrn()));
  const { values: olds } = step.read(request.getOlds());
  const { values: news, secrets } = step.read(request.getNews());
  const program = {
    inputs: asObject(await withoutAssets(withoutReserved(news))),
    defaultName: step.subject.name,
    secrets,
    pool: own(news, POOL),
  };
  const checked = await step.handler.check(olds, program, true);
  const response = new messages.CheckResponse();
  response.setInputs(structMessage(step.inputs(checked.inputs)));
  const refusal =
    checked.failures.length === 0 ? context.owners.ofInputs(step.subject, checked.inputs) : undefined;
  const reasons = [
    ...checked.failures.map((failure) => formatFailures([failure])),
    ...(refusal === undefined ? [] : [refusal]),
  ];
  response.setFailuresList(reasons.map((reason) => checkFailure(step.mask(reason))));
  // The checked inputs lack declared settings that AWS ignores, which deserve a warning.
  if (reasons.length === 0) {
    const declared = { ...checked.inputs, ...program.inputs };
    const isNew = Object.keys(withoutReserved(olds)).length === 0;
    step.warn(step.subject.lifecycle.warningsFor(declared, isNew, program.inputs));
  }
  step.info(checked.messages);
  return response;
};
