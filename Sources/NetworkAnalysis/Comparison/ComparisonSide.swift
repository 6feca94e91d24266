// What is compared: an edition, a period, or a whole network.

public import Collaborations

/// One side of a comparison: an edition or a period of a network, or the whole of it.
public struct ComparisonSide: Hashable, Sendable {
  /// What part of the network it is.
  public enum Part: Hashable, Sendable {
    /// The records of an edition, by name or id.
    case edition(String)
    /// The records that begin between two days; `nil` where the period is open.
    case period(from: CalendarDate?, to: CalendarDate?)
    /// Every record.
    case whole
  }

  /// What it is called in answers.
  public let name: String
  /// The part.
  public let part: Part
  /// The network.
  public let network: Network

  /// Creates the whole of a network, called `name`.
  public init(whole network: Network, name: String) {
    self.name = name
    self.network = network
    part = .whole
  }

  /// Creates the part of `network` that `text` says: an edition by its name or id, or a period.
  ///
  /// A period is two dates with two dots between them, either of which may be left out, as
  /// `2014..2016`; a date alone is a period where no edition is called so.
  public init(_ text: String, of network: Network) {
    name = text
    self.network = network
    part = Self.period(text) ?? Self.date(text, in: network) ?? .edition(text)
  }

  /// The lens that shows this side, other filters being those of `lens`.
  public func lens(_ lens: Lens) -> Lens {
    var lens = lens
    switch part {
    case .edition(let edition): lens.editions = [edition]
    case .period(let from, let to): (lens.from, lens.to) = (from, to)
    case .whole: break
    }
    return lens
  }

  private static func period(_ text: String) -> Part? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[1].isEmpty, !(parts[0].isEmpty && parts[2].isEmpty) else {
      return nil
    }
    let dates = [parts[0], parts[2]].map { CalendarDate(String($0)) }
    guard parts[0].isEmpty || dates[0] != nil, parts[2].isEmpty || dates[1] != nil else {
      return nil
    }
    return .period(from: dates[0], to: dates[1])
  }

  private static func date(_ text: String, in network: Network) -> Part? {
    guard let date = CalendarDate(text) else { return nil }
    let editions = FilterValues([text])
    let isEdition = network.editions.contains {
      $0.id == text || editions.accepts($0.name)
    }
    return isEdition ? nil : .period(from: date, to: date)
  }
}
