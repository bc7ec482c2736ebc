/** Says no to somebody at the desk: the message is for an officer, the status for the browser. */
export class DeskRefusal extends Error {
  readonly status: 403 | 400;

  constructor(message: string, status: 403 | 400 = 403) {
    super(message);
    this.name = 'DeskRefusal';
    this.status = status;
  }
}
