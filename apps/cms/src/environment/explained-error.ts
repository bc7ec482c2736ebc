/**
 * An error in what people wrote or set, whose sentence says where and what to do. `sayPlainly` shows it
 * without the stack.
 */
export class ExplainedError extends Error {}
