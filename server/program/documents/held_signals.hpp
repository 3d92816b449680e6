// While it lives, a wish to end this process (Ctrl-C, SIGTERM, SIGHUP) waits: what it would leave
// behind is put away first, and then the process ends of it. Only for a process of one thread.
#pragma once

#include <signal.h>

#include "net/file_descriptor.hpp"

namespace cuppa {

class HeldSignals {
 public:
  HeldSignals();
  ~HeldSignals();
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

  // Readable once there is such a wish.
  int wish() const { return wish_.number(); }

 private:
  sigset_t before_{};
  FileDescriptor wish_;
};

}  // namespace cuppa
