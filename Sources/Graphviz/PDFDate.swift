// The one part of a PDF that would differ from call to call.

/// The date of creation that cairo writes into each PDF.
enum PDFDate {
  /// `bytes` with the date replaced by 1 January 2000, digit by digit, so that no offset moves.
  static func fixed(in bytes: [UInt8]) -> [UInt8] {
    let key = Array("/CreationDate (D:".utf8), date = Array("20000101000000".utf8)
    var bytes = bytes
    // The dictionary stands near the end; a page's content is compressed.
    var start = bytes.count - key.count - date.count
    while start >= 0 {
      if bytes[start] == key[0], bytes[start..<start + key.count].elementsEqual(key) {
        let place = start + key.count
        bytes.replaceSubrange(place..<place + date.count, with: date)
        return bytes
      }
      start -= 1
    }
    return bytes
  }
}
