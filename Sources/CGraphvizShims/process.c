#define _GNU_SOURCE
#include "CRenderProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define SERVED 3

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

// MARK: - The parent

static int open_pair(int ends[2]) {
#ifdef SOCK_CLOEXEC
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return errno;
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#endif
#ifdef SO_NOSIGPIPE
  int yes = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  // Above the numbers that the child's files will have, wherever the parent's own files are.
  int high = fcntl(ends[1], F_DUPFD_CLOEXEC, SERVED + 1);
  int error = high < 0 ? errno : 0;
  close(ends[1]);
  ends[1] = high;
  if (error) close(ends[0]);
  return error;
}

int gvs_child_start(const char *path, const char *environment, gvs_child *child) {
  char *settings[32];
  size_t setting_count = 0;
  for (; *environment && setting_count < 31; environment += strlen(environment) + 1) {
    settings[setting_count++] = (char *)environment;
  }
  settings[setting_count] = NULL;

  int ends[2];
  child->pid = 0;
  child->socket = -1;
  int error = open_pair(ends);
  if (error) return error;

  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&files, ends[1], SERVED);
  short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#else
  posix_spawn_file_actions_addclosefrom_np(&files, SERVED + 1);
#endif

  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setflags(&attributes, flags);

  char *arguments[] = {(char *)path, NULL};
  pid_t pid = 0;
  error = posix_spawn(&pid, path, &files, &attributes, arguments, settings);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  close(ends[1]);
  if (error) {
    close(ends[0]);
    return error;
  }
  fcntl(ends[0], F_SETFL, O_NONBLOCK);
  child->pid = pid;
  child->socket = ends[0];
  return 0;
}

int gvs_child_is_running(const gvs_child *child) {
  if (child->pid <= 0) return 0;
  siginfo_t state = {0};
  // WNOWAIT leaves the child to be collected by gvs_child_stop.
  if (waitid(P_PID, (id_t)child->pid, &state, WEXITED | WNOHANG | WNOWAIT) != 0) return 0;
  return state.si_pid == 0;
}

void gvs_child_kill(const gvs_child *child) {
  // Safe: the number is the child's until it is collected.
  if (child->pid > 0) kill(child->pid, SIGKILL);
}

