// Where the program of the rendering process is, and what it is told.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension GraphvizWorker {
  /// The name of the program.
  static let programName = "maillage-render"

  /// The path of the program, or `nil` where it is in none of its places.
  ///
  /// These are, in this order: what the environment variable `MAILLAGE_RENDER` names, the folder
  /// of the running program, and `../libexec/maillage` beside that folder.
  public static func find() -> String? {
    if let named = variable("MAILLAGE_RENDER") { return isExecutable(named) ? named : nil }
    guard let folder = programFolder else { return nil }
    return ["\(folder)/\(programName)", "\(folder)/../libexec/maillage/\(programName)"]
      .first(where: isExecutable)
  }

  static func isExecutable(_ path: String) -> Bool {
    // Safe: the string lives for the call.
    unsafe access(path, X_OK) == 0
  }

  /// What the program needs of the environment: fonts, plugins and libraries, and no more; each
  /// setting ends with a zero, and so does the list.
  static var environment: [CChar] {
    let names = [
      "PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
      "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "GVBINDIR", "LD_LIBRARY_PATH",
      "DYLD_LIBRARY_PATH",
    ]
    // Swift would otherwise spend seconds on a backtrace of each crash.
    let settings =
      names.compactMap { name in variable(name).map { "\(name)=\($0)" } }
      + ["SWIFT_BACKTRACE=enable=no"]
    return settings.flatMap { $0.utf8CString } + [0]
  }

  private static func variable(_ name: String) -> String? {
    // Safe: the name lives for the call, and the value is copied at once.
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  private static var programFolder: String? {
    // Safe: realpath returns a terminated string of its own, or NULL, which is freed below.
    let path = unsafe realpath("/proc/self/exe", nil) ?? realpath(CommandLine.arguments[0], nil)
    guard let path = unsafe path else { return nil }
    // Safe: as above.
    defer { unsafe free(path) }
    let text = unsafe String(cString: path)
    return text.lastIndex(of: "/").map { String(text[..<$0]) }
  }
}
