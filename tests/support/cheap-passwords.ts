import crypto from 'node:crypto'

const { pbkdf2 } = crypto

/**
 * One round instead of the hundreds of thousands that Payload takes so that a stolen password is
 * costly to guess: the tests make accounts by the hundred, and none of what they ask is about that.
 * The browser tests pay the full price.
 */
crypto.pbkdf2 = (password, salt, _, length, digest, callback) => {
  pbkdf2(password, salt, 1, length, digest, callback)
}
