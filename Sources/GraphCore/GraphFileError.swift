// Why a file is not a graph.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A fault in a file or text of links, with the line at fault.
public struct GraphFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public struct Code: Hashable, Sendable {
    private enum Known: Hashable, Sendable {
      case unreadable, unwritable, line, tooLarge, foreign, newer, damaged
    }

    private let known: Known

    /// The system does not let the file be read.
    public static let unreadable = Code(known: .unreadable)

    /// The system does not let the file be written.
    public static let unwritable = Code(known: .unwritable)

    /// A line does not say what a link is.
    public static let badLine = Code(known: .line)

    /// There are more nodes than 32-bit numbers can tell apart.
    public static let tooManyNodes = Code(known: .tooLarge)

    /// A snapshot is not one, or comes from a machine with another order of bytes.
    public static let foreignSnapshot = Code(known: .foreign)

    /// A snapshot was written by a later version.
    public static let newerSnapshot = Code(known: .newer)

    /// A snapshot is cut short or was changed after it was written.
    public static let damagedSnapshot = Code(known: .damaged)
  }

  /// What is wrong.
  public let code: Code

  /// The number of the line at fault, from 1, or `nil` when no one line is.
  public let line: Int?

  /// The fault in an English sentence.
  public let description: String

  init(_ code: Code, line: Int? = nil, _ description: String) {
    self.code = code
    self.line = line
    self.description = description
  }

  init(_ code: Code, systemFault fault: Int32, of path: String) {
    // Safe: the system's text is copied at once.
    let reason = unsafe strerror(fault).map { unsafe String(cString: $0) } ?? "error \(fault)"
    let act = code == .unwritable ? "written" : "read"
    self.init(code, "\(path) cannot be \(act): \(reason).")
  }
}
