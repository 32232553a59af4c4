export { obtainEngine } from '../engine/engine';
export { createProject, type ProjectOptions } from './create-project';
export type { PreviewStep, StateResource } from './engine-json';
export { packPackage } from './pack';
export type { Project, Result } from './project';
