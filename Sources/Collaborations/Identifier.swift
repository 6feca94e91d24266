// Readable, stable ids made from names.

/// Readable, stable ids made from names.
public enum Identifier {
  /// Returns `name` as an id: folded, words joined by hyphens, at most 80 bytes; `fallback` when
  /// nothing of the name can stand in an id.
  public static func readable(from name: String, fallback: String) -> String {
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
