import { BLOCKS, type ProviderType, type TypeOfProvider } from '../provider-types';
import type { Provider } from './rule';

/** The type of a provider. Warnings are about the declared inputs, in which a block stands for its type. */
export const typeOf = (provider: Provider): ProviderType | undefined =>
  // One by one: a copy would read the pool's id as well, and no rule reads what is unknown.
  provider.providerType ?? BLOCKS.find(([block]) => provider[block] !== undefined)?.[1].type;

/** Whether a provider is social; undefined if its type is not declared. */
export const isSocial = (provider: Provider): boolean | undefined => {
  const type = typeOf(provider);
  return BLOCKS.map<TypeOfProvider>(([, one]) => one).find((one) => one.type === type)?.isSocial;
};
