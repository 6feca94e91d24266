// A child process, without Foundation's run loop.

import Foundation

/// A child process started by `posix_spawn` and awaited by `waitpid`.
///
/// Foundation's `Process` waits on a run loop, which can miss the end of a child when several
/// threads start some at the same time.
struct Child {
  private let identifier: pid_t

  /// Starts `program` in `folder`, with nothing on its standard input.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String,
    output: String, errors: String
  ) throws {
    // The shell changes the folder and becomes the program.
    let shell = "/bin/sh"
    let words = [shell, "-c", #"cd "$0" && exec "$@""#, folder, program] + arguments
    let settings = environment.map { "\($0)=\($1)" }
    var actions = unsafe posix_spawn_file_actions_t()
    // Safe: the structure lives until the child is started, and every text is copied.
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o600)
    // Safe: the arrays end in nil, and their texts are freed after the child is started.
    var argv = unsafe words.map { unsafe strdup($0) } + [nil]
    var envp = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    // Ctrl-C works, though this thread may block it, and whoever runs the tests ignore it.
    var attributes = posix_spawnattr_t()
    var (interrupt, none) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigemptyset(&interrupt)
    unsafe sigaddset(&interrupt, SIGINT)
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &interrupt)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK))
    var identifier: pid_t = 0
    let code = unsafe posix_spawn(&identifier, shell, &actions, &attributes, &argv, &envp)
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    self.identifier = identifier
  }

  /// Does what Ctrl-C does.
  func interrupt() { kill(identifier, SIGINT) }

  /// Waits for the end and returns the exit code, 128 more than the signal for one that was killed.
  ///
  /// A child that takes longer than `seconds` is killed.
  func wait(seconds: Double) -> Int32 {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var status: Int32 = 0
    // Safe: `status` is a local variable.
    while unsafe waitpid(identifier, &status, WNOHANG) == 0 {
      if Date() > deadline { kill(identifier, SIGKILL) }
      usleep(2000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
