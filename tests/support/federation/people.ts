/** Somebody who has an account at an identity provider. */
export interface Person {
  readonly login: string;
  readonly password: string;
  /** What the provider knows of the person, under its own names. */
  readonly claims: Readonly<Record<string, string | boolean>>;
}

/** The accounts of an identity provider. */
export class People {
  readonly #byLogin = new Map<string, Person>();

  constructor(people: readonly Person[]) {
    for (const person of people) this.put(person);
  }

  /** Adds a person, or changes what is known of one. */
  put(person: Person): void {
    this.#byLogin.set(person.login, person);
  }

  find(login: string | undefined): Person | undefined {
    return this.#byLogin.get(login ?? '');
  }

  /** Who signs in with these, if anybody does. */
  authenticate({ login, password }: Readonly<Record<string, string>>): Person | undefined {
    const person = this.find(login);
    return person?.password === password ? person : undefined;
  }
}
