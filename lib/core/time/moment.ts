/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** An IANA zone name such as `America/Los_Angeles`. */
export type Zone = string;
