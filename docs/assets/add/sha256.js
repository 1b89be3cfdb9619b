// Bytes in, their SHA-256 checksum in hexadecimal digits out (FIPS 180-4).
//
// The browser's own is not there on a page that came without encryption.
(() => {
  const form = (window.archiveForm ??= {});
  const PRIMES = primes(64);
  const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

  form.sha256 = (bytes) => {
    const state = Uint32Array.from(START);
    const words = new Uint32Array(64);
    const padded = new DataView(withLength(bytes).buffer);
    for (let at = 0; at < padded.byteLength; at += 64) {
      for (let word = 0; word < 16; word += 1) words[word] = padded.getUint32(at + 4 * word);
      mix(state, words);
    }
    return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
  };

  function primes(count) {
    const found = [];
    for (let number = 2; found.length < count; number += 1) if (found.every((prime) => number % prime)) found.push(number);
    return found;
  }

  function fraction(root) {
    return ((root % 1) * 2 ** 32) >>> 0;
  }

  // A bit that is set, then the number of bits at the end of the last block.
  function withLength(bytes) {
    const padded = new Uint8Array(64 * Math.ceil((bytes.length + 9) / 64));
    padded.set(bytes);
    padded[bytes.length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
    view.setUint32(padded.length - 4, bytes.length << 3);
    return padded;
  }

  function mix(state, words) {
    for (let at = 16; at < 64; at += 1) {
      const [early, late] = [words[at - 15], words[at - 2]];
      const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const other = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[at] = words[at - 16] + one + words[at - 7] + other;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let at = 0; at < 64; at += 1) {
      const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[at] + words[at];
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] += word));
  }

  function turned(word, bits) {
    return (word >>> bits) | (word << (32 - bits));
  }
})();
