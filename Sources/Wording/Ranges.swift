// The numbers that may stand in a field.

/// The numbers that may stand in a field.
public enum NumberRange: Hashable, Sendable {
  /// Any number.
  case any
  /// Any number, or nothing at all.
  case anyOrNothing
  /// Any number above 0.
  case aboveZero
  /// From the first to the last, both written plainly.
  case between(String, String)
  /// A whole number that is not below this one.
  case wholeFrom(Int)

  /// What must stand there: “a number from -90 to 90”.
  public var sentence: Sentence {
    switch self {
    case .any: Sentence(english: "a number", french: "un nombre", dutch: "een getal")
    case .anyOrNothing:
      Sentence(
        english: "a number, or nothing", french: "un nombre, ou rien", dutch: "een getal, of niets")
    case .aboveZero:
      Sentence(
        english: "a number above 0", french: "un nombre supérieur à 0",
        dutch: "een getal groter dan 0")
    case .between(let first, let last):
      Sentence(
        english: "a number from \(first) to \(last)", french: "un nombre de \(first) à \(last)",
        dutch: "een getal van \(first) tot \(last)")
    case .wholeFrom(let first):
      Sentence(
        english: "a whole number of at least \(first)",
        french: "un nombre entier d’au moins \(first)",
        dutch: "een geheel getal van minstens \(first)")
    }
  }
}
