// The events of an XML text, through the system's expat.
//
// No document type is accepted, so no entity is ever declared, expanded or fetched; depth and the
// length of texts are limited; nothing recurs on the depth of the input.

import CExpat
import Wording

/// Receives the events of an XML text.
protocol XMLHandler: AnyObject {
  /// An element begins; names come without their prefix.
  func start(_ name: String, _ attributes: [String: String], line: Int)
  /// An element ends; `text` is what stood in it directly.
  func end(_ name: String, text: String, line: Int)
  /// What is wrong, once something is.
  var failure: FormatError? { get }
}

/// Parses an XML text that comes piece by piece.
@safe
final class XMLEvents {
  /// The deepest that elements may stand in one another.
  static let depthLimit = 256
  /// The most bytes that may stand in one element directly, and in one attribute.
  static let textLimit = 1 << 20
  /// The most bytes of a name, looked at before it is compared or hashed, and the most attributes
  /// of an element.
  static let nameLimit = 1000
  static let attributeLimit = 256
  /// The attributes whose texts are looked up, and so have the limit of a name.
  static let keys: Set = [
    "id", "for", "key", "source", "target", "pid", "node", "title", "attr.name", "attr.type",
    "type",
    "class", "port", "sourceport", "targetport", "name", "Id", "Target", "Type",
  ]

  private let parser: XML_Parser
  private let state: State
  private let file: String

  /// Sends every event of `bytes` to `handler`.
  ///
  /// - Throws: ``FormatError`` when the text is not well-formed, declares a document type, or is
  ///   over a limit; or what the handler found wrong.
  static func parse(_ bytes: [UInt8], file: String, to handler: any XMLHandler)
    throws(FormatError)
  {
    let events = try XMLEvents(file: file, handler: handler)
    let piece = 1 << 20
    var place = 0
    while place < bytes.count {
      let end = min(place + piece, bytes.count)
      try events.feed(bytes[place..<end])
      place = end
    }
    try events.finish()
  }

