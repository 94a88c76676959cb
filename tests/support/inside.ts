/** What only those who write the product should read: no answer holds any of it. */
export const inside =
  /node_modules|\/tmp\/|file:\/\/|\.[jt]s:\d+|\n\s+at |sqlite|drizzle|mongo|bson|failed query|insert into|TypeError|CastError|Cannot read prop|Something went wrong/i
