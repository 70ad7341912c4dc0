/**
 * Size of a lossy WebP picture: in its first frame header (RFC 6386, section 9.1), after the RIFF header.
 *
 * @param {Buffer} bytes
 * @returns {{ width: number, height: number }}
 */
export function webpSize(bytes) {
  const kind = bytes.toString("latin1", 12, 16);
  if (kind === "VP8 ")
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (kind === "VP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  throw new Error(`A WebP picture of the kind ${kind} has its size elsewhere.`);
}
