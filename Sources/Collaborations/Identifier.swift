// Readable, stable ids made from names.

/// Readable, stable ids made from names.
public enum Identifier {
  /// Returns `name` as an id: folded, words joined by hyphens, at most 80 bytes; `fallback` when
  /// nothing of the name can stand in an id.
  public static func readable(from name: String, fallback: String) -> String {
    if let id = readableASCII(name) { return id.isEmpty ? fallback : id }
    var id = String.UnicodeScalarView()
    var length = 0
    var pendingHyphen = false
    for scalar in NameForm.folded(name).unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        pendingHyphen = !id.isEmpty
        continue
      }
      length += (pendingHyphen ? 1 : 0) + String(scalar).utf8.count
      if length > 80 { break }
      if pendingHyphen { id.append("-") }
      pendingHyphen = false
      id.append(scalar)
    }
    let text = NameForm.canonical(String(id))
    return text.isEmpty ? fallback : text
  }

  /// ``readable(from:fallback:)`` of ASCII, where letters and digits are what stands in an id;
  /// `nil` for any other text.
  private static func readableASCII(_ name: String) -> String? {
    var id: [UInt8] = []
    id.reserveCapacity(min(name.utf8.count, 81))
    var pendingHyphen = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        if id.count + (pendingHyphen ? 1 : 0) >= 80 {
          // The rest may still hold what is not ASCII and folds otherwise.
          return name.utf8.allSatisfy { $0 < 0x80 } ? String(decoding: id, as: UTF8.self) : nil
        }
        if pendingHyphen { id.append(UInt8(ascii: "-")) }
        pendingHyphen = false
        id.append(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
      case 0x80...: return nil
      default: pendingHyphen = !id.isEmpty
      }
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// Returns an id made from `name` that is not `taken`, numbered from 2 when it must be.
  ///
  /// - Complexity: O(log *n*) questions in the number of ids taken under this name.
  public static func unique(
    from name: String, fallback: String, taken: (String) -> Bool
  ) -> String {
    let plain = readable(from: name, fallback: fallback)
    if !taken(plain) { return plain }
    // Doubling finds a number that is free, halving the first one after those in use.
    var (used, free) = (1, 2)
    while taken("\(plain)-\(free)") { (used, free) = (free, free * 2) }
    while free - used > 1 {
      let middle = (used + free) / 2
      if taken("\(plain)-\(middle)") { used = middle } else { free = middle }
    }
    return "\(plain)-\(free)"
  }
}
