// Which column of a spreadsheet is which field.

public import Collaborations
import Wording

/// Which column of a spreadsheet is which field, as `--column FIELD=HEADER` says it.
public struct ColumnMapping: Hashable, Sendable {
  /// The fields a column can be, in the order in which help shows them.
  public static let fields: [Field] = [
    .actor, .other, .name, .actorKind, .place, .region, .country, .latitude, .longitude, .members,
    .partOf, .alias, .collaboration, .title, .kind, .stage, .programme, .role, .lead, .weight,
    .event, .edition, .date, .until, .time, .source, .note,
  ]

  /// The header of each field's column, or the column's number from 1.
  public private(set) var headers: [Field: String]

  /// Whether a pair runs from its actor to its other: roles `from` and `to`.
  public var isDirected = false

  /// Creates a mapping.
  public init(_ headers: [Field: String]) {
    self.headers = headers
  }

  /// Reads assignments such as `actor=Project Partner`.
  ///
  /// - Throws: ``FormatError`` with ``FormatError/Code/usage`` for an assignment that is none, for
  ///   an unknown field and for a field given twice.
  public init(_ assignments: [String]) throws(FormatError) {
    headers = [:]
    for assignment in assignments {
      guard let sign = assignment.firstIndex(of: "=") else {
        throw FormatError(
          .usage, file: "", .columnIsNotAssigned(text: Sentence.excerpt(assignment)))
      }
      let word = String(assignment[..<sign])
      let header = String(assignment[assignment.index(after: sign)...])
      guard let field = Field(rawValue: word), Self.fields.contains(field), !header.isEmpty else {
        throw FormatError(
          .usage, file: "",
          .unknownColumnField(
            field: Sentence.excerpt(word), fields: Self.fields.map(\.rawValue)))
      }
      guard headers.updateValue(header, forKey: field) == nil else {
        throw FormatError(.usage, file: "", .columnFieldTwice(field: word))
      }
    }
    guard headers[.actor] != nil else {
      throw FormatError(.usage, file: "", .actorColumnIsMissing)
    }
  }

  /// The index of each field's column among `names`: by exact name, else by folded name, else by
  /// number from 1.
  ///
  /// - Throws: ``FormatError`` that lists the headers there are.
  func columns(among names: [String], hasHeader: Bool, file: String) throws(FormatError)
    -> [Field: Int]
  {
    var columns: [Field: Int] = [:]
    for (field, header) in headers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      columns[field] = try Self.column(header, among: names, hasHeader: hasHeader, file: file)
    }
    return columns
  }

  private static func column(
    _ header: String, among names: [String], hasHeader: Bool, file: String
  ) throws(FormatError) -> Int {
    let wanted = NameForm.canonical(header)
    let listed = names.prefix(40).map { Sentence.excerpt($0) }
    if hasHeader {
      var matches = names.indices.filter { names[$0] == wanted }
      if matches.isEmpty {
        let folded = NameForm.folded(wanted)
        matches = names.indices.filter { NameForm.folded(names[$0]) == folded }
      }
      if matches.count > 1 {
        throw FormatError(
          .notReadableAs, file: file, row: 1, column: header,
          .columnIsAmbiguous(header: Sentence.excerpt(header), columns: matches.map { $0 + 1 }))
      }
      if let match = matches.first { return match }
    }
    if let number = Int(wanted), names.indices.contains(number - 1) { return number - 1 }
    throw FormatError(
      .notReadableAs, file: file, row: hasHeader ? 1 : nil, column: header,
      hasHeader
        ? .noSuchColumn(header: Sentence.excerpt(header), headers: listed)
        : .noSuchColumnNumber(header: Sentence.excerpt(header), columns: names.count))
  }
}
