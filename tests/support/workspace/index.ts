export { obtainEngine, obtainEngines } from '../engine/engine';
export { createProject, type ProjectOptions, type YamlProgram } from './create-project';
export type { PreviewStep, StateResource } from './engine-json';
export { openProject } from './open-project';
export { packPackage, ROOT } from './pack';
export { emptyFolder, type Project, type Result } from './project';
