import assert from 'node:assert/strict';
import type {
  CheckRequest,
  CheckResponse,
  ConfigureResponse,
  CreateResponse,
  DiffResponse,
  ReadResponse,
  UpdateResponse,
} from '@pulumi/pulumi/proto/provider_pb';
import { messages } from '../../../provider/hosts/plugin/sdk';
import type { Values } from '../../lifecycle/names';
import type { Diff } from '../../lifecycle/stack';
import { marked, sent } from './client';

/** What the engine says of a resource in each request. */
export interface About {
  readonly urn: string;
  readonly name: string;
  readonly type: string;
}

export interface Change {
  readonly id: string;
  readonly oldInputs: Values;
  readonly olds: Values;
  readonly news: Values;
}

/** How a step runs. */
export interface How {
  readonly preview?: boolean;
  /** In seconds. */
  readonly timeout?: number;
}

/** A diff with each property. */
export interface Detailed extends Diff {
  readonly detailed: { readonly [path: string]: string };
  readonly stables: ReadonlyArray<string>;
}

/** Sends a request and returns the answer; a failed call is thrown. */
export interface Caller {
  readonly call: <A>(method: string, request: unknown) => Promise<A>;
}

/** The kinds of a property's difference, by their numbers. */
const KINDS = ['add', 'add-replace', 'delete', 'delete-replace', 'update', 'update-replace'];

/** The calls of the engine, in values. */
export class Calls {
  constructor(private readonly client: Caller) {}

  configure(settings: Values): Promise<ConfigureResponse> {
    const request = new messages.ConfigureRequest();
    request.setArgs(sent(settings));
    return this.client.call('configure', request);
  }

  async checkConfig(request: CheckRequest, settings: Values) {
    request.setNews(sent(settings));
    const response = await this.client.call<CheckResponse>('checkConfig', request);
    const failures = response.getFailuresList().map((one) => one.getReason());
    return { inputs: marked(response.getInputs()), failures };
  }

  async diffConfig(before: Values, after: Values) {
    const request = new messages.DiffRequest();
    request.setOldInputs(sent(before)).setNews(sent(after));
    const response = await this.client.call<DiffResponse>('diffConfig', request);
    const changes = response.getChanges() === messages.DiffResponse.DiffChanges.DIFF_SOME;
    return { changes, replaces: response.getReplacesList() };
  }

  async check(about: About, olds: Values, news: Values) {
    const request = new messages.CheckRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type);
    request.setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<CheckResponse>('check', request);
    const failures = response.getFailuresList();
    assert.ok(failures.every((failure) => failure.getProperty() === ''));
    return { inputs: marked(response.getInputs()), failures: failures.map((one) => one.getReason()) };
  }

  async diff(about: About, { id, oldInputs, olds, news }: Change): Promise<Detailed> {
    const request = new messages.DiffRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(oldInputs)).setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<DiffResponse>('diff', request);
    return {
      changes: response.getChanges() === messages.DiffResponse.DiffChanges.DIFF_SOME,
      replaces: response.getReplacesList(),
      deleteBeforeReplace: response.getDeletebeforereplace(),
      stables: response.getStablesList(),
      detailed: Object.fromEntries(
        response
          .getDetaileddiffMap()
          .toArray()
          .map(([path]) => [path, KINDS[response.getDetaileddiffMap().get(path)?.getKind() ?? -1] ?? 'none']),
      ),
    };
  }

  async create(about: About, inputs: Values, { preview = false, timeout = 0 }: How = {}) {
    const request = new messages.CreateRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setProperties(sent(inputs));
    request.setPreview(preview).setTimeout(timeout);
    const response = await this.client.call<CreateResponse>('create', request);
    return { id: response.getId(), properties: marked(response.getProperties()) };
  }

  async read(about: About, id: string, properties: Values, inputs: Values = {}) {
    const request = new messages.ReadRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setProperties(sent(properties)).setInputs(sent(inputs));
    const response = await this.client.call<ReadResponse>('read', request);
    return response.getId() === ''
      ? undefined
      : {
          id: response.getId(),
          properties: marked(response.getProperties()),
          inputs: marked(response.getInputs()),
        };
  }

  async update(
    about: About,
    { id, oldInputs, olds, news }: Change,
    { preview = false, timeout = 0 }: How = {},
  ): Promise<Values> {
    const request = new messages.UpdateRequest();
    request.setPreview(preview).setTimeout(timeout);
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(oldInputs)).setOlds(sent(olds)).setNews(sent(news));
    const response = await this.client.call<UpdateResponse>('update', request);
    return marked(response.getProperties());
  }

  async delete(about: About, id: string, inputs: Values, properties: Values): Promise<void> {
    const request = new messages.DeleteRequest();
    request.setUrn(about.urn).setName(about.name).setType(about.type).setId(id);
    request.setOldInputs(sent(inputs)).setProperties(sent(properties));
    await this.client.call('delete', request);
  }
}