  /// Begins a text whose events go to `handler`.
  init(file: String, handler: any XMLHandler) throws(FormatError) {
    guard let parser = unsafe XML_ParserCreate(nil) else {
      throw FormatError(
        .unreadable, file: file, .cannotRead(path: file, reason: "out of memory"))
    }
    let state = unsafe State(parser: parser, handler: handler, file: file)
    unsafe self.parser = parser
    self.state = state
    self.file = file
    // Safe: `state` lives as long as `self`, which frees the parser when it goes.
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
    unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      unsafe State.of(data).stop(.doctypeIsRefused)
    }
    unsafe XML_SetElementHandler(
      parser,
      { data, name, attributes in unsafe State.of(data).start(name, attributes) },
      { data, name in unsafe State.of(data).end(name) })
    unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
      unsafe State.of(data).add(text, count: Int(count))
    }
  }

  // Safe: the parser was made in `init`, and nobody else frees it.
  deinit { unsafe XML_ParserFree(parser) }

  /// Reads the next piece of the text.
  func feed(_ piece: ArraySlice<UInt8>) throws(FormatError) { try feed(piece, isLast: false) }

  /// Says that the text is over.
  func finish() throws(FormatError) { try feed([], isLast: true) }

  private func feed(_ piece: ArraySlice<UInt8>, isLast: Bool) throws(FormatError) {
    // Safe: the bytes are pinned during the call, and the count is theirs.
    let status = unsafe piece.withUnsafeBytes { raw in
      unsafe XML_Parse(
        parser, raw.baseAddress?.assumingMemoryBound(to: CChar.self),
        Int32(truncatingIfNeeded: raw.count), isLast ? 1 : 0)
    }
    if let failure = state.failure ?? state.handler.failure { throw failure }
    guard status == XML_STATUS_OK else {
      let line = unsafe Int(truncatingIfNeeded: XML_GetCurrentLineNumber(parser))
      let column = unsafe Int(truncatingIfNeeded: XML_GetCurrentColumnNumber(parser)) + 1
      let reason = unsafe XML_ErrorString(XML_GetErrorCode(parser)).map {
        unsafe String(cString: $0)
      }
      throw FormatError(
        .notReadableAs, file: file, row: line, column: String(column),
        .xmlIsNotWellFormed(line: line, column: column, reason: reason ?? "unknown"))
    }
  }

  /// What the callbacks share.
  @safe
  private final class State {
    private let parser: XML_Parser
    let handler: any XMLHandler
    let file: String
    var failure: FormatError?
    private var texts: [[UInt8]] = []

    init(parser: XML_Parser, handler: any XMLHandler, file: String) {
      unsafe self.parser = parser
      self.handler = handler
      self.file = file
    }

    /// The state behind expat's user data.
    static func of(_ data: UnsafeMutableRawPointer?) -> State {
      // Safe: the only user data ever set is the state of the running parse.
      unsafe Unmanaged<State>.fromOpaque(data.unsafelyUnwrapped).takeUnretainedValue()
    }

    private var line: Int { unsafe Int(truncatingIfNeeded: XML_GetCurrentLineNumber(parser)) }

    func stop(_ sentence: Sentence) {
      if failure == nil {
        failure = FormatError(.notReadableAs, file: file, row: line, sentence)
      }
      _ = unsafe XML_StopParser(parser, XML_Bool(0))
    }

    func start(
      _ name: UnsafePointer<XML_Char>?,
      _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
    ) {
      guard failure == nil, handler.failure == nil else { return }
      guard texts.count < XMLEvents.depthLimit else {
        return stop(.nestingIsTooDeep(limit: XMLEvents.depthLimit))
      }
      texts.append([])
      var values: [String: String] = [:]
      var place = 0
      // Safe: expat ends the list of names and values with a null pointer.
      while let key = unsafe attributes?[place], let value = unsafe attributes?[place + 1] {
        let text = unsafe String(cString: value)
        if text.utf8.count > XMLEvents.textLimit {
          return stop(.textIsTooLong(limit: XMLEvents.textLimit))
        }
        guard let key = unsafe Self.local(key), place < 2 * XMLEvents.attributeLimit else {
          return stop(.textIsTooLong(limit: XMLEvents.nameLimit))
        }
        if text.utf8.count > 4096, XMLEvents.keys.contains(key) {
          return stop(.textIsTooLong(limit: 4096))
        }
        values[key] = text
        place += 2
      }
      guard let name = unsafe name.flatMap({ unsafe Self.local($0) }) else {
        return stop(.textIsTooLong(limit: XMLEvents.nameLimit))
      }
      handler.start(name, values, line: line)
      if handler.failure != nil { _ = unsafe XML_StopParser(parser, XML_Bool(0)) }
    }

    func end(_ name: UnsafePointer<XML_Char>?) {
      guard failure == nil, handler.failure == nil,
        let name = unsafe name.flatMap({ unsafe Self.local($0) })
      else { return }
      let text = texts.popLast() ?? []
      handler.end(name, text: String(decoding: text, as: UTF8.self), line: line)
      if handler.failure != nil { _ = unsafe XML_StopParser(parser, XML_Bool(0)) }
    }

    func add(_ text: UnsafePointer<XML_Char>?, count: Int) {
      guard let text = unsafe text, let last = texts.indices.last else { return }
      guard texts[last].count + count <= XMLEvents.textLimit else {
        return stop(.textIsTooLong(limit: XMLEvents.textLimit))
      }
      // Safe: expat gives `count` bytes that live during the call.
      unsafe texts[last].append(
        contentsOf: UnsafeRawBufferPointer(start: text, count: count))
    }

    /// A name without its prefix; `nil` when it is too long.
    private static func local(_ name: UnsafePointer<XML_Char>) -> String? {
      let name = unsafe String(cString: name)
      guard name.utf8.count <= XMLEvents.nameLimit else { return nil }
      guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
      return String(name[name.utf8.index(after: colon)...])
    }
  }
}
