#include "program/documents/held_signals.hpp"

#include <sys/signalfd.h>

namespace cuppa {

HeldSignals::HeldSignals() {
  sigset_t ends;
  ::sigemptyset(&ends);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) ::sigaddset(&ends, signal);
  ::pthread_sigmask(SIG_BLOCK, &ends, &before_);
  wish_ = FileDescriptor{::signalfd(-1, &ends, SFD_CLOEXEC)};
}

HeldSignals::~HeldSignals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

}  // namespace cuppa
