import type { DiffRequest, DiffResponse, PropertyDiff } from '@pulumi/pulumi/proto/provider_pb';
import { propertyIn } from '../../codec/path';
import { withoutReserved } from '../../engine/reserved-inputs';
import { idAtAws } from '../../migration/foreign-id';
import type { DiffOutcome } from '../outcomes';
import { stableOutputs } from '../preview-outputs';
import { Refusal } from './failures';
import { messages } from './sdk';
import { type PluginContext, Step } from './step';

const { Kind } = messages.PropertyDiff;

/** The kinds of a difference, in place and as a part of a replacement. */
const KINDS = {
  add: [Kind.ADD, Kind.ADD_REPLACE],
  update: [Kind.UPDATE, Kind.UPDATE_REPLACE],
  delete: [Kind.DELETE, Kind.DELETE_REPLACE],
} as const;

const propertyDiff = ({ kind, replaces }: ReturnType<DiffOutcome['detailed']>[number]): PropertyDiff => {
  const diff = new messages.PropertyDiff();
  diff.setKind(KINDS[kind][replaces ? 1 : 0]);
  return diff;
};

/** Compares the state with the inputs of a program, property by property. */
export const diff = async (request: DiffRequest, context: PluginContext): Promise<DiffResponse> => {
  const step = new Step(request, context);
  step.read(request.getOldInputs());
  const { values: olds } = step.read(request.getOlds());
  const { values: news } = step.read(request.getNews());
  const { kind } = step.subject;
  const refusal = context.owners.ofState(step.subject, idAtAws(kind, request.getId(), olds), olds);
  if (refusal !== undefined) throw new Refusal(step.mask(refusal));
  const found = step.unwrap(await step.handler.diff(request.getId(), olds, withoutReserved(news)));
  step.info(found.messages);
  const response = new messages.DiffResponse();
  const { DIFF_NONE, DIFF_SOME } = messages.DiffResponse.DiffChanges;
  response.setChanges(found.changes ? DIFF_SOME : DIFF_NONE);
  if (!found.changes) return response;
  const detailed = found.detailed();
  response.setReplacesList([...found.replaces]);
  response.setDeletebeforereplace(found.deleteBeforeReplace);
  response.setHasdetaileddiff(true);
  response.setDiffsList([...new Set(detailed.map(({ path }) => propertyIn(path)))]);
  for (const one of detailed) response.getDetaileddiffMap().set(one.path, propertyDiff(one));
  if (found.replaces.length === 0) response.setStablesList([...stableOutputs(step.subject.lifecycle)]);
  return response;
};
