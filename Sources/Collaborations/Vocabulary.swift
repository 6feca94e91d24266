// The words the product proposes where any word is allowed.

/// The words that the product proposes; the vocabularies are open, and any other name is valid.
public enum Vocabulary {
  /// The kind of an actor of which nothing was said.
  public static let organisation = "organisation"
  /// The kind of an actor that is one person.
  public static let person = "person"
  /// The kind of a collaboration of which nothing was said.
  public static let project = "project"
  /// The kind of a collaboration read from a pair file.
  public static let tie = "tie"
  /// The part in a collaboration of an actor of which nothing was said.
  public static let partner = "partner"
  /// The part of the actor that leads.
  public static let lead = "lead"
  /// The part of the one actor of a self-link found in a file.
  public static let selfLink = "self"
  /// The role of who organises an event.
  public static let organiser = "organiser"
  /// The role in an event of an actor of which nothing was said.
  public static let visitor = "visitor"

  /// The kinds of actor that are proposed.
  public static let actorKinds = [
    organisation, "crest", "chamber", "university", "agency", "company", "delegation", "cluster",
    "network", "programme", "public-body", "school", person,
  ]
  /// The formats of event that are proposed.
  public static let eventFormats = [
    "open day", "round table", "forum", "dinner", "speed meeting", "visit", "presentation",
    "exhibition", "workshop",
  ]
}
