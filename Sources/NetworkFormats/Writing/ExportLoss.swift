// What a format cannot hold of a network, by name and count.

public import Collaborations
public import Wording

/// Something that a format cannot hold: of which records, what, and of how many.
public struct ExportLoss: Hashable, Sendable {
  /// The records that lose something.
  public let of: RecordType
  /// What they lose: the name of a field or an attribute, or `record` where they are lost whole.
  public let what: String
  /// How many of them do.
  public let count: Int
  /// Where only the rest of a long text is lost: how many characters of it are kept.
  public let beyond: Int?

  /// Creates a loss.
  public init(of: RecordType, what: String, beyond: Int? = nil, count: Int) {
    self.of = of
    self.what = what
    self.beyond = beyond
    self.count = count
  }
}

/// Losses while they are counted.
struct LossCounts {
  private struct Loss: Hashable {
    let what: String
    let beyond: Int?
  }

  private var counts: [RecordType: [Loss: Int]] = [:]

  /// Counts that records lose something.
  mutating func add(_ what: String, beyond: Int? = nil, of type: RecordType, count: Int = 1) {
    if count > 0 {
      counts[type, default: [:]][Loss(what: what, beyond: beyond), default: 0] += count
    }
  }

  /// The losses: by sort of record, then fields before attributes.
  var losses: [ExportLoss] {
    RecordType.allCases.flatMap { type in
      (counts[type] ?? [:]).sorted {
        (FieldNames.order(of: $0.key.what), $0.key.what)
          < (FieldNames.order(of: $1.key.what), $1.key.what)
      }.map { ExportLoss(of: type, what: $0.key.what, beyond: $0.key.beyond, count: $0.value) }
    }
  }
}

extension [ExportLoss] {
  /// The sentence that says what a format cannot hold, or `nil` where it holds everything.
  public func sentence(format: String) -> Sentence? {
    guard !isEmpty else { return nil }
    let groups = RecordType.allCases.flatMap { type -> [Sentence] in
      let own = filter { $0.of == type }
      let whole = own.filter { $0.what == FieldNames.record }
      let fields = own.filter { $0.what != FieldNames.record }
      return whole.map { .recordsLost(type: type.rawValue, count: $0.count) }
        + (fields.isEmpty
          ? []
          : [
            .fieldsLost(
              type: type.rawValue,
              fields: fields.map { (name: $0.what, beyond: $0.beyond, count: $0.count) })
          ])
    }
    return .formatCannotHold(format: format, groups)
  }
}
