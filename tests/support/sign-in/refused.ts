/** What is not an SDK call has been refused; `name` is the reason, as it is in the SDK's errors. */
export class Refused extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}
