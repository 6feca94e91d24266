// The process that renders in the place of its caller: what both sides need of the system.
//
// They talk over one socket, which the child finds as file descriptor 3. A message is its length
// (four bytes, least significant first) and that many bytes.

#ifndef MAILLAGE_RENDER_PROCESS_H
#define MAILLAGE_RENDER_PROCESS_H

#include <stddef.h>

/// A running child; `pid` is 0 where there is none.
typedef struct gvs_child {
  int pid;
  int socket;
} gvs_child;

/// How an exchange with a child ends.
enum gvs_exchange_end { gvs_answered = 0, gvs_timed_out = 1, gvs_hung_up = 2, gvs_too_long = 3 };

/// Starts the program at `path`, in a process group of its own, with no file open but the
/// socket and with the settings of `environment`, each of which ends with a zero, as does the
/// list. Returns 0, or the error number.
int gvs_child_start(const char *path, const char *environment, gvs_child *child);

/// Whether the child still runs.
int gvs_child_is_running(const gvs_child *child);

/// Sends a message and waits for the answer until `seconds` are over. The answer, of `limit`
/// bytes at most, is to be freed with `gvs_bytes_free`; it is NULL unless the exchange ends well.
int gvs_child_exchange(
    const gvs_child *child, const unsigned char *message, size_t count, double seconds,
    size_t limit, unsigned char **answer, size_t *answer_count);

/// Kills the child; `gvs_child_stop` remains to be called.
void gvs_child_kill(const gvs_child *child);

/// Kills the child if it still runs, collects it, and closes its socket. Returns the signal it
/// died of, or 0 when it left by itself.
int gvs_child_stop(gvs_child *child);

/// Whether a process that died of `signal` had used up its processor time.
int gvs_is_time_signal(int signal);

/// How many processors this process may use, 1 or more.
int gvs_core_count(void);

/// Calls `body` with each index below `count`, each in a thread of its own but the first, which is
/// the caller's, and waits for all of them.
void gvs_in_threads(int count, void (*body)(void *context, int index), void *context);

/// Frees bytes that a function of this file gave; NULL is allowed.
void gvs_bytes_free(unsigned char *bytes);

/// In the child, before anything else: limits memory to so many bytes, files written and core
/// dumps to none, and makes the process end when its parent closes the socket, whatever it is
/// doing then. (A signal at the parent's death would be sent when the thread that started the
/// child ends, which is too early.)
void gvs_serve_begin(size_t memory);

/// In the child: lowers the limit of memory to so many bytes, for good.
void gvs_serve_limit(size_t memory);

/// In the child: allows so many seconds of processor time from here.
void gvs_serve_allow(unsigned seconds);

/// In the child: whether no message has come yet.
int gvs_serve_is_waiting(void);

/// In the child: waits for a message. Returns 1, or 0 when there is none any more.
int gvs_serve_receive(unsigned char **message, size_t *count);

/// In the child: sends the answer. Returns 1, or 0 when nobody listens any more.
int gvs_serve_send(const unsigned char *answer, size_t count);

#endif