int gvs_child_stop(gvs_child *child) {
  if (child->pid <= 0) return 0;
  int was_running = gvs_child_is_running(child), status = 0;
  if (was_running) kill(child->pid, SIGKILL);
  pid_t collected;
  do collected = waitpid(child->pid, &status, 0);
  while (collected < 0 && errno == EINTR);
  close(child->socket);
  child->pid = 0;
  child->socket = -1;
  return collected > 0 && !was_running && WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

int gvs_is_time_signal(int signal) { return signal == SIGXCPU; }

void gvs_bytes_free(unsigned char *bytes) { free(bytes); }

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static size_t length_of(const unsigned char head[4]) {
  return (size_t)head[0] | (size_t)head[1] << 8 | (size_t)head[2] << 16 | (size_t)head[3] << 24;
}

static void put_length(unsigned char head[4], size_t length) {
  for (int index = 0; index < 4; index++) head[index] = (unsigned char)(length >> (8 * index));
}

// Makes room for more of the answer as it arrives, never for what is only announced.
static int grow(unsigned char **buffer, size_t *room, size_t used, size_t wanted) {
  if (used < *room) return 1;
  size_t next = *room ? *room * 2 : 65536;
  if (next > wanted) next = wanted;
  unsigned char *moved = realloc(*buffer, next);
  if (!moved) return 0;
  *buffer = moved;
  *room = next;
  return 1;
}

int gvs_child_exchange(
    const gvs_child *child, const unsigned char *message, size_t count, double seconds,
    size_t limit, unsigned char **answer, size_t *answer_count) {
  unsigned char sent_head[4], head[4];
  put_length(sent_head, count);
  size_t sent = 0, received = 0, room = 0, wanted = 0;
  unsigned char *buffer = NULL;
  int end = gvs_hung_up;
  double deadline = now() + seconds;
  *answer = NULL;
  *answer_count = 0;

  for (;;) {
    double left = deadline - now();
    if (left <= 0) {
      end = gvs_timed_out;
      break;
    }
    struct pollfd ready = {child->socket, POLLIN | (sent < count + 4 ? POLLOUT : 0), 0};
    int milliseconds = left > 1e6 ? 1000000000 : (int)(left * 1000) + 1;
    if (poll(&ready, 1, milliseconds) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    if (ready.revents & POLLOUT) {
      const unsigned char *from = sent < 4 ? sent_head + sent : message + (sent - 4);
      size_t rest = sent < 4 ? 4 - sent : count + 4 - sent;
      ssize_t done = send(child->socket, from, rest, MSG_NOSIGNAL);
      if (done > 0) sent += (size_t)done;
      else if (errno != EAGAIN && errno != EINTR) break;
    }
    if (ready.revents & (POLLIN | POLLHUP | POLLERR)) {
      unsigned char *into = head + received;
      size_t rest = 4 - received;
      if (received >= 4) {
        if (!grow(&buffer, &room, received - 4, wanted)) break;
        into = buffer + (received - 4);
        rest = room - (received - 4);
      }
      ssize_t done = recv(child->socket, into, rest, 0);
      if (done == 0 || (done < 0 && errno != EAGAIN && errno != EINTR)) break;
      if (done < 0) continue;
      received += (size_t)done;
      if (received < 4) continue;
      wanted = length_of(head);
      if (wanted > limit) {
        end = gvs_too_long;
        break;
      }
      if (received == wanted + 4) {
        *answer = buffer ? buffer : malloc(1);
        *answer_count = wanted;
        return *answer ? gvs_answered : gvs_hung_up;
      }
    }
  }
  free(buffer);
  if (end == gvs_hung_up) {
    // The socket closes a moment before the child can be collected with its signal.
    for (int wait = 0; wait < 200 && gvs_child_is_running(child); wait++) usleep(1000);
  }
  return end;
}

// MARK: - The child

static void limit_to(int resource, rlim_t most) {
  struct rlimit limit = {most, most};
  setrlimit(resource, &limit);
}

static void *watch_parent(void *unused) {
  (void)unused;
#ifdef POLLRDHUP
  struct pollfd parent = {SERVED, POLLRDHUP, 0};
#else
  struct pollfd parent = {SERVED, 0, 0};
#endif
  for (;;) {
    if (poll(&parent, 1, -1) > 0) _exit(0);
  }
  return NULL;
}

void gvs_serve_begin(size_t memory) {
  // A font cache that cannot be written is an error to fontconfig, not the end.
  signal(SIGXFSZ, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  limit_to(RLIMIT_CORE, 0);
  limit_to(RLIMIT_FSIZE, 0);
  if (memory) limit_to(RLIMIT_AS, memory);
  if (chdir("/") != 0) _exit(1);
  pthread_attr_t attributes;
  pthread_t thread;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, 65536);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  if (pthread_create(&thread, &attributes, watch_parent, NULL) != 0) _exit(1);
  pthread_attr_destroy(&attributes);
}

void gvs_serve_limit(size_t memory) { limit_to(RLIMIT_AS, memory); }

void gvs_serve_allow(unsigned seconds) {
  struct rusage spent;
  struct rlimit limit;
  getrusage(RUSAGE_SELF, &spent);
  getrlimit(RLIMIT_CPU, &limit);
  limit.rlim_cur = (rlim_t)(spent.ru_utime.tv_sec + spent.ru_stime.tv_sec) + 2 + seconds;
  setrlimit(RLIMIT_CPU, &limit);
}

static int receive_all(unsigned char *into, size_t count) {
  while (count > 0) {
    ssize_t done = recv(SERVED, into, count, 0);
    if (done == 0 || (done < 0 && errno != EINTR)) return 0;
    if (done < 0) continue;
    into += done;
    count -= (size_t)done;
  }
  return 1;
}

static int send_all(const unsigned char *from, size_t count) {
  while (count > 0) {
    ssize_t done = send(SERVED, from, count, MSG_NOSIGNAL);
    if (done < 0 && errno != EINTR) return 0;
    if (done < 0) continue;
    from += done;
    count -= (size_t)done;
  }
  return 1;
}

int gvs_serve_is_waiting(void) {
  struct pollfd parent = {SERVED, POLLIN, 0};
  return poll(&parent, 1, 0) == 0;
}

int gvs_serve_receive(unsigned char **message, size_t *count) {
  unsigned char head[4];
  *message = NULL;
  *count = 0;
  if (!receive_all(head, 4)) return 0;
  *count = length_of(head);
  *message = malloc(*count + 1);
  return *message && receive_all(*message, *count);
}

int gvs_serve_send(const unsigned char *answer, size_t count) {
  unsigned char head[4];
  if (count > 0xFFFFFFFFu) return 0;
  put_length(head, count);
  return send_all(head, 4) && send_all(answer, count);
}
