/** Whether a name has the form of an e-mail address. */
export const isEmail = (name: string): boolean => /^[^\s@]+@[^\s@]+$/.test(name);

/** Whether a name has the form of a phone number. */
export const isPhone = (name: string): boolean => /^\+[0-9]{1,15}$/.test(name);

/** Whether a name is one that AWS generates: that of an adopted user in a pool in which users sign in otherwise. */
export const isGenerated = (name: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(name);
