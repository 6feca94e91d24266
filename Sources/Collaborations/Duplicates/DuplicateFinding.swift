// What speaks for two actors being one, and what against it.

public import Wording

/// Something that speaks for two actors being one, or against it.
public enum DuplicateFinding: Hashable, Sendable {
  /// The names are equal but for case, accents and punctuation.
  case sameName
  /// The telling words are equal and only articles and their like differ.
  case sameWords
  /// The words are equal when spaces are left out.
  case writtenApart
  /// The words are equal in another order.
  case otherOrder
  /// One goes by a name of the other: the name, and the actor that has it as an alias.
  case alias(String, of: String)
  /// Only one name has a legal form: which.
  case legalForm(String)
  /// The legal forms mean the same in two languages or lengths.
  case sameLegalForm(String, String)
  /// One name gives its initials as well: which.
  case statesInitials(String)
  /// One name is the initials of the other, or of words of it.
  case initials(String, of: String)
  /// The same initials fit so many names.
  case initialsFit(Int)
  /// A word is written otherwise by a letter or two.
  case spelling(String, String)
  /// A word means the same in another language.
  case meaning(String, String)
  /// One name is a part of the other: the part.
  case part(String)
  /// One name adds the town: which.
  case addsTown(String)
  /// One name adds the town that both are in: which.
  case addsOwnTown(String)
  /// One name adds words: which.
  case adds(String)
  /// Both are in this town.
  case sameTown(String)

  /// The legal forms differ.
  case otherLegalForm(String, String)
  /// The names differ in a number or a letter code.
  case otherCode(String, String)
  /// One name adds a number or a letter code.
  case addsCode(String)
  /// Each name has words that the other lacks.
  case otherWords(String, String)
  /// The towns differ.
  case otherTown(String, String)
  /// The countries differ.
  case otherCountry(String, String)
  /// The kinds differ.
  case otherKind(String, String)
  /// Both stand in this collaboration, as two.
  case together(String)

  /// Whether it leaves no room to be sure.
  public var isDoubt: Bool {
    switch self {
    case .sameName, .sameWords, .writtenApart, .otherOrder, .alias, .legalForm, .sameLegalForm,
      .statesInitials, .addsOwnTown, .sameTown:
      false
    default: true
    }
  }

  /// The finding in words.
  public var sentence: Sentence {
    switch self {
    case .sameName: .duplicateSameName()
    case .sameWords: .duplicateSameWords()
    case .writtenApart: .duplicateWrittenApart()
    case .otherOrder: .duplicateOtherOrder()
    case .alias(let name, let actor): .duplicateAlias(name: name, of: actor)
    case .legalForm(let form): .duplicateLegalForm(form)
    case .sameLegalForm(let one, let other): .duplicateSameLegalForm(one, other)
    case .statesInitials(let initials): .duplicateStatesInitials(initials)
    case .initials(let initials, let words): .duplicateInitials(initials, of: words)
    case .initialsFit(let count): .duplicateInitialsFit(count)
    case .spelling(let one, let other): .duplicateSpelling(one, other)
    case .meaning(let one, let other): .duplicateMeaning(one, other)
    case .part(let part): .duplicatePart(part)
    case .addsTown(let town): .duplicateAddsTown(town)
    case .addsOwnTown(let town): .duplicateAddsOwnTown(town)
    case .adds(let words): .duplicateAdds(words)
    case .sameTown(let town): .duplicateSameTown(town)
    case .otherLegalForm(let one, let other): .duplicateOtherLegalForm(one, other)
    case .otherCode(let one, let other): .duplicateOtherCode(one, other)
    case .addsCode(let code): .duplicateAddsCode(code)
    case .otherWords(let one, let other): .duplicateOtherWords(one, other)
    case .otherTown(let one, let other): .duplicateOtherTown(one, other)
    case .otherCountry(let one, let other): .duplicateOtherCountry(one, other)
    case .otherKind(let one, let other): .duplicateOtherKind(one, other)
    case .together(let title): .duplicateTogether(title)
    }
  }
}
