// Networks as folders of CSV files.

public import Collaborations
import Foundation
import Wording

/// The plain-text twin of a network file: a folder of CSV files.
public enum NetworkFolder {
  /// Writes `network` as a folder at `path`, whole or not at all.
  ///
  /// A network folder that stands there is replaced when `replace` says so.
  ///
  /// - Throws: ``FormatError`` when something stands there that may not be replaced, when the
  ///   folder around it is not there, and when the system cannot write.
  /// - Complexity: O(*n* log *n*) in the records.
  public static func write(_ network: Network, to path: String, replace: Bool = false)
    throws(FormatError)
  {
    try FolderPlace(path).put(files(of: network), replace: replace)
  }

  /// Whether a network folder stands at `path`.
  public static func isNetworkFolder(_ path: String) -> Bool {
    FileBytes.isFolder(path)
      && [FolderFile.actors, .participations].allSatisfy {
        FileManager.default.fileExists(
          atPath: URL(fileURLWithPath: path).appendingPathComponent($0.rawValue).path)
      }
  }

  /// The files of the folder: their names and what stands in them.
  ///
  /// The same network gives the same bytes.
  public static func files(of network: Network) -> [(name: String, bytes: [UInt8])] {
    var sorted = network
    sorted.sort()
    let texts = FolderTexts(network: sorted)
    return FolderFile.allCases.compactMap { file in
      if file == .places, network.places.isEmpty { return nil }
      return (file.rawValue, texts.bytes(of: file))
    }
  }
}

/// The text of each file of a folder.
struct FolderTexts {
  private let network: Network
  private let actorNames: [String: String]
  private let parts: [String: [Participation]]

  init(network: Network) {
    self.network = network
    actorNames = Dictionary(
      network.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    parts = Dictionary(grouping: network.participations, by: \.event)
  }

  func bytes(of file: FolderFile) -> [UInt8] {
    let lines = lines(of: file)
    var text: [UInt8] = []
    CSVText.append(lines.header, to: &text)
    for row in lines.rows { CSVText.append(row, to: &text) }
    return text
  }

  /// The lines of a file; texts that a spreadsheet would take for formulas have an apostrophe.
  func lines(of file: FolderFile) -> FolderLines {
    switch file {
    case .editions: text(file, rows: network.editions.map { (row(of: $0), $0.attributes) })
    case .actors: text(file, rows: network.actors.map { (row(of: $0), $0.attributes) })
    case .events: text(file, rows: network.events.map { (row(of: $0), $0.attributes) })
    case .collaborations:
      text(file, rows: network.collaborations.map { (row(of: $0), $0.attributes) })
    case .participations: text(file, rows: participationRows)
    case .places: text(file, rows: network.places.map { (row(of: $0), [:]) })
    }
  }

  private func text(_ file: FolderFile, rows: [([String], Attributes)]) -> FolderLines {
    var headers: Set<AttributeHeader> = []
    for (_, attributes) in rows {
      for (name, value) in attributes {
        headers.insert(AttributeHeader(name: name, type: value.columnType))
      }
    }
    let columns = headers.sorted()
    var lines = FolderLines()
    lines.header =
      file.columns + columns.map { CSVText.cell($0.text(besides: file.columns)) }
    lines.areNumbers =
      file.columns.map { file.numberColumns.contains($0) } + columns.map { $0.type == .number }
    for (cells, attributes) in rows {
      let values = columns.map { header -> String in
        guard let value = attributes[header.name], value.columnType == header.type else {
          return ""
        }
        return header.type == .text ? CSVText.cell(value.text) : value.text
      }
      lines.rows.append(cells + values)
    }
    return lines
  }
}

/// The lines of a file of a network folder.
struct FolderLines {
  /// The headers.
  var header: [String] = []
  /// Whether the cells of each column are numbers.
  var areNumbers: [Bool] = []
  /// The cells of each row.
  var rows: [[String]] = []
}

// MARK: - Rows

extension FolderTexts {
  private func row(of place: Place) -> [String] {
    [
      CSVText.cell(place.town), text(place.country), PlainNumber.text(place.latitude),
      PlainNumber.text(place.longitude),
    ]
  }

  private func row(of edition: Edition) -> [String] {
    let totals = edition.totals.sorted { $0.key < $1.key }
    return [
      CSVText.cell(edition.id), CSVText.cell(edition.name), date(edition.from),
      date(edition.until), list(totals.map { "\($0.key)=\(PlainNumber.text($0.value))" }),
    ] + evidence(edition.source) + [text(edition.note)]
  }

  private func row(of actor: Actor) -> [String] {
    [
      CSVText.cell(actor.id), CSVText.cell(actor.name), CSVText.cell(actor.kind),
      text(actor.place), text(actor.region), text(actor.country), number(actor.latitude),
      number(actor.longitude), actor.members.map(String.init) ?? "", text(actor.partOf),
      list(actor.aliases),
    ] + evidence(actor.source) + [text(actor.note)]
  }

  private func row(of event: Event) -> [String] {
    let parts = parts[event.id] ?? []
    let organisers = parts.filter { $0.role == Vocabulary.organiser }
    return [
      CSVText.cell(event.id), CSVText.cell(event.name), text(event.edition), text(event.format),
      date(event.from), date(event.until), text(event.place),
      event.attendance.map(String.init) ?? "", event.attendanceIs?.rawValue ?? "",
      list(organisers.map { actorNames[$0.actor] ?? $0.actor }),
      String(Set(parts.map(\.actor)).count),
    ] + evidence(event.source) + [text(event.note)]
  }

  private func row(of collaboration: Collaboration) -> [String] {
    [
      CSVText.cell(collaboration.id), text(collaboration.title),
      CSVText.cell(collaboration.kind), collaboration.stage?.rawValue ?? "",
      list(collaboration.actors.map { actorNames[$0] ?? $0 }), date(collaboration.from),
      date(collaboration.until), text(collaboration.event), text(collaboration.edition),
      text(collaboration.programme), PlainNumber.text(collaboration.weight),
    ] + evidence(collaboration.source) + [text(collaboration.note)]
  }

  /// Parts in events, then parts in collaborations, those of each in the order of the record.
  private var participationRows: [([String], Attributes)] {
    var rows: [([String], Attributes)] = []
    for part in network.participations {
      let cells =
        [CSVText.cell(part.event), "", CSVText.cell(part.actor), CSVText.cell(part.role)]
        + evidence(part.source)
      rows.append((cells, part.attributes))
    }
    for collaboration in network.collaborations {
      for part in collaboration.participants {
        let cells =
          ["", CSVText.cell(collaboration.id), CSVText.cell(part.actor), CSVText.cell(part.role)]
          + evidence(part.source)
        rows.append((cells, part.attributes))
      }
    }
    return rows
  }

  private func text(_ text: String?) -> String { text.map(CSVText.cell) ?? "" }

  private func date(_ date: CalendarDate?) -> String { date?.description ?? "" }

  private func number(_ number: Double?) -> String { number.map(PlainNumber.text) ?? "" }

  private func list(_ items: [String]) -> String { CSVText.cell(ListCell.text(items)) }

  private func evidence(_ source: Source?) -> [String] {
    source.map { [CSVText.cell($0.text), $0.certainty.rawValue] } ?? ["", ""]
  }
}
