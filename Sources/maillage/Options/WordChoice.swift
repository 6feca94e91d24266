// Options that are one of a few words.

public import ArgumentParser

/// A value that is one of a few words.
///
/// The argument parser asks the type of each word in turn how it is printed, for all options at
/// every start, which takes longer than to read a small network.
public protocol WordChoice: ExpressibleByArgument, CaseIterable, RawRepresentable<String> {}

extension WordChoice {
  /// The value of a word, in small letters or capitals: paper is A3 to those who buy it.
  public init?(argument: String) {
    guard let value = Self(rawValue: argument) ?? Self(rawValue: argument.lowercased()) else {
      return nil
    }
    self = value
  }

  /// The words.
  public static var allValueStrings: [String] { allCases.map(\.rawValue) }

  /// Nothing: the words speak for themselves.
  public static var allValueDescriptions: [String: String] { [:] }

  /// What a shell completes.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }

  /// The word.
  public var defaultValueDescription: String { rawValue }
}
