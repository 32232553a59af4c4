export { obtainEngine } from '../engine/engine';
export { createProject, type ProjectOptions } from './create-project';
export type { Preview, PreviewStep, State, StateResource } from './engine-json';
export { packPackage } from './pack';
export type { Project, Result } from './project';
